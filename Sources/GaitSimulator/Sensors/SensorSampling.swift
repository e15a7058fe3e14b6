import GaitModel

/// What a sensor delivers on a walk, one sample after the other in the order of their making.
///
/// Noise is drawn for every sample, also those a fault then spoils, so that faults change nothing else.
struct SensorStream: Sendable {
  private let sensor: SensorModel
  private let motion: BodyMotion
  private let index: Int
  private let count: Int
  private var number = 0
  private var noise: SeededGenerator
  private var luck: SeededGenerator
  /// What became of the last reading: none, one or more samples, and how many of them were taken.
  private var made: [ImuSample] = []
  private var taken = 0

  /// The samples of a sensor over `seconds`; `index` is its place in the rig.
  init(_ sensor: SensorModel, motion: BodyMotion, seconds: Double, index: Int, seed: UInt64) {
    self.sensor = sensor
    self.motion = motion
    self.index = index
    noise = SeededGenerator(seed: seed, stream: 2 * UInt64(index) + 1)
    luck = SeededGenerator(seed: seed, stream: 2 * UInt64(index) + 2)
    // The tolerance keeps the last sample of a whole number of periods on every machine.
    count = Int((seconds * sensor.rateHertz + 1e-6).rounded(.down)) + 1
  }

  /// The next sample; `nil` after the last.
  mutating func next() -> ImuSample? {
    while taken == made.count {
      guard number < count else { return nil }
      made.removeAll(keepingCapacity: true)
      taken = 0
      sensor.read(number, of: motion, index: index, &noise, &luck, into: &made)
      number += 1
    }
    defer { taken += 1 }
    return made[taken]
  }
}

extension SensorModel {
  /// Makes reading `number` of a walk.
  fileprivate func read(
    _ number: Int, of motion: BodyMotion, index: Int, _ noise: inout SeededGenerator,
    _ luck: inout SeededGenerator, into result: inout [ImuSample]
  ) {
    let time = Double(number) / rateHertz
    guard let stamp = SampleTime(seconds: time) else { return }
    let wearing = wearing(at: stamp)
    let motion = motion.at(time, wearing.place, offset: offset)
    var sample = ImuSample(time: stamp, sensor: index)
    measure(motion, turnedBack: wearing.mounting.inverse, &noise, into: &sample)
    deliver(sample, after: number == 0 ? nil : Double(number - 1) / rateHertz, &luck, into: &result)
  }

  /// Fills in the channels, errors included.
  private func measure(
    _ motion: RigidMotion, turnedBack undo: Attitude, _ noise: inout SeededGenerator,
    into sample: inout ImuSample
  ) {
    if channels.contains(.acceleration) {
      let force = undo.turning(motion.specificForce)
      sample.acceleration = acceleration.reading(of: force, rateHertz: rateHertz, generator: &noise)
    }
    if channels.contains(.angularVelocity) {
      let rate = undo.turning(motion.angularVelocity)
      sample.angularVelocity = angularVelocity.reading(
        of: rate, rateHertz: rateHertz, generator: &noise)
    }
    if channels.contains(.linearAcceleration) {
      let free = undo.turning(motion.attitude.inverse.turning(motion.acceleration))
      sample.linearAcceleration = acceleration.reading(
        of: free, rateHertz: rateHertz, generator: &noise)
    }
  }

  /// Where the sensor is worn, and how, at a moment.
  private func wearing(at time: SampleTime) -> (place: Place, mounting: Attitude) {
    var (place, mounting) = (place, mounting)
    for fault in faults {
      switch fault {
      case .exchanged(let at, let other) where !Self.isBefore(time, at): place = other
      case .slipped(let at, let rotation) where !Self.isBefore(time, at): mounting = rotation * mounting
      default: break
      }
    }
    return (place, mounting)
  }

  /// Appends a sample as the faults leave it: not at all, once or twice, with the time of the sensor's clock.
  private func deliver(
    _ sample: ImuSample, after previous: Double?, _ luck: inout SeededGenerator,
    into result: inout [ImuSample]
  ) {
    var sample = sample
    let time = sample.time
    var copies = 1
    for fault in faults {
      switch fault {
      case .gap(let from, let to):
        if Self.contains(time, from, to) { copies = 0 }
      case .lost(let from, let to):
        if Self.contains(time, from, to) { sample = ImuSample(time: sample.time, sensor: sample.sensor) }
      case .notANumber(let from, let to):
        if Self.contains(time, from, to) { sample.becomeNotANumber() }
      case .repeated(let at):
        let isFirst = previous.flatMap(SampleTime.init(seconds:)).map { Self.isBefore($0, at) } ?? true
        if isFirst, !Self.isBefore(time, at) { copies *= 2 }
      case .dropOuts(let share):
        if luck.uniform() < share { copies = 0 }
      case .clockDrift(let millionths):
        sample.time = sample.time.advanced(bySeconds: time.seconds * millionths * 1e-6)
      case .clockJump(let at, let by):
        if !Self.isBefore(time, at) { sample.time = sample.time.advanced(bySeconds: by) }
      case .dies(let at, let returns):
        if Self.contains(time, at, returns ?? .infinity) { copies = 0 }
      case .exchanged, .slipped: break
      }
    }
    for _ in 0..<copies { result.append(sample) }
  }

  private static func isBefore(_ time: SampleTime, _ seconds: Double) -> Bool {
    // Whole nanoseconds, so that 0.29 and 29/100 are the same moment.
    SampleTime(seconds: seconds).map { time < $0 } ?? (time.seconds < seconds)
  }

  private static func contains(_ time: SampleTime, _ from: Double, _ to: Double) -> Bool {
    !isBefore(time, from) && isBefore(time, to)
  }
}

extension ImuSample {
  /// Every channel that is there becomes NaN on every axis.
  fileprivate mutating func becomeNotANumber() {
    let nothing = Vector3(repeating: .nan)
    if acceleration != nil { acceleration = nothing }
    if angularVelocity != nil { angularVelocity = nothing }
    if linearAcceleration != nil { linearAcceleration = nothing }
  }
}
