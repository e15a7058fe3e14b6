import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Slow walks of every pace, from every place that may find their rhythm: never counted twice, never halved.
@Suite struct SlowWalkGridTests {
  private static let cadences = Array(stride(from: 35.0, through: 90, by: 5))

  /// Steps that a grown person can make.
  private static let steps = 0.2...0.9

  /// The cadences that the seconds of a walk gave after its beginning.
  private static func cadences(of analysis: Analysis) -> [Double] {
    analysis.seconds.filter { $0.time.seconds > 12 }.compactMap(\.cadenceStepsPerMinute)
  }

  /// What a walk's cadence must be: there, unless its bounce is too small for the place, and never another one.
  private static func expect(
    _ analysis: Analysis, cadence: Double, seconds: Double, mayBeSilent: Bool, _ what: String
  ) {
    let found = cadences(of: analysis)
    if !mayBeSilent { #expect(Double(found.count) > 0.7 * (seconds - 12), "\(what): \(found.count) seconds") }
    // The first seconds of a walk may still hold the step in which it began.
    let wrong = found.filter { abs($0 - cadence) > 2 }
    #expect(wrong.count <= 2 && wrong.allSatisfy { abs($0 - cadence) <= 5 }, "\(what): \(wrong)")
  }

  @Test(
    "A slow walk of the simulator has its cadence from every place of the trunk and from a wrist",
    arguments: cadences,
    [Place(.lowerBack), Place(.pelvis), Place(.sternum), Place(.upperBack), Place(.wrist, .left)])
  func simulated(cadence: Double, place: Place) throws {
    for speed in [0.3, 0.5, 0.7, 0.85, 1.0] where Self.steps.contains(60 * speed / cadence) {
      var walker = Walker(heightMetres: 1.7)
      walker.leftArm = SwingingWalk.form(14, 6)
      let walk = try SimulatedWalk(
        script: .steady(cadence: cadence, speed: speed, seconds: 40), walker: walker,
        sensors: [
          SensorModel(
            place, rateHertz: 100, mounting: .random(seed: UInt64(cadence)), channels: .both,
            acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
        ])
      Self.expect(
        Analysis(walk), cadence: cadence, seconds: 40,
        // A hand that swings without feeling steps may do anything; steps of 20 cm hardly lift a chest.
        mayBeSilent: place.segment == .wrist ? speed < 0.6 : speed < 0.4 && cadence > 85,
        "\(place.name), \(cadence) a minute, \(speed) m/s")
    }
  }

  @Test("A slow walk whose steps have one hump or two has its cadence", arguments: cadences, [0.0, 0.5, 1])
  func constructed(cadence: Double, secondHump: Double) {
    for excursion in [0.012, 0.03] {
      let gait = ConstructedGait(cadence: cadence, excursion: excursion, secondHump: secondHump)
      let analysis = Analysis(gait.samples(seconds: 40))
      Self.expect(
        analysis, cadence: cadence, seconds: 40, mayBeSilent: cadence <= 60 && excursion < 0.02,
        "\(cadence) a minute, \(excursion) m")
    }
  }
}
