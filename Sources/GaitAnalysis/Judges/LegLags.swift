import GaitModel

/// Whether foot and shank of one leg keep the same time.
///
/// Both feel the foot meet the ground within some hundredths of a second. Where the one says so earlier, or later, by more,
/// contact after contact, a clock is apart: not by enough to confuse left and right (`LegAgreement`), but so that what the
/// shank does after the foot's contact is not what it did.
struct LegLags: Sendable {
  /// Contacts in a row that were felt apart, all the same way round.
  private struct Run {
    var count = 0.0
    var seconds = 0.0
  }

  private var runs: InlineArray<2, Run> = .init(repeating: Run())
  private var apart: InlineArray<2, Double?> = .init(repeating: nil)

  /// Takes by how many seconds a leg's shank felt a contact later than its foot.
  mutating func take(_ lag: Double, of side: Side) {
    let index = Self.index(side)
    guard apart[index] == nil else { return }
    let isApart = abs(lag) > Thresholds.Agreement.lagOnLeg.value
    if !isApart || lag * runs[index].seconds < 0 { runs[index] = Run() }
    guard isApart else { return }
    runs[index].count += 1
    runs[index].seconds += lag
    if runs[index].count >= Thresholds.Agreement.contradictions.value {
      apart[index] = runs[index].seconds / runs[index].count
    }
  }

  /// How many seconds the clocks of a leg's foot and shank are apart; `nil` while they seem not to be.
  func apart(_ side: Side) -> Double? { apart[Self.index(side)] }

  private static func index(_ side: Side) -> Int { side == .left ? 0 : 1 }
}
