public import GaitModel

/// What stood out in a walk: at most three things, the kindest first. What they are called is for `GaitWords`.
public struct StandOuts: Sendable {
  /// The things, in the order in which they are said.
  public let things: [StandOut]

  /// So many at most.
  public static let most = 3
  /// So many parts of the walk are named in one sentence.
  public static let namedSpans = 2

  /// What stood out in this walk.
  public init(_ walk: WalkResult) {
    let praise = Self.praise(walk)
    let patterns = Self.patterns(walk)
    // Of two patterns both are reported; of more, the first two.
    let kind = praise.prefix(max(1, Self.most - patterns.count))
    things = Array(kind + patterns.prefix(Self.most - kind.count))
  }

  /// What went well.
  private static func praise(_ walk: WalkResult) -> [StandOut] {
    var praise: [StandOut] = []
    let most = Thresholds.Table.most.value
    let walking = walk.seconds.filter(\.walking)
    func share(_ holds: (SecondSummary) -> Bool) -> Double {
      walking.isEmpty ? 0 : Double(walking.count(where: holds)) / Double(walking.count)
    }
    if share({ $0.pace == .brisk }) > most {
      praise.append(.mostlyBrisk)
    } else if share({ ($0.pace ?? .stroll) >= .normal }) > most {
      praise.append(.mostlyNormal)
    }
    if share({ WalkMinute.armRange($0).map { WalkMinute.word($0) == .good } ?? false }) > most {
      praise.append(.goodArmSwing)
    }
    if WalkMinute.word(walk.heelStrikes.filter(\.showsKnee).map(\.verdict)) == .springy {
      praise.append(.springyLandings)
    }
    let rests = walk.flags.count { $0.kind == .decompressionPause }
    if rests > 0 { praise.append(.rests(rests)) }
    return praise
  }

  /// What else was to be seen, one sentence a kind and side, in the order of importance.
  private static func patterns(_ walk: WalkResult) -> [StandOut] {
    let order: [FlagKind] = [
      .staticLoading, .stopAndGo, .littleArmSwing, .stiffLanding, .hardLanding, .armAsymmetry, .mostlyElbow,
    ]
    let end = walk.seconds.last?.time
    return order.flatMap { kind -> [StandOut] in
      let flags = walk.flags.filter { $0.kind == kind }
      let sides = Set(flags.map(\.side))
      // What both sides do is said once, of both.
      let side = sides.count == 1 ? sides.first ?? nil : nil
      guard !flags.isEmpty else { return [] }
      let spans = joined(flags.map { span(from: $0.start, to: $0.end ?? end ?? $0.reported) })
      return [.pattern(kind, side, spans.count > namedSpans ? [] : spans)]
    }
  }

  /// The minutes that a stretch covers for the better part; the one it lies in if it covers none.
  public static func span(from start: SampleTime, to end: SampleTime) -> MinuteSpan {
    let slack = (1 - Thresholds.Table.coveredMinute.value) * 60
    let first = WalkMinute.number(of: start.advanced(bySeconds: slack), isEnd: false)
    let last = WalkMinute.number(of: end.advanced(bySeconds: -slack), isEnd: false)
    guard first <= last else {
      let middle = start.advanced(bySeconds: end.seconds(since: start) / 2)
      let minute = WalkMinute.number(of: middle, isEnd: false)
      return MinuteSpan(minute, minute)
    }
    return MinuteSpan(first, last)
  }

  /// Spans in order, those that touch made one.
  private static func joined(_ spans: [MinuteSpan]) -> [MinuteSpan] {
    spans.sorted { ($0.first, $0.last) < ($1.first, $1.last) }.reduce(into: []) { joined, span in
      if let last = joined.last, span.first <= last.last + 1 {
        joined[joined.count - 1].last = max(last.last, span.last)
      } else {
        joined.append(span)
      }
    }
  }
}
