/// What is wrong with a recording, a walk's folder or a file to be written. Which file, row and column it concerns
/// stands beside it in `Problem`.
///
/// Each case has one sentence and one remedy a language in `GaitWords`, by exhaustive switches. Text from a file is
/// carried as it stands there, cut but not escaped: whoever shows it makes it visible.
public enum RecordingFault: Equatable, Sendable {
  /// The file cannot be opened, read or written, or holds nothing.
  case file(FileFault)
  /// The first row.
  case header(HeaderFault)
  /// Another row.
  case row(CellFault)
  /// A table of another tool, or a compressed file.
  case table(TableFault)
  /// The folder of a walk.
  case folder(FolderFault)
  /// The list of the people.
  case subjects(SubjectsFault)
  /// What was asked for is not in the recording.
  case result(ResultFault)
}
