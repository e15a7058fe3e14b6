import GaitAnalysis
import GaitModel
import GaitSimulator

/// Simulated walks as sensors at many places feel them, and the truth about their cadence.
enum Worn {
  /// Every place of one body half, and what goes with both.
  static let places: [Place] = [
    Place(.lowerBack), Place(.pelvis), Place(.upperBack), Place(.sternum), Place(.head),
    Place(.upperArm, .left), Place(.forearm, .left), Place(.wrist, .left), Place(.hand, .left),
    Place(.thigh, .left), Place(.shank, .left), Place(.ankle, .left), Place(.foot, .left),
  ]

  /// Cadence in steps per minute and the speed in m/s that goes with it.
  static let paces: [(cadence: Double, speed: Double)] = [
    (50, 0.4), (60, 0.5), (70, 0.65), (80, 0.8), (90, 0.95), (100, 1.15), (110, 1.3), (120, 1.5),
    (130, 1.7), (140, 1.85),
  ]

  /// A sensor as common wearables have it.
  static func sensor(_ place: Place, _ faults: SensorFault..., channels: ChannelSet = .both) -> SensorModel {
    SensorModel(
      place, channels: channels, acceleration: .typicalAcceleration,
      angularVelocity: .typicalAngularVelocity, faults: faults)
  }

  /// A walk on sensors at these places.
  static func walk(
    _ places: [Place], cadence: Double = 110, speed: Double = 1.3, seconds: Double = 20,
    walker: Walker = Walker()
  ) throws -> SimulatedWalk {
    try SimulatedWalk(
      script: .steady(cadence: cadence, speed: speed, seconds: seconds), walker: walker,
      sensors: places.map { sensor($0) })
  }

  /// The analysis of some sensors of a walk alone, with some of their channels.
  static func analysis(
    _ samples: [ImuSample], of walk: SimulatedWalk, only sensors: [Int], _ channels: ChannelSet = .both
  ) -> Analysis {
    let rig = SensorRig(
      sensors.map { WornSensor(place: walk.rig.sensors[$0].place, channels: channels) })
    let kept = samples.compactMap { sample -> ImuSample? in
      guard let index = sensors.firstIndex(of: sample.sensor) else { return nil }
      var sample = sample
      sample.sensor = index
      if !channels.contains(.angularVelocity) { sample.angularVelocity = nil }
      return sample
    }
    return Analysis(kept, rig: rig)
  }
}

extension ChannelSet {
  /// Accelerometer and gyroscope.
  static let both: ChannelSet = [.acceleration, .angularVelocity]
}

extension WalkTruth {
  /// The true cadence over the five seconds before a moment; `nil` without two contacts in them.
  func cadence(before time: SampleTime) -> Double? {
    let recent = initialContacts.map(\.time).filter { (0...5).contains(time.seconds(since: $0)) }
    guard let first = recent.first, let last = recent.last, recent.count > 1 else { return nil }
    return 60 * Double(recent.count - 1) / last.seconds(since: first)
  }
}
