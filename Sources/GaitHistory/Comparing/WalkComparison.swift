public import GaitModel
import GRDB
import GaitResults

/// Two walks of one person under the same conditions, measure by measure.
public struct WalkComparison: Equatable, Sendable {
  /// One measure of both.
  public struct Line: Equatable, Sendable {
    /// The measure.
    public let measure: ComparedMeasure
    /// Its value in the first walk.
    public let first: Double?
    /// Its value in the second.
    public let second: Double?
    /// What is usual for the walker; `nil` before that is known.
    public let band: OwnUsual.Band?

    /// Second less first; `nil` unless both have it.
    public var difference: Double? {
      guard let first, let second else { return nil }
      // As it is written, so that 108.1 less 100.0 is 8.1.
      return FixedDecimal(second - first, decimals: measure.decimals)?.value
    }

    /// Whether the difference is more than that of two walks between which nothing changed; `nil` where nobody has measured
    /// that.
    public var isReal: Bool? {
      guard let difference, let least = measure.smallestDifference else { return nil }
      return difference.magnitude >= least
    }
  }

  /// The walk that is compared with.
  public let first: KeptWalk
  /// The walk that is looked at.
  public let second: KeptWalk
  /// What was usual before the later of both.
  public let usual: OwnUsual
  /// The measures that at least one of them has.
  public let lines: [Line]
}

extension HistoryStore {
  /// Compares two walks.
  ///
  /// - Throws: `HistoryFault`, `.notComparable` when the walks differ in person, ground or places.
  public func compare(_ first: KeptWalk, with second: KeptWalk) throws(HistoryFault) -> WalkComparison {
    if let difference = Self.difference(first, second) { throw .notComparable(difference) }
    let later = first.startedUnixSeconds > second.startedUnixSeconds ? first : second
    return try read { db in
      let usual = try OwnUsual(before: later, in: db)
      let values = try [first, second].map { walk in
        Dictionary(
          uniqueKeysWithValues: try Row.fetchAll(
            db,
            sql: "SELECT measure, value FROM measures JOIN walks ON walks.id = walk_id WHERE name = ?",
            arguments: [walk.name]
          ).map { ($0["measure"] as String, $0["value"] as Double) })
      }
      let lines = ComparedMeasure.all.compactMap { measure -> WalkComparison.Line? in
        let pair = values.map { $0[measure.name] }
        guard pair[0] != nil || pair[1] != nil else { return nil }
        return WalkComparison.Line(
          measure: measure, first: pair[0], second: pair[1], band: usual.band(measure.name))
      }
      return WalkComparison(first: first, second: second, usual: usual, lines: lines)
    }
  }

  /// Why two walks cannot be compared; `nil` when they can.
  static func difference(_ first: KeptWalk, _ second: KeptWalk) -> HistoryFault.NotComparable? {
    if first.person != second.person { return .person }
    if first.surface != second.surface { return .surface(first.surface, second.surface) }
    if first.places != second.places {
      return .places(first.places.joined(separator: ","), second.places.joined(separator: ","))
    }
    return nil
  }
}
