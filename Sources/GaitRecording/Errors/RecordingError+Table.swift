import GaitModel

/// What can keep a foreign table from being read.
extension RecordingError {
  /// The table called `file` is of no use as it is.
  static func table(_ file: String, row: Int? = nil, column: String? = nil, _ fault: TableFault)
    -> RecordingError
  {
    RecordingError(.dataUnusable, file: file, row: row, column: column, .table(fault))
  }

  /// The output would replace the input.
  public static func overOwnInput(_ file: String) -> RecordingError {
    RecordingError(.usage, file: file, .table(.overOwnInput))
  }

  /// A number for a message, with at most so many decimals.
  static func shown(_ number: Double, decimals: Int = 6) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    var bytes: [UInt8] = []
    DecimalText.append((number * scale).rounded() / scale, .shortest, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
