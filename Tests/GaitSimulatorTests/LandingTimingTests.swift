import GaitModel
import GaitSimulator
import Testing

/// The contact's place in the acceleration agrees with real walks.
@Suite struct LandingTimingTests {
  /// Real lower backs: the peak of ‖a‖ − g behind a causal 4 Hz Butterworth low-pass comes 84 ms after the contact.
  @Test func filteredPeakFollowsTheContactAsInRealWalks() throws {
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
