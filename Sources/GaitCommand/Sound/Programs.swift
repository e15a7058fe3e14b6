import Foundation

/// Programs of the machine that make sound.
struct Programs {
  /// The folders that are looked in, in order.
  private let folders: [String]

  /// The programs on the `PATH` of an environment.
  init(environment: [String: String]) {
    folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
  }

  /// Where a program is; `nil` when it is not there.
  func find(_ name: String) -> String? {
    folders.lazy.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// A run of a program that nobody waits for but whoever started it.
enum ProgramRun {
  /// Runs a program without input and output, and waits for its end at most so long; a program that takes longer
  /// is stopped. Not to be called from a task.
  ///
  /// - Returns: Whether it ended by itself and in order.
  static func wait(_ path: String, _ arguments: [String], seconds: Double) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    guard (try? process.run()) != nil else { return false }
    guard end.wait(timeout: .now() + seconds) == .success else {
      process.terminate()
      return false
    }
    return process.terminationReason == .exit && process.terminationStatus == 0
  }
}
