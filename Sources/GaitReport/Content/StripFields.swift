import GaitModel
import GaitResults
import GaitWords

/// The fields of the strip of minutes: what each stretch of the walk was like.
struct StripFields {
  /// A field, and the marks that the walker set in it.
  struct Field: Equatable {
    let state: StripState
    /// Marks of discomfort in it.
    var marks = 0
    /// Sentences of the coach in it.
    var cues = 0
  }

  /// Seconds of a field.
  let seconds: Double
  /// The fields from the recording's zero.
  private(set) var fields: [Field] = []

  /// So many fields at most.
  private static let most = 60

  init(_ walk: WalkResult) {
    let length = max(
      walk.seconds.last?.time.seconds ?? 0, walk.walkingBouts.last?.end.seconds ?? 0)
    // Of a walk of less than three minutes, a minute would say nothing.
    seconds =
      length <= 180
      ? 10 : [60, 120, 300, 600, 1800, 3600].first { length / $0 <= Double(Self.most) } ?? 7200
    let count = min(Self.most, Int((length / seconds).rounded(.up)))
    guard count > 0 else { return }
    func index(_ time: SampleTime, isEnd: Bool) -> Int {
      let position = time.seconds / seconds
      return min(max(Int(isEnd ? position.rounded(.up) - 1 : position.rounded(.down)), 0), count - 1)
    }
    let groups = Dictionary(grouping: walk.seconds) { index($0.time, isEnd: true) }
    fields = (0..<count).map { Field(state: Self.state(groups[$0] ?? [])) }
    for mark in walk.dialogue?.symptoms ?? [] { fields[index(mark.reported, isEnd: false)].marks += 1 }
    for cue in walk.dialogue?.cues ?? [] { fields[index(cue.reported, isEnd: false)].cues += 1 }
  }

  private static func state(_ seconds: [SecondSummary]) -> StripState {
    let minute = WalkMinute(MinuteSpan(1, 1), seconds: seconds, landings: [])
    if minute.isUnknown { return .unknown }
    if minute.isPause { return .pause }
    switch minute.pace {
    case .brisk?: return .brisk
    case .normal?: return .normal
    case .slow?, .stroll?: return .slow
    case nil: return .walking
    }
  }
}
