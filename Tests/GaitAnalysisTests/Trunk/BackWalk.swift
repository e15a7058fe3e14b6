import GaitAnalysis
import GaitModel
import GaitSimulator

/// Simulated walks as a sensor at the back feels them.
enum BackWalk {
  static let lowerBack = Place(.lowerBack)

  /// A walk with one sensor at the back.
  static func walk(
    _ place: Place = lowerBack, cadence: Double = 110, speed: Double = 1.3, seconds: Double = 30,
    rateHertz: Double = 100, mounting: Attitude = .aligned, walker: Walker = Walker(heightMetres: 1.7),
    channels: ChannelSet = .both
  ) throws -> SimulatedWalk {
    try SimulatedWalk(
      script: .steady(cadence: cadence, speed: speed, seconds: seconds), walker: walker,
      sensors: [
        SensorModel(
          place, rateHertz: rateHertz, mounting: mounting, channels: channels,
          acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
      ])
  }

  /// What is left and right changed places, for a sensor that is aligned with the body.
  static func mirrored(_ samples: [ImuSample]) -> [ImuSample] {
    samples.map { sample in
      var sample = sample
      sample.acceleration = sample.acceleration.map { Vector3($0.x, -$0.y, $0.z) }
      sample.angularVelocity = sample.angularVelocity.map { Vector3(-$0.x, $0.y, -$0.z) }
      return sample
    }
  }
}

extension Analysis {

  /// Median of the seconds' speeds in m/s.
  var medianSpeed: Double? { median(seconds.compactMap(\.speedMetresPerSecond)) }

  /// The middle one; `nil` of none.
  func median(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }
}
