import GaitModel

/// Walking speed from how the lower back bounces, and how often.
///
/// Three estimates, none of which knows the others' faults, are put together as a weighted geometric mean:
/// 1. The body rides over the standing leg like an inverted pendulum (Zijlstra & Hof 2003): a rise and fall by
///    `h` on a leg of length `ℓ` makes a step of `2K√(2ℓh − h²)`. `h` is taken from the acceleration at the step's
///    own frequency, twice integrated: `h = 2A/(2πf)²`, so that nothing drifts.
/// 2. The same, seen by all of the acceleration: `v = k√(ℓ·σ)` with its deviation `σ`.
/// 3. People who walk faster lengthen and quicken their steps alike: `v = c·H·f²` with the height `H`.
///
/// - Input: what `RecentSteps` says of the last steps. Only the vertical matters: turning does not disturb it, and
///   an accelerometer alone is enough.
/// - Output: m/s. A person's own scale comes with `Subject.speedScale`, and is learned while feet are seen.
/// - Edge cases: below 0.5 m/s the bounce no longer follows the speed, and in uneven gait neither estimate does; where they
///   contradict each other no speed is given.
struct BackSpeed: Sendable {
  private let height: Double
  private let givenScale: Double
  /// Sum and number of the logarithm-free ratios feet over back, fading.
  private var learned = (ratio: 1.0, seconds: 0.0)

  init(subject: Subject) {
    height = subject.heightMetres ?? Thresholds.BackSpeed.defaultHeight.value
    givenScale = subject.speedScale ?? 1
  }

  /// The speed in m/s that these steps show; `nil` when they show none.
  func speed(_ reading: RecentSteps.Reading) -> Double? {
    guard let own = unscaled(reading) else { return nil }
    let knows = learned.seconds >= Thresholds.BackSpeed.learningTime.value
    return own * givenScale * (knows ? learned.ratio : 1)
  }

  /// Takes the speed in m/s that the feet give of a second for which these steps are known.
  mutating func learn(fromFeet speed: Double, _ reading: RecentSteps.Reading) {
    guard let own = unscaled(reading), own > 0 else { return }
    let ratio = speed / (own * givenScale)
    let limit = Thresholds.BackSpeed.scaleLimit.value
    guard ratio > 1 / limit, ratio < limit else { return }
    learned.seconds = min(learned.seconds + 1, Thresholds.BackSpeed.learningMemory.value)
    learned.ratio += (ratio - learned.ratio) / learned.seconds
  }

  private func unscaled(_ reading: RecentSteps.Reading) -> Double? {
    guard reading.amplitude > 0, reading.bounce > 0, reading.frequency > 0 else { return nil }
    let leg = Thresholds.BackSpeed.legShare.value * height
    let angular = 2 * Double.pi * reading.frequency
    let rise = min(2 * reading.amplitude / (angular * angular), leg)
    let step = 2 * Thresholds.BackSpeed.pendulumFactor.value * (2 * leg * rise - rise * rise).squareRoot()
    let pendulum = step * reading.frequency  // 1
    let bounce = Thresholds.BackSpeed.bounceFactor.value * (leg * reading.bounce).squareRoot()  // 2
    let cadence = Thresholds.BackSpeed.walkRatio.value * height * reading.frequency * reading.frequency  // 3
    let agree =
      max(pendulum, bounce, cadence) <= Thresholds.BackSpeed.disagreement.value
      * min(pendulum, bounce, cadence)
    guard agree else { return nil }
    return raised(pendulum, to: Thresholds.BackSpeed.pendulumWeight.value)
      * raised(bounce, to: Thresholds.BackSpeed.bounceWeight.value)
      * raised(cadence, to: Thresholds.BackSpeed.walkRatioWeight.value)
  }
}
