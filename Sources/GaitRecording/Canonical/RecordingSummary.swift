public import GaitModel

/// What was noticed about a recording that can be read all the same.
public enum RecordingWarning: Equatable, Sendable, CustomStringConvertible {
  /// The file ends in the middle of this row, which was left out.
  case truncatedLastRow(row: Int)
  /// These sensors were asked for and are not in the file.
  case sensorsNotInFile([Place])

  /// The warning in plain English, without the file's name.
  public var description: String {
    switch self {
    case .truncatedLastRow(let row):
      "the file ends in the middle of row \(row); that row was left out, all before it was read."
    case .sensorsNotInFile(let places):
      "not in this file and left out: \(places.map(\.name).joined(separator: ", "))."
    }
  }
}

/// What is known of a recording once it has been read.
public struct RecordingSummary: Equatable, Sendable {
  /// Data rows read, without the header and blank lines.
  public var rows: Int
  /// Samples passed on.
  public var samples: Int
  /// SHA-256 of all bytes of the input in lower-case hexadecimal.
  public var sha256: String?
  /// Time of the first data row.
  public var firstTime: SampleTime?
  /// Time of the last data row read.
  public var lastTime: SampleTime?
  /// What was noticed on the way.
  public var warnings: [RecordingWarning]

  /// A summary of these parts.
  public init(
    rows: Int, samples: Int, sha256: String?, firstTime: SampleTime?, lastTime: SampleTime?,
    warnings: [RecordingWarning]
  ) {
    self.rows = rows
    self.samples = samples
    self.sha256 = sha256
    self.firstTime = firstTime
    self.lastTime = lastTime
    self.warnings = warnings
  }
}
