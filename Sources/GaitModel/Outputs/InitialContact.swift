/// How a contact was found.
public enum ContactBasis: String, CaseIterable, Sendable {
  /// The instant itself left a mark in the signal.
  case event
  /// Only the rhythm was seen; the instant is placed by it.
  case rhythm
}

/// A foot meets the ground: the field's term for "a step begins".
public struct InitialContact: Equatable, Sendable {
  /// When the foot touched.
  public var time: SampleTime
  /// When the program could first say so.
  public var reported: SampleTime
  /// The foot, if it is known.
  public var side: Side?
  /// The sensor place it was seen from.
  public var place: Place
  /// How it was found.
  public var basis: ContactBasis

  /// A contact.
  public init(time: SampleTime, reported: SampleTime, side: Side?, place: Place, basis: ContactBasis) {
    self.time = time
    self.reported = reported
    self.side = side
    self.place = place
    self.basis = basis
  }
}
