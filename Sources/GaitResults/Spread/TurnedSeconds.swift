import GaitModel

/// The full seconds in which the trunk turned, in order: what makes a stride one of a turn.
struct TurnedSeconds: Sendable {
  private var times: [SampleTime] = []

  /// Takes the next second.
  mutating func note(_ second: SecondSummary) {
    if second.turning { times.append(second.time) }
  }

  /// Whether the trunk turned in a second that something from `start` to `end` has a part in.
  func meet(from start: SampleTime, to end: SampleTime) -> Bool {
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle] <= start { low = middle + 1 } else { high = middle }
    }
    return low < times.count && times[low].seconds(since: end) < 1
  }

  /// Forgets the seconds that nothing after `end` has a part in.
  mutating func forget(before end: SampleTime) {
    times.removeAll { $0.seconds(since: end) < 1 }
  }
}
