import Foundation
import GaitModel
import GaitPorts
import GaitRecording
import GaitWire
import Testing

@testable import GaitSession

/// A source that tells what it was told to, and then waits or ends.
private actor ScriptedSource: ByteSource {
  nonisolated let name: String
  private var events: [ByteEvent]
  /// Called when all has been told; `nil` ends the source instead.
  private var afterwards: (@Sendable () async -> Void)?
  private var waiting: CheckedContinuation<ByteEvent?, Never>?
  private var isClosed = false

  init(_ name: String, _ events: [ByteEvent], afterwards: (@Sendable () async -> Void)? = nil) {
    self.name = name
    self.events = events.reversed()
    self.afterwards = afterwards
  }

  func next() async throws(PortError) -> ByteEvent? {
    if let event = events.popLast() { return event }
    guard let afterwards, !isClosed else { return nil }
    Task { await afterwards() }
    return await withCheckedContinuation { waiting = $0 }
  }

  func send(_ bytes: [UInt8]) async throws(PortError) {}

  nonisolated func close() {
    Task { await end() }
  }

  private func end() {
    isClosed = true
    waiting.take()?.resume(returning: nil)
  }
}

/// Lines in memory.
private struct MemoryOutlet: SessionOutlet {
  var events = EventLineSink()
  var news: [SessionNews] = []

  mutating func receive(_ event: WalkEvent) {
    if case .coach = event { return }
    events.receive(event)
  }
  mutating func show(_ state: SessionState) {}
  mutating func flush() {}
  mutating func report(_ news: SessionNews) { self.news.append(news) }
}

@Suite("A live walk with everything joined")
struct WalkSessionTests {
  static func events(_ seconds: Double) throws -> [ByteEvent] {
    let now = MonotonicClock.nowNanoseconds
    return try Walks.blocks(seconds: seconds).compactMap { record in
      guard case .bytes(_, let time, let data) = record else { return nil }
      return .block(ByteBlock(bytes: data, arrivalNanoseconds: now + time.nanoseconds))
    }
  }

  @Test("The folder tells the same lines again, marks too")
  func folderTellsTheSame() async throws {
    let folder = WalkFolder(NSTemporaryDirectory() + "gangart-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let session = WalkSession(plan: SessionCoreTests.plan(), folder: folder) { _ in "2026-11-23" }
    let controls = session.controls
    let source = ScriptedSource("port0", try Self.events(12)) {
      await controls.mark(.note, "here")
      await controls.stop()
    }
    var outlet = MemoryOutlet()
    let outcome = await session.run([source], outlet: &outlet)
    #expect(outcome == WalkSession.Outcome(end: .done, keeping: nil))
    #expect(String(decoding: outlet.events.bytes, as: UTF8.self).contains(#""text":"here""#))
    let reader = try JournalReader(folder)
    var records: [JournalRecord] = []
    while let record = try reader.next() { records.append(record) }
    #expect(try Walks.lines(reader.heading, records) == String(decoding: outlet.events.bytes, as: UTF8.self))
    guard case .bye(_, nil)? = records.last else {
      Issue.record("no bye: \(String(describing: records.last))")
      return
    }
    #expect(try WalkRecovery.recover(folder).wasComplete)
  }

  @Test("A source that ends ends the walk; all its bytes are in the folder")
  func wholeFile() async throws {
    let folder = WalkFolder(NSTemporaryDirectory() + "gangart-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let events = try Self.events(12)
    let source = ScriptedSource("port0", events)
    let session = WalkSession(plan: SessionCoreTests.plan(), folder: folder) { _ in "2026-11-23" }
    var outlet = MemoryOutlet()
    let outcome = await session.run([source], outlet: &outlet)
    #expect(outcome == WalkSession.Outcome(end: .done, keeping: nil))
    let lines = String(decoding: outlet.events.bytes, as: UTF8.self)
    #expect(lines.contains(#""type":"initial_contact""#))
    let bytes = events.reduce(0) { sum, event in
      if case .block(let block) = event { sum + block.bytes.count } else { sum }
    }
    #expect(try WalkRecovery.recover(folder).sourceBytes == bytes)
  }

  @Test(
    "A device that is too slow for steps is named once, with what helps",
    arguments: [(10.0, nil, .option), (10, 10, .maker), (100, nil, nil)] as [(Double, Double?, RateRemedy?)])
  func tooSlow(rateHertz: Double, wished: Double?, remedy: RateRemedy?) async throws {
    let now = MonotonicClock.nowNanoseconds
    let events = try Walks.blocks(seconds: 12, rateHertz: rateHertz, framesPerBlock: 1).compactMap {
      record -> ByteEvent? in
      guard case .bytes(_, let time, let data) = record else { return nil }
      return .block(ByteBlock(bytes: data, arrivalNanoseconds: now + time.nanoseconds))
    }
    var plan = SessionCoreTests.plan()
    plan.sources[0].choice = DecoderChoice(protocolName: "ximu3")
    plan.rateHertz = wished
    let session = WalkSession(plan: plan) { _ in "2026-11-23" }
    let controls = session.controls
    let source = ScriptedSource("port0", events) {
      await controls.channel.send(.clock(MonotonicClock.nowNanoseconds))
      await controls.stop()
    }
    var outlet = MemoryOutlet()
    _ = await session.run([source], outlet: &outlet)
    let said = outlet.news.compactMap { news -> RateRemedy? in
      guard case .tooSlow("port0", let rate, let remedy) = news else { return nil }
      #expect(abs(rate - rateHertz) < 0.1)
      return remedy
    }
    #expect(said == [remedy].compactMap(\.self))
  }

  @Test("A folder that is taken ends the session before the walk and leaves the folder alone")
  func takenFolder() async throws {
    let folder = WalkFolder(NSTemporaryDirectory() + "gangart-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: folder.path + "/mine.txt"))
    let source = ScriptedSource("port0", try Self.events(5))
    let session = WalkSession(plan: SessionCoreTests.plan(), folder: folder) { _ in "2026-11-23" }
    var outlet = MemoryOutlet()
    let outcome = await session.run([source], outlet: &outlet)
    #expect(outcome.keeping?.kind == .cannotCreate)
    #expect(
      outlet.news.contains(
        .problem(.recording(file: folder.path, row: nil, column: nil, .folder(.holdsFiles)))))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["mine.txt"])
  }

  @Test("What was taken out of the channel is not kept in it")
  func channelKeepsNothing() async {
    final class Probe: Sendable {}
    let channel = BlockChannel<Probe>(capacity: 8)
    weak var first: Probe?
    do {
      let probe = Probe()
      first = probe
      await channel.send(probe)
    }
    await channel.send(Probe())
    #expect(first != nil)
    _ = await channel.receive()
    #expect(first == nil)
    #expect(await channel.receive() != nil)
  }

  @Test("Full, the channel makes the sender wait and loses nothing; closed, it lets everybody go")
  func channel() async {
    let channel = BlockChannel<Int>(capacity: 3)
    let sender = Task {
      for number in 0..<1000 { await channel.send(number) }
      return true
    }
    var received: [Int] = []
    while received.count < 1000, let number = await channel.receive() { received.append(number) }
    #expect(received == Array(0..<1000))
    #expect(await sender.value)
    let stuck = Task {
      for number in 0..<10 { await channel.send(number) }
      return true
    }
    channel.close()
    #expect(await stuck.value)
    #expect(await channel.receive() == nil)
  }
}
