import CGaitSerial
import Foundation
import GaitPorts
import Testing

/// A serial port without hardware: we are the device.
final class PseudoTerminal {
  let path: String
  private(set) var device: Int32

  init() throws {
    var name = [CChar](repeating: 0, count: 256)
    device = gait_pseudo_terminal_open(&name, name.count)
    try #require(device >= 0)
    path = name.withUnsafeBytes { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  deinit { hangUp() }

  /// The device says something.
  func send(_ bytes: [UInt8]) {
    #expect(write(device, bytes, bytes.count) == bytes.count)
  }

  /// Waits until the host has sent so many bytes, ten seconds at most.
  func receive(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < count {
      var request = pollfd(fd: device, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, 10_000) > 0, request.revents & Int16(POLLIN) != 0 else { break }
      let got = read(device, &buffer, buffer.count)
      if got > 0 { bytes += buffer.prefix(got) }
    }
    return bytes
  }

  /// Pulls the cable.
  func hangUp() {
    if device >= 0 { close(device) }
    device = -1
  }
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "gangart-ports-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders it lies in.
  func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Makes or turns a link.
  func link(_ name: String, to target: String) throws {
    let link = URL(filePath: "\(path)/\(name)")
    try? FileManager.default.removeItem(at: link)
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: link.path(), withDestinationPath: target)
  }
}

extension ByteSource {
  /// Reads so many bytes; fewer when the source ends, and an issue when anything but bytes comes.
  func bytes(_ count: Int) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, let event = try await next() {
      guard case .block(let block) = event else {
        Issue.record("not bytes: \(event)")
        break
      }
      bytes += block.bytes
    }
    return bytes
  }
}

/// A program of ours that was built beside the tests.
struct Program {
  /// How a run ended.
  struct Outcome {
    let exit: Int32
    let output: [UInt8]
    let messages: String

    /// Standard output, line by line.
    var lines: [String] {
      String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  static let probe = Program(path: built("GaitPortProbe"))
  static let wearable = Program(path: built("GaitVirtualWearable"))
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()

  let path: String

  private static func built(_ name: String) -> String {
    (Bundle.main.executableURL ?? Bundle.main.bundleURL).deletingLastPathComponent()
      .appending(path: name).path()
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: String = "") async throws -> Outcome {
    let folder = try TemporaryFolder()
    for name in ["input", "output", "messages"] { try folder.write(name, name == "input" ? input : "") }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: "\(folder.path)/input"))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "\(folder.path)/output"))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: "\(folder.path)/messages"))
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do { try process.run() } catch { ended.resume(throwing: error) }
    }
    return Outcome(
      exit: process.terminationStatus,
      output: Array(try Data(contentsOf: URL(filePath: "\(folder.path)/output"))),
      messages: try String(contentsOfFile: "\(folder.path)/messages", encoding: .utf8))
  }
}
