import Foundation
import Testing

/// The bridge that lets made-up devices appear to the real libusb.
private enum Bridge {
  /// Its path; `nil` where umockdev is not installed. A bridge that does not compile gives a path that fails.
  static let path: String? = {
    let process = Process()
    process.executableURL = URL(filePath: "\(Program.repository)/tools/virtual-wearable/build-bridge")
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil else { return "build-bridge does not run" }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 69 { return nil }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }()

  /// Runs the probe with these devices plugged in.
  static func probe(
    _ options: [String] = [], devices: [String], _ arguments: [String]
  ) async throws -> Program.Outcome {
    let bridge = try #require(path)
    let specs = devices.flatMap { ["--device", $0] }
    return try await Program(path: "/usr/bin/env").run(
      ["umockdev-wrapper", bridge] + options + specs + ["--", Program.probe.path] + arguments)
  }

  /// The words for a device that walks: rate in Hz, length in seconds.
  static func walking(_ faults: String = "", rate: Int = 400, seconds: Int = 20, serial: String = "A1")
    -> String
  {
    let walk = "--stdout --rate \(rate) --seconds \(seconds) --serial \(serial)"
    return "serial=\(serial),\(faults)\(faults.isEmpty ? "" : ",")run=\(Program.wearable.path) \(walk)"
  }

  /// What such a device sends in all.
  static func bytes(rate: Int, seconds: Int) async throws -> [UInt8] {
    try await Program.wearable.run(
      ["--stdout", "--rate", "\(rate)", "--seconds", "\(seconds)", "--speed", "max"]
    ).output
  }
}

@Suite(
  "USB, through the real libusb",
  .enabled(if: Bridge.path != nil, "umockdev is not installed: tools/setup"),
  .timeLimit(.minutes(3)))
struct USBSourceTests {
  @Test("What is plugged in is found, by serial number, with names from the kernel or the device")
  func enumerated() async throws {
    let outcome = try await Bridge.probe(
      devices: ["serial=A1", "serial=B2,quiet-names"], ["--list"])
    #expect(outcome.exit == 0)
    let ports = outcome.lines.filter { $0.contains(" /dev/bus/usb/") }.sorted()
    #expect(
      ports == [
        "port usb:1209:0001:A1 /dev/bus/usb/001/002 permitted Gangart Virtual wearable",
        "port usb:1209:0001:B2 /dev/bus/usb/001/003 permitted Gangart Virtual wearable",
      ])
  }

  @Test("400 frames a second for 10 s: every byte arrives, none twice")
  func nothingIsLost() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Bridge.probe(
      devices: [Bridge.walking(seconds: 10)],
      ["usb:1209:0001:A1", "--until", "lost", "--out", "\(folder.path)/bytes"])
    #expect(outcome.exit == 0, "\(outcome.lines) \(outcome.messages)")
    #expect(outcome.messages.contains("115200 baud") && outcome.messages.contains("DTR 1"))
    let received = Array(try Data(contentsOf: URL(filePath: "\(folder.path)/bytes")))
    #expect(received.count { $0 == 0x0A } == 4001)
    #expect(try await Bridge.bytes(rate: 400, seconds: 10) == received)
  }

  @Test(
    "Pulled out in the middle: the loss is told; put in again, with and without udev: the walk goes on",
    arguments: [[], ["--no-udev"]])
  func lostAndReturned(options: [String]) async throws {
    let outcome = try await Bridge.probe(
      options, devices: [Bridge.walking("unplug-at=5000,replug=0.5")],
      ["usb:1209:0001"] + ["bytes:2000", "lost", "returned", "bytes:2000"].flatMap { ["--until", $0] })
    #expect(outcome.exit == 0, "\(outcome.messages)")
    #expect(outcome.lines.dropLast() == ["opened usb:1209:0001", "lost unplugged", "returned"])
    #expect(outcome.messages.hasSuffix("DTR 0\n"), "an orderly end lowers DTR: \(outcome.messages)")
  }

  @Test("Another device of the same kind is not taken for the lost one")
  func notTheOther() async throws {
    let outcome = try await Bridge.probe(
      devices: [Bridge.walking("unplug-at=5000", serial: "A1"), "serial=B2"],
      ["usb:1209:0001:A1", "--until", "lost", "--until", "returned", "--seconds", "4"])
    #expect(outcome.exit == 75)
    #expect(outcome.lines == ["opened usb:1209:0001:A1", "lost unplugged", "timeout"])
  }

  @Test("A device that refuses is told to go on, and nothing is lost")
  func stall() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Bridge.probe(
      devices: [Bridge.walking("stall=5000", seconds: 2)],
      ["usb:1209:0001", "--until", "lost", "--out", "\(folder.path)/bytes"])
    #expect(outcome.messages.contains("halt cleared"))
    let received = Array(try Data(contentsOf: URL(filePath: "\(folder.path)/bytes")))
    let sent = try await Bridge.bytes(rate: 400, seconds: 2)
    #expect(received.count == sent.count)
    #expect(zip(received, sent).enumerated().first { $1.0 != $1.1 }?.offset == nil)
  }

  @Test("What is sent reaches the device, and its answer comes back")
  func sending() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Bridge.probe(
      devices: [Bridge.walking(rate: 1, seconds: 2, serial: "A1")],
      ["usb:1209:0001", "--send", "{\"ping\":null}", "--until", "lost", "--out", "\(folder.path)/bytes"])
    #expect(outcome.lines.contains("sent"))
    let received = try Data(contentsOf: URL(filePath: "\(folder.path)/bytes"))
    let answer = #"{"ping":{"interface":"USB","name":"Virtual wearable","sn":"A1"}}"# + "\n"
    #expect(received.range(of: Data(answer.utf8)) != nil)
  }

  @Test("No right to the device: exit code 77, the file and the rule")
  func permission() async throws {
    let outcome = try await Bridge.probe(["--deny"], devices: ["serial=A1"], ["usb:1209:0001"])
    #expect(outcome.exit == 77)
    #expect(outcome.lines.first?.contains("you may not open the USB device /dev/bus/usb/001/002") == true)
    let list = try await Bridge.probe(["--deny"], devices: ["serial=A1"], ["--list"])
    #expect(list.lines.contains { $0.contains("/dev/bus/usb/001/002 refused") })
  }

  /// What a chip is told: opening, 115,200 baud, DTR and RTS; and DTR lowered at the end.
  private static let adapters: [(kind: String, word: String, driver: String, requests: [String])] = [
    (
      "ftdi", "usb:0403:6001", "ftdi_sio",
      [
        "40 00 0000 0000", "40 02 0000 0000", "40 04 0008 0000", "40 09 0004 0000", "40 03 001A 0000",
        "40 01 0303 0000", "40 01 0300 0000",
      ]
    ),
    (
      "cp210x", "usb:10c4:ea60", "cp210x",
      [
        "41 00 0001 0000", "41 03 0800 0000", "41 1E 0000 0000 00 C2 01 00", "41 07 0303 0000",
        "41 07 0300 0000",
      ]
    ),
    (
      "ch340", "usb:1a86:7523", "ch341",
      [
        "C0 5F 0000 0000", "40 A1 0000 0000", "40 9A 2518 00C3", "40 9A 1312 CC83", "40 A4 FF9F 0000",
        "40 A4 FFFF 0000",
      ]
    ),
  ]

  @Test(
    "Without a tty: the adapter is set up in its own language, every byte arrives, and the kernel's driver has it back",
    arguments: adapters.indices)
  func adapter(_ index: Int) async throws {
    let adapter = Self.adapters[index]
    let folder = try TemporaryFolder()
    let outcome = try await Bridge.probe(
      devices: [Bridge.walking("kind=\(adapter.kind),driver=\(adapter.driver)", seconds: 5)],
      [adapter.word, "--until", "bytes:40000", "--out", "\(folder.path)/bytes"])
    #expect(outcome.exit == 0, "\(outcome.lines) \(outcome.messages)")
    let received = Array(try Data(contentsOf: URL(filePath: "\(folder.path)/bytes")))
    let sent = try await Bridge.bytes(rate: 400, seconds: 5)
    #expect(received.count >= 40_000 && sent.starts(with: received))
    let lines = outcome.messages.split(separator: "\n").map(String.init)
    let requests = lines.compactMap { $0.split(separator: "request ").dropFirst().first.map(String.init) }
    #expect(requests == adapter.requests)
    let driver = lines.filter { $0.contains("driver") }.map {
      $0.split(separator: "driver ").last.map(String.init)
    }
    #expect(driver == ["\(adapter.driver) gives way", "\(adapter.driver) has it back"])
  }

  @Test(
    "An adapter that is pulled out and put in again is set up again, with and without udev",
    arguments: [[], ["--no-udev"]])
  func adapterReturned(options: [String]) async throws {
    let outcome = try await Bridge.probe(
      options, devices: [Bridge.walking("kind=ftdi,unplug-at=5000,replug=0.5")],
      ["usb:0403:6001"] + ["bytes:2000", "lost", "returned", "bytes:2000"].flatMap { ["--until", $0] })
    #expect(outcome.exit == 0, "\(outcome.messages)")
    #expect(outcome.lines.dropLast() == ["opened usb:0403:6001", "lost unplugged", "returned"])
    #expect(outcome.messages.components(separatedBy: "request 40 03 001A 0000").count == 3)
  }

  @Test("Not plugged in, or another serial number: exit code 69")
  func absent() async throws {
    for word in ["usb:1209:0002", "usb:1209:0001:ZZ"] {
      let outcome = try await Bridge.probe(devices: ["serial=A1"], [word])
      #expect(outcome.exit == 69)
      #expect(outcome.lines.first == "error 69 \(word): there is no such port.")
    }
  }
}
