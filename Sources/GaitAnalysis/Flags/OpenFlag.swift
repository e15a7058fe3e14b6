import GaitModel

/// One flag of a kind at a time: raised when its rule fires, reported again with its end when it is over.
struct OpenFlag: Equatable, Sendable {
  private var flag: WalkFlag?

  /// Raises a flag; gives it as it is reported.
  mutating func raise(_ new: WalkFlag) -> WalkFlag {
    flag = new
    return new
  }

  /// Ends the flag that is on; gives it as it is reported.
  mutating func end(at end: SampleTime, reported: SampleTime, value: Double?) -> WalkFlag? {
    guard var ended = flag else { return nil }
    flag = nil
    ended.end = max(end, ended.start)
    ended.reported = reported
    ended.value = value
    return ended
  }
}
