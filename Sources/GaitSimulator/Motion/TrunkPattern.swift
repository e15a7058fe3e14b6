/// The to-and-fro of one level of the trunk, from the lower back up to the head.
///
/// How much weaker it is than at the lower back was measured on one brisk walk with sensors on pelvis, upper
/// back and head (the `qmt` source), as the ratio of root mean squares in bands of frequency.
struct TrunkPattern: Sendable {
  /// Displacements per (stride time)² and unit of acceleration.
  let vertical: CyclePattern
  let forward: CyclePattern
  let leftward: CyclePattern
  /// What of `vertical` is the transient after a contact, which hard shoes make larger.
  let transient: CyclePattern

  /// The lower back itself.
  static let lowerBack = TrunkPattern(vertical: [1, 1, 1], horizontal: [1, 1, 1])
  /// Breastbone and upper back.
  static let thorax = TrunkPattern(vertical: [0.92, 0.8, 0.65], horizontal: [0.8, 0.8, 0.67])
  /// Head.
  static let head = TrunkPattern(vertical: [0.96, 0.9, 0.75], horizontal: [0.85, 0.6, 0.4])

  /// Shares of what the lower back does, for orders up to 3, up to 8 and above.
  private init(vertical: [Double], horizontal: [Double]) {
    self.vertical = LowerBackPattern.vertical.scaled(by: vertical).twiceIntegrated
    transient = CyclePattern(self.vertical.harmonics.filter { $0.order >= LowerBackPattern.transientOrder })
    forward = LowerBackPattern.forward.scaled(by: horizontal).twiceIntegrated
    leftward = LowerBackPattern.leftward.scaled(by: horizontal).twiceIntegrated
  }
}

extension CyclePattern {
  /// The pattern with its orders up to 3, up to 8 and above scaled apart.
  fileprivate func scaled(by shares: [Double]) -> CyclePattern {
    CyclePattern(
      harmonics.map { harmonic in
        let share = shares[harmonic.order <= 3 ? 0 : harmonic.order <= 8 ? 1 : 2]
        return Harmonic(
          harmonic.order, cosine: harmonic.cosine * share, sine: harmonic.sine * share)
      })
  }
}
