import Foundation
import GaitModel
import Testing

@testable import GaitRecording

@Suite("A broken-off recording is made whole")
struct WalkRecoveryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A journal whose last record is cut after `missing` bytes too few.
  func broken(missing: Int) throws -> WalkFolder {
    let walk = WalkFolder(folder.path + "/walk")
    let writer = try JournalWriter(creating: walk, heading: JournalTests.heading)
    for record in JournalTests.records.dropLast() { try writer.append(record) }
    let file = try FileHandle(forUpdating: URL(filePath: walk.journalPath))
    try file.truncate(atOffset: UInt64(writer.byteCount - missing))
    return walk
  }

  @Test("What is torn is cut and kept, the end is written, and it says what was saved")
  func tornTail() throws {
    let walk = try broken(missing: 1)
    let found = try WalkRecovery.recover(walk)
    #expect(found.lastTime == JournalTests.time(600))
    #expect(found.sourceBytes == 300_005)
    #expect(found.tornBytes == 8 + 1 + 4 + 8)
    #expect(!found.wasComplete)
    let reader = try JournalReader(walk)
    var last: JournalRecord?
    while let record = try reader.next() { last = record }
    #expect(last == .bye(JournalTests.time(600), interrupted: WalkRecovery.reason))
    #expect(reader.wholeBytes == reader.byteCount)
    #expect(try Data(contentsOf: URL(filePath: walk.tornPath)).count == found.tornBytes)
    let about = try String(contentsOf: URL(filePath: walk.aboutPath), encoding: .utf8)
    #expect(about.contains(#""complete": false"#))
    #expect(about.contains(#""duration_s": 0.600"#))
  }

  @Test("Recovered twice is recovered once; a whole walk is left as it is")
  func twice() throws {
    let walk = try broken(missing: 0)
    _ = try WalkRecovery.recover(walk)
    let before = try Data(contentsOf: URL(filePath: walk.journalPath))
    let again = try WalkRecovery.recover(walk)
    #expect(again.wasComplete)
    #expect(again.tornBytes == 0)
    #expect(try Data(contentsOf: URL(filePath: walk.journalPath)) == before)
  }

  @Test("A walk that is being recorded is left alone")
  func locked() throws {
    let walk = WalkFolder(folder.path + "/walk")
    let writer = try JournalWriter(creating: walk, heading: JournalTests.heading)
    let error = #expect(throws: RecordingError.self) { _ = try WalkRecovery.recover(walk) }
    #expect(error?.message == "a walk is being recorded into this folder right now")
    try writer.append(.tick(JournalTests.time(1)))
  }

  @Test("A folder without a walk says so")
  func noWalk() {
    let error = #expect(throws: RecordingError.self) {
      _ = try WalkRecovery.recover(WalkFolder(folder.path + "/x"))
    }
    #expect(error?.kind == .inputMissing)
  }

  @Test("about.json is JSON whatever the names are")
  func aboutIsJSON() throws {
    var heading = JournalTests.heading
    heading.sources[0].name = "a\"b\\c\u{1}\nü"
    let json = WalkAbout(heading: heading, end: JournalTests.time(1500), isComplete: true, sourceBytes: 3)
      .json
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["duration_s"] as? Double == 1.5)
    let source = (object?["sources"] as? [[String: Any]])?.first
    #expect(source?["name"] as? String == heading.sources[0].name)
  }
}
