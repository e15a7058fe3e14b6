import GaitModel

/// Whether a sensor came to rest between two steps.
///
/// How much it moves is the mean distance from where its signal lies on average, over a fifth of a second; rest is a
/// small share of what that usually is at steps, so that neither place nor unit matters.
struct Stillness: Sendable {
  private var centre: Vector3?
  private var activity = 0.0
  private var least = Double.infinity
  /// What the activity usually is at a step.
  private var usual: Double?
  private let centreShare: Double
  private let activityShare: Double

  init(rateHertz: Double) {
    centreShare = 1 / (Thresholds.Steps.stillCentre.value * rateHertz)
    activityShare = 1 / (Thresholds.Steps.stillTime.value * rateHertz)
  }

  /// Takes the next sample of the movement, in any unit.
  mutating func process(_ movement: Vector3) {
    let before = centre ?? movement
    let now = before + centreShare * (movement - before)
    centre = now
    activity += activityShare * ((movement - now).length - activity)
    least = min(least, activity)
  }

  /// Whether the sensor rested since the step before; to be asked at each step.
  mutating func restedSinceStep() -> Bool {
    let rested = usual.map { least < Thresholds.Steps.stillShare.value * $0 } ?? false
    usual = usual.map { $0 + Thresholds.Steps.stillMemory.value * (activity - $0) } ?? activity
    least = activity
    return rested
  }
}
