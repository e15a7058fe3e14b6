/// Where a recording is read from.
public enum RecordingSource: Equatable, Sendable {
  /// A file, or anything else with a name that can be read from front to back.
  case path(String)
  /// What is piped into the program.
  case standardInput
  /// An open descriptor, closed after reading, and what to call it in messages.
  case descriptor(Int32, name: String)

  /// The source meant by a word on the command line: `-` is standard input.
  public init(argument: String) {
    self = argument == "-" ? .standardInput : .path(argument)
  }

  /// The name as the user gave it.
  public var name: String {
    switch self {
    case .path(let path): path
    case .standardInput: "-"
    case .descriptor(_, let name): name
    }
  }

  /// The name used in messages.
  public var displayName: String {
    self == .standardInput ? "standard input" : name
  }
}
