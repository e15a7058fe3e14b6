/// What is wrong with the first row of a table.
public enum HeaderFault: Equatable, Sendable {
  /// The bytes are those of an archive.
  case compressed
  /// The bytes are no text.
  case notText
  /// Lines end in a carriage return alone.
  case bareCarriageReturns
  /// The columns are not separated by commas.
  case otherDelimiter(Delimiter)
  /// Numbers stand where the names should be.
  case namesMissing
  /// There is no time, and nothing that looks like it.
  case noTime
  /// There is no `time_s`, but another column looks like it.
  case timeNamedOtherwise(column: String, TimeRemedy)
  /// A column without a name.
  case namelessColumn
  /// A name that is none of ours.
  case unknownColumn(String, ColumnRemedy)
  /// The same column twice, by their numbers from 1.
  case columnTwice(first: Int, second: Int)
  /// A channel lacks axes; names of columns.
  case axesMissing(missing: [String], present: [String])
  /// A time, and nothing else.
  case noSensorColumn
  /// None of the sensors that were asked for.
  case noneOfSensors(wanted: [Place], present: [Place])

  /// What separates columns, if not a comma.
  public enum Delimiter: Equatable, Sendable {
    case semicolons
    case tabs
  }

  /// What makes `time_s` of a column.
  public enum TimeRemedy: Equatable, Sendable {
    /// Divide by this, then rename.
    case divide(by: String)
    /// Rename.
    case rename
    /// The unit is not known.
    case unclear
  }

  /// What to do with a column of an unknown name.
  public enum ColumnRemedy: Equatable, Sendable {
    /// It is a second time.
    case removeSecondTime
    /// Nothing like it is known.
    case renameOrRemove
    /// It is meant to be this one, which is there already.
    case removeFor(String)
    /// It is meant to be this one.
    case rename(to: String)
  }
}
