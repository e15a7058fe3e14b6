import GaitModel

/// The rules about landings: a leg that lands stiffly, and landings that are harder than earlier in the walk.
///
/// - `stiff_landing`: in 70 % of the last 30 landings of a leg that knee or shank judged with confidence the
///   verdict was `stiff`. One flag a leg; its value is that share.
/// - `hard_landing`: in 70 % of the last 30 landings the sharpness at the lower back is more than two standard
///   deviations above the usual one of the last minutes. Its value is the mean sharpness of the 30 over the usual
///   one. Where no lower back decides, in 70 % of the last 30 landings of a foot it took clearly longer than usual
///   from the heel to flat; one flag a leg, its value is that share. Shoes and ground may be the cause, and after
///   some minutes they are the usual ones.
///
/// Landings of running count in none of them. What foot and trunk compare with the usual never says that a knee is stiff.
struct LandingFlags: Sendable {
  private var left = LandingPattern(kind: .stiffLanding, side: .left, reason: .kneeExcursion)
  private var right = LandingPattern(kind: .stiffLanding, side: .right, reason: .kneeExcursion)
  private var hard = LandingPattern(kind: .hardLanding, side: nil, reason: .impactSharpness)
  private var hardLeft = LandingPattern(kind: .hardLanding, side: .left, reason: .heelToFlat)
  private var hardRight = LandingPattern(kind: .hardLanding, side: .right, reason: .heelToFlat)
  private var usual = OwnUsual(
    .init(
      least: Thresholds.Landing.baselineSteps.value, memory: Thresholds.Landing.baselineMemory.value,
      leastSpread: Thresholds.Verdict.sharpnessSpread.value, reach: Thresholds.Verdict.usualReach.value))

  init() {}

  /// Takes a landing as it is reported, complete.
  mutating func note(_ strike: HeelStrike) {
    guard strike.reason != .running else { return }
    if strike.showsKnee || strike.basis == .foot {
      let isSure = (strike.confidence ?? 0) >= Thresholds.Verdict.doubt.value
      note(strike, isStiff: strike.verdict == .stiff && isSure)
    }
    if let sharpness = strike.impactSharpness { note(sharpness, at: strike.time) }
  }

  /// Adds the flags that were raised or are over to `flags`, at a full second.
  mutating func judge(at second: SampleTime, reported: SampleTime, into flags: inout [WalkFlag]) {
    left.judge(at: second, reported: reported, into: &flags)
    right.judge(at: second, reported: reported, into: &flags)
    hard.judge(at: second, reported: reported, into: &flags)
    hardLeft.judge(at: second, reported: reported, into: &flags)
    hardRight.judge(at: second, reported: reported, into: &flags)
  }

  /// Ends every flag that is on.
  mutating func finish(at time: SampleTime, into flags: inout [WalkFlag]) {
    left.finish(at: time, into: &flags)
    right.finish(at: time, into: &flags)
    hard.finish(at: time, into: &flags)
    hardLeft.finish(at: time, into: &flags)
    hardRight.finish(at: time, into: &flags)
  }

  private mutating func note(_ strike: HeelStrike, isStiff: Bool) {
    let value = isStiff ? 1.0 : 0
    switch (strike.basis, strike.side) {
    case (.knee, .left): left.note(isStiff, value: value, at: strike.time, reason: .kneeExcursion)
    case (.knee, .right): right.note(isStiff, value: value, at: strike.time, reason: .kneeExcursion)
    case (.shank, .left): left.note(isStiff, value: value, at: strike.time, reason: .shankTurn)
    case (.shank, .right): right.note(isStiff, value: value, at: strike.time, reason: .shankTurn)
    case (.foot, .left) where strike.impactSharpness == nil:
      hardLeft.note(isStiff, value: value, at: strike.time)
    case (.foot, .right) where strike.impactSharpness == nil:
      hardRight.note(isStiff, value: value, at: strike.time)
    default: break
    }
  }

  private mutating func note(_ sharpness: Double, at time: SampleTime) {
    if let distance = usual.distance(of: sharpness), let ratio = usual.ratio(of: sharpness) {
      hard.note(distance > Thresholds.Landing.hardDeviations.value, value: ratio, at: time)
    }
    usual.note(sharpness)
  }
}
