import GaitModel

extension SensorModel {
  /// The samples this sensor delivers over `seconds`, in time order; `index` is its place in the rig.
  ///
  /// Noise is drawn for every sample, also those a fault then spoils, so that faults change nothing else.
  func samples(of motion: BodyMotion, seconds: Double, index: Int, seed: UInt64) -> [ImuSample] {
    var noise = SeededGenerator(seed: seed, stream: 2 * UInt64(index) + 1)
    var luck = SeededGenerator(seed: seed, stream: 2 * UInt64(index) + 2)
    let undo = mounting.inverse
    // The tolerance keeps the last sample of a whole number of periods on every machine.
    let count = Int((seconds * rateHertz + 1e-6).rounded(.down)) + 1
    var result: [ImuSample] = []
    result.reserveCapacity(count)
    for number in 0..<count {
      let time = Double(number) / rateHertz
      guard let stamp = SampleTime(seconds: time) else { continue }
      let motion = motion.at(time, place, offset: offset)
      var sample = ImuSample(time: stamp, sensor: index)
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
      deliver(sample, after: number == 0 ? nil : Double(number - 1) / rateHertz, &luck, into: &result)
    }
    return result
  }

  /// Appends a sample as the faults leave it: not at all, once or twice.
  private func deliver(
    _ sample: ImuSample, after previous: Double?, _ luck: inout SeededGenerator,
    into result: inout [ImuSample]
  ) {
    var sample = sample
    var copies = 1
    for fault in faults {
      switch fault {
      case .gap(let from, let to):
        if Self.contains(sample.time, from, to) { copies = 0 }
      case .lost(let from, let to):
        if Self.contains(sample.time, from, to) {
          sample = ImuSample(time: sample.time, sensor: sample.sensor)
        }
      case .notANumber(let from, let to):
        if Self.contains(sample.time, from, to) { sample.becomeNotANumber() }
      case .repeated(let at):
        let isFirst = previous.flatMap(SampleTime.init(seconds:)).map { Self.isBefore($0, at) } ?? true
        if isFirst, !Self.isBefore(sample.time, at) { copies *= 2 }
      case .dropOuts(let share):
        if luck.uniform() < share { copies = 0 }
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
