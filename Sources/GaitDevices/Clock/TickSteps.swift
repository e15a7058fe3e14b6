/// Counts missing samples from the steps of a device's ticks.
///
/// The typical step follows the ordinary ones slowly. A step that rounds to n of them hides n − 1 samples. When
/// several steps in a row agree on another length, the rate has changed: that length is typical from then on,
/// and what was counted meanwhile is taken back.
struct TickSteps: Sendable {
  /// So many equal steps in a row mean another rate.
  private static let agreeing = 8
  /// Steps differ by less than this share when they agree.
  private static let agreement = 0.1

  /// Samples that are missing.
  private(set) var lost = 0
  /// The ordinary step in ticks; `nil` before the first.
  private(set) var typical: Double?

  private var other = 0.0
  private var others = 0
  private var doubtful = 0

  mutating func take(_ ticks: Int64) {
    // Two messages of one instant.
    guard ticks > 0 else { return }
    let step = Double(ticks)
    guard let usual = typical else {
      typical = step
      return
    }
    let samples = (step / usual).rounded()
    if samples == 1 {
      typical = usual + (step - usual) / 16
      others = 0
      doubtful = 0
      return
    }
    if samples > 1 {
      let missing = Int(min(samples, 1e12)) - 1
      lost += missing
      doubtful += missing
    }
    let agrees = others > 0 && abs(step - other) <= Self.agreement * other
    others = agrees ? others + 1 : 1
    if !agrees {
      doubtful = samples > 1 ? Int(min(samples, 1e12)) - 1 : 0
      other = step
    }
    if others == Self.agreeing {
      typical = other
      lost -= doubtful
      others = 0
      doubtful = 0
    }
  }
}
