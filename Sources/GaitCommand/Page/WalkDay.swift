import Foundation
import GaitHistory
import GaitModel
import GaitWire
import GaitWords

/// What somebody walked before on this day, out of the history of walks.
enum WalkDay {
  /// The sums over the walks of a day; `nil` where there is no history to ask.
  ///
  /// - Parameters:
  ///   - person: Whose walks count.
  ///   - current: The name of the walk that goes on, which counts itself.
  static func sum(
    of person: PersonCode, except current: String?, now: Date = .now, in language: Language,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> WalkState.Today? {
    guard let place = try? HistoryPlace(environment: environment), let store = try? place.open() else {
      return nil
    }
    // Walks that the data base does not have yet count too. Where that fails, the rest is still true.
    try? HistorySync(place: place, store: store, language: language).run()
    guard
      let totals = try? store.today(of: person.text, day: WalkKeeping.day(now), except: current)
    else { return nil }
    return WalkState.Today(
      walkedSeconds: totals.comfortableSeconds, longestSeconds: totals.longestStretchSeconds ?? 0)
  }
}
