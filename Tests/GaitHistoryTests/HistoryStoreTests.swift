import Foundation
import GRDB
import GaitModel
import Testing

@testable import GaitHistory

/// The data base's file: rights, faults, several programs.
@Suite struct HistoryStoreTests {
  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("The file is its owner's alone, keeps a log, and every reference holds")
  func form() throws {
    let folder = try HistoryFolder()
    let store = try folder.open()
    try store.record(MadeWalk().rows)
    #expect(try mode(folder.file) == 0o600)
    #expect(try mode(folder.file + "-wal") == 0o600)
    #expect(try store.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA foreign_keys") } == 1)
    #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA secure_delete") } == 1)
    #expect(throws: HistoryFault.self) {
      try store.write { try $0.execute(sql: "INSERT INTO tags VALUES (99, 'lost')") }
    }
    try store.checkIntegrity()
  }

  @Test("A file that was open to others is closed to them")
  func madePrivate() throws {
    let folder = try HistoryFolder()
    try folder.open().finish()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file)
    _ = try folder.open()
    #expect(try mode(folder.file) == 0o600)
  }

  @Test("Nothing is written through a link")
  func link() throws {
    let folder = try HistoryFolder()
    let target = folder.path + "/somebody-elses"
    try Data("mine".utf8).write(to: URL(filePath: target))
    try FileManager.default.createSymbolicLink(atPath: folder.file, withDestinationPath: target)
    #expect(throws: HistoryFault.self) { try folder.open() }
    #expect(try String(contentsOf: URL(filePath: target), encoding: .utf8) == "mine")
  }

  @Test("A newer version's file is left as it is, and said to be one")
  func newer() throws {
    let folder = try HistoryFolder()
    do {
      let store = try folder.open()
      try store.record(MadeWalk().rows)
      try store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future')") }
      try store.finish()
    }
    let before = try Data(contentsOf: URL(filePath: folder.file))
    #expect(throws: HistoryFault.newer) { try folder.open() }
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == before)
  }

  @Test("What is no data base is called damaged, and so is a page of zeros")
  func damaged() throws {
    let folder = try HistoryFolder()
    try Data("this is a letter, and no data base at all".utf8).write(to: URL(filePath: folder.file))
    #expect(throws: HistoryFault.damaged) { try folder.open() }

    let other = try HistoryFolder()
    do {
      let store = try other.open()
      for day in 0..<40 { try store.record(MadeWalk.on(day: day).rows) }
      try store.clean()
      try store.finish()
    }
    let file = try FileHandle(forUpdating: URL(filePath: other.file))
    let pages = try file.seekToEnd() / 4096
    #expect(pages > 20)
    // All pages but the first, which holds the form.
    for page in 1..<pages {
      try file.seek(toOffset: page * 4096)
      try file.write(contentsOf: Data(repeating: 0, count: 4096))
    }
    try file.close()
    #expect(throws: HistoryFault.damaged) { try other.open().walks() }
  }

  @Test("On a full disk nothing of a transaction is written, and what was there stays")
  func full() throws {
    let folder = try HistoryFolder()
    let first = try folder.open()
    try first.record(MadeWalk.on(day: 0).rows)
    let pages = try #require(try first.read { try Int.fetchOne($0, sql: "PRAGMA page_count") })
    try first.finish()
    let store = try folder.open(.init(mostPages: pages + 1))
    var long = MadeWalk.on(day: 1)
    long.minutes = 600
    #expect(throws: HistoryFault.full) { try store.record(long.rows) }
    #expect(try store.walks().count == 1)
    try store.checkIntegrity()
  }

  @Test("Two programs that make the history at once, and write at once, both do")
  func together() async throws {
    let folder = try HistoryFolder()
    let path = folder.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for program in 0..<4 {
        group.addTask {
          let store = try HistoryStore(folder: path)
          for day in 0..<5 {
            var walk = MadeWalk.on(day: day, hour: 8 + program)
            walk.person = "P\(program)"
            try store.record(walk.rows)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try folder.open()
    #expect(try store.walks().count == 20)
    #expect(try store.walks(of: "P2").count == 5)
    try store.checkIntegrity()
  }

  @Test("Who waits too long for another program is told so")
  func busy() throws {
    let folder = try HistoryFolder()
    let (one, other) = (try folder.open(), try folder.open(.init(patienceSeconds: 0.05)))
    try one.write { db in
      try db.execute(sql: "INSERT INTO persons (code) VALUES ('x')")
      #expect(throws: HistoryFault.busy) { try other.record(MadeWalk().rows) }
    }
    try other.record(MadeWalk().rows)
  }

  @Test("A walk is found by its name, the beginning of it, and as the last")
  func names() throws {
    let folder = try HistoryFolder()
    let store = try folder.open()
    for day in 0..<12 { try store.record(MadeWalk.on(day: day).rows) }
    #expect(try store.walk(named: "last").name.hasPrefix("2026-01-12"))
    #expect(try store.walk(named: "2026-01-07").day == "2026-01-07")
    #expect(throws: HistoryFault.noWalk("2027")) { try store.walk(named: "2027") }
    #expect(throws: HistoryFault.noWalk("")) { try store.walk(named: "") }
    #expect {
      try store.walk(named: "2026-01-1")
    } throws: { error in
      guard case .severalWalks("2026-01-1", let some)? = error as? HistoryFault else { return false }
      return some.count == 3
    }
    #expect(try store.walks(since: "2026-01-10").count == 3)
    #expect(
      try store.today(of: "me", day: "2026-01-03")
        == DayTotals(walks: 1, comfortableSeconds: 180, longestStretchSeconds: 150))
    #expect(try store.today(of: "me", day: "2026-02-03").walks == 0)
  }
}
