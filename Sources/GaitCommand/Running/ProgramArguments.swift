import GaitText

/// The words of the command line, as they were given: names of files need not be UTF-8.
enum ProgramArguments {
  /// All words behind the program's own name.
  static var all: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { PathText.text($0) }
    }
  }
}
