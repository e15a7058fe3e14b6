import GaitModel

/// What was reported of the walk lately, as the coach's rules ask for it. A minute long, however long the walk.
struct WalkEvidence: Equatable, Sendable {
  /// One full second.
  struct Moment: Equatable, Sendable {
    let second: SecondSummary
    /// Whether it can be trusted.
    let isTrusted: Bool
  }

  /// A landing with a verdict.
  private struct Landing: Equatable, Sendable {
    let time: SampleTime
    let isSpringy: Bool
  }

  /// A stride in which a sensor saw the chest.
  private struct ChestTurn: Equatable, Sendable {
    let end: SampleTime
    /// How far it turned to and fro, in radians.
    let range: Double
  }

  private static let kept = 60
  private static let keptLandings = 128
  private static let keptTurns = 128

  private var moments: [Moment] = []
  private var landings: [Landing] = []
  private var chestTurns: [ChestTurn] = []
  /// Flags that have begun and not ended.
  private(set) var flags: [WalkFlag] = []
  /// Seconds since standing was seen last; 0 while standing.
  private(set) var walkingStreak = 0.0
  private(set) var lastTurn: SampleTime?
  private(set) var lastFault: SampleTime?
  /// Cadence of the walker's first minutes; `nil` until a minute of it is known.
  private(set) var baseline: Double?
  private var baselineCadences: [Double] = []
  private var walked = 0.0
  private var lastTime: SampleTime?

  // MARK: Taking

  mutating func take(_ second: SecondSummary) {
    let step = lastTime.map { second.time.seconds(since: $0) } ?? 1
    lastTime = second.time
    // After a hole in the data nothing of what was before says how somebody walks now.
    if step > Thresholds.Interval.blind.value { forgetMoments() }
    let isTrusted = (second.confidence ?? 0) >= Thresholds.Coach.trusted.value
    moments.append(Moment(second: second, isTrusted: isTrusted))
    if moments.count > Self.kept { moments.removeFirst(moments.count - Self.kept) }
    walkingStreak = second.walking ? walkingStreak + 1 : 0
    if second.turning { lastTurn = second.time }
    takeBaseline(second, isTrusted: isTrusted)
  }

  mutating func take(_ strike: HeelStrike) {
    // Foot and trunk compare with the usual landing only: they carry neither tip nor praise.
    guard strike.showsKnee else { return }
    landings.append(Landing(time: strike.time, isSpringy: strike.verdict == .springy))
    if landings.count > Self.keptLandings { landings.removeFirst(landings.count - Self.keptLandings) }
  }

  mutating func take(_ stride: Stride) {
    // A stride that is a turn of the way has none.
    guard let range = stride.thoraxRotationRange else { return }
    chestTurns.append(ChestTurn(end: stride.end, range: range))
    if chestTurns.count > Self.keptTurns { chestTurns.removeFirst(chestTurns.count - Self.keptTurns) }
  }

  mutating func take(_ flag: WalkFlag) {
    flags.removeAll { $0.isSame(as: flag) }
    if flag.end == nil { flags.append(flag) }
  }

  mutating func take(_ notice: QualityNotice) {
    lastFault = notice.reported
  }

  private mutating func forgetMoments() {
    moments.removeAll(keepingCapacity: true)
    landings.removeAll(keepingCapacity: true)
    chestTurns.removeAll(keepingCapacity: true)
    walkingStreak = 0
  }

  /// The median cadence of the first minute that counts.
  private mutating func takeBaseline(_ second: SecondSummary, isTrusted: Bool) {
    guard baseline == nil, second.walking else { return }
    walked += 1
    guard walked >= Thresholds.Coach.baselineStart.value else { return }
    if isTrusted, !second.turning, let cadence = second.cadenceStepsPerMinute {
      baselineCadences.append(cadence)
    }
    guard walked >= Thresholds.Coach.baselineEnd.value else { return }
    // Too few of them say nothing: the minute then goes on.
    let wanted = Thresholds.Coach.baselineEnd.value - Thresholds.Coach.baselineStart.value
    guard Double(baselineCadences.count) >= wanted / 2 else { return }
    let sorted = baselineCadences.sorted()
    baseline = sorted[sorted.count / 2]
    baselineCadences = []
  }

  // MARK: Asking

  /// In which share of the last seconds a judgement holds; `nil` unless most of them were walked and judged.
  func share(ofLast seconds: Double, _ judgement: (Moment) -> Bool?) -> Double? {
    let count = Int(seconds)
    guard moments.count >= count else { return nil }
    var judged = 0
    var held = 0
    for moment in moments.suffix(count) where moment.second.walking {
      guard let holds = judgement(moment) else { continue }
      judged += 1
      if holds { held += 1 }
    }
    guard Double(judged) >= Thresholds.Coach.share.value * seconds else { return nil }
    return Double(held) / Double(judged)
  }

  /// Whether a judgement holds in most of the last seconds; `nil` when too little is known.
  func holds(inLast seconds: Double, _ judgement: (Moment) -> Bool?) -> Bool? {
    share(ofLast: seconds, judgement).map { $0 >= Thresholds.Coach.share.value }
  }

  /// Mean and range of something in the last seconds; `nil` when too few of them have it.
  func spread(ofLast seconds: Double, _ value: (SecondSummary) -> Double?) -> (mean: Double, range: Double)? {
    let values = moments.suffix(Int(seconds)).compactMap { $0.second.walking ? value($0.second) : nil }
    guard let least = values.min(), let most = values.max(),
      Double(values.count) >= Thresholds.Coach.share.value * seconds
    else { return nil }
    return (values.reduce(0, +) / Double(values.count), most - least)
  }

  /// Whether a flag of this kind goes on.
  func hasFlag(_ kind: FlagKind) -> Bool { flags.contains { $0.kind == kind } }

  /// The flag of this kind that goes on.
  func flag(_ kind: FlagKind) -> WalkFlag? { flags.first { $0.kind == kind } }

  /// How many landings of late have a verdict, and the share of springy ones.
  func landings(at now: SampleTime) -> (count: Int, springyShare: Double) {
    let recent = landings.filter { now.seconds(since: $0.time) <= Thresholds.Coach.window.value }
    guard !recent.isEmpty else { return (0, 0) }
    return (recent.count, Double(recent.count { $0.isSpringy }) / Double(recent.count))
  }

  /// How many strides of late show the chest, and the share of those in which it hardly turns.
  func chest(at now: SampleTime) -> (count: Int, stiffShare: Double, meanRange: Double) {
    let recent = chestTurns.filter { now.seconds(since: $0.end) <= Thresholds.Coach.window.value }
    guard !recent.isEmpty else { return (0, 0, 0) }
    let stiff = recent.count { $0.range < Thresholds.Thorax.someRange.value }
    let sum = recent.map(\.range).reduce(0, +)
    return (recent.count, Double(stiff) / Double(recent.count), sum / Double(recent.count))
  }

  /// The latest second.
  var last: SecondSummary? { moments.last?.second }
}
