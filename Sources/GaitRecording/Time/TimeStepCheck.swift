import GaitModel
import GaitText

/// Looks at the first rows' times before any sample is passed on: a table whose rows are seconds apart holds
/// milliseconds, or something finer, under the name of seconds. It is refused, never converted.
struct TimeStepCheck {
  /// How many rows are looked at.
  static let rows = 20
  /// From this median step on, in seconds, the column cannot be in seconds: no gait is seen at 1 Hz.
  static let longestStep = 1.0
  /// Fewer steps than this show nothing.
  private static let fewestSteps = 2

  let file: String
  let timeColumn: Int

  /// Checks the times in `lines`, data rows of which the first is line `firstRow`. Cells that are no times
  /// are passed over; reading the rows in earnest will find them.
  func check(
    _ lines: UnsafeBufferPointer<UInt8>, firstRow: Int
  ) throws(RecordingError) {
    let cells = lines.split(separator: Ascii.newline).prefix(Self.rows).compactMap { line in
      let cells = line.split(separator: Ascii.comma, omittingEmptySubsequences: false)
      return cells.indices.contains(timeColumn) ? UnsafeBufferPointer(rebasing: cells[timeColumn]) : nil
    }
    // As plain numbers: what is no time because it lies beyond all years still has steps.
    let numbers = cells.compactMap { cell -> Double? in
      guard case .number(let number) = DecimalNumber.parse(cell), number.isFinite else { return nil }
      return number
    }
    let steps = zip(numbers.dropFirst(), numbers).map(-).sorted()
    guard steps.count >= Self.fewestSteps else { return }
    let step = steps[(steps.count - 1) / 2]
    guard step >= Self.longestStep else { return }
    var shown: [UInt8] = []
    DecimalText.append(step, .shortest, to: &shown)
    throw RecordingError(
      .dataUnusable, file: file, row: firstRow, column: ColumnName.timeName,
      .row(.timeStep(seconds: String(decoding: shown, as: UTF8.self), Self.unit(of: step))))
  }

  /// The unit that makes a time step of this many "seconds" plausible.
  static func unit(of step: Double) -> CellFault.TimeUnit {
    step < 1_000 ? .milliseconds : step < 1_000_000 ? .microseconds : .nanoseconds
  }
}
