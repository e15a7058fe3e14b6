import Foundation
import GaitModel
import Testing

@testable import GaitRecording

@Suite("A walk that broke off goes on in its folder")
struct WalkContinuationTests {
  let folder: TemporaryFolder
  let walk: WalkFolder

  init() throws {
    folder = try TemporaryFolder()
    walk = WalkFolder(folder.path + "/walk")
  }

  /// Writes all records but the end; the last one loses so many bytes.
  private func breakOff(missing: Int = 0) throws {
    let writer = try JournalWriter(creating: walk, heading: JournalTests.heading)
    for record in JournalTests.records.dropLast() { try writer.append(record) }
    let file = try FileHandle(forUpdating: URL(filePath: walk.journalPath))
    try file.truncate(atOffset: UInt64(writer.byteCount - missing))
  }

  private func records() throws -> [JournalRecord] {
    let reader = try JournalReader(walk)
    var records: [JournalRecord] = []
    while let record = try reader.next() { records.append(record) }
    #expect(reader.wholeBytes == reader.byteCount)
    return records
  }

  private func goOn(with record: JournalRecord) throws -> [JournalRecord] {
    let again = try WalkContinuation(walk)
    #expect(again.heading == JournalTests.heading)
    var replayed: [JournalRecord] = []
    try again.replay { replayed.append($0) }
    try again.writer.append(record)
    return replayed
  }

  @Test("What is kept is given again, and what follows is written behind it")
  func goesOn() throws {
    try breakOff()
    let kept = Array(JournalTests.records.dropLast())
    #expect(try goOn(with: .tick(JournalTests.time(900))) == kept)
    #expect(try records() == kept + [.tick(JournalTests.time(900))])
  }

  @Test("What was torn lies beside the journal, and is not in the way")
  func torn() throws {
    try breakOff(missing: 1)
    let kept = Array(JournalTests.records.dropLast(2))
    #expect(try goOn(with: .tick(JournalTests.time(900))) == kept)
    #expect(try records() == kept + [.tick(JournalTests.time(900))])
    #expect(FileManager.default.fileExists(atPath: walk.tornPath))
  }

  @Test("The end that only the recovery wrote is taken off again")
  func recovered() throws {
    try breakOff()
    _ = try WalkRecovery.recover(walk)
    let kept = Array(JournalTests.records.dropLast())
    #expect(try goOn(with: .tick(JournalTests.time(900))) == kept)
    #expect(try records() == kept + [.tick(JournalTests.time(900))])
  }

  @Test("A walk that was ended, and one that is being recorded, are left alone")
  func refused() throws {
    let writer = try JournalWriter(creating: walk, heading: JournalTests.heading)
    let locked = #expect(throws: RecordingError.self) { _ = try WalkContinuation(walk) }
    #expect(locked?.message == "a walk is being recorded into this folder right now")
    try writer.append(.bye(JournalTests.time(1), interrupted: nil))
    let before = try Data(contentsOf: URL(filePath: walk.journalPath))
    let ended = #expect(throws: RecordingError.self) { _ = try WalkContinuation.look(at: walk) }
    #expect(ended?.message == "this walk was ended; it cannot go on")
    #expect(try Data(contentsOf: URL(filePath: walk.journalPath)) == before)
    let none = #expect(throws: RecordingError.self) {
      _ = try WalkContinuation(WalkFolder(folder.path + "/none"))
    }
    #expect(none?.kind == .inputMissing)
  }
}
