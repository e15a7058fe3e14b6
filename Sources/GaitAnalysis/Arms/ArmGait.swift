import GaitModel
import GaitSignal

/// One arm: its swings from the distal segment, split into shoulder and elbow where that can be determined.
///
/// A swing is a half cycle of the distal segment's inclination between two reversals (1). Its range is theirs;
/// its peak rate the greatest across the long axis. With a sensor on the upper arm, shoulder and elbow ranges
/// are taken over the last full cycle (2): the elbow's flexion is the difference of both inclinations in their
/// swing planes. Without one the pivot of the swing gives the shoulder's share (3, `ArmPivot`). A gyroscope alone
/// gives range and rate (`GyroscopeSegment`), as does a sensor whose acceleration is not believed.
///
/// A swing is reported when time passes, that is when all samples of its moment were taken, whatever their order;
/// it waits for the upper arm no longer than a tenth of a second.
///
/// - Latency: a swing is reported when the arm has come back by two degrees, well under half a second after it.
/// - Edge cases: nothing is reported while nobody walks, nor before the inclination has settled; a gap ends a swing.
struct ArmGait: Sendable {
  /// What the body knows of the walk, for what depends on it.
  struct Walk: Sendable {
    /// First contact of the bout that goes on; `nil` while nobody walks.
    let since: SampleTime?
    /// Duration of a stride in seconds, by the cadence.
    let strideDuration: Double?
  }

  /// The distal sensor and the upper arm's, as indices in the rig.
  let distal: Int
  let upper: Int?
  let place: Place
  /// The last swing that was reported.
  private(set) var lastSwing: ArmSwing?
  /// Whether shoulder and elbow of any swing were reported.
  private(set) var hasShoulder = false
  /// What kept the pivot from giving the last swing's share.
  private(set) var pivotObstacle: PivotObstacle?
  /// The last reversal at which the arm was foremost.
  private(set) var foremost: SampleTime?
  /// Median range of the last swings in rad.
  var range: Double? { ranges.median }
  /// The distal segment's angles over the last seconds.
  private(set) var angles: AngleHistory

  private let hasAcceleration: Bool
  private var segment = ArmSegment()
  private var gyroscope: GyroscopeSegment?
  private var upperSegment = ArmSegment()
  private var reversals = ReversalPicker(hysteresis: Thresholds.Arm.reversal.value)
  private var upperAngles: AngleHistory
  private var drives: AngleHistory
  private var lifts: AngleHistory
  private var pivot: ArmPivot
  private var isClipped = false
  private var ranges = RecentMedian(length: 4)
  /// A swing that waits for the moment to pass.
  private struct Pending {
    var swing: ArmSwing
    /// The time of the sample that ended it.
    let seen: SampleTime
    /// Beginning of the full cycle that it ends.
    let cycle: SampleTime?
  }

  private var pending: Pending?
  private var upperSeen: SampleTime?
  private var last: ReversalPicker.Reversal?
  private var beforeLast: SampleTime?
  private var peakRate = 0.0

  init(distal: Int, upper: Int?, place: Place, channels: ChannelSet, lengths: ArmLengths) {
    self.distal = distal
    self.upper = upper
    self.place = place
    hasAcceleration = channels.contains(.acceleration)
    gyroscope = hasAcceleration ? nil : GyroscopeSegment()
    pivot = ArmPivot(segment: place.segment, lengths: lengths)
    let capacity = Int(Thresholds.Arm.historyTime.value * Thresholds.Grid.rate.value)
    let isAlone = upper == nil && channels.contains(.acceleration) && place.segment != .hand
    angles = AngleHistory(capacity: capacity)
    upperAngles = AngleHistory(capacity: upper == nil ? 1 : capacity)
    drives = AngleHistory(capacity: isAlone ? capacity : 1)
    lifts = AngleHistory(capacity: isAlone ? capacity : 1)
  }

  /// Whether the shoulder's share may be determined from the pivot. A hand turns at the wrist as well, so it may not.
  var isAlone: Bool { upper == nil && gyroscope == nil && place.segment != .hand }

  /// What the pivot of the last cycles shows; `nil` before there are six seconds of them.
  var pivotReading: ArmPivot.Reading? { pivot.reading }

  /// Takes the next frame of one of its two sensors.
  mutating func process(_ frame: borrowing SensorFrame) {
    let time = frame.time
    if frame.sensor == upper {
      takeUpper(frame)
      return
    }
    isClipped = frame.wasClipped
    chooseSegment(frame)
    if gyroscope == nil {
      segment.process(frame)
      if segment.isInterrupted { forgetSwing() }
      for index in segment.found.indices { take(segment.found[index], seen: time) }
    } else {
      gyroscope?.process(frame)
      if gyroscope?.isInterrupted ?? false { forgetSwing() }
      for index in 0..<(gyroscope?.found.count ?? 0) {
        if let sample = gyroscope?.found[index] { take(sample, seen: time) }
      }
    }
  }

  /// The swing that may be reported now that every sample before `now` was taken; `nil` without one.
  mutating func report(at now: SampleTime, _ walk: Walk) -> ArmSwing? {
    guard var due = pending, now > due.seen else { return nil }
    let isSeen = upperSeen.map { $0 >= due.seen } ?? false
    let isLate = now.seconds(since: due.seen) > Thresholds.Arm.upperWait.value
    guard upper == nil || isSeen || isLate else { return nil }
    pending = nil
    guard let since = walk.since else { return nil }
    due.swing.reported = now
    if upper != nil {
      if let cycle = due.cycle { split(&due.swing, since: cycle) }  // (2)
    } else if isAlone {
      pivotObstacle = estimate(&due.swing, since: since, walk)  // (3)
    }
    if due.swing.shoulderShare != nil { hasShoulder = true }
    lastSwing = due.swing
    ranges.append(due.swing.range)
    return due.swing
  }

  /// What the arm does at a moment while somebody walks.
  func state(at time: SampleTime) -> ArmState {
    if let lastSwing, lastSwing.range >= Thresholds.Arm.swingingRange.value,
      time.seconds(since: lastSwing.end) <= Thresholds.Arm.swingingPause.value
    {
      return .swinging
    }
    guard angles.newest.map({ time.seconds(since: $0) <= 1 }) ?? false, gyroscope == nil else {
      return .unknown
    }
    if segment.liveliness < Thresholds.ArmUse.heldMovement.value { return .busy }
    guard let tilt = segment.tilt else { return .still }
    if tilt < Thresholds.ArmUse.quietTilt.value { return .hanging }
    return tilt < Thresholds.ArmUse.hangingTilt.value ? .still : .busy
  }

  /// 1 when greater angles are further forward, −1 when they are further back; `nil` when that is not known.
  ///
  /// The elbow bends forward only, so a swinging forearm tilts forward in the mean.
  var forwardSign: Double? {
    guard gyroscope == nil, segment.hasHangingAxis else { return nil }
    let tilt = segment.inclination
    guard abs(tilt) > Thresholds.ArmUse.forwardTilt.value else { return nil }
    return tilt > 0 ? 1 : -1
  }

  /// Duration of the last half cycle in seconds.
  var halfCycle: Double? { lastSwing.map { $0.end.seconds(since: $0.start) } }

  // MARK: Steps of `process`

  /// Where the acceleration of a whole sensor is not believed, its gyroscope decides alone until it is.
  private mutating func chooseSegment(_ frame: borrowing SensorFrame) {
    guard hasAcceleration, frame.believes(.angularVelocity) else { return }
    let isBelieved = frame.believes(.acceleration)
    guard isBelieved != (gyroscope == nil) else { return }
    gyroscope = isBelieved ? nil : GyroscopeSegment()
    segment = ArmSegment()
    forgetSwing()
  }

  private mutating func takeUpper(_ frame: borrowing SensorFrame) {
    upperSeen = frame.time
    upperSegment.process(frame)
    if upperSegment.isInterrupted { upperAngles.removeAll() }
    for index in upperSegment.found.indices {
      upperAngles.append(upperSegment.found[index].angle, at: upperSegment.found[index].time)
    }
  }

  private mutating func forgetSwing() {
    reversals.reset()
    angles.removeAll()
    drives.removeAll()
    lifts.removeAll()
    pivot.reset()
    last = nil
    beforeLast = nil
    peakRate = 0
  }

  private mutating func take(_ sample: ArmSegment.Sample, seen: SampleTime) {
    angles.append(sample.angle, at: sample.time)
    if isAlone {
      drives.append(sample.drive, at: sample.time)
      lifts.append(sample.lift, at: sample.time)
    }
    guard let reversal = reversals.process(sample.angle, at: sample.time) else {
      peakRate = max(peakRate, sample.rate)
      return
    }
    if let start = last, let swing = swing(from: start, to: reversal, reported: seen) {  // (1)
      pending = Pending(swing: swing, seen: seen, cycle: beforeLast)
    }
    if isAlone, reversal.isTop, let start = beforeLast {
      pivot.add(from: start, to: reversal.time, angles: angles, drives: drives, lifts: lifts)
    }
    if let sign = forwardSign, reversal.isTop == (sign > 0) { foremost = reversal.time }
    beforeLast = last?.time
    last = reversal
    peakRate = sample.rate
  }

  private func swing(
    from start: ReversalPicker.Reversal, to end: ReversalPicker.Reversal, reported: SampleTime
  ) -> ArmSwing? {
    let duration = end.time.seconds(since: start.time)
    let gain = gyroscope?.gain(halfCycle: duration) ?? 1
    guard gain > 0 else { return nil }
    let range = abs(end.value - start.value) / gain
    guard range >= Thresholds.Arm.leastRange.value, peakRate >= Thresholds.Arm.leastRate.value,
      range <= Thresholds.Arm.greatestRange.value, peakRate <= Thresholds.Arm.greatestRate.value,
      duration >= Thresholds.Arm.shortestSwing.value,
      duration <= Thresholds.Arm.longestSwing.value
    else { return nil }
    let confidence = gyroscope == nil ? segment.confidence : Thresholds.Arm.meanAxisConfidence.value
    return ArmSwing(
      start: start.time, end: end.time, reported: reported, side: place.side, place: place, range: range,
      peakRate: peakRate, confidence: confidence)
  }

  /// (2)
  private func split(_ swing: inout ArmSwing, since cycle: SampleTime) {
    guard let shoulder = upperAngles.range(from: cycle, to: swing.end),
      let elbow = angles.rangeOfDifference(from: upperAngles, start: cycle, end: swing.end)
    else { return }
    swing.shoulderRange = shoulder
    swing.elbowRange = elbow
    swing.method = .twoSegment
    swing.confidence = min(swing.confidence, upperSegment.confidence)
    if shoulder + elbow > 0 { swing.shoulderShare = shoulder / (shoulder + elbow) }
  }

  /// (3) What kept it from being reported, if anything did.
  private func estimate(_ swing: inout ArmSwing, since: SampleTime, _ walk: Walk) -> PivotObstacle? {
    guard swing.end.seconds(since: since) >= Thresholds.Pivot.leastBout.value, let pivot = pivot.reading
    else { return .tooShort }
    if isClipped { return .clipped }
    guard let range, range >= Thresholds.Pivot.leastRange.value else { return .tooSmall }
    guard let stride = walk.strideDuration, let half = halfCycle, half > 0,
      (Thresholds.ArmUse.onceFrom.value...Thresholds.ArmUse.onceTo.value).contains(stride / (2 * half))
    else { return .otherRhythm }
    if pivot.tilt >= Thresholds.ArmUse.hangingTilt.value { return .raised }
    guard pivot.quality >= Thresholds.Pivot.leastQuality.value else { return .unclear }
    let share = ArmPivot.share(ratio: pivot.ratio, range: swing.range)
    swing.shoulderShare = share
    swing.shoulderShareLow = ArmPivot.share(ratio: pivot.ratios.lowerBound, range: swing.range)
    swing.shoulderShareHigh = ArmPivot.share(ratio: pivot.ratios.upperBound, range: swing.range)
    swing.shoulderRange = share * swing.range
    swing.elbowRange = (1 - share) * swing.range
    swing.method = .wristPivot
    swing.confidence = min(swing.confidence, Thresholds.Pivot.confidence.value * pivot.quality)
    return nil
  }
}
