public import GaitModel

/// One thing that happened on a live walk, in the order in which the program learnt of it.
///
/// Times are on the walk's timeline, whose zero is the arrival of its first bytes. All that is ever computed
/// from a walk is computed from these records, so that the same records give the same lines.
public enum JournalRecord: Equatable, Sendable {
  /// What the walk is made of; the first record and no other.
  case hello(WalkHeading)
  /// Bytes of a source, as they arrived.
  case bytes(source: Int, arrival: SampleTime, data: [UInt8])
  /// The clock, while no bytes arrive.
  case tick(SampleTime)
  /// What the walker says at this moment, with words or without.
  case mark(SampleTime, WalkMark, text: String)
  /// A source is gone.
  case lost(source: Int, at: SampleTime, reason: String)
  /// A source is back.
  case returned(source: Int, at: SampleTime)
  /// The end, and why it came too early; `nil` when it was wanted.
  case bye(SampleTime, interrupted: String?)

  /// When it happened; `nil` for the heading.
  public var time: SampleTime? {
    switch self {
    case .hello: nil
    case .bytes(_, let time, _), .tick(let time), .mark(let time, _, _), .lost(_, let time, _),
      .returned(_, let time), .bye(let time, _):
      time
    }
  }
}
