import Foundation
import Testing

@testable import GaitPorts

@Suite("The virtual wearable", .timeLimit(.minutes(1)))
struct VirtualWearableTests {
  static func sent(_ options: String...) async throws -> [UInt8] {
    try await Program.wearable.run(["--stdout", "--speed", "max"] + options).output
  }

  @Test("The same words give the same bytes; another seed another walk")
  func deterministic() async throws {
    let first = try await Self.sent("--seconds", "5", "--noise", "0.2", "--flip", "0.1", "--half", "0.1")
    let second = try await Self.sent("--seconds", "5", "--noise", "0.2", "--flip", "0.1", "--half", "0.1")
    #expect(first == second)
    #expect(try await Self.sent("--seconds", "5", "--seed", "2") != Self.sent("--seconds", "5"))
  }

  @Test("A recording is sent row by row, in each format one line feed a row")
  func formats() async throws {
    let recording = "\(Program.repository)/Fixtures/walks/standing-only.csv"
    let rows = try String(contentsOfFile: recording, encoding: .utf8).split(separator: "\n").count - 1
    for (format, extra) in [("ximu3", 0), ("ximu3-ascii", 0), ("csv", 1), ("labels", 0)] {
      let bytes = try await Self.sent("--recording", recording, "--format", format)
      #expect(bytes.count { $0 == 0x0A } == rows + extra, "\(format)")
    }
  }

  @Test("Half frames, repeated frames and lost frames change what is sent as they say")
  func faults() async throws {
    let plain = try await Self.sent("--seconds", "5", "--format", "labels")
    let frames = plain.split(separator: 0x0A).count
    let twice = try await Self.sent("--seconds", "5", "--format", "labels", "--repeat", "1")
    #expect(twice.split(separator: 0x0A).count == 2 * frames)
    #expect(try await Self.sent("--seconds", "5", "--drop", "1") == [])
    #expect(try await Self.sent("--seconds", "5", "--format", "labels", "--half", "1").count < plain.count)
    let flipped = try await Self.sent("--seconds", "5", "--format", "labels", "--flip", "1")
    #expect(flipped.count == plain.count)
    let turned = zip(plain, flipped).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
    #expect(turned == frames)
    let silent = try await Self.sent("--seconds", "5", "--silence-after", "1", "--silence-for", "2")
    #expect(silent.count { $0 == 0x0A } == 301)
  }

  @Test("A clock that is too fast shows in the time stamps")
  func drift() async throws {
    let lines = String(
      decoding: try await Self.sent("--seconds", "10", "--format", "ximu3-ascii", "--drift", "100"),
      as: UTF8.self
    ).split(separator: "\r\n")
    #expect(lines.last?.split(separator: ",").dropFirst().first == "10001000")
  }

  @Test("Over a serial port it begins when the port is opened, is unplugged, comes back and hangs up")
  func overAPort() async throws {
    let folder = try TemporaryFolder()
    let link = "\(folder.path)/wearable"
    let process = Process()
    process.executableURL = URL(filePath: Program.wearable.path)
    process.arguments = [
      "--link", link, "--seconds", "3", "--unplug-after", "1", "--replug-after", "1", "--power-loss",
      "--format", "csv",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    defer { process.terminate() }
    #expect(output.fileHandleForReading.availableData == Data("\(link)\n".utf8))
    let source = try await SourceAddress(link).open()
    var text: [[UInt8]] = [[]]
    var events: [String] = []
    while events != ["lost", "returned", "lost"], let event = try await source.next() {
      switch event {
      case .block(let block): text[text.count - 1] += block.bytes
      case .lost:
        events.append("lost")
        text.append([])
      case .returned: events.append("returned")
      case .otherSender: break
      }
    }
    source.close()
    let parts = text.map { String(decoding: $0, as: UTF8.self).split(separator: "\r\n") }
    #expect(parts[0].first == "t_ms,ax,ay,az,gx,gy,gz")
    #expect(parts[0].dropFirst().first?.hasPrefix("0,") == true)
    #expect(parts[1].last?.hasPrefix("1000,") == true, "the clock began again: \(parts[1].last ?? "")")
  }

  @Test("A ping is answered, a setting confirmed")
  func commands() async throws {
    let outcome = try await Program.wearable.run(
      ["--stdout", "--rate", "1", "--seconds", "1", "--format", "labels", "--serial", "X9"],
      input: "{\"ping\":null}\n{\"apply\":null}\n")
    let lines = String(decoding: outcome.output, as: UTF8.self).split { $0.isNewline }
    #expect(lines.contains(#"{"ping":{"interface":"USB","name":"Virtual wearable","sn":"X9"}}"#))
    #expect(lines.contains(#"{"apply":null}"#))
  }

  @Test(
    "Words that make no sense are refused", arguments: [["--rate", "0"], ["--what"], ["--format", "x"]])
  func refused(words: [String]) async throws {
    #expect(try await Program.wearable.run(words).exit == 64)
  }
}
