/// What is wrong with a row below the first, or with one of its cells.
public enum CellFault: Equatable, Sendable {
  /// A row of another length than the first.
  case ragged(cells: Int, columns: Int, RaggedRemedy)
  /// A cell that is no number.
  case notANumber(cell: String, NumberRemedy)
  /// A row without a time.
  case timeMissing
  /// A time beyond what can be held.
  case timeTooLarge(cell: String)
  /// A time that is infinite or no number.
  case noMoment(cell: String)
  /// A date in place of seconds.
  case dateAsTime(cell: String)
  /// Steps of time that cannot be seconds, as text; what they may be.
  case timeStep(seconds: String, TimeUnit)

  /// So many rows that carry only one or two time stamps.
  case fewStamps(rows: Int, stamps: Int)
  /// So many rows a second, as text, that the time is in a coarser unit than seconds.
  case rateTooHigh(rowsPerSecond: String, CoarseTimeUnit)

  /// What made a row longer or shorter.
  public enum RaggedRemedy: Equatable, Sendable {
    case semicolons
    case decimalCommas
    case incomplete
  }

  /// What made a cell no number.
  public enum NumberRemedy: Equatable, Sendable {
    case semicolons
    case quotes
    case spreadsheetDate
    case spreadsheetError
    case plain
  }

  /// A unit of time finer than seconds.
  public enum TimeUnit: Equatable, Sendable {
    case milliseconds
    case microseconds
    case nanoseconds
  }

  /// A unit of time coarser than seconds.
  public enum CoarseTimeUnit: Equatable, Sendable {
    case minutes
    case hours
    case days
  }
}
