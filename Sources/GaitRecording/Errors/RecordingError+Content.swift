import GaitModel

/// What can be wrong with a recording as a whole.
extension RecordingError {
  /// There is not a single character.
  static func empty(_ file: String) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, .file(.empty))
  }

  /// There is a header and nothing under it.
  static func noSamples(_ file: String) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, .file(.noSamples))
  }

  /// Every row is empty but for its time.
  static func noReadings(_ file: String) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, .file(.noReadings))
  }

  /// A line without an end in sight, which begins so: nothing but zeros is what a failing disk or battery leaves.
  static func lineTooLong(
    _ file: String, row: Int, _ begin: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0)
  ) -> RecordingError {
    if begin.contains(0) { return table(file, row: row, .zeroBytes) }
    return RecordingError(
      .dataUnusable, file: file, row: row, .file(.lineTooLong))
  }
}
