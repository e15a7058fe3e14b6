import GaitModel

/// How both arms go against each other, over a walk.
///
/// Once a second the last three seconds of both arms' angles, forward positive, are correlated at every lag up to
/// half a second either way; the deepest point, made positive, is the coordination of that second: 1 when one arm
/// goes back just as the other comes forward. Definition: Warmerdam et al. 2020.
struct ArmCoordination: Sendable {
  private var sum = 0.0
  private var seconds = 0.0

  /// Mean over the seconds in which both arms swung and forward was known; `nil` without any.
  var mean: Double? { seconds > 0 ? sum / seconds : nil }

  /// Takes a second in which both arms swing.
  mutating func add(_ left: ArmGait, _ right: ArmGait, at second: SampleTime) {
    // Both grids lag behind the newest sample a little.
    let end = second.advanced(bySeconds: -Thresholds.Arm.upperWait.value)
    let length = Thresholds.ArmUse.coordinationTime.value
    guard let leftSign = left.forwardSign, let rightSign = right.forwardSign,
      let one = ArmWindow(left.angles, endingAt: end, seconds: length),
      let other = ArmWindow(right.angles, endingAt: end, seconds: length)
    else { return }
    let step = 1 / Thresholds.Grid.swingRate.value
    var lag = -Thresholds.ArmUse.coordinationLag.value
    var deepest = 0.0
    while lag <= Thresholds.ArmUse.coordinationLag.value {
      deepest = min(deepest, leftSign * rightSign * one.correlation(with: other, lag: lag))
      lag += step
    }
    sum -= deepest
    seconds += 1
  }
}

/// How far an arm comes after the leg of the other side, as an angle of the stride: the mean over a walk.
///
/// A foot meets the ground when its leg is foremost. The moment at which the arm is foremost is looked for between
/// two contacts of the other side's foot: its place between them is the phase. Contacts are looked at one stride
/// late, when every reversal before them is known.
struct LegPhase: Sendable {
  private var before: SampleTime?
  private var last: SampleTime?
  private var foremost: SampleTime?
  private var sines = 0.0
  private var cosines = 0.0
  private var count = 0.0

  /// Mean phase in rad, −π…π; `nil` with fewer than five strides.
  var mean: Double? {
    count >= Thresholds.ArmUse.phaseStrides.value ? arcTangent(sines, cosines) : nil
  }

  /// Takes the moment at which the arm was foremost.
  mutating func add(foremost time: SampleTime) {
    foremost = time
  }

  /// Takes an initial contact of the other side's foot.
  mutating func add(contact time: SampleTime) {
    defer {
      before = last
      last = time
    }
    guard let before, let last, let foremost, foremost > before else { return }
    let stride = last.seconds(since: before)
    guard stride > 0, stride <= Thresholds.LegPair.longestStride.value, foremost < time else { return }
    let phase = 2 * Double.pi * foremost.seconds(since: before) / stride
    sines += sine(phase)
    cosines += cosine(phase)
    count += 1
  }
}
