import GaitModel

/// The first seconds of a recorded file, kept until the habit of its time stamps is known.
struct TimingOpening {
  /// Stamps of the rows as they stand, in nanoseconds.
  private(set) var rows: [Int64] = []
  /// What is to be passed on.
  var pieces: [RecordingPiece] = []
  private var distinct = 0

  /// Notes the stamp of a row.
  mutating func note(row stamp: Int64) {
    if rows.last != stamp { distinct += 1 }
    rows.append(stamp)
  }

  /// Whether it is long enough.
  var isComplete: Bool {
    if rows.count >= Int(Thresholds.Stamps.openingRows.value) { return true }
    guard distinct >= Int(Thresholds.Stamps.openingStamps.value), let first = rows.first,
      rows.count >= 2 * Int(Thresholds.Stamps.fewestRows.value), let last = rows.last
    else { return false }
    return abs(Double(last.clampedDifference(first))) >= Thresholds.Stamps.opening.value * 1e9
  }

  /// The samples of one sensor.
  func samples(of sensor: Int) -> [ImuSample] {
    pieces.compactMap { piece in
      guard case .sample(let sample) = piece, sample.sensor == sensor else { return nil }
      return sample
    }
  }

  /// Time of the first sample that is passed on.
  var firstTime: SampleTime? {
    pieces.lazy.compactMap { piece -> SampleTime? in
      guard case .sample(let sample) = piece else { return nil }
      return sample.time
    }.first
  }

  /// Refuses times that cannot be seconds, and stamps that show nothing.
  func checkUnit(_ file: String) throws(RecordingError) {
    guard rows.count >= Int(Thresholds.Stamps.fewestRows.value) else { return }
    guard distinct > 2 else { throw RecordingError.oneStamp(file, rows: rows.count, stamps: distinct) }
    let steps = zip(rows.dropFirst(), rows).map { Double($0.clampedDifference($1)) / 1e9 }.sorted()
    // Without the longest, which may be gaps, and what falls.
    let usual = steps.dropLast(max(2, steps.count / 50)).filter { $0 >= 0 }
    guard !usual.isEmpty else { return }
    let mean = usual.reduce(0, +) / Double(usual.count)
    if mean >= Thresholds.Stamps.longestStep.value {
      throw RecordingError.stepsTooLong(file, step: mean)
    }
    let all = steps.filter { $0 >= 0 }
    let rate = Double(all.count) / max(all.reduce(0, +), 1e-9)
    if rate > Thresholds.Stamps.highestRate.value { throw RecordingError.stepsTooShort(file, rate: rate) }
  }
}

extension RecordingError {
  /// Rows that all carry the same time.
  static func oneStamp(_ file: String, rows: Int, stamps: Int) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, column: ColumnName.timeName, .row(.fewStamps(rows: rows, stamps: stamps)))
  }

  /// Rows that are too far apart for seconds.
  static func stepsTooLong(_ file: String, step: Double) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, column: ColumnName.timeName,
      .row(.timeStep(seconds: short(step), TimeStepCheck.unit(of: step))))
  }

  /// Rows that are too near for seconds: minutes, hours or days.
  static func stepsTooShort(_ file: String, rate: Double) -> RecordingError {
    let unit: CellFault.CoarseTimeUnit =
      rate <= Thresholds.Stamps.minutesTo.value
      ? .minutes : rate <= Thresholds.Stamps.hoursTo.value ? .hours : .days
    return RecordingError(
      .dataUnusable, file: file, column: ColumnName.timeName,
      .row(.rateTooHigh(rowsPerSecond: short(rate.rounded()), unit)))
  }

  private static func short(_ value: Double) -> String {
    var shown: [UInt8] = []
    DecimalText.append(value, .shortest, to: &shown)
    return String(decoding: shown, as: UTF8.self)
  }
}
