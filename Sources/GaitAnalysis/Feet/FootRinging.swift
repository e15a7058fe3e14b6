import GaitModel
import GaitSignal

/// Recognises a sensor that rings on its shoe: after a landing it goes on swinging at one pitch.
///
/// A landing shakes a firm sensor too, and over the same band, but not evenly. So what is looked at is how much
/// the force repeats itself at the best period between 8 and 30 Hz, once what is slower has been taken off.
struct FootRinging: Sendable {
  private static let capacity = 80

  private var likenesses = RecentMedian(length: 5)
  /// How many landings were looked at.
  private(set) var landings = 0

  /// Whether the sensor rings: the middle one of its last landings repeats itself.
  var isLoose: Bool {
    guard landings >= Int(Thresholds.FootMotion.ringingLandings.value), let median = likenesses.median else {
      return false
    }
    return median > Thresholds.FootMotion.ringingLikeness.value
  }

  /// Takes a landing; one that is not held whole is passed over.
  mutating func add(contact: SampleTime, in history: FootHistory) {
    guard let touch = history.serial(at: contact) else { return }
    let rate = history.rateHertz
    let slow = Int((0.5 * rate / Thresholds.FootMotion.ringingSlowest.value).rounded())
    let first = touch + Int((Thresholds.FootMotion.ringingFrom.value * rate).rounded())
    let last = first + Int((Thresholds.FootMotion.ringingTime.value * rate).rounded())
    guard history.holds(first - slow, last + slow) else { return }
    let count = last - first + 1
    guard count <= Self.capacity else { return }
    var quick = InlineArray<80, Vector3>(repeating: .zero)
    for index in 0..<count { quick[index] = Self.quick(first + index, slow, history) }
    let shortest = Int((rate / Thresholds.FootMotion.ringingFastest.value).rounded(.down))
    let longest = Int((rate / Thresholds.FootMotion.ringingSlowest.value).rounded(.up))
    var greatest = -1.0
    for lag in shortest...longest {
      var product = 0.0
      var power = 0.0
      for index in 0..<(count - lag) {
        product += quick[index].dot(quick[index + lag])
        power += quick[index].dot(quick[index]) + quick[index + lag].dot(quick[index + lag])
      }
      if power > 0 { greatest = max(greatest, 2 * product / power) }
    }
    likenesses.append(greatest)
    landings += 1
  }

  /// The force without its mean over about one period of the slowest ringing.
  private static func quick(_ serial: Int, _ half: Int, _ history: FootHistory) -> Vector3 {
    var sum = Vector3.zero
    for near in (serial - half)...(serial + half) { sum += history.force(near) }
    return history.force(serial) - sum / Double(2 * half + 1)
  }
}
