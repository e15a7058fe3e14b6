import Foundation

/// A walk without what could say whose it is: no name, no words, no free tags, dates moved.
///
/// Each person's first walk begins on 2000-01-01 at 00:00 UTC, and the time between walks stays as it was.
public struct AnonymousWalk: Equatable, Sendable {
  /// The walk as it was; who passes it on takes measured numbers of it only.
  public let walk: KeptWalk
  /// Its name: `walk-0001` and so on, in the order of the new dates.
  public let name: String
  /// Its person: `P1` and so on, in the order of their first walks.
  public let person: String
  /// When it began, moved.
  public let startedAt: String
  /// Those of its tags that everybody uses.
  public let tags: [String]

  /// Walks without what could say whose they are.
  ///
  /// - Parameter walks: In order of their beginnings.
  public static func all(of walks: [KeptWalk]) -> [AnonymousWalk] {
    var persons: [String: (code: String, first: Double)] = [:]
    for walk in walks where persons[walk.person] == nil {
      persons[walk.person] = ("P\(persons.count + 1)", walk.startedUnixSeconds)
    }
    let moved = walks.map { walk in
      (walk, persons[walk.person]?.code ?? "", walk.startedUnixSeconds - (persons[walk.person]?.first ?? 0))
    }
    return moved.sorted { ($0.2, $0.1) < ($1.2, $1.1) }.enumerated().map { index, entry in
      let number = String(index + 1)
      let date = Date(timeIntervalSince1970: Self.zeroUnixSeconds + entry.2)
      return AnonymousWalk(
        walk: entry.0, name: "walk-" + String(repeating: "0", count: max(0, 4 - number.count)) + number,
        person: entry.1, startedAt: date.formatted(Date.ISO8601FormatStyle(timeZone: .gmt)),
        tags: entry.0.tags.filter { WalkLabels.Surface(rawValue: $0) != nil || $0 == WalkLabels.busyArms })
    }
  }

  /// 2000-01-01 in seconds since 1970.
  private static let zeroUnixSeconds = 946_684_800.0
}
