/// What can be wrong with a recording as a whole.
extension RecordingError {
  /// There is not a single character.
  static func empty(_ file: String) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, message: "the file is empty",
      remedy: "Record or export it again; the copy may have failed.")
  }

  /// There is a header and nothing under it.
  static func noSamples(_ file: String) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, message: "there are column names but no samples",
      remedy: "Record or export it again; the recording may have ended before it began.")
  }

  /// Every row is empty but for its time.
  static func noReadings(_ file: String) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, message: "there are rows but no row has all three axes of a channel",
      remedy: "Record or export it again with the sensor switched on.")
  }

  /// A line without an end in sight.
  static func lineTooLong(_ file: String, row: Int) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, row: row, message: "this row is longer than a million characters",
      remedy: "Check that this is a CSV table with one row a line.")
  }
}
