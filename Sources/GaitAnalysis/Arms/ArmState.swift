/// What an arm does while somebody walks.
enum ArmState: Equatable, Sendable {
  /// It swings.
  case swinging
  /// It hangs still: the forearm is less than 60 degrees from the vertical.
  case hanging
  /// It is held up or on to something: a rail, a telephone, a bag. It is left out.
  case busy
  /// It is still, but how it hangs is not known: nobody saw the arm hang in quiet standing.
  case still
  /// Nothing is known of it.
  case unknown
}
