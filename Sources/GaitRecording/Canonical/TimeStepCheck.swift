/// Looks at the first rows' times before any sample is passed on: a table whose rows are seconds apart holds
/// milliseconds, or something finer, under the name of seconds. It is refused, never converted.
struct TimeStepCheck {
  /// How many rows are looked at.
  static let rows = 20
  /// From this median step on, in seconds, the column cannot be in seconds: no gait is seen at 1 Hz.
  static let longestStep = 1.0
  /// Fewer steps than this tell nothing.
  private static let fewestSteps = 2

  let file: String
  let timeColumn: Int

  /// Checks the times in `lines`, data rows of which the first is line `firstRow`. Cells that are no times
  /// are passed over; reading the rows in earnest will find them.
  func check(_ lines: UnsafeBufferPointer<UInt8>, firstRow: Int) throws(RecordingError) {
    let times = lines.split(separator: Ascii.newline).prefix(Self.rows).compactMap { line -> Double? in
      let cells = line.split(separator: Ascii.comma, omittingEmptySubsequences: false)
      guard cells.indices.contains(timeColumn),
        case .number(let seconds) = DecimalNumber.parse(UnsafeBufferPointer(rebasing: cells[timeColumn])),
        seconds.isFinite
      else { return nil }
      return seconds
    }
    let steps = zip(times.dropFirst(), times).map(-).sorted()
    guard steps.count >= Self.fewestSteps else { return }
    let step = steps[(steps.count - 1) / 2]
    guard step >= Self.longestStep else { return }
    let scale = TimeColumnGuess.Scale(step: step)
    var shown: [UInt8] = []
    DecimalText.append(step, .shortest, to: &shown)
    throw RecordingError(
      .dataUnusable, file: file, row: firstRow, column: ColumnName.timeName,
      message: "the time steps are \(String(decoding: shown, as: UTF8.self)) s apart",
      remedy: "If these are \(scale.name), divide the column by \(scale.divisor ?? "1000"). "
        + "Walking needs at least 25 rows a second.")
  }
}
