public import GaitModel

/// Something with its place in the walk.
public struct Placed<Thing: Sendable>: Sendable {
  /// The thing itself.
  public var thing: Thing
  /// The number of the bout that holds all of it; `nil` for what lies in none.
  public var bout: Int?
  /// Whether the trunk turned in a second that it has a part in.
  public var isTurn: Bool
}

/// Which bout of a walk something lies in, and whether the trunk turned then.
///
/// Both are known only once a bout is over, so that a finished walk tells them and event lines do not.
public struct Placing: Sendable {
  private let bouts: [WalkingBout]
  private var turns = TurnedSeconds()

  /// The places of a finished walk.
  public init(_ walk: WalkResult) {
    bouts = walk.walkingBouts
    for second in walk.seconds { turns.note(second) }
  }

  /// A stride with its place.
  public func placed(_ stride: Stride) -> Placed<Stride> {
    placed(stride, from: stride.start, to: stride.end)
  }

  /// An arm swing with its place.
  public func placed(_ swing: ArmSwing) -> Placed<ArmSwing> {
    placed(swing, from: swing.start, to: swing.end)
  }

  /// A landing with its place.
  public func placed(_ strike: HeelStrike) -> Placed<HeelStrike> {
    placed(strike, from: strike.time, to: strike.time)
  }

  /// The number of the bout that holds a moment; `nil` outside of all.
  public func bout(at time: SampleTime) -> Int? { bout(from: time, to: time) }

  private func placed<Thing>(_ thing: Thing, from start: SampleTime, to end: SampleTime) -> Placed<Thing> {
    Placed(thing: thing, bout: bout(from: start, to: end), isTurn: turns.meet(from: start, to: end))
  }

  private func bout(from start: SampleTime, to end: SampleTime) -> Int? {
    var low = 0
    var high = bouts.count
    while low < high {
      let middle = (low + high) / 2
      if bouts[middle].end < end { low = middle + 1 } else { high = middle }
    }
    guard low < bouts.count, bouts[low].start <= start, bouts[low].end >= end else { return nil }
    return bouts[low].id
  }
}
