import GaitModel
import GaitRecording
package import GaitSimulator

/// The shipped recordings.
package enum Fixtures {
  /// All of them. Throws only when a script below is impossible.
  package static func all() throws(SimulationError) -> [Fixture] {
    [
      Fixture(
        name: "park-walk",
        condition: "a walk in the park: stand, walk, half turn to the left, walk back, stroll, stand",
        walk: try SimulatedWalk(
          script: WalkScript([
            ScriptPhase(.stand, seconds: 4),
            ScriptPhase(.walk(brisk), seconds: 26),
            ScriptPhase(.turn(brisk, radians: .pi), seconds: 2),
            ScriptPhase(.walk(brisk), seconds: 24),
            ScriptPhase(.walk(Tempo(cadence: 85, speed: 0.7)), seconds: 15),
            ScriptPhase(.stand, seconds: 4),
          ]), sensors: [sensor()], seed: 2024)),
      Fixture(
        name: "stroll-slow",
        condition: "a slow stroll, straight on",
        walk: try SimulatedWalk(
          script: .steady(cadence: 70, speed: 0.5, seconds: 30), sensors: [sensor()], seed: 50)),
      Fixture(
        name: "standing-only",
        condition: "quiet standing and shifting the weight; nobody walks",
        walk: try SimulatedWalk(
          script: WalkScript([
            ScriptPhase(.stand, seconds: 6), ScriptPhase(.shiftWeight, seconds: 5),
            ScriptPhase(.stand, seconds: 4),
          ]), sensors: [sensor()], seed: 15)),
      Fixture(
        name: "gaps-and-faults",
        condition: "a walk whose recording has gaps, repeated samples and samples that are not numbers",
        walk: try SimulatedWalk(
          script: .steady(cadence: 108, speed: 1.2, seconds: 32), sensors: [sensor(faults: faults)],
          seed: 404)),
      Fixture(
        name: "full-body-walk",
        condition: "a walk with sensors on both feet, the lower back and the left wrist",
        style: CanonicalStyle(time: .fixed(2), acceleration: .fixed(3), angularVelocity: .fixed(4)),
        walk: try SimulatedWalk(
          script: .steady(cadence: 110, speed: 1.25, seconds: 14, standing: 3),
          walker: Walker(firstSide: .right), sensors: fullBody, seed: 110)),
    ]
  }

  private static let brisk = Tempo(cadence: 112, speed: 1.3)

  /// At 100 samples a second: 40 ms, 0.6 s and 2 s between two samples, then single ones gone bad.
  private static let faults: [SensorFault] = [
    .gap(from: 10.00, to: 10.03),
    .gap(from: 15.00, to: 15.59),
    .gap(from: 22.00, to: 23.99),
    .repeated(at: 8.5), .repeated(at: 12.25), .repeated(at: 29),
    .notANumber(from: 12.8, to: 12.81), .notANumber(from: 18.4, to: 18.43), .lost(from: 30.5, to: 30.52),
  ]

  /// Each mounted its own way round, all with the noise of common wearables.
  private static let fullBody: [SensorModel] = [
    Place(.foot, .left), Place(.foot, .right), Place(.lowerBack), Place(.wrist, .left),
  ].enumerated().map { number, place in
    SensorModel(
      place, mounting: .random(seed: UInt64(number + 1)), acceleration: .typicalAcceleration,
      angularVelocity: .typicalAngularVelocity)
  }

  /// A sensor on the back as people strap it on: tilted, a little biased, noisy.
  private static func sensor(faults: [SensorFault] = []) -> SensorModel {
    let tilt =
      Attitude(axis: Vector3(0, 1, 0), angle: 0.21) * Attitude(axis: Vector3(1, 0, 0), angle: -0.05)
    var acceleration = ChannelModel.typicalAcceleration
    acceleration.bias = Vector3(0.06, -0.04, 0.09)
    acceleration.scale = Vector3(1.004, 0.998, 1.002)
    var angularVelocity = ChannelModel.typicalAngularVelocity
    angularVelocity.bias = Vector3(0.005, -0.003, 0.002)
    return SensorModel(
      Place(.lowerBack), mounting: tilt * SensorModel.uprightOnBack, acceleration: acceleration,
      angularVelocity: angularVelocity, faults: faults)
  }
}
