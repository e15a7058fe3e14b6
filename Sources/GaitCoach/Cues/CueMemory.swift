import GaitModel
import GaitWords

/// What the coach has said in this walk, and what came of it.
struct CueMemory: Equatable, Sendable {
  /// One cue's story.
  private struct Entry: Equatable, Sendable {
    let id: CueID
    var last: SampleTime
    var ignored = 0
    /// Whether the walker said that it was wrong.
    var isAsleep = false
  }

  private var entries: [Entry] = []
  /// When cues were given within the budget's window.
  private var recent: [SampleTime] = []
  /// How many tips have worked.
  private(set) var improvements = 0

  mutating func note(_ id: CueID, at now: SampleTime) {
    if let index = index(of: id) {
      entries[index].last = now
    } else {
      entries.append(Entry(id: id, last: now))
    }
    recent.removeAll { now.seconds(since: $0) >= Thresholds.Coach.budgetWindow.value }
    recent.append(now)
  }

  mutating func noteIgnored(_ id: CueID) {
    if let index = index(of: id) { entries[index].ignored += 1 }
  }

  /// The tip that was given last.
  var latestTip: (id: CueID, said: SampleTime)? {
    entries.filter(\.id.isTip).max { $0.last < $1.last }.map { ($0.id, $0.last) }
  }

  mutating func putToSleep(_ id: CueID) {
    if let index = index(of: id) { entries[index].isAsleep = true }
  }

  mutating func noteImprovement() {
    improvements += 1
  }

  /// Whether enough was said in the last minutes.
  func isFull(at now: SampleTime) -> Bool {
    let count = recent.count { now.seconds(since: $0) < Thresholds.Coach.budgetWindow.value }
    return Double(count) >= Thresholds.Coach.budget.value
  }

  func wasSaid(_ id: CueID) -> Bool { index(of: id) != nil }

  func lastTime(_ id: CueID) -> SampleTime? { index(of: id).map { entries[$0].last } }

  /// When something was praised last.
  var lastPraise: SampleTime? { entries.filter(\.id.isPraise).map(\.last).max() }

  /// Whether a tip is awake, new enough, and far enough from another about the same stride.
  func mayGive(_ id: CueID, at now: SampleTime) -> Bool {
    if let index = index(of: id) {
      if entries[index].isAsleep { return false }
      if Double(entries[index].ignored) >= Thresholds.Coach.patience.value { return false }
      if now.seconds(since: entries[index].last) < Thresholds.Coach.tipRepeat.value { return false }
    }
    return !entries.contains { entry in
      entry.id.isTip && Self.shareAStride(entry.id, id)
        && now.seconds(since: entry.last) < Thresholds.Coach.familyGap.value
    }
  }

  private static func shareAStride(_ one: CueID, _ other: CueID) -> Bool {
    switch (one.family, other.family) {
    case (.pace, .landing), (.landing, .pace): true
    default: false
    }
  }

  private func index(of id: CueID) -> Int? { entries.firstIndex { $0.id == id } }
}
