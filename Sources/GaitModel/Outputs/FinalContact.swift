/// A foot leaves the ground: the end of its stance.
public struct FinalContact: Equatable, Sendable {
  /// When the foot left the ground.
  public var time: SampleTime
  /// When the program could first say so.
  public var reported: SampleTime
  /// The foot, if it is known.
  public var side: Side?
  /// The sensor place it was seen from.
  public var place: Place

  /// A final contact.
  public init(time: SampleTime, reported: SampleTime, side: Side?, place: Place) {
    self.time = time
    self.reported = reported
    self.side = side
    self.place = place
  }
}
