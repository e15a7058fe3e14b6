import Foundation
import GRDB
import GaitModel
import Testing

@testable import GaitHistory

/// What is usual, what differs, and how it goes on.
@Suite struct ComparingTests {
  private func store(
    _ folder: HistoryFolder, days: Int, change: (Int, inout MadeWalk) -> Void = { _, _ in }
  ) throws -> HistoryStore {
    let store = try folder.open()
    for day in 0..<days {
      var walk = MadeWalk.on(day: day)
      change(day, &walk)
      try store.record(walk.rows)
    }
    return store
  }

  @Test(
    "From five comparable walks on there is a usual: their median, and the spread of the days",
    arguments: [4, 5])
  func usual(walks: Int) throws {
    let folder = try HistoryFolder()
    let store = try store(folder, days: walks + 1) { day, walk in walk.cadence = 100 + Double(day) }
    let usual = try store.usual(before: store.walk(named: "last"))
    #expect(usual.walks == walks)
    #expect(usual.isKnown == (walks == 5))
    let band = usual.band("cadence_spm")
    #expect(band?.median == (walks == 5 ? 102 : nil))
    // Standard deviation of 100, 101, 102, 103, 104.
    #expect(band?.spread.map { ($0 - 2.5.squareRoot()).magnitude < 1e-9 } == (walks == 5 ? true : nil))
    #expect(band?.days == (walks == 5 ? 5 : nil))
    if walks == 5 { #expect(band?.holds(103.5) == true && band?.holds(104) == false) }
  }

  @Test("Walks of one day have a median and no spread from day to day")
  func oneDay() throws {
    let folder = try HistoryFolder()
    let store = try folder.open()
    for hour in 6..<12 { try store.record(MadeWalk.on(day: 0, hour: hour).rows) }
    let band = try #require(try store.usual(before: store.walk(named: "last")).band("cadence_spm"))
    #expect(band.median == 110 && band.spread == nil && band.days == 1 && band.walks == 5)
    #expect(band.holds(110) == nil)
  }

  @Test("Other ground, other places, another person, and short walks do not count")
  func contexts() throws {
    let folder = try HistoryFolder()
    let store = try store(folder, days: 6)
    var labels = WalkLabels()
    labels.add("treadmill")
    var treadmill = MadeWalk.on(day: 7)
    treadmill.cadence = 60
    try store.replace(with: treadmill.rows, labels: labels, stamp: "")
    var wrist = MadeWalk.on(day: 8)
    wrist.places = ["left_wrist"]
    try store.record(wrist.rows)
    var other = MadeWalk.on(day: 9)
    other.person = "P-1"
    try store.record(other.rows)
    try store.record(MadeWalk.on(day: 10).rows)
    let all = try store.walks()
    #expect(try store.usual(before: all[9]).walks == 6)
    for index in 6..<9 {
      #expect(try store.usual(before: all[index]).walks == 0)
      #expect(throws: HistoryFault.self) { try store.compare(all[0], with: all[index]) }
    }
    #expect(throws: HistoryFault.notComparable(.surface("", "treadmill"))) {
      try store.compare(all[0], with: all[6])
    }
    #expect(throws: HistoryFault.notComparable(.person)) { try store.compare(all[8], with: all[0]) }
  }

  @Test("Busy hands leave the arms out, and nothing else")
  func busyHands() throws {
    let folder = try HistoryFolder()
    let store = try store(folder, days: 6)
    var labels = WalkLabels()
    labels.add(WalkLabels.busyArms)
    try store.label(folder: try store.walks()[0].folder, with: labels, stamp: "")
    let usual = try store.usual(before: store.walk(named: "last"))
    #expect(usual.band("arm_rom_left_deg") == nil)
    #expect(usual.band("cadence_spm")?.walks == 5)
  }

  @Test("A difference counts from the smallest real one on; where nobody measured that, nothing is said")
  func smallestDifference() throws {
    let least = try #require(ComparedMeasure.named("cadence_spm")?.smallestDifference)
    #expect(least == 8.1)
    let folder = try HistoryFolder()
    let store = try store(folder, days: 3) { day, walk in
      walk.cadence = [100, 108, 108.1][day]
      walk.armDegrees = 30 + Double(day)
    }
    let walks = try store.walks()
    func line(_ second: Int, _ name: String) throws -> WalkComparison.Line? {
      try store.compare(walks[0], with: walks[second]).lines.first { $0.measure.name == name }
    }
    #expect(try line(1, "cadence_spm")?.isReal == false)
    #expect(try line(2, "cadence_spm")?.isReal == true)
    #expect(try line(2, "arm_rom_left_deg")?.difference == 2)
    #expect(try line(2, "arm_rom_left_deg")?.isReal == nil)
  }

  @Test("Twelve weeks of progress: a point a walk, a running median of five, no other ground mixed in")
  func progress() throws {
    let folder = try HistoryFolder()
    let store = try store(folder, days: 100) { day, walk in
      walk.longest = Double(day)
      if day == 99 { walk.plan = IntervalPlan(walkSeconds: 330) }
    }
    let moment = try store.walk(named: "last").startedUnixSeconds + 60
    let progress = try store.progress(of: "me", before: moment)
    #expect(progress.points.count == 84)
    #expect(progress.points.first?.longestStretchSeconds == 16)
    #expect(progress.points.last?.runningMedianSeconds == 97)
    #expect(progress.points.filter(\.hasNewTarget).count == 1)
    #expect(progress.longestSeconds == 99)
    #expect(try store.progress(of: "P-9", before: moment).points.isEmpty)
  }

  @Test("Two walks must speak for the same change before it is proposed, and the smaller one is")
  func proposal() throws {
    func proposed(_ first: Double?, _ second: Double?) throws -> Double? {
      let folder = try HistoryFolder()
      let store = try store(folder, days: 2) { day, walk in walk.proposed = day == 0 ? first : second }
      return try store.progress(
        of: "me", before: store.walk(named: "last").startedUnixSeconds
      ).proposedWalkSeconds
    }
    #expect(try proposed(330, 330) == 330)
    #expect(try proposed(200, 240) == 240)
    #expect(try proposed(330, nil) == nil)
    #expect(try proposed(330, 240) == nil)
  }

  @Test("Labels: a tag once, one ground, and bytes that come back")
  func labels() throws {
    var labels = WalkLabels()
    for tag in ["outdoor", "hilly", "treadmill", "hilly"] { labels.add(tag) }
    #expect(labels.tags == ["hilly", "treadmill"] && labels.surface == .treadmill)
    labels.notes.append(WalkLabels.Note(writtenAt: "2026-01-01T00:00:00Z", text: "\"quoted\"\n"))
    #expect(WalkLabels(labels.bytes) == labels)
    #expect(WalkLabels(Array("{".utf8)) == nil)
    for tag in ["", "two words", "a\u{202E}b", String(repeating: "a", count: 33), "a/b"] {
      #expect(!WalkLabels.isTag(tag), "\(tag)")
    }
    for tag in ["arms=busy", "Übung", "p1.2_x-y"] { #expect(WalkLabels.isTag(tag), "\(tag)") }
  }
}
