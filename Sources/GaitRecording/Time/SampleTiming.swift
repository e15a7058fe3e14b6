public import GaitModel

/// Gives the samples of a recorded file their times: the one place where the faults of a time column are mended.
///
/// 1. Rows whose stamps leap are doubted until the next agree (`ClockLeaps`). Damage is left out and counted; where
///    the clock was set or began again, time goes on in a new stretch.
/// 2. From the first seconds the habit of each sensor's stamps is learnt (`StampPattern`). Rows that were measured
///    evenly and stamped in packets, in bursts, late or too coarsely are spread (`StampSpreading`); what is even is
///    left as it is, to the nanosecond.
/// 3. Channels of one sensor that stand on rows of their own are brought together (`ChannelJoining`).
///
/// What is mended is said: a piece beside the samples. Time in days, hours, minutes or milliseconds is refused, with
/// the factor. How the file is cut into blocks changes nothing; nothing is allocated per sample after the first
/// seconds. Samples come in file order; a new row begins where the time changes or the sensor's number does not rise.
public struct SampleTiming {
  private let file: String
  private var leaps = ClockLeaps()
  private var sensors: [SensorTiming]
  private var rowTime: SampleTime?
  private var rowSensor = -1
  private var rowWaits = false
  private var rows = 0
  /// What was taken until the habit is known; `nil` after.
  private var opening: TimingOpening? = TimingOpening()
  private var waiting: [ImuSample] = []
  private var origin: Int64?
  private var damage = DamageTally()

  /// Times for the samples of `rig` from the file of this name.
  public init(rig: SensorRig, file: String) {
    self.file = file
    sensors = rig.sensors.map { _ in SensorTiming() }
    waiting.reserveCapacity(rig.sensors.count * Int(Thresholds.Stamps.agreeingRows.value))
  }

  /// When the recording began, in ISO 8601 and world time; `nil` where its times do not count from 1970.
  public private(set) var startedAt: String?

  /// What was taken off the file's times: nothing, or the first one where they count from 1970.
  public var originNanoseconds: Int64 { origin ?? 0 }

  /// Whether the habit of the stamps is known: from then on no sample is refused.
  public var isSettled: Bool { opening == nil }

  /// Time of the first sample that was passed on; `nil` before.
  public private(set) var firstTime: SampleTime?

  /// Takes the next sample of the file and passes on what is ready.
  ///
  /// - Throws: `RecordingError` when the times cannot be those of a walk in seconds.
  public mutating func take(_ sample: ImuSample, _ body: (RecordingPiece) -> Void) throws(RecordingError) {
    if sample.time != rowTime || sample.sensor <= rowSensor { try beginRow(sample.time, body) }
    rowTime = sample.time
    rowSensor = sample.sensor
    if rowWaits {
      waiting.append(sample)
    } else {
      place(sample, body)
    }
  }

  /// Passes on all that waits. To be called at the end of the file.
  public mutating func finish(_ body: (RecordingPiece) -> Void) throws(RecordingError) {
    if leaps.waiting > 1, leaps.waitsAhead {
      report(leaps.begin(), body)
      release(body)
    } else {
      dropWaiting(leaps.waiting, body)
    }
    if opening != nil { try decide(body) }
    for index in sensors.indices { sensors[index].finish { body(.sample($0)) } }
    if let notice = damage.total { body(.notice(notice)) }
  }

  // MARK: Rows

  private mutating func beginRow(
    _ time: SampleTime, _ body: (RecordingPiece) -> Void
  ) throws(RecordingError) {
    rows += 1
    if opening != nil {
      opening?.note(row: time.nanoseconds)
      if opening?.isComplete ?? false { try decide(body) }
    }
    switch leaps.judge(time.nanoseconds) {
    case .follows(let damaged):
      dropWaiting(damaged, body)
      rowWaits = false
    case .waits(let damaged):
      dropWaiting(damaged, body)
      rowWaits = true
    case .begins(let leap):
      rowWaits = false
      if leaps.believed <= Int(Thresholds.Stamps.agreeingRows.value) + 2, !leap.isGap, opening != nil {
        beginAnew(body)
      } else {
        report(leap, body)
      }
      release(body)
    }
  }

  /// The first row or two were damage: what follows is the recording.
  private mutating func beginAnew(_ body: (RecordingPiece) -> Void) {
    opening = TimingOpening()
    origin = nil
    leaps.beginAnew()
    if let first = waiting.first { origin = Self.origin(first.time.nanoseconds) }
    damage.add(1, isAhead: true, at: lineTime(waiting.first?.time ?? .zero))
    pass(damage.first, body)
  }

  private mutating func report(_ leap: ClockLeaps.Leap, _ body: (RecordingPiece) -> Void) {
    guard !leap.isGap, let first = waiting.first else { return }
    let time = lineTime(first.time)
    let notice = QualityNotice(
      code: .clockJump, place: nil, start: time, end: time, reported: time,
      value: Double(leap.nanoseconds) / 1e9)
    pass(leap.isExplained ? .notice(notice) : .stretch(notice), body)
  }

  private mutating func release(_ body: (RecordingPiece) -> Void) {
    for sample in waiting { place(sample, body) }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func dropWaiting(_ rows: Int, _ body: (RecordingPiece) -> Void) {
    guard rows > 0 else { return }
    damage.add(rows, isAhead: leaps.waitsAhead, at: lineTime(latest))
    pass(damage.first, body)
    waiting.removeAll(keepingCapacity: true)
  }

  // MARK: Samples

  private var latest = SampleTime.zero

  /// A stamp on the recording's own timeline.
  private func lineTime(_ stamp: SampleTime) -> SampleTime {
    stamp.advanced(byNanoseconds: leaps.offset).advanced(byNanoseconds: -(origin ?? 0))
  }

  private static func origin(_ stamp: Int64) -> Int64 {
    Double(stamp) >= Thresholds.Stamps.epoch.value * 1e9 ? stamp : 0
  }

  private mutating func place(_ sample: ImuSample, _ body: (RecordingPiece) -> Void) {
    if origin == nil { origin = Self.origin(sample.time.nanoseconds) }
    var placed = sample
    placed.time = lineTime(sample.time)
    latest = sample.time
    if opening != nil {
      opening?.pieces.append(.sample(placed))
    } else {
      sensors[placed.sensor].take(placed) { body(.sample($0)) }
    }
  }

  private mutating func pass(_ piece: RecordingPiece?, _ body: (RecordingPiece) -> Void) {
    guard let piece else { return }
    if opening != nil {
      opening?.pieces.append(piece)
      return
    }
    guard case .sample(let sample) = piece else {
      body(piece)
      return
    }
    sensors[sample.sensor].take(sample) { body(.sample($0)) }
  }

  // MARK: The habit

  /// Learns the habit of the stamps from the opening, and passes the opening on.
  private mutating func decide(_ body: (RecordingPiece) -> Void) throws(RecordingError) {
    guard let opening else { return }
    self.opening = nil
    try opening.checkUnit(file)
    if let origin, origin > 0 { startedAt = CalendarTime(secondsSince1970: origin / 1_000_000_000).text }
    let steps = StampPattern.steps(opening.rows)
    leaps.learn(interval: steps.mean, longestStep: steps.longest)
    for index in sensors.indices { sensors[index] = SensorTiming(opening.samples(of: index)) }
    for reason in [StampPattern.Habit.Reason.bursty, .coarse] {
      guard let interval = sensors.lazy.compactMap({ $0.interval(of: reason) }).first,
        let first = opening.firstTime
      else { continue }
      body(
        .notice(
          QualityNotice(
            code: reason == .bursty ? .burstyTime : .coarseTime, place: nil, start: first, end: first,
            reported: first, value: 1e9 / interval)))
    }
    firstTime = opening.firstTime
    for piece in opening.pieces { pass(piece, body) }
  }
}

/// Damaged stamps: said at the first, and once more with the total.
private struct DamageTally {
  private var ahead = 0
  private var late = 0
  private var firstAhead = SampleTime.zero
  private var lastAhead = SampleTime.zero
  private var firstLate = SampleTime.zero
  private var lastLate = SampleTime.zero
  /// The notice of what was just added, if it is the first of its kind.
  private(set) var first: RecordingPiece?

  mutating func add(_ rows: Int, isAhead: Bool, at time: SampleTime) {
    first = nil
    if isAhead {
      if ahead == 0 { firstAhead = time }
      let isFirst = ahead == 0
      ahead += rows
      lastAhead = time
      if isFirst { first = .notice(notice(.clockJump, firstAhead, time, ahead)) }
    } else {
      if late == 0 { firstLate = time }
      let isFirst = late == 0
      late += rows
      lastLate = time
      if isFirst { first = .notice(notice(.lateSample, firstLate, time, late)) }
    }
  }

  /// The total of what happened more than once.
  var total: QualityNotice? {
    if ahead > 0, lastAhead != firstAhead { return notice(.clockJump, firstAhead, lastAhead, ahead) }
    if late > 0, lastLate != firstLate { return notice(.lateSample, firstLate, lastLate, late) }
    return nil
  }

  private func notice(
    _ code: QualityCode, _ start: SampleTime, _ end: SampleTime, _ count: Int
  ) -> QualityNotice {
    QualityNotice(code: code, place: nil, start: start, end: end, reported: end, count: count)
  }
}
