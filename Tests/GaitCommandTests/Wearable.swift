import Foundation

/// The virtual wearable behind a pseudo-terminal of its own, and programs that listen to it.
final class Wearable {
  /// The port's name; a link that lasts over unplugging.
  let port: String
  private let process = Process()

  /// A wearable that walks as `options` say; its port is there when this returns.
  convenience init(_ desk: Desk, _ options: String..., port name: String = "port") async throws {
    try await self.init(desk, arguments: options, port: name)
  }

  /// The same, with options in a list.
  init(_ desk: Desk, arguments options: [String], port name: String = "port") async throws {
    port = desk.folder.appending(path: name).path()
    process.executableURL = Program.url(of: "GaitVirtualWearable")
    process.arguments = ["--link", port] + options
    process.environment = Program.environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while !FileManager.default.fileExists(atPath: port), process.isRunning {
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  deinit {
    if process.isRunning { process.terminate() }
  }
}

/// A run of the program that goes on while the test does something else.
final class Running {
  private let process = Process()
  private let output: URL
  private let messages: URL

  convenience init(_ desk: Desk, _ arguments: String...) throws {
    try self.init(desk, arguments)
  }

  /// A run whose settings lie in a folder of its own.
  init(_ desk: Desk, settings: String? = nil, _ arguments: [String]) throws {
    let name = UUID().uuidString
    output = desk.folder.appending(path: "\(name).out")
    messages = desk.folder.appending(path: "\(name).err")
    for file in [output, messages] { try Data().write(to: file) }
    process.executableURL = Program.url
    process.arguments = arguments
    process.currentDirectoryURL = desk.folder
    process.environment = Program.environment(on: desk.folder)
    if let settings { process.environment?["XDG_CONFIG_HOME"] = settings }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// The output so far.
  var text: String {
    get throws { String(decoding: try Data(contentsOf: output), as: UTF8.self) }
  }

  /// Waits until the output holds a text, or the program ends; whether it does.
  func hasSaid(_ text: String) async throws -> Bool {
    while true {
      let isRunning = process.isRunning
      if try self.text.contains(text) { return true }
      if !isRunning { return false }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Waits until a message begins with a text on a line of its own, or the program ends; gives the line.
  func line(of beginning: String) async throws -> String? {
    while true {
      let isRunning = process.isRunning
      let said = String(decoding: try Data(contentsOf: messages), as: UTF8.self)
      // The last line may be half there.
      let lines = said.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      if let line = lines.first(where: { $0.hasPrefix(beginning) }) { return String(line) }
      if !isRunning { return nil }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Sends a signal.
  func signal(_ number: Int32) {
    kill(process.processIdentifier, number)
  }

  /// Waits for the end.
  func outcome() async throws -> Outcome {
    while process.isRunning { try await Task.sleep(for: .milliseconds(10)) }
    return Outcome(
      exit: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: [UInt8](try Data(contentsOf: output)),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }
}
