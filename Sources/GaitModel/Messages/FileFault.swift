/// Why a file cannot be opened, read or written, or is of no use as a whole.
public enum FileFault: Equatable, Sendable {
  /// There is not a single character.
  case empty
  /// There is a header and nothing under it.
  case noSamples
  /// No row has all three axes of a channel.
  case noReadings
  /// A line without an end in sight.
  case lineTooLong
  /// The input is not there.
  case noSuchFile
  /// The input is a folder.
  case isFolder
  /// The input may not be read.
  case mayNotRead
  /// The input cannot be opened for another reason.
  case cannotOpen(SystemCause)
  /// Reading failed on the way.
  case readingFailed(afterBytes: Int, SystemCause)
  /// The output's folder is not there.
  case noFolder
  /// The output's name is that of a folder.
  case outputIsFolder
  /// The output's folder may not be written to.
  case mayNotWrite
  /// The output's disk can only be read.
  case readOnlyDisk
  /// The disk is full.
  case diskFull
  /// The output cannot be created for another reason.
  case cannotCreate(SystemCause)
  /// Writing failed on the way.
  case writingFailed(SystemCause)
}
