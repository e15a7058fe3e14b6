import GaitModel

/// Whether the clocks of the sensors on both legs can belong together: in walking, the feet take turns.
///
/// However unevenly somebody walks, a foot comes down a good part of a stride after the other. Where both legs stride
/// regularly and equally long, and their contacts fall together again and again, one clock is late or runs at another
/// pace. Clocks that are apart by less than a fifth of a stride look like a limp, and are not distinguished from it.
struct ClockAgreement: Sendable {
  private struct Leg: Sendable {
    var last: SampleTime?
    /// Duration of the last stride in seconds; `nil` where the last two were not alike.
    var stride: Double?
    var before: Double?
  }

  private var left = Leg()
  private var right = Leg()
  private var odd = 0
  /// Whether the clocks are apart; once said, it stays.
  private(set) var disagrees = false
  /// How far the last odd contact was from the middle of the other leg's stride, in seconds.
  private(set) var apartSeconds = 0.0

  /// Takes the next contact of either leg.
  mutating func take(_ contact: FoundContact) {
    guard let side = contact.side, !disagrees else { return }
    var own = side == .left ? left : right
    let other = side == .left ? right : left
    let stride = own.last.map { contact.time.seconds(since: $0) }
    own.stride = stride.flatMap {
      Self.isAlike($0, own.before, Thresholds.Agreement.alikeStrides.value) ? $0 : nil
    }
    own.before = stride
    own.last = contact.time
    if side == .left { left = own } else { right = own }
    guard let stride = own.stride, let otherStride = other.stride, let otherLast = other.last,
      stride <= Thresholds.Agreement.longestStride.value,
      Self.isAlike(stride, otherStride, Thresholds.Agreement.alikeStrides.value)
    else { return }
    var phase = (contact.time.seconds(since: otherLast) / stride).truncatingRemainder(dividingBy: 1)
    if phase < 0 { phase += 1 }
    let nearest = min(phase, 1 - phase)
    guard nearest < Thresholds.Agreement.together.value else {
      odd = max(odd - 2, 0)
      return
    }
    odd += 1
    apartSeconds = (0.5 - nearest) * stride
    disagrees = odd >= Int(Thresholds.Agreement.oddContacts.value)
  }

  private static func isAlike(_ one: Double, _ other: Double?, _ share: Double) -> Bool {
    guard let other else { return false }
    return abs(one - other) <= share * other
  }
}
