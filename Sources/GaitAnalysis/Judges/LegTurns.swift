import GaitModel
import GaitSignal

/// Whether both legs' sensors feel all of their steps: in walking, the feet take turns.
///
/// Between two contacts of one foot, in a stride like the next, the other foot comes down as well. (1) Where it did not,
/// again and again, the sensor of that other foot misses steps, for whatever reason: a gyroscope that is late or of another
/// scale, a loose strap, a foot that is dragged. Each stride is looked at one stride later: by then the other sensor has
/// told its contact in it.
struct LegTurns: Sendable {
  private struct Leg: Sendable {
    /// The last contacts.
    var times = Ring(capacity: 4, filler: SampleTime.zero)
    /// Of the last strides that were alike, whether the other foot never came down in them.
    var skipped = Ring(capacity: Int(Thresholds.Agreement.turnStrides.value), filler: false)

    func hasContact(after start: SampleTime, before end: SampleTime) -> Bool {
      for age in 0..<times.count where times[age: age] > start && times[age: age] < end { return true }
      return false
    }

    mutating func forget() {
      times.removeAll()
      skipped.removeAll()
    }

    var skips: Int {
      var sum = 0
      for age in 0..<skipped.count where skipped[age: age] { sum += 1 }
      return sum
    }
  }

  private var left = Leg()
  private var right = Leg()
  /// The side whose sensor misses steps, if one does; once said, it stays.
  private(set) var missing: Side?

  /// Takes the next contact of either leg while somebody walks. `hears`: whether both sensors deliver.
  mutating func take(_ contact: FoundContact, hears: Bool) {
    guard let side = contact.side, missing == nil else { return }
    guard hears else {
      left.forget()
      right.forget()
      return
    }
    // In place: a copy of a leg would ask for memory.
    let skips =
      side == .left
      ? Self.note(contact.time, &left, other: right) : Self.note(contact.time, &right, other: left)
    if skips >= Int(Thresholds.Agreement.skippedTurns.value) { missing = side.opposite }
  }

  /// (1) How many of the last strides lack the other foot.
  private static func note(_ contact: SampleTime, _ own: inout Leg, other: Leg) -> Int {
    own.times.append(contact)
    guard own.times.count > 2, other.times.count > 0 else { return own.skips }
    let (start, end) = (own.times[age: 2], own.times[age: 1])
    let stride = end.seconds(since: start)
    let next = own.times[age: 0].seconds(since: end)
    guard stride <= Thresholds.Agreement.longestStride.value,
      abs(stride - next) <= Thresholds.Agreement.alikeStrides.value * stride
    else { return own.skips }
    own.skipped.append(!other.hasContact(after: start, before: end))
    return own.skips
  }
}
