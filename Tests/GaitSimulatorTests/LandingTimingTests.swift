import GaitModel
import GaitSimulator
import Testing

/// The contact's place in the acceleration agrees with real walks.
@Suite struct LandingTimingTests {
  /// Real lower backs: the peak of ‖a‖ − g behind a causal 4 Hz Butterworth low-pass comes 84 ms after the contact.
  @Test("The filtered peak follows the contact as in real walks")
  func filteredPeakFollowsTheContactAsInRealWalks() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 106, speed: 1.13, seconds: 40))
    let samples = walk.samples()
    let filtered = Self.lowPassed(samples.compactMap { $0.acceleration.map { $0.length - 9.80665 } })
    var delays: [Double] = []
    for contact in walk.truth.initialContacts.dropFirst(4).dropLast(5) {
      let first = Int(contact.time.seconds * 100)
      let peak = try #require((first..<first + 30).max { filtered[$0] < filtered[$1] })
      delays.append(samples[peak].time.seconds(since: contact.time))
    }
    let mean = delays.reduce(0, +) / Double(delays.count)
    #expect(delays.count > 50)
    #expect(abs(mean - 0.084) < 0.012)
  }

  /// Real feet: the largest jerk comes 0 to 30 ms after the contact (checked by hand in 21 recordings).
  @Test("The foot feels the ground just after the contact")
  func footFeelsTheGroundJustAfterTheContact() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 106, speed: 1.13, seconds: 30),
      sensors: Side.allCases.map { SensorModel(Place(.foot, $0)) })
    let samples = walk.samples()
    for (index, side) in Side.allCases.enumerated() {
      let forces = samples.filter { $0.sensor == index }.compactMap(\.acceleration)
      for contact in walk.truth.initialContacts.dropFirst(4).dropLast(5) where contact.side == side {
        let first = Int(contact.time.seconds * 100) - 5
        let jerks = (first..<first + 17).map { (forces[$0 + 1] - forces[$0]).length }
        let largest = try #require(jerks.indices.max { jerks[$0] < jerks[$1] })
        let jolt = first + largest
        let delay = (Double(jolt) + 0.5) / 100 - contact.time.seconds
        #expect(delay > -0.006 && delay < 0.036)
        let peak = (first..<first + 17).map { forces[$0].length }.max() ?? 0
        #expect(peak > 25 && peak < 90)
      }
    }
  }

  /// Real feet turn toes down fastest 15 to 60 ms before the reference's toe-off, at 400 to 750 °/s, and toes
  /// up at 260 to 500 °/s in mid-swing.
  @Test("The foot turns as fast as in real walks")
  func footTurnsAsFastAsInRealWalks() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 106, speed: 1.13, seconds: 30))
    for contact in walk.truth.finalContacts.dropFirst(4).dropLast(5) {
      let moments = stride(from: -0.25, to: 0.45, by: 0.005).map { contact.time.seconds + $0 }
      let rates = moments.map {
        -walk.motion(of: Place(.foot, contact.side), at: $0).angularVelocity.y * 180 / .pi
      }
      let fastest = try #require(rates.indices.min { rates[$0] < rates[$1] })
      let lead = contact.time.seconds - moments[fastest]
      #expect(lead > 0.015 && lead < 0.06)
      #expect(rates[fastest] > -750 && rates[fastest] < -400)
      let swing = rates.max() ?? 0
      #expect(swing > 260 && swing < 500)
    }
  }

  /// Second-order Butterworth, 4 Hz at 100 Hz.
  private static func lowPassed(_ input: [Double]) -> [Double] {
    var output = [Double](repeating: 0, count: input.count)
    for index in 2..<input.count {
      output[index] =
        0.01335920003 * (input[index] + 2 * input[index - 1] + input[index - 2])
        + 1.6474599811 * output[index - 1] - 0.7008967812 * output[index - 2]
    }
    return output
  }
}
