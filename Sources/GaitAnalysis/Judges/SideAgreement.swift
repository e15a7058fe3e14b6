import GaitModel

/// Whether left and right of the legs' sensors are those of the trunk, which sways and turns to both sides.
struct SideAgreement: Sendable {
  private var agreeing = 0.0
  private var contradicting = 0.0
  /// Whether they contradict each other; once said, it stays.
  private(set) var disagrees = false

  /// Takes the side of one contact as both report it.
  mutating func take(trunk: Side?, leg: Side?) {
    guard let trunk, let leg, !disagrees else { return }
    let memory = Thresholds.Agreement.sideMemory.value
    agreeing = memory * agreeing + (trunk == leg ? 1 : 0)
    contradicting = memory * contradicting + (trunk == leg ? 0 : 1)
    disagrees =
      contradicting >= Thresholds.Agreement.contradictions.value
      && contradicting > Thresholds.Agreement.contradictingShare.value * (agreeing + contradicting)
  }
}
