public import GaitModel

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
