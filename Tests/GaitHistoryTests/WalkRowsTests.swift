import GaitModel
import GaitResults
import Testing

@testable import GaitHistory

/// A walk's events to rows.
@Suite struct WalkRowsTests {
  @Test("Rows taken minute by minute are those of the whole walk, and writing them again changes nothing")
  func minuteByMinute() throws {
    let walk = MadeWalk()
    let (pieces, whole) = (try HistoryFolder(), try HistoryFolder())
    let store = try pieces.open()
    var fold = WalkRowsFold(walk.identity)
    var transactions = 0
    for event in walk.events {
      fold.receive(event)
      if fold.hasNews, let rows = fold.take() {
        try store.record(rows)
        try store.record(rows)
        transactions += 1
      }
    }
    // The beginning, two minutes that were over before the last, and the end.
    #expect(transactions == 4)
    let other = try whole.open()
    try other.record(walk.rows)
    let detail = try store.detail(of: store.walk(named: walk.name))
    #expect(detail == (try other.detail(of: other.walk(named: walk.name))))
    #expect(detail.minutes.map(\.number) == [1, 2, 3])
    #expect(detail.minutes.allSatisfy { $0.walkingSeconds == 60 && $0.cadenceStepsPerMinute == 110 })
    #expect(detail.symptoms.map(\.timeSeconds) == [90])
    #expect(detail.pauses.map(\.reliefSeconds) == [15])
    #expect(detail.walk.wrongTips == [KeptWalk.RuleCount(rule: "arms.more", count: 1)])
    #expect(detail.walk.comfortableSeconds == 180 && detail.walk.longestStretchSeconds == 150)
    #expect(detail.measures["cadence_spm"] == 110 && detail.measures["arm_rom_left_deg"] == 45)
  }

  @Test("A walk that goes on has rows up to its last minute, and is not ended")
  func goesOn() throws {
    let folder = try HistoryFolder()
    let store = try folder.open()
    let walk = MadeWalk()
    var fold = WalkRowsFold(walk.identity)
    for event in walk.events.dropLast(60) { fold.receive(event) }
    let soFar = fold.take()
    try store.record(try #require(soFar))
    let kept = try store.walk(named: "last")
    #expect(!kept.isEnded && kept.marks == 1)
    #expect(try store.detail(of: kept).minutes.count == 2)
    #expect(try store.known()[walk.identity.folder]?.isEnded == false)
    // As long as a walk goes on, the folders have to be looked through.
    try store.noteScan("1")
    #expect(try store.scanned() == nil)
    try store.record(walk.rows)
    #expect(try store.scanned() == "1")
  }

  @Test("Read from its folder again, a walk has its new rows and no old ones")
  func replaced() throws {
    let folder = try HistoryFolder()
    let store = try folder.open()
    var walk = MadeWalk()
    walk.minutes = 5
    try store.record(walk.rows)
    walk.minutes = 2
    var labels = WalkLabels()
    labels.add("outdoor")
    labels.notes.append(WalkLabels.Note(writtenAt: "2026-01-02T08:00:00Z", text: "by the lake"))
    try store.replace(with: walk.rows, labels: labels, stamp: "1")
    let detail = try store.detail(of: store.walk(named: walk.name))
    #expect(detail.minutes.count == 2 && detail.walk.surface == "outdoor" && detail.walk.tags == ["outdoor"])
    #expect(detail.notes.contains { $0.text == "by the lake" && $0.timeSeconds == nil })
    #expect(try store.known()[walk.identity.folder]?.labelsStamp == "1")
    try store.checkIntegrity()
  }

  @Test("Medians are those of the written values")
  func medians() {
    var tally = ValueTally()
    #expect(tally.median == nil)
    for value in [3.0, 1, 2, 10] { tally.add(.init(value, decimals: 1)) }
    #expect(tally.median == 2.5)
    tally.add(nil)
    tally.add(.init(-1, decimals: 1))
    #expect(tally.median == 2)
  }
}
