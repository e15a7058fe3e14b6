import GaitModel
import GaitSignal

/// Whether the clocks of the sensors on both legs can belong together: in walking, the feet take turns.
///
/// However unevenly somebody walks, a foot comes down a good part of a stride after the other. Where both legs stride
/// regularly and equally long, and their contacts fall together again and again, one clock is late or runs at another
/// pace. Clocks that are apart by less than a quarter of a stride look like a limp, and are not distinguished from it; but
/// a limp stays, and where the order of both feet moves on and on, stride after stride, the clocks run apart.
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
  /// Where in the other foot's stride the left foot's last contacts lay, going on past whole strides.
  private var order = Ring<Double>(capacity: Int(Thresholds.Agreement.driftStrides.value) + 1)
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
    if side == .left { watchOrder() }
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
    if odd >= Int(Thresholds.Agreement.oddContacts.value) { disagrees = true }
  }

  /// Notes where the last left contact lies between the right ones, and whether that has moved on steadily.
  private mutating func watchOrder() {
    guard let stride = left.stride, let otherStride = right.stride, let contact = left.last,
      let otherLast = right.last, stride <= Thresholds.Agreement.longestStride.value,
      Self.isAlike(stride, otherStride, Thresholds.Agreement.alikeStrides.value),
      // A foot that says nothing any more has no order: from its last contact on only the strides' error would add up.
      contact.seconds(since: otherLast) <= 2 * stride
    else {
      order.removeAll()
      return
    }
    var place = contact.seconds(since: otherLast) / stride
    if let newest = order.newest { place += (newest - place).rounded() }
    order.append(place)
    let most = Int(Thresholds.Agreement.driftStrides.value)
    note(driftOver: most, least: Thresholds.Agreement.drift.value, stride)
    note(driftOver: most - 2, least: Thresholds.Agreement.drift.value, stride)
    note(driftOver: most - 4, least: Thresholds.Agreement.quickDrift.value, stride)
  }

  /// Notes whether the order moved on by so much over the last strides, in both halves of them.
  private mutating func note(driftOver strides: Int, least: Double, _ stride: Double) {
    guard order.count > strides else { return }
    let middle = order[age: strides / 2]
    let (early, late) = (middle - order[age: strides], order[age: 0] - middle)
    guard abs(early + late) >= least, early * late > 0, min(abs(early), abs(late)) >= least / 4 else {
      return
    }
    disagrees = true
    apartSeconds = abs(early + late) * stride
  }

  private static func isAlike(_ one: Double, _ other: Double?, _ share: Double) -> Bool {
    guard let other else { return false }
    return abs(one - other) <= share * other
  }
}
