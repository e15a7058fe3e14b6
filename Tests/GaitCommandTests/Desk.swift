import Foundation

/// A folder of one test's own, in which the program runs; removed with it.
final class Desk {
  let folder: URL
  /// Where the output of runs goes, out of the way of the test's own files.
  private let drawer: URL

  init() throws {
    let base = FileManager.default.temporaryDirectory.appending(path: "gangart-\(UUID().uuidString)")
    folder = base.appending(path: "desk")
    drawer = base.appending(path: "drawer")
    for place in [folder, drawer] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
  }

  /// Puts a file on the desk.
  func put(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Puts a shipped walk on the desk.
  func putWalk(_ name: String) throws {
    try put(name, try Recordings.shipped(name))
  }

  /// Runs the program with these arguments.
  func gangart(_ arguments: String..., input: String = "") async throws -> Outcome {
    try await run(Program.url, arguments, input: input)
  }

  /// Runs a command line in which `"$GANGART"` is the program.
  func shell(_ command: String, _ arguments: [String] = []) async throws -> Outcome {
    try await run(URL(filePath: "/bin/sh"), ["-c", command, "sh"] + arguments, input: "")
  }

  /// Runs anything to its end, or for five minutes: exit 124 then, with all that it started. All three streams are
  /// files: no pipe can fill up and hold anybody.
  private func run(_ program: URL, _ arguments: [String], input: String) async throws -> Outcome {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { drawer.appending(path: "\(name).\($0)") }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["--kill-after=5", "300", program.path(percentEncoded: false)] + arguments
    process.currentDirectoryURL = folder
    process.environment = Program.environment(on: folder)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try await withCheckedThrowingContinuation { (end: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in end.resume() }
      do { try process.run() } catch { end.resume(throwing: error) }
    }
    return Outcome(
      exit: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: [UInt8](try Data(contentsOf: files[1])),
      messages: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
