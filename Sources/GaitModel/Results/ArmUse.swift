/// What one arm did over a whole walk.
public struct ArmUse: Equatable, Sendable {
  /// The sensor place that decides for this arm.
  public var place: Place
  /// Share of the walking time in which the arm swung, 0…1; absent when it was busy throughout.
  public var swingingShare: Double?
  /// Swings forward and back per stride: 1 when the arm goes with the opposite leg.
  public var armStrideRatio: Double?
  /// Likeness of one swing to the next, 0…1.
  public var regularity: Double?
  /// Median range of the swings in radians.
  public var range: Double?

  /// An arm; measures left out were not computed.
  public init(
    place: Place, swingingShare: Double? = nil, armStrideRatio: Double? = nil, regularity: Double? = nil,
    range: Double? = nil
  ) {
    self.place = place
    self.swingingShare = swingingShare
    self.armStrideRatio = armStrideRatio
    self.regularity = regularity
    self.range = range
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
