public import GaitModel

/// Why a recording could not be read or written: what and where. Sentence and remedy follow from the fault.
public struct RecordingError: Error, Equatable, Sendable {
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
  /// What is wrong; the sentences are in `GaitWords`.
  public var fault: RecordingFault

  /// An error of these parts.
  public init(_ kind: Kind, file: String, row: Int? = nil, column: String? = nil, _ fault: RecordingFault) {
    self.kind = kind
    self.file = file
    self.row = row
    self.column = column
    self.fault = fault
  }

  /// All that a sentence about it needs.
  public var problem: Problem { .recording(file: file, row: row, column: column, fault) }
}
