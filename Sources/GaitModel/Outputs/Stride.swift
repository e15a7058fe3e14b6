/// One stride: from an initial contact of a foot to the next of the same foot.
public struct Stride: Equatable, Sendable {
  /// Initial contact that begins it.
  public var start: SampleTime
  /// Initial contact that ends it.
  public var end: SampleTime
  /// When the program could first say so.
  public var reported: SampleTime
  /// The foot, if it is known.
  public var side: Side?
  /// Share of the stride during which the foot is on the ground, 0…1; needs a sensor on the leg.
  public var stanceShare: Double?
  /// Share of the stride during which both feet are on the ground, 0…1; needs sensors on both legs.
  public var doubleSupportShare: Double?

  /// A stride; measures left out were not computed.
  public init(
    start: SampleTime, end: SampleTime, reported: SampleTime, side: Side?, stanceShare: Double? = nil,
    doubleSupportShare: Double? = nil
  ) {
    self.start = start
    self.end = end
    self.reported = reported
    self.side = side
    self.stanceShare = stanceShare
    self.doubleSupportShare = doubleSupportShare
  }

  /// Length in seconds.
  public var durationSeconds: Double { end.seconds(since: start) }
}
