/// What can keep a list of the people of many recordings from being read.
public enum SubjectsFault: Equatable, Sendable {
  /// No column says which recording is meant.
  case noRecording
  /// A column that means nothing here, and those that do.
  case unknownColumn(String, known: [String])
  /// A row without a recording.
  case rowWithoutRecording
  /// A row with more cells than there are names.
  case tooManyCells
  /// A person that is no code.
  case person(String)
  /// A height that is none in metres.
  case height(String)
}
