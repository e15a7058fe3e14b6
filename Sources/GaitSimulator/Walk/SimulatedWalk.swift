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
    sensors: [SensorModel] = [SensorModel(Place.lowerBack)], seed: UInt64 = 1
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
      guard sensor.clockFaultsAreFinite else { throw .clock(sensor.place) }
    }
  }

  /// Where the sensors are and what they measure.
  public var rig: SensorRig {
    SensorRig(sensors.map { WornSensor(place: $0.place, channels: $0.channels) })
  }

  /// All samples by their times, those of one time in the rig's order. Each sensor's own samples keep the order
  /// of their making, also where its clock jumps back.
  public func samples() -> [ImuSample] { Array(stream()) }

  /// The same samples one after the other, made when they are asked for: a walk of hours needs no more memory than one
  /// of minutes.
  public func stream() -> WalkSamples {
    WalkSamples(
      sensors.enumerated().map { index, sensor in
        SensorStream(sensor, motion: motion, seconds: script.seconds, index: index, seed: seed)
      })
  }

  /// Every stride within a bout, in the order of its beginning.
  public func strides() -> [WalkTruth.Stride] { motion.strides() }

  /// Every initial contact with what the leg does there, in time order.
  public func heelStrikes() -> [WalkTruth.HeelStrike] { motion.heelStrikes() }

  /// Flexion of a knee in radians at `time` seconds, 0 in quiet standing; `nil` while nobody walks.
  public func kneeFlexion(_ side: Side, at time: Double) -> Double? {
    motion.bout(at: time)?.legs.at(time, side)?.knee.value
  }

  /// Every swing of an arm from one reversal to the next, in time order; none of arms that hang still.
  public func armSwings() -> [WalkTruth.ArmSwing] { motion.armSwings() }

  /// How the body moves at `time` seconds where a sensor at `place` usually sits.
  ///
  /// `offset` moves that point, in metres forward, left and up in the body. A limb without side is the
  /// right one.
  public func motion(of place: Place, at time: Double, offset: Vector3 = .zero) -> RigidMotion {
    motion.at(time, place, offset: offset)
  }
}
