import Foundation
import GRDB
import GaitModel
import Testing

@testable import GaitHistory

/// What is forgotten is gone to the byte; what is made anew is whole or not there.
@Suite struct ForgettingTests {
  @Test("No byte of a forgotten walk is left in the file, its log or free pages; the others stay")
  func noTrace() throws {
    let folder = try HistoryFolder()
    let store = try folder.open()
    for day in 0..<30 {
      var walk = MadeWalk.on(day: day)
      if day % 3 == 0 {
        walk.person = "SECRET-PERSON"
        walk.note = "secret words of day \(day)"
        walk.plan = IntervalPlan(name: "secret-plan")
      }
      try store.record(walk.rows)
    }
    let secrets = ["SECRET-PERSON", "secret words", "secret-plan"]
    for secret in secrets { #expect(try folder.holds(secret), "\(secret)") }
    let names = try store.walks(of: "SECRET-PERSON").map(\.name)
    #expect(names.count == 10)
    try store.forget(names)
    for secret in secrets + names { #expect(try !folder.holds(secret), "\(secret)") }
    #expect(try store.walks().count == 20)
    #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA freelist_count") } == 0)
    let wal = try FileManager.default.attributesOfItem(atPath: folder.file + "-wal")[.size] as? Int
    #expect(wal == 0)
    try store.checkIntegrity()
  }

  @Test("While another program reads, the rows go and the rest is done later")
  func whileRead() throws {
    let folder = try HistoryFolder()
    let store = try folder.open(.init(patienceSeconds: 0.05))
    let other = try folder.open()
    var walk = MadeWalk()
    walk.note = "secret words"
    try store.record(walk.rows)
    try other.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM walks")
      #expect(throws: HistoryFault.busy) { try store.forget([walk.name]) }
    }
    #expect(try store.walks().isEmpty)
    try store.clean()
    #expect(try !folder.holds("secret words"))
  }

  @Test("The history is made anew beside the old one, which stays until the new one is whole")
  func rebuilt() throws {
    let folder = try HistoryFolder()
    do {
      let store = try folder.open()
      try store.record(MadeWalk.on(day: 1).rows)
      try store.finish()
    }
    #expect(throws: HistoryFault.failed("cut off")) {
      try HistoryRebuild.run(in: folder.path) { (store) throws(HistoryFault) in
        try store.record(MadeWalk.on(day: 2).rows)
        throw .failed("cut off")
      }
    }
    #expect(try folder.open().walks().map(\.day) == ["2026-01-02"])
    try HistoryRebuild.run(in: folder.path) { (store) throws(HistoryFault) in
      try store.record(MadeWalk.on(day: 2).rows)
    }
    #expect(try folder.open().walks().map(\.day) == ["2026-01-03"])
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.history-rebuilding"))
  }

  @Test("A damaged file is no hindrance to making it anew; one that is in use is")
  func inTheWay() throws {
    let folder = try HistoryFolder()
    try Data(repeating: 7, count: 9000).write(to: URL(filePath: folder.file))
    try HistoryRebuild.run(in: folder.path) { (store) throws(HistoryFault) in
      try store.record(MadeWalk().rows)
    }
    let store = try folder.open()
    #expect(throws: HistoryFault.inUse) {
      try HistoryRebuild.run(in: folder.path) { (_) throws(HistoryFault) in }
    }
    #expect(try store.walks().count == 1)
  }

  @Test("Without what could say whose walks they are: dates moved, names and words left out")
  func anonymous() throws {
    let folder = try HistoryFolder()
    let store = try folder.open()
    var labels = WalkLabels()
    for tag in ["outdoor", "with-anna"] { labels.add(tag) }
    for (day, person) in [(3, "P-017"), (10, "P-017"), (5, "anna")] {
      var walk = MadeWalk.on(day: day)
      walk.person = person
      try store.replace(with: walk.rows, labels: labels, stamp: "")
    }
    let walks = AnonymousWalk.all(of: try store.walks())
    #expect(walks.map(\.person) == ["P1", "P2", "P1"])
    #expect(walks.map(\.name) == ["walk-0001", "walk-0002", "walk-0003"])
    #expect(walks.map { String($0.startedAt.prefix(10)) } == ["2000-01-01", "2000-01-01", "2000-01-08"])
    #expect(walks.allSatisfy { $0.tags == ["outdoor"] })
  }
}
