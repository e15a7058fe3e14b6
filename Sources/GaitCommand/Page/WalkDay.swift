import Foundation
import GaitModel
import GaitRecording
import GaitSession
import GaitWire

/// What somebody walked before on this day, out of the walks that were kept.
enum WalkDay {
  /// The sums over the walks of a day.
  ///
  /// - Parameters:
  ///   - walks: The folder of the walks; each is named after when it began.
  ///   - person: Whose walks count.
  ///   - current: The walk that goes on, which counts itself.
  static func sum(walks: String, person: PersonCode, except current: String?, now: Date = .now)
    -> WalkState.Today
  {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: walks)) ?? []
    let day = WalkKeeping.day(now)
    var today = WalkState.Today()
    for name in names.sorted() where name.hasPrefix(day + "_") && name != current {
      if Task.isCancelled { break }
      guard let folder = FolderRun.folder(walks + "/" + name),
        var run = try? FolderRun(folder, isCoached: true),
        run.subject.person == person
      else { continue }
      var sums = SumsOfWalk()
      // Of a walk that cannot be read to its end, what there is of it counts.
      try? run.run(clock: nil, into: &sums) { _, _ in }
      today.walkedSeconds += sums.totals?.walkingSeconds ?? sums.walkedSeconds
      today.longestSeconds = max(today.longestSeconds, sums.totals?.comfortableSeconds ?? 0)
    }
    return today
  }
}

/// Looks at nothing of a walk but how long somebody walked.
private struct SumsOfWalk: WalkSink {
  /// The sums of the walk in intervals; `nil` without a coach.
  var totals: IntervalTotals?
  /// Seconds with steps.
  var walkedSeconds = 0.0

  mutating func receive(_ event: WalkEvent) {
    switch event {
    case .coach(.interval(let change)): totals = change.totals ?? totals
    case .output(.second(let second)) where second.walking: walkedSeconds += 1
    default: break
    }
  }
}
