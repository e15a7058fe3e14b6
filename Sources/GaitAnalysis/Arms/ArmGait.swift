import GaitModel
import GaitSignal

/// One arm: its swings from the distal segment, split into shoulder and elbow where the upper arm is worn too.
///
/// A swing is a half cycle of the distal segment's inclination between two reversals (1). Its range is theirs;
/// its peak rate the greatest across the long axis. With a sensor on the upper arm, shoulder and elbow ranges
/// are taken over the last full cycle (2): the elbow's flexion is the difference of both inclinations in their
/// swing planes.
///
/// A swing is told when the upper arm was seen up to the same moment, so that it does not matter which of two
/// samples of one moment comes first; it waits no longer than a tenth of a second.
///
/// - Latency: a swing is told when the arm has come back by two degrees, well under half a second after it.
/// - Edge cases: nothing is told while nobody walks, nor before the inclination has settled; a gap ends a swing.
struct ArmGait: Sendable {
  /// The distal sensor and the upper arm's, as indices in the rig.
  let distal: Int
  let upper: Int?
  let place: Place
  /// The last swing that was told.
  private(set) var lastSwing: ArmSwing?
  /// Whether shoulder and elbow of any swing were told.
  private(set) var hasShoulder = false
  /// Median range of the last swings in rad.
  var range: Double? { ranges.median }

  private var segment = ArmSegment()
  private var upperSegment = ArmSegment()
  private var reversals = ReversalPicker(hysteresis: Thresholds.Arm.reversal.value)
  private var angles: AngleHistory
  private var upperAngles: AngleHistory
  private var ranges = RecentMedian(length: 4)
  /// A swing that waits for the upper arm.
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

  init(distal: Int, upper: Int?, place: Place) {
    self.distal = distal
    self.upper = upper
    self.place = place
    let capacity = Int(Thresholds.Arm.historyTime.value * Thresholds.Arm.gridRate.value)
    angles = AngleHistory(capacity: capacity)
    upperAngles = AngleHistory(capacity: upper == nil ? 1 : capacity)
  }

  /// Takes an admitted sample of one of its two sensors; gives the swing that may now be told.
  mutating func process(
    _ admission: SensorIntake.Admission, isWalking: Bool, reported: SampleTime
  ) -> ArmSwing? {
    let time = admission.sample.time
    if admission.sample.sensor == upper {
      takeUpper(admission)
      return tell(at: time, reported: reported)
    }
    // What waited is told before anything new can end, and before a gap forgets it.
    let waited = tell(at: time, reported: reported)
    segment.process(admission)
    if segment.isInterrupted { forgetSwing() }
    for index in segment.found.indices {
      take(segment.found[index], seen: time, isWalking: isWalking, reported: reported)
    }
    return waited ?? tell(at: time, reported: reported)
  }

  /// Whether the arm swings at a moment.
  func isSwinging(at time: SampleTime) -> Bool {
    guard let lastSwing, lastSwing.range >= Thresholds.Arm.swingingRange.value else { return false }
    return time.seconds(since: lastSwing.end) <= Thresholds.Arm.swingingPause.value
  }

  // MARK: Steps of `process`

  private mutating func takeUpper(_ admission: SensorIntake.Admission) {
    upperSeen = admission.sample.time
    upperSegment.process(admission)
    if upperSegment.isInterrupted { upperAngles.removeAll() }
    for index in upperSegment.found.indices {
      upperAngles.append(upperSegment.found[index].angle, at: upperSegment.found[index].time)
    }
  }

  /// The swing that waits, once the upper arm was seen or has kept silent for too long.
  private mutating func tell(at time: SampleTime, reported: SampleTime) -> ArmSwing? {
    guard var told = pending else { return nil }
    let isSeen = upperSeen.map { $0 >= told.seen } ?? false
    let isLate = time.seconds(since: told.seen) > Thresholds.Arm.upperWait.value
    guard upper == nil || isSeen || isLate else { return nil }
    pending = nil
    told.swing.reported = reported
    if let cycle = told.cycle { split(&told.swing, since: cycle) }
    if told.swing.shoulderRange != nil { hasShoulder = true }
    lastSwing = told.swing
    ranges.append(told.swing.range)
    return told.swing
  }

  private mutating func forgetSwing() {
    reversals.reset()
    angles.removeAll()
    last = nil
    beforeLast = nil
    peakRate = 0
  }

  private mutating func take(
    _ sample: ArmSegment.Sample, seen: SampleTime, isWalking: Bool, reported: SampleTime
  ) {
    angles.append(sample.angle, at: sample.time)
    let reversal = reversals.process(sample.angle, at: sample.time)
    guard let reversal else {
      peakRate = max(peakRate, sample.rate)
      return
    }
    if isWalking, let start = last, let swing = swing(from: start, to: reversal, reported: reported) {  // (1)
      pending = Pending(swing: swing, seen: seen, cycle: beforeLast)
    }
    beforeLast = last?.time
    last = reversal
    peakRate = sample.rate
  }

  private func swing(
    from start: ReversalPicker.Reversal, to end: ReversalPicker.Reversal, reported: SampleTime
  ) -> ArmSwing? {
    let range = abs(end.value - start.value)
    let duration = end.time.seconds(since: start.time)
    guard range >= Thresholds.Arm.leastRange.value, peakRate >= Thresholds.Arm.leastRate.value,
      peakRate <= Thresholds.Arm.greatestRate.value, duration >= Thresholds.Arm.shortestSwing.value,
      duration <= Thresholds.Arm.longestSwing.value
    else { return nil }
    var swing = ArmSwing(
      start: start.time, end: end.time, reported: reported, side: place.side, place: place, range: range,
      peakRate: peakRate, confidence: segment.confidence)
    if let cycle = beforeLast { split(&swing, since: cycle) }
    return swing
  }

  /// (2)
  private func split(_ swing: inout ArmSwing, since cycle: SampleTime) {
    guard upper != nil, let shoulder = upperAngles.range(from: cycle, to: swing.end),
      let elbow = angles.rangeOfDifference(from: upperAngles, start: cycle, end: swing.end)
    else { return }
    swing.shoulderRange = shoulder
    swing.elbowRange = elbow
    swing.method = .twoSegment
    swing.confidence = min(swing.confidence, upperSegment.confidence)
    if shoulder + elbow > 0 { swing.shoulderShare = shoulder / (shoulder + elbow) }
  }
}
