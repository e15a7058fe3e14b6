public import GaitModel

/// Sums the strides of each bout while the outputs come. Strides of turns are left out, unless there are no others.
///
/// Strides wait for the end of their bout, which says whether they belong to it; until then it is known too in which
/// seconds the trunk turned. Those of no bout are forgotten.
public struct StrideSpreadFold: Sendable {
  /// Strides by whether they are straight.
  private struct Sums {
    var straight = StrideSums()
    var turned = StrideSums()

    var reported: StrideSums { straight.strides > 0 ? straight : turned }
  }

  private var boutSums = Sums()
  private var walkSums = Sums()
  private var waiting: [Stride] = []
  /// Those since the bout before.
  private var turns = TurnedSeconds()

  /// Nothing summed yet.
  public init() {}

  /// The strides of the bout that ended last.
  public var bout: StrideSums { boutSums.reported }
  /// The strides of all bouts.
  public var walk: StrideSums { walkSums.reported }

  /// Takes one output; after a bout, `bout` holds its strides.
  public mutating func add(_ output: GaitOutput) {
    switch output {
    case .stride(let stride): waiting.append(stride)
    case .second(let second): turns.note(second)
    case .bout(let ended): close(ended)
    case .quality, .initialContact, .finalContact, .armSwing, .heelStrike, .flag: break
    }
  }

  private mutating func close(_ ended: WalkingBout) {
    boutSums.straight.reset()
    boutSums.turned.reset()
    // By index: going through an array's elements asks for memory unless it is optimised away.
    for index in 0..<waiting.count {
      let stride = waiting[index]
      guard stride.start >= ended.start, stride.end <= ended.end else { continue }
      if turns.meet(from: stride.start, to: stride.end) {
        boutSums.turned.add(stride)
      } else {
        boutSums.straight.add(stride)
      }
    }
    walkSums.straight.add(boutSums.straight)
    walkSums.turned.add(boutSums.turned)
    waiting.removeAll(keepingCapacity: true)
    turns.forget(before: ended.end)
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
