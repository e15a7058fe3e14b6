import GaitModel

/// Which bout of a walk something lies in, and whether the trunk turned then.
struct Placing {
  private let bouts: [WalkingBout]
  /// Full seconds in which the trunk turned, in order.
  private let turns: [SampleTime]

  init(_ walk: WalkResult) {
    bouts = walk.walkingBouts
    turns = walk.seconds.filter(\.turning).map(\.time)
  }

  /// The number of the bout that holds all of it; `nil` for what lies in none.
  func bout(from start: SampleTime, to end: SampleTime) -> Int? {
    var low = 0
    var high = bouts.count
    while low < high {
      let middle = (low + high) / 2
      if bouts[middle].end < end { low = middle + 1 } else { high = middle }
    }
    guard low < bouts.count, bouts[low].start <= start, bouts[low].end >= end else { return nil }
    return bouts[low].id
  }

  /// Whether the trunk turned in a second that it has a part in, as the means over strides judge it.
  func isTurn(from start: SampleTime, to end: SampleTime) -> Bool {
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if turns[middle] <= start { low = middle + 1 } else { high = middle }
    }
    return low < turns.count && turns[low].seconds(since: end) < 1
  }
}
