import Foundation

/// How a run of the program ended.
struct Outcome {
  /// The exit code; 128 plus the signal's number if a signal ended it.
  let exit: Int32
  /// Standard output.
  let output: [UInt8]
  /// Standard error, as text.
  let messages: String

  /// Standard output, as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard output line by line, without the line ends.
  var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// The program, built beside the tests.
enum Program {
  /// The top folder of the repository.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether it was built with optimisation.
  static let isRelease = url.resolvingSymlinksInPath().path().contains("/release/")

  /// The program's file.
  static let url = url(of: "gangart")

  /// A program of the package.
  static func url(of name: String) -> URL {
    (Bundle.main.executableURL ?? Bundle.main.bundleURL).deletingLastPathComponent().appending(path: name)
  }

  /// The same for runs on a desk: marks of theirs reach no other walk.
  static func environment(on desk: URL) -> [String: String] {
    environment.merging(["XDG_RUNTIME_DIR": desk.path(), "XDG_DATA_HOME": desk.path() + "/data"]) { $1 }
  }

  /// What every run finds in its environment, and nothing else.
  static let environment: [String: String] = {
    let kept = ["PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR"]
    var environment = ProcessInfo.processInfo.environment.filter { kept.contains($0.key) }
    environment["SWIFT_BACKTRACE"] = "enable=no"
    environment["GANGART"] = url.path()
    // The settings of whoever runs the tests do not count.
    environment["XDG_CONFIG_HOME"] = "/nonexistent"
    return environment
  }()
}
