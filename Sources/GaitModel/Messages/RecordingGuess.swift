/// Something that was concluded about a recording, to be said in one line.
public enum RecordingGuess: Equatable, Sendable {
  /// What a conclusion rests on.
  public enum Basis: Equatable, Sendable {
    /// The file says so.
    case said
    /// The numbers leave no other reading.
    case certain
    /// The numbers make it likely; an option decides.
    case likely
    /// An option says so, though the file says this: its unit, or the column of its times.
    case overruled(String)
  }

  /// The kind of file.
  case format(String)
  /// A table of no known maker, read by its columns' names.
  case namedColumns
  /// The whole seconds of the time stand in one column, their parts in this one, in this unit.
  case secondParts(column: String, unit: String)
  /// What separates cells and decimals, where it is not comma and dot.
  case separators(cells: String, decimals: String)
  /// The unit of a channel.
  case unit(Channel, String, Basis)
  /// The column of time and its unit, or the rows' rate.
  case time(column: String, unit: String, Basis)
  /// There is no time; so many rows a second.
  case rate(hertz: Double, Basis)
  /// Where the only sensor is worn: assumed.
  case placeAssumed(Place)
  /// Columns without names, taken for these readings.
  case columns(String)
  /// The clock of one file was read on that of another.
  case clock(ClockFinding)
  /// Whether the clock of this sensor is that of the other could not be seen; it was taken for it.
  case clockAssumed(Place, of: Place, ClockDoubt)
}
