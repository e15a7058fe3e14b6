public import GaitModel
public import GaitResults
public import GaitWords

/// Rows of the tables for people, as `TableHead` names their columns; on a terminal and in the report.
public enum TableRows {
  /// A minute, or several: minute, pace, cadence, arm swing, landing, relief. What is not known is `nil`.
  public static func minute(_ minute: WalkMinute, in language: Language) -> [String?] {
    let span = minute.span
    return [
      span.first == span.last ? "\(span.first)" : "\(span.first)-\(span.last)",
      minute.pace.map { Words.pace($0, in: language) },
      minute.cadence.map { Words.number($0, 0, in: language) },
      minute.armSwing.map { Words.armSwing($0, in: language) },
      minute.landing.map { Words.landing($0, in: language) },
      minute.relief.map { Words.relief($0, in: language) },
    ]
  }

  /// A bout: number, from, to, duration, steps, cadence, regularity, symmetry.
  public static func bout(_ bout: WalkingBout, in language: Language) -> [String] {
    func number(_ value: Double?, _ decimals: Int) -> String {
      value.map { Words.number($0, decimals, in: language) } ?? Words.unknown(in: language)
    }
    return [
      "\(bout.id + 1)", Words.clock(bout.start, in: language), Words.clock(bout.end, in: language),
      Words.duration(bout.durationSeconds, in: language), "\(bout.steps)",
      number(bout.cadenceStepsPerMinute, 1), number(bout.stepRegularity, 2), number(bout.stepSymmetry, 2),
    ]
  }

  /// An arm: place, how much it swings, how far, how often a stride, and what of it comes from the shoulder where that is
  /// known of an arm of the walk.
  ///
  /// - Parameter swings: Those swings of the walk of which the shoulder's share is known.
  public static func arm(_ arm: ArmUse, _ swings: [ArmSwing], in language: Language) -> [String] {
    let unknown = Words.unknown(in: language)
    // An arm that never swung has no range: that is known.
    let absent = arm.swingingShare == 0 ? Words.table(.noRange, in: language) : unknown
    let cells = [
      Words.place(arm.place, in: language),
      arm.swingingShare.map { Words.percent($0, decimals: 0, in: language) } ?? unknown,
      arm.range.map { Words.number($0 * Degrees.perRadian, 0, in: language) } ?? absent,
      arm.armStrideRatio.map { Words.number($0, 1, in: language) } ?? absent,
    ]
    guard !swings.isEmpty else { return cells }
    let shares = swings.filter { $0.place == arm.place }.compactMap(\.shoulderShare).sorted()
    return cells
      + [shares.isEmpty ? unknown : Words.percent(shares[shares.count / 2], decimals: 0, in: language)]
  }
}
