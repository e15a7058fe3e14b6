public import GaitModel

/// A person who walks by a script and wears sensors, with the truth about every step.
///
/// A script becomes steps, steps become a smooth motion of the body, the motion is felt by ideal sensors at
/// their places, and each sensor's mounting, errors and faults make its samples. Everything follows from
/// script, walker, sensors and seed: the same four give the same samples, and the steps depend neither on the
/// sensors nor on their rates. The movement is a mean over recordings of healthy adults, not a person; a
/// simulated walk proves that the machinery works, never how accurate it is on people.
public struct SimulatedWalk: Sendable {
  /// What the person does.
  public let script: WalkScript
  /// The person.
  public let walker: Walker
  /// The sensors, in the order of the rig.
  public let sensors: [SensorModel]
  /// Decides the variation from step to step, the sway, the noise and the drop-outs.
  public let seed: UInt64
  /// What really happens.
  public let truth: WalkTruth
  private let motion: BodyMotion

  /// A walk by `script`. Throws when the script, the walker or a sensor is impossible.
  public init(
    script: WalkScript, walker: Walker = Walker(),
    sensors: [SensorModel] = [SensorModel(Place(.lowerBack))], seed: UInt64 = 1
  ) throws(SimulationError) {
    try script.validate()
    try walker.validate()
    self.script = script
    self.walker = walker
    self.sensors = sensors
    self.seed = seed
    motion = BodyMotion(script: script, walker: walker, seed: seed)
    truth = WalkTruth(script: script, motion: motion)
    var places: Set<Place> = []
    for sensor in sensors {
      guard places.insert(sensor.place).inserted else { throw .placeTwice(sensor.place) }
      guard (1...10_000).contains(sensor.rateHertz) else { throw .rate(hertz: sensor.rateHertz) }
    }
  }

  /// Where the sensors are and what they measure.
  public var rig: SensorRig {
    SensorRig(sensors.map { WornSensor(place: $0.place, channels: $0.channels) })
  }

  /// All samples in time order, those of one moment in the rig's order.
  public func samples() -> [ImuSample] {
    let streams = sensors.indices.map { index in
      sensors[index].samples(of: motion, seconds: script.seconds, index: index, seed: seed)
    }
    if streams.count == 1 { return streams[0] }
    // The position breaks ties, so that a repeated sample stays behind its first.
    return streams.joined().enumerated().sorted { left, right in
      (left.element.time, left.element.sensor, left.offset)
        < (right.element.time, right.element.sensor, right.offset)
    }.map(\.element)
  }

  /// How the body moves at `time` seconds where a sensor at `place` usually sits.
  ///
  /// `offset` moves that point, in metres forward, left and up in the body. A limb without side is the
  /// right one.
  public func motion(of place: Place, at time: Double, offset: Vector3 = .zero) -> RigidMotion {
    motion.at(time, place, offset: offset)
  }
}
