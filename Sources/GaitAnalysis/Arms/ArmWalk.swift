import GaitModel

/// Both arms over a walk: which sensors show them, and what they did.
///
/// One distal sensor decides for each side: forearm, then wrist, then hand; an upper arm beside it splits shoulder
/// from elbow. A gyroscope alone gives ranges; an accelerometer alone only whether the arm swings.
struct ArmWalk: Sendable {
  /// An arm that has only an accelerometer.
  private struct PlainArm {
    let sensor: Int
    let place: Place
    var arm = AccelerometerArm()
  }

  private(set) var arms: [ArmGait] = []
  private var plain: [PlainArm] = []
  /// Of `arms`, then of `plain`.
  private var tallies: [ArmTally]
  private var coordination = ArmCoordination()
  private var strideDuration: Double?
  private var runs = false

  init(rig: SensorRig, subject: Subject) {
    let lengths = ArmLengths(subject)
    for (distal, upper) in Self.worn(in: rig) {
      let sensor = rig.sensors[distal]
      if sensor.channels.contains(.angularVelocity) {
        arms.append(
          ArmGait(
            distal: distal, upper: upper, place: sensor.place, channels: sensor.channels, lengths: lengths))
      } else {
        plain.append(PlainArm(sensor: distal, place: sensor.place))
      }
    }
    tallies = Array(repeating: ArmTally(), count: arms.count + plain.count)
  }

  /// The distal sensor of each arm and the upper arm's, as indices in the rig.
  private static func worn(in rig: SensorRig) -> [(distal: Int, upper: Int?)] {
    let both: ChannelSet = [.acceleration, .angularVelocity]
    return [Side.left, .right, nil].compactMap { side in
      let worn = [Segment.forearm, .wrist, .hand].compactMap { rig.index(of: Place($0, side)) }
      if let distal = worn.first(where: { rig.sensors[$0].channels.isSuperset(of: both) }) {
        let upper = rig.index(of: Place(.upperArm, side))
        return (distal, upper.flatMap { rig.sensors[$0].channels.isSuperset(of: both) ? $0 : nil })
      }
      let alone = [ChannelSet.angularVelocity, .acceleration].lazy.compactMap { channel in
        worn.first { rig.sensors[$0].channels.contains(channel) }
      }.first
      return alone.map { ($0, nil) }
    }
  }

  /// The sensors whose inclination is reported, as indices in the rig.
  static func sensorsWithAngle(in rig: SensorRig) -> [Int] {
    let both: ChannelSet = [.acceleration, .angularVelocity]
    return worn(in: rig).flatMap { [$0.distal, $0.upper].compactMap { $0 } }
      .filter { rig.sensors[$0].channels.isSuperset(of: both) }
  }

  /// The places of the arms whose ranges can be determined, in the order of `arms`.
  static func places(in rig: SensorRig) -> [Place] {
    worn(in: rig).map { rig.sensors[$0.distal] }.filter { $0.channels.contains(.angularVelocity) }.map {
      $0.place
    }
  }

  /// Whether any arm is worn.
  var isWorn: Bool { !arms.isEmpty || !plain.isEmpty }

  /// Whether the sensors allow ranges, and whether a swing was seen.
  var canMeasureRanges: Bool { !arms.isEmpty }
  var hasRanges: Bool { tallies.contains { $0.ranges.count > 0 } }
  /// Whether the sensors allow shoulder and elbow to be separated, and whether that was done.
  var canMeasureShoulder: Bool { arms.contains { $0.upper != nil || $0.isAlone } }
  var hasShoulder: Bool { arms.contains { $0.hasShoulder } }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    let sensor = frame.sensor
    for index in plain.indices where plain[index].sensor == sensor { plain[index].arm.process(frame) }
    for index in arms.indices where arms[index].distal == sensor || arms[index].upper == sensor {
      arms[index].process(frame)
      if let foremost = arms[index].foremost { tallies[index].add(foremost: foremost) }
    }
  }

  /// Lets time pass: emits the swings that may now be reported.
  ///
  /// - Parameter walkingSince: first contact of the bout that goes on; `nil` while nobody walks.
  mutating func advance(
    to now: SampleTime, walkingSince: SampleTime?, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let walk = ArmGait.Walk(since: walkingSince, strideDuration: strideDuration)
    for index in arms.indices {
      guard let swing = arms[index].report(at: now, walk) else { continue }
      if !runs { tallies[index].add(swing) }
      sink.receive(.armSwing(swing))
    }
  }

  /// Takes an initial contact of the body as it is reported.
  mutating func note(_ contact: InitialContact) {
    guard let side = contact.side else { return }
    for index in arms.indices where arms[index].place.side == side.opposite {
      tallies[index].add(contact: contact.time)
    }
  }

  /// Adds what the arms do to a second, and counts it; running is not counted, nor is what is no bout yet.
  mutating func complete(_ second: inout SecondSummary, isBout: Bool) {
    runs = second.running
    guard second.walking, isBout, !runs else {
      strideDuration = nil
      return
    }
    strideDuration = second.cadenceStepsPerMinute.map { 120 / $0 }
    for index in arms.indices {
      let state = arms[index].state(at: second.time)
      tallies[index].add(state)
      if state == .swinging { compare(index, second) }
      guard let range = shownRange(index, state, at: second.time) else { continue }
      switch arms[index].place.side {
      case .left: second.armRangeLeft = range
      case .right: second.armRangeRight = range
      case nil: second.armRange = range
      }
    }
    for index in plain.indices {
      tallies[arms.count + index].add(plain[index].arm.isSwinging ? .swinging : .still)
    }
    if let left = index(of: .left), let right = index(of: .right),
      arms[left].state(at: second.time) == .swinging,
      arms[right].state(at: second.time) == .swinging
    {
      coordination.add(arms[left], arms[right], at: second.time)
    }
  }

  /// What is known of an arm at a full second that was completed.
  func reading(of index: Int, at second: SampleTime) -> ArmReading? {
    let state = arms[index].state(at: second)
    let swing = state == .swinging ? arms[index].lastSwing : nil
    return ArmReading(
      state: state, range: shownRange(index, state, at: second) ?? 0, peakRate: swing?.peakRate ?? 0,
      shoulderShare: swing?.shoulderShare, greatestShare: swing?.shoulderShareHigh ?? swing?.shoulderShare,
      elbowRange: swing?.elbowRange,
      isEstimate: swing?.method == .wristPivot)
  }

  /// The same of the arm of a side; `nil` when its range cannot be determined.
  func reading(of side: Side, at second: SampleTime) -> ArmReading? {
    index(of: side).flatMap { reading(of: $0, at: second) }
  }

  /// What each arm did so far.
  var uses: [ArmUse] {
    var uses: [ArmUse] = []
    for index in arms.indices {
      let tally = tallies[index]
      uses.append(
        ArmUse(
          place: arms[index].place, swingingShare: tally.swingingShare, busyShare: tally.busyShare,
          armStrideRatio: tally.ratio, regularity: tally.regularity, range: tally.ranges.median,
          legPhase: tally.legPhase.mean))
    }
    for index in plain.indices {
      uses.append(ArmUse(place: plain[index].place, swingingShare: tallies[arms.count + index].swingingShare))
    }
    return uses
  }

  /// What both arms did together; `nil` unless both were seen to swing.
  var summary: ArmSummary? {
    guard let left = comparableRange(.left), let right = comparableRange(.right), max(left, right) > 0 else {
      return nil
    }
    return ArmSummary(asymmetry: (left - right) / max(left, right), coordination: coordination.mean)
  }

  // MARK: Counting

  private func index(of side: Side) -> Int? {
    for index in arms.indices where arms[index].place.side == side { return index }
    return nil
  }

  /// Range of the last swings, or how far an arm that hangs still moved; `nil` for any other arm.
  private func shownRange(_ index: Int, _ state: ArmState, at second: SampleTime) -> Double? {
    if let last = arms[index].lastSwing,
      second.seconds(since: last.end) <= Thresholds.Arm.swingingPause.value
    {
      return arms[index].range
    }
    guard state == .hanging else { return nil }
    return arms[index].angles.range(
      from: second.advanced(bySeconds: -Thresholds.ArmUse.postureMemory.value), to: second)
  }

  private mutating func compare(_ index: Int, _ second: SecondSummary) {
    if let cadence = second.cadenceStepsPerMinute, cadence > 0 { tallies[index].add(cadence: cadence) }
    // The grid lags behind the newest sample a little.
    let end = second.time.advanced(bySeconds: -Thresholds.Arm.upperWait.value)
    guard let half = arms[index].halfCycle,
      let window = ArmWindow(
        arms[index].angles, endingAt: end, seconds: Thresholds.ArmUse.regularityTime.value)
    else { return }
    let step = 1 / Thresholds.Grid.swingRate.value
    var best = -1.0
    for offset in -3...3 {
      best = max(best, window.likeness(to: window, lag: 2 * half + Double(offset) * step))
    }
    tallies[index].add(regularity: best)
  }

  private func comparableRange(_ side: Side) -> Double? {
    guard let index = index(of: side), let share = tallies[index].swingingShare,
      share >= Thresholds.Arm.asymmetryShare.value,
      tallies[index].ranges.count >= Int(Thresholds.Arm.asymmetrySwings.value)
    else { return nil }
    return tallies[index].ranges.median
  }
}
