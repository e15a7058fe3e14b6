import Foundation
import GaitModel
import Testing

@testable import GaitPorts

@Suite("A phone with phyphox as source", .timeLimit(.minutes(1)))
struct PhyphoxTests {
  private func opened(_ phone: PhyphoxPhone) async throws -> any ByteSource {
    try await SourceAddress("phyphox:127.0.0.1:\(phone.port)").open()
  }

  /// The numbers of a column in a document, and whether the document is a description.
  private func column(_ name: String, _ event: ByteEvent?) throws -> [Double] {
    guard case .block(let block)? = event else {
      Issue.record("not bytes: \(String(describing: event))")
      return []
    }
    let text = String(decoding: block.bytes, as: UTF8.self)
    let answer = text[(text.range(of: #"{"buffer":{"#)?.lowerBound ?? text.startIndex)...]
    let document = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
    let buffers = try #require(document?["buffer"] as? [String: [String: Any]])
    return try #require(buffers[name]?["buffer"] as? [Double])
  }

  @Test(
    "Samples come each once, whatever way the answers tell their length; what was measured before is left out",
    arguments: PhyphoxPhone.Extent.allCases)
  func samples(extent: PhyphoxPhone.Extent) async throws {
    let phone = try PhyphoxPhone()
    phone.change { $0.extent = extent }
    phone.measure(0..<500)
    let source = try await opened(phone)
    try await phone.asked(2)
    var heard: [Double] = []
    for begin in stride(from: 500, to: 600, by: 20) {
      phone.measure(begin..<(begin + 20))
      let event = try await source.next()
      heard += try column("accX", event)
      if begin == 500, case .block(let block)? = event {
        #expect(String(decoding: block.bytes, as: UTF8.self).hasPrefix(#"{"crc32":"1f","title":"Walk","#))
      }
    }
    #expect(heard == (500..<600).map(Double.init))
    source.close()
    // Nothing is started, stopped or cleared.
    #expect(phone.state.withLock(\.targets).allSatisfy { $0 == "/config" || $0.hasPrefix("/get?") })
  }

  @Test("A pause is a loss with its reason, going on a return; nothing is lost or doubled")
  func pause() async throws {
    let phone = try PhyphoxPhone()
    let source = try await opened(phone)
    try await phone.asked(3)
    phone.measure(0..<20)
    #expect(try column("acc_time", try await source.next()).count == 20)
    phone.change { $0.isMeasuring = false }
    guard case .lost(.paused, _)? = try await source.next() else {
      Issue.record("no loss")
      return
    }
    phone.change { $0.isMeasuring = true }
    phone.measure(20..<40)
    guard case .returned? = try await source.next() else {
      Issue.record("not back")
      return
    }
    #expect(try column("accX", try await source.next()) == (20..<40).map(Double.init))
    source.close()
  }

  @Test("Cleared buffers, and times that begin again: what comes then is heard", arguments: [true, false])
  func cleared(stopsMeasuring: Bool) async throws {
    let phone = try PhyphoxPhone()
    let source = try await opened(phone)
    try await phone.asked(3)
    phone.measure(0..<1000)
    #expect(try column("accX", try await source.next()).count == 1000)
    phone.change {
      $0.buffers = [:]
      $0.isMeasuring = !stopsMeasuring
    }
    if stopsMeasuring {
      guard case .lost(.paused, _)? = try await source.next() else {
        Issue.record("no loss")
        return
      }
      phone.change { $0.isMeasuring = true }
    }
    phone.measure(0..<30)
    var event = try await source.next()
    if case .returned? = event { event = try await source.next() }
    #expect(try column("acc_time", event).first == 0)
    source.close()
  }

  @Test("Another experiment is asked by its own names")
  func otherExperiment() async throws {
    let phone = try PhyphoxPhone()
    let source = try await opened(phone)
    try await phone.asked(3)
    phone.measure(0..<20)
    _ = try await source.next()
    phone.change {
      $0.session = "77aa01"
      $0.inputs = PhyphoxPhone.inputs(["linear_acceleration": "lin"])
      $0.buffers = [:]
    }
    guard case .lost(.paused, _)? = try await source.next() else {
      Issue.record("no loss")
      return
    }
    try await phone.asked(3)
    phone.measure(0..<20, of: ["lin"])
    guard case .returned? = try await source.next() else {
      Issue.record("not back")
      return
    }
    #expect(try column("linX", try await source.next()).count == 20)
    source.close()
  }

  @Test(
    "Errors of HTTP in between cost nothing; when they last, the phone is lost, and it comes back",
    arguments: [PhyphoxPhone.Fault.status(500), .status(404), .nonsense, .silence])
  func errors(fault: PhyphoxPhone.Fault) async throws {
    let phone = try PhyphoxPhone()
    let source = try await opened(phone)
    try await phone.asked(3)
    phone.measure(0..<20)
    _ = try await source.next()
    if fault != .silence {
      phone.change { $0.fault = fault }
      try await phone.asked(2)
      phone.change { $0.fault = nil }
      phone.measure(20..<40)
      #expect(try column("accX", try await source.next()) == (20..<40).map(Double.init))
    }
    phone.change { $0.fault = fault }
    guard case .lost(let reason, _)? = try await source.next() else {
      Issue.record("no loss")
      return
    }
    switch fault {
    case .status(let status): #expect(reason == .fault(.notPhyphox(status: status)))
    case .silence, .nonsense: #expect(reason == .fault(.noAnswer))
    }
    phone.change { $0.fault = nil }
    try await phone.asked(4)
    phone.measure(40..<60)
    guard case .returned? = try await source.next() else {
      Issue.record("not back")
      return
    }
    #expect(try column("accX", try await source.next()).last == 59)
    source.close()
  }

  @Test("What is not phyphox, or measures no movement, or does not answer, is refused with its reason")
  func refused() async throws {
    func fault(_ change: (inout PhyphoxPhone.State) -> Void) async throws -> PortFault? {
      let phone = try PhyphoxPhone()
      phone.change(change)
      do {
        try await opened(phone).close()
        return nil
      } catch let error as PortError {
        #expect(error.kind == .notAvailable && error.port == "phyphox:127.0.0.1:\(phone.port)")
        return error.fault
      }
    }
    let magnetic = PhyphoxPhone.inputs(["magnetic_field": "mag"])
    #expect(try await fault { $0.inputs = magnetic } == .noMovementSensors)
    #expect(try await fault { $0.inputs = "" } == .noMovementSensors)
    #expect(try await fault { $0.fault = .status(404) } == .notPhyphox(status: 404))
    #expect(try await fault { $0.fault = .nonsense } == .noAnswer)
    #expect(try await fault { $0.fault = .silence } == .noAnswer)
    let gone = try LoopbackSocket(datagrams: false)
    gone.end()
    await #expect(throws: PortError.self) { try await SourceAddress("phyphox:127.0.0.1:\(gone.port)").open() }
  }

  @Test("Closing does not wait for an answer; what is sent is taken, and no speed is set")
  func closing() async throws {
    let phone = try PhyphoxPhone()
    let source = try await opened(phone)
    try await source.send([1, 2, 3])
    await #expect(throws: PortError.self) { try await (source as? any SpeedSource)?.set(baudRate: 9600) }
    phone.change { $0.fault = .silence }
    try await phone.asked(1)
    let begin = MonotonicClock.nowNanoseconds
    source.close()
    #expect(MonotonicClock.nowNanoseconds - begin < 500_000_000)
    #expect(try await source.next() == nil)
  }
}
