import CGaitSerial
import Foundation
import GaitWords
import Testing

@testable import GaitPorts

@Suite("Serial lines, over pseudo-terminals", .timeLimit(.minutes(2)))
struct SerialSourceTests {
  @Test("Every byte passes as it is, both ways, with the time of its arrival")
  func bothWays() async throws {
    let terminal = try PseudoTerminal()
    let source = try await SourceAddress(terminal.path).open()
    let all = (0...255).map { UInt8($0) }
    let before = MonotonicClock.nowNanoseconds
    terminal.send(all)
    let event = try #require(try await source.next())
    guard case .block(let block) = event else {
      Issue.record("\(event)")
      return
    }
    #expect((before...MonotonicClock.nowNanoseconds).contains(block.arrivalNanoseconds))
    let rest = try await source.bytes(all.count - block.bytes.count)
    #expect(block.bytes + rest == all)
    try await source.send(all.reversed())
    #expect(terminal.receive(all.count) == all.reversed())
    source.close()
    #expect(try await source.next() == nil)
  }

  @Test("The line runs at any baud rate", arguments: [9600, 115_200, 250_000, 921_600, 12_345])
  func baudRate(rate: Int) async throws {
    let terminal = try PseudoTerminal()
    let source = try await SourceAddress("\(terminal.path)@\(rate)").open()
    defer { source.close() }
    let second = open(terminal.path, O_RDWR | O_NOCTTY)
    defer { close(second) }
    var set: UInt32 = 0
    #expect(gait_serial_baud_rate(second, &set) == 0)
    #expect(set == rate)
  }

  @Test("Pulled out: what came before is there, then the loss; plugged in behind the same name: it goes on")
  func lostAndReturned() async throws {
    let folder = try TemporaryFolder()
    var terminal: PseudoTerminal? = try PseudoTerminal()
    try folder.link("wearable", to: try #require(terminal).path)
    let source = try await SourceAddress("\(folder.path)/wearable").open()
    terminal?.send([1, 2, 3])
    #expect(try await source.bytes(3) == [1, 2, 3])
    terminal?.hangUp()
    terminal = nil
    guard case .lost(let reason, _) = try await source.next() else {
      Issue.record("no loss")
      return
    }
    #expect(!Words.loss(reason, in: .en).isEmpty)
    await #expect(throws: PortError.self) { try await source.send([9]) }
    let second = try PseudoTerminal()
    try folder.link("wearable", to: second.path)
    guard case .returned = try await source.next() else {
      Issue.record("not returned")
      return
    }
    second.send([4])
    #expect(try await source.bytes(1) == [4])
    source.close()
  }

  @Test("A device is found again by its serial number behind another port")
  func returnsBehindAnotherPort() async throws {
    let folder = try TemporaryFolder()
    let (first, second) = (try PseudoTerminal(), try PseudoTerminal())
    try folder.link("usb-EMU0001", to: first.path)
    let line = try SerialLine(path: first.path, baudRate: 115_200, namesFolder: folder.path)
    let source = try await ThreadedSource.open(DescriptorReader(line: line))
    first.hangUp()
    guard case .lost = try await source.next() else {
      Issue.record("no loss")
      return
    }
    try folder.link("usb-EMU0001", to: second.path)
    guard case .returned = try await source.next() else {
      Issue.record("not returned")
      return
    }
    second.send([7])
    #expect(try await source.bytes(1) == [7])
    source.close()
  }

  @Test("A port in use is refused, and the user of it is named; after closing it is free")
  func exclusive() async throws {
    let terminal = try PseudoTerminal()
    let source = try await SourceAddress(terminal.path).open()
    let refused = try await Program.probe.run([terminal.path])
    #expect(refused.exit == 69)
    #expect(refused.lines.first?.contains("(PID \(getpid()))") == true, "\(refused.lines)")
    source.close()
    let second = try await SourceAddress(terminal.path).open()
    second.close()
  }

  @Test("A port that this user may not open ends with exit code 77")
  func permission() async throws {
    let terminal = try PseudoTerminal()
    chmod(terminal.path, 0)
    // The administrator may open everything, so there somebody else must try.
    let isAdministrator = geteuid() == 0
    let somebody = ["--reuid=65534", "--clear-groups", Program.probe.path]
    let program = isAdministrator ? Program(path: "/usr/bin/setpriv") : Program.probe
    let outcome = try await program.run((isAdministrator ? somebody : []) + [terminal.path])
    #expect(outcome.exit == 77, "\(outcome.messages)")
  }

  @Test("What is no serial port, or not there, is said to be so")
  func noPort() async throws {
    for path in ["/dev/null", "/dev/ttyUSB-none", "serial:/etc/hostname"] {
      do {
        _ = try await SourceAddress(path).open()
        Issue.record("\(path) opened")
      } catch {
        #expect(error.kind == .notAvailable)
      }
    }
  }

  @Test("Closing while the device is gone ends the waiting")
  func closedWhileLost() async throws {
    let terminal = try PseudoTerminal()
    let source = try await SourceAddress(terminal.path).open()
    terminal.hangUp()
    guard case .lost = try await source.next() else {
      Issue.record("no loss")
      return
    }
    async let event = source.next()
    source.close()
    #expect(try await event == nil)
  }
}
