/// How an arm's rhythm goes with the legs'. The raw value is its name in JSON.
public enum ArmRhythm: String, CaseIterable, Sendable {
  /// Forward and back once a stride.
  case once = "1:1"
  /// Forward and back with every step, as slow walkers may.
  case twice = "2:1"
  /// Neither.
  case unlocked
}

/// What one arm did over a whole walk.
public struct ArmUse: Equatable, Sendable {
  /// The sensor place that decides for this arm.
  public var place: Place
  /// Share of the walking time in which the arm swung, 0…1; absent when it was busy throughout.
  public var swingingShare: Double?
  /// Share of the walking time in which the arm was busy and left out, 0…1.
  public var busyShare: Double?
  /// Swings forward and back per stride: 1 when the arm goes with the opposite leg.
  public var armStrideRatio: Double?
  /// Likeness of one swing to the next, 0…1.
  public var regularity: Double?
  /// Median range of the swings in radians.
  public var range: Double?
  /// How far the arm comes after the leg of the other side, as an angle of the stride in radians, −π…π: 0 when
  /// both are foremost together.
  public var legPhase: Double?

  /// How the arm's rhythm goes with the legs'.
  public var rhythm: ArmRhythm? {
    armStrideRatio.map { ratio in
      // To the thousandth as it is written, so that what is read back is called the same.
      switch (1000 * ratio).rounded() / 1000 {
      case Thresholds.ArmUse.onceFrom.value...Thresholds.ArmUse.onceTo.value: .once
      case Thresholds.ArmUse.twiceFrom.value...Thresholds.ArmUse.twiceTo.value: .twice
      default: .unlocked
      }
    }
  }

  /// An arm; measures left out were not computed.
  public init(
    place: Place, swingingShare: Double? = nil, busyShare: Double? = nil, armStrideRatio: Double? = nil,
    regularity: Double? = nil, range: Double? = nil, legPhase: Double? = nil
  ) {
    self.place = place
    self.swingingShare = swingingShare
    self.busyShare = busyShare
    self.armStrideRatio = armStrideRatio
    self.regularity = regularity
    self.range = range
    self.legPhase = legPhase
  }
}

/// What both arms did together over a whole walk.
public struct ArmSummary: Equatable, Sendable {
  /// Left minus right range as a share of the greater one, −1…1.
  public var asymmetry: Double?
  /// How well the arms go against each other, 0…1: 1 is perfect alternation.
  public var coordination: Double?

  /// A summary; measures left out were not computed.
  public init(asymmetry: Double? = nil, coordination: Double? = nil) {
    self.asymmetry = asymmetry
    self.coordination = coordination
  }
}
