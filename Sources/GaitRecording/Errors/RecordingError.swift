/// Why a recording could not be read or written: what, where, and what to do about it.
///
/// Every text is plain English for the person at the keyboard. `description` puts them together:
///
///     walk.csv: row 17: column lower_back_acc_x: 'abc' is not a number.
///       Fix: Put a number there, or leave the cell empty for a lost sample.
public struct RecordingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What sort of trouble it is. The raw value is the program's exit code.
  public enum Kind: Int32, CaseIterable, Sendable {
    /// The command was given wrongly.
    case usage = 64
    /// The file can be read and is of no use as it is.
    case dataUnusable = 65
    /// There is no such file.
    case inputMissing = 66
    /// The output cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed on the way.
    case ioError = 74
    /// The file may not be read.
    case permission = 77

    /// The exit code of the program.
    public var exitCode: Int32 { rawValue }
  }

  /// What sort of trouble it is.
  public var kind: Kind
  /// The file, as the user named it.
  public var file: String
  /// The line in the file, counted from 1.
  public var row: Int?
  /// The column's name, or its number if it has no name.
  public var column: String?
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it, as whole sentences.
  public var remedy: String

  /// An error of these parts.
  public init(
    _ kind: Kind, file: String, row: Int? = nil, column: String? = nil, message: String, remedy: String
  ) {
    self.kind = kind
    self.file = file
    self.row = row
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  /// The whole error on two lines.
  public var description: String {
    var text = VisibleText.escaped(file) + ": "
    if let row { text += "row \(row): " }
    if let column { text += "column \(VisibleText.escaped(column)): " }
    text += message
    if text.last != "?" { text += "." }
    return text + "\n  Fix: " + remedy
  }
}
