import GaitModel

/// The rules about landings: a leg that lands stiffly, and landings that are harder than earlier in the walk.
///
/// - `stiff_landing`: in 70 % of the last 30 landings of a leg that could be judged the verdict was `stiff`. One
///   flag a leg; its value is that share. Only thigh and shank together can say it.
/// - `hard_landing`: in 70 % of the last 30 landings the sharpness at the lower back is more than two standard
///   deviations above the usual, which are the walk's first 200. Its value is the mean sharpness of the 30 over
///   the usual one. Shoes and ground may be the cause.
///
/// What a shank or a wrist feels decides nothing.
struct LandingFlags: Sendable {
  private var left = LandingPattern(kind: .stiffLanding, side: .left, reason: .kneeExcursion)
  private var right = LandingPattern(kind: .stiffLanding, side: .right, reason: .kneeExcursion)
  private var hard = LandingPattern(kind: .hardLanding, side: nil, reason: .impactSharpness)
  /// The walk's first sharpnesses: how many, their mean and the sum of their squared deviations.
  private var usual = (count: 0.0, mean: 0.0, squares: 0.0)

  init() {}

  /// Takes a landing as it is reported, complete.
  mutating func note(_ strike: HeelStrike) {
    if strike.verdict != .unknown {
      let isStiff = strike.verdict == .stiff
      switch strike.side {
      case .left: left.note(isStiff, value: isStiff ? 1 : 0, at: strike.time)
      case .right: right.note(isStiff, value: isStiff ? 1 : 0, at: strike.time)
      case nil: break
      }
    }
    if let sharpness = strike.impactSharpness { note(sharpness, at: strike.time) }
  }

  /// Adds the flags that were raised or are over to `flags`, at a full second.
  mutating func judge(at second: SampleTime, reported: SampleTime, into flags: inout [WalkFlag]) {
    left.judge(at: second, reported: reported, into: &flags)
    right.judge(at: second, reported: reported, into: &flags)
    hard.judge(at: second, reported: reported, into: &flags)
  }

  /// Ends every flag that is on.
  mutating func finish(at time: SampleTime, into flags: inout [WalkFlag]) {
    left.finish(at: time, into: &flags)
    right.finish(at: time, into: &flags)
    hard.finish(at: time, into: &flags)
  }

  private mutating func note(_ sharpness: Double, at time: SampleTime) {
    guard usual.count >= Thresholds.Landing.baselineSteps.value else {
      usual.count += 1
      let off = sharpness - usual.mean
      usual.mean += off / usual.count
      usual.squares += off * (sharpness - usual.mean)
      return
    }
    let deviation = (usual.squares / (usual.count - 1)).squareRoot()
    guard usual.mean > 0 else { return }
    let limit = usual.mean + Thresholds.Landing.hardDeviations.value * deviation
    hard.note(sharpness > limit, value: sharpness / usual.mean, at: time)
  }
}
