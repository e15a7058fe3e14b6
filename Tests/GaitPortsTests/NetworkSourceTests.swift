import Foundation
import Testing

@testable import GaitPorts

@Suite("The network as byte source", .timeLimit(.minutes(1)))
struct NetworkSourceTests {
  @Test("TCP: both ways, a broken connection is a loss, a new one a return")
  func tcp() async throws {
    let device = try LoopbackSocket(datagrams: false)
    let source = try await SourceAddress("tcp://127.0.0.1:\(device.port)").open()
    let first = try device.accepted()
    #expect(write(first, [1, 2, 3] as [UInt8], 3) == 3)
    #expect(try await source.bytes(3) == [1, 2, 3])
    try await source.send([9, 8])
    #expect(LoopbackSocket.receive(first) == [9, 8])
    close(first)
    guard case .lost = try await source.next() else {
      Issue.record("no loss")
      return
    }
    let second = try device.accepted()
    defer { close(second) }
    guard case .returned = try await source.next() else {
      Issue.record("not returned")
      return
    }
    #expect(write(second, [4] as [UInt8], 1) == 1)
    #expect(try await source.bytes(1) == [4])
    source.close()
  }

  @Test("TCP: nobody there, or no such host, is exit code 69")
  func nobody() async throws {
    let gone = try LoopbackSocket(datagrams: false)
    gone.end()
    for word in ["tcp://127.0.0.1:\(gone.port)", "tcp://no-such-host.invalid:7000"] {
      do {
        _ = try await SourceAddress(word).open()
        Issue.record("\(word) opened")
      } catch {
        #expect(error.kind == .notAvailable)
        #expect(error.port == word)
      }
    }
  }

  @Test("UDP: each datagram a block, an empty one nothing; answers go to who sent")
  func udp() async throws {
    let device = try LoopbackSocket(datagrams: true)
    let free = try LoopbackSocket(datagrams: true)
    free.end()
    let source = try await SourceAddress("udp://127.0.0.1:\(free.port)").open()
    await #expect(throws: PortError.self) { try await source.send([1]) }
    device.send([1, 2], to: free.port)
    #expect(try await source.bytes(2) == [1, 2])
    device.send([], to: free.port)
    device.send([3], to: free.port)
    #expect(try await source.bytes(1) == [3])
    try await source.send([7])
    #expect(LoopbackSocket.receive(device.descriptor) == [7])
    source.close()
  }

  @Test("UDP: a port that is taken is refused")
  func taken() async throws {
    let other = try LoopbackSocket(datagrams: true)
    do {
      _ = try await SourceAddress("udp://127.0.0.1:\(other.port)").open()
      Issue.record("opened")
    } catch {
      #expect(error.kind == .notAvailable)
      #expect(error.message.contains("listens there already"))
    }
  }
}

extension NetworkSourceTests {
  @Test("UDP: who sends first is the device; a second sender is refused and named once, and changes nothing")
  func secondSender() async throws {
    let device = try LoopbackSocket(datagrams: true)
    let stranger = try LoopbackSocket(datagrams: true)
    let free = try LoopbackSocket(datagrams: true)
    free.end()
    let source = try await SourceAddress("udp://:\(free.port)").open()
    device.send([1], to: free.port)
    #expect(try await source.bytes(1) == [1])
    for _ in 0..<3 { stranger.send([9], to: free.port) }
    guard case .otherSender(let name, _)? = try await source.next() else {
      Issue.record("nobody was refused")
      return
    }
    #expect(name == "127.0.0.1:\(stranger.port)")
    device.send([2], to: free.port)
    #expect(try await source.bytes(1) == [2])
    source.close()
  }
}
