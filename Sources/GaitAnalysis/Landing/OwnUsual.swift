/// What is usual for this walker of late: mean and spread of a number's logarithm, slowly forgetting.
///
/// A new pair of shoes or another floor changes the number for good; after a while that is the usual one.
struct OwnUsual: Equatable, Sendable {
  /// The knobs, in landings and shares.
  struct Parameters: Equatable, Sendable {
    /// So many landings must have been seen.
    var least: Double
    /// So many landings are remembered.
    var memory: Double
    /// The spread is never taken for less than this, as a share of the number.
    var leastSpread: Double
    /// What is further away than so many spreads counts as that far.
    var reach: Double
  }

  private let parameters: Parameters
  private var count = 0.0
  private var mean = 0.0
  private var variance = 0.0

  init(_ parameters: Parameters) {
    self.parameters = parameters
  }

  /// How far a positive number lies above the usual, in spreads; `nil` while the usual is not known.
  func distance(of number: Double) -> Double? {
    guard count >= parameters.least, number > 0 else { return nil }
    return (logarithm(number) - mean) / spread
  }

  /// A positive number over the usual one; `nil` while that is not known.
  func ratio(of number: Double) -> Double? {
    count >= parameters.least && number > 0 ? number / exponential(mean) : nil
  }

  /// Takes the number of a landing.
  mutating func note(_ number: Double) {
    guard number > 0 else { return }
    var off = logarithm(number) - mean
    if count >= parameters.least {
      off = min(max(off, -parameters.reach * spread), parameters.reach * spread)
    }
    count += 1
    let share = max(1 / count, 1 / parameters.memory)
    mean += share * off
    variance += share * ((1 - share) * off * off - variance)
  }

  private var spread: Double { max(variance.squareRoot(), parameters.leastSpread) }
}
