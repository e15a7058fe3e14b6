import GaitModel

/// Both arms over a walk: which sensors tell them, and what they did.
///
/// One distal sensor decides for each side: forearm, then wrist, then hand; an upper arm beside it splits shoulder
/// from elbow. An arm without a gyroscope is only told to swing or not.
struct ArmWalk: Sendable {
  /// What is summed up for one arm, one entry a walking second.
  private struct Tally {
    var walkingSeconds = 0
    var swingingSeconds = 0
  }

  /// An arm that has only an accelerometer.
  private struct PlainArm {
    let sensor: Int
    let place: Place
    var arm = AccelerometerArm()
  }

  private var arms: [ArmGait] = []
  private var plain: [PlainArm] = []
  private var tallies: [Tally]
  private var ranges: [RangeTally]
  private var lastEnds: [SampleTime?]
  private var cycleTime: [Double]
  private var cycleCount: [Int]
  /// Stride durations by cadence, one a second in which the arm swung.
  private var strideTime: [Double]
  private var strideCount: [Int]

  init(rig: SensorRig) {
    let both: ChannelSet = [.acceleration, .angularVelocity]
    for side in [Side.left, .right, nil] {
      let worn = [Segment.forearm, .wrist, .hand].compactMap { rig.index(of: Place($0, side)) }
      if let distal = worn.first(where: { rig.sensors[$0].channels.isSuperset(of: both) }) {
        let upper = rig.index(of: Place(.upperArm, side)).flatMap {
          rig.sensors[$0].channels.isSuperset(of: both) ? $0 : nil
        }
        arms.append(ArmGait(distal: distal, upper: upper, place: rig.sensors[distal].place))
      } else if let plainOne = worn.first(where: { rig.sensors[$0].channels.contains(.acceleration) }) {
        plain.append(PlainArm(sensor: plainOne, place: rig.sensors[plainOne].place))
      }
    }
    let count = arms.count + plain.count
    tallies = Array(repeating: Tally(), count: count)
    ranges = Array(repeating: RangeTally(), count: arms.count)
    lastEnds = Array(repeating: nil, count: arms.count)
    cycleTime = Array(repeating: 0, count: arms.count)
    cycleCount = Array(repeating: 0, count: arms.count)
    strideTime = Array(repeating: 0, count: arms.count)
    strideCount = Array(repeating: 0, count: arms.count)
  }

  /// Whether any arm is worn.
  var isWorn: Bool { !arms.isEmpty || !plain.isEmpty }

  /// Whether the sensors allow ranges, and whether a swing was seen.
  var canTellRanges: Bool { !arms.isEmpty }
  var hasRanges: Bool { ranges.contains { $0.count > 0 } }
  /// Whether the sensors allow shoulder and elbow to be told apart, and whether that was done.
  var canTellShoulder: Bool { arms.contains { $0.upper != nil } }
  var hasShoulder: Bool { arms.contains { $0.hasShoulder } }

  /// Takes an admitted sample of any sensor.
  mutating func process(
    _ admission: SensorIntake.Admission, isWalking: Bool, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let sensor = admission.sample.sensor
    for index in plain.indices where plain[index].sensor == sensor { plain[index].arm.process(admission) }
    for index in arms.indices where arms[index].distal == sensor || arms[index].upper == sensor {
      let swing = arms[index].process(admission, isWalking: isWalking, reported: reported)
      guard let swing else { continue }
      ranges[index].add(swing.range)
      count(swing, of: index)
      sink.receive(.armSwing(swing))
    }
  }

  /// Adds what the arms do to a second, and counts it.
  mutating func complete(_ second: inout SecondSummary) {
    guard second.walking else { return }
    for index in arms.indices {
      let swings = arms[index].isSwinging(at: second.time)
      tally(index, swings)
      if swings, let cadence = second.cadenceStepsPerMinute, cadence > 0 {
        strideTime[index] += 120 / cadence
        strideCount[index] += 1
      }
      guard let last = arms[index].lastSwing,
        second.time.seconds(since: last.end) <= Thresholds.Arm.swingingPause.value
      else { continue }
      switch arms[index].place.side {
      case .left: second.armRangeLeft = arms[index].range
      case .right: second.armRangeRight = arms[index].range
      case nil: second.armRange = arms[index].range
      }
    }
    for index in plain.indices { tally(arms.count + index, plain[index].arm.isSwinging) }
  }

  /// What each arm did so far.
  var uses: [ArmUse] {
    var uses: [ArmUse] = []
    for index in arms.indices {
      uses.append(
        ArmUse(
          place: arms[index].place, swingingShare: share(index), armStrideRatio: ratio(index),
          range: ranges[index].median))
    }
    for index in plain.indices {
      uses.append(ArmUse(place: plain[index].place, swingingShare: share(arms.count + index)))
    }
    return uses
  }

  /// What both arms did together; `nil` unless both were seen to swing.
  var summary: ArmSummary? {
    var left: Double?
    var right: Double?
    for index in arms.indices {
      guard let share = share(index), share >= Thresholds.Arm.asymmetryShare.value,
        ranges[index].count >= Int(Thresholds.Arm.asymmetrySwings.value)
      else { continue }
      if arms[index].place.side == .left { left = ranges[index].median }
      if arms[index].place.side == .right { right = ranges[index].median }
    }
    guard let left, let right, max(left, right) > 0 else { return nil }
    return ArmSummary(asymmetry: (left - right) / max(left, right))
  }

  // MARK: Counting

  private mutating func tally(_ index: Int, _ swings: Bool) {
    tallies[index].walkingSeconds += 1
    if swings { tallies[index].swingingSeconds += 1 }
  }

  private mutating func count(_ swing: ArmSwing, of index: Int) {
    if lastEnds[index] == swing.start {
      cycleTime[index] += swing.end.seconds(since: swing.start)
      cycleCount[index] += 1
    }
    lastEnds[index] = swing.end
  }

  private func share(_ index: Int) -> Double? {
    let tally = tallies[index]
    return tally.walkingSeconds > 0 ? Double(tally.swingingSeconds) / Double(tally.walkingSeconds) : nil
  }

  /// Mean stride duration over mean duration of a swing forward and back.
  private func ratio(_ index: Int) -> Double? {
    guard cycleCount[index] > 0, strideCount[index] > 0 else { return nil }
    let cycle = 2 * cycleTime[index] / Double(cycleCount[index])
    return strideTime[index] / Double(strideCount[index]) / cycle
  }
}
