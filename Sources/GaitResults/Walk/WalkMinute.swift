public import GaitModel

/// What one minute of a walk was like, or several in a row, in the words of the table.
public struct WalkMinute: Equatable, Sendable {
  /// The minutes, counted from 1 at the recording's zero.
  public let span: MinuteSpan
  /// Whether nothing could be judged: no sensor that tells steps delivered what can be believed.
  public private(set) var isUnknown = false
  /// Whether nobody walked, or hardly.
  public private(set) var isPause = false
  /// The pace of most of its seconds.
  public private(set) var pace: PaceClass?
  /// Median cadence in steps per minute.
  public private(set) var cadence: Double?
  /// How far the arms swing.
  public private(set) var armSwing: ArmSwingWord?
  /// How the legs take the weight.
  public private(set) var landing: LandingWord?
  /// How much relief there is between steps.
  public private(set) var relief: ReliefWord?

  /// The minutes of `span`, from the seconds and landings in them.
  public init(_ span: MinuteSpan, seconds: [SecondSummary], landings: [HeelStrike]) {
    self.span = span
    let walking = seconds.filter(\.walking)
    isUnknown = seconds.isEmpty
    guard
      !walking.isEmpty,
      Double(walking.count) >= Thresholds.Table.leastWalking.value * Double(seconds.count)
    else {
      isPause = true
      return
    }
    pace = Self.mostFrequent(walking.compactMap(\.pace))
    cadence = Self.median(walking.compactMap(\.cadenceStepsPerMinute))
    armSwing = Self.median(walking.compactMap(Self.armRange)).map(Self.word)
    landing = Self.word(landings.filter(\.showsKnee).map(\.verdict))
    let index = walking.compactMap(\.staticLoadingIndex)
    if !index.isEmpty {
      let mean = index.reduce(0, +) / Double(index.count)
      relief =
        mean <= Thresholds.Table.plentyRelief.value
        ? .plenty : mean < Thresholds.Table.lessRelief.value ? .some : .little
    }
  }

  /// The minute of a moment, counted from 1. A full second closes the minute before it.
  public static func number(of time: SampleTime, isEnd: Bool) -> Int {
    let minutes = time.seconds / 60
    return Int(isEnd ? minutes.rounded(.up) : minutes.rounded(.down) + 1)
  }

  /// The range of both arms, or of the one that is known.
  public static func armRange(_ second: SecondSummary) -> Double? {
    let ranges = [second.armRangeLeft, second.armRangeRight, second.armRange].compactMap(\.self)
    return ranges.isEmpty ? nil : ranges.reduce(0, +) / Double(ranges.count)
  }

  /// How far arms of this range swing.
  public static func word(_ range: Double) -> ArmSwingWord {
    range >= Thresholds.Table.goodArmSwing.value
      ? .good : range < Thresholds.Table.littleArmSwing.value ? .little : .some
  }

  /// How landings with these verdicts are called; `nil` when too few have one.
  public static func word(_ verdicts: some Sequence<LandingVerdict>) -> LandingWord? {
    let judged = verdicts.filter { $0 != .unknown }
    guard Double(judged.count) >= Thresholds.Table.leastLandings.value else { return nil }
    let share = Double(judged.count { $0 == .springy }) / Double(judged.count)
    return share >= Thresholds.Table.springyShare.value
      ? .springy : share <= Thresholds.Table.firmShare.value ? .firm : .mixed
  }

  /// The slower of two classes that are equally frequent.
  private static func mostFrequent(_ classes: [PaceClass]) -> PaceClass? {
    PaceClass.allCases.filter(classes.contains).max { left, right in
      classes.count { $0 == left } < classes.count { $0 == right }
    }
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

extension WalkMinute {
  /// At most so many rows; of longer walks, several minutes make one row.
  public static let longest = 15

  /// The minutes of a walk, from its first second to its last.
  public static func all(of walk: WalkResult) -> [WalkMinute] {
    guard let first = walk.seconds.first, let last = walk.seconds.last, last.time >= first.time else {
      return []
    }
    let from = number(of: first.time, isEnd: true)
    let to = number(of: last.time, isEnd: true)
    let (length, overflows) = to.subtractingReportingOverflow(from)
    guard !overflows, length < Int.max else { return [] }
    let step = length / longest + 1
    let seconds = Dictionary(grouping: walk.seconds) { (number(of: $0.time, isEnd: true) - from) / step }
    let landings = Dictionary(grouping: walk.heelStrikes) {
      (number(of: $0.time, isEnd: false) - from) / step
    }
    var minutes = (0...length / step).map { row in
      let start = from + row * step
      return WalkMinute(
        MinuteSpan(start, min(start + step - 1, to)), seconds: seconds[row] ?? [],
        landings: landings[row] ?? [])
    }
    let rest = seconds[length / step]?.count ?? 0
    if minutes.count > 1, Double(rest) < Thresholds.Table.shortestMinute.value { minutes.removeLast() }
    return minutes
  }
}
