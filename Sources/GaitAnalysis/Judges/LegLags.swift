import GaitModel
import GaitSignal

/// Whether foot and shank of one leg keep the same time.
///
/// Both feel the foot meet the ground within some hundredths of a second. Where the one says so earlier or later by more,
/// contact after contact and always by as much, a clock is apart: not by enough to confuse left and right
/// (`LegAgreement`), but so that what the shank does after the foot's contact is not what it did.
struct LegLags: Sendable {
  private var lags: InlineArray<2, RecentMedian> = .init(
    repeating: RecentMedian(length: Int(Thresholds.Agreement.oddContacts.value)))
  /// How many seconds the clocks of a leg are apart: left, right; `nil` while they seem not to be.
  private var apart: InlineArray<2, Double?> = .init(repeating: nil)

  /// Takes by how many seconds a leg's shank felt a contact later than its foot.
  mutating func take(_ lag: Double, of side: Side) {
    let index = Self.index(side)
    lags[index].append(lag)
    guard apart[index] == nil, Double(lags[index].count) >= Thresholds.Agreement.oddContacts.value,
      let median = lags[index].median, let spread = lags[index].medianDeviation,
      abs(median) > Thresholds.Agreement.lagOnLeg.value,
      spread < Thresholds.Agreement.lagSpread.value * abs(median)
    else { return }
    apart[index] = median
  }

  /// How many seconds the clocks of a leg's foot and shank are apart; `nil` while they seem not to be.
  func apart(_ side: Side) -> Double? { apart[Self.index(side)] }

  private static func index(_ side: Side) -> Int { side == .left ? 0 : 1 }
}
