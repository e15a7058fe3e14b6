public import GaitModel

/// Sums the strides of each bout while the outputs come, turns left out.
///
/// Strides wait for the end of their bout, which says whether they belong to it; until then it is known too in which
/// seconds the trunk turned. Those of no bout are forgotten.
public struct StrideSpreadFold: Sendable {
  /// The strides of the bout that ended last.
  public private(set) var bout = StrideSums()
  /// The strides of all bouts.
  public private(set) var walk = StrideSums()
  private var waiting: [Stride] = []
  /// Full seconds in which the trunk turned, since the bout before.
  private var turns: [SampleTime] = []

  /// Nothing summed yet.
  public init() {}

  /// Takes one output; after a bout, `bout` holds its strides.
  public mutating func add(_ output: GaitOutput) {
    switch output {
    case .stride(let stride): waiting.append(stride)
    case .second(let second): if second.turning { turns.append(second.time) }
    case .bout(let ended): close(ended)
    case .quality, .initialContact, .finalContact, .armSwing, .heelStrike, .flag: break
    }
  }

  private mutating func close(_ ended: WalkingBout) {
    bout.reset()
    // By index: going through an array's elements asks for memory unless it is optimised away.
    for index in 0..<waiting.count {
      let stride = waiting[index]
      if stride.start >= ended.start, stride.end <= ended.end, !isTurn(stride) { bout.add(stride) }
    }
    walk.add(bout)
    waiting.removeAll(keepingCapacity: true)
    turns.removeAll { $0.seconds(since: ended.end) < 1 }
  }

  /// Whether the trunk turned in a second that the stride has a part in.
  private func isTurn(_ stride: Stride) -> Bool {
    for index in 0..<turns.count
    where stride.start < turns[index] && turns[index].seconds(since: stride.end) < 1 {
      return true
    }
    return false
  }
}

extension StrideSpreadFold {
  /// The sums of each bout of a finished walk, and of all of it.
  public static func sums(of walk: WalkResult) -> (bouts: [StrideSums], walk: StrideSums) {
    var fold = StrideSpreadFold()
    var bouts: [StrideSums] = []
    var stride = 0
    var second = 0
    for bout in walk.walkingBouts {
      // What a bout's end finds: all that began before it was known to be over.
      while stride < walk.strides.count, walk.strides[stride].reported <= bout.reported {
        fold.add(.stride(walk.strides[stride]))
        stride += 1
      }
      while second < walk.seconds.count, walk.seconds[second].reported <= bout.reported {
        fold.add(.second(walk.seconds[second]))
        second += 1
      }
      fold.add(.bout(bout))
      bouts.append(fold.bout)
    }
    return (bouts, fold.walk)
  }
}
