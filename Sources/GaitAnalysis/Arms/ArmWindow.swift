import GaitModel

/// The last seconds of an arm's angle at 25 samples a second, without their mean: what regularity and
/// coordination are derived from. Held in place.
struct ArmWindow: Sendable {
  private static let capacity = 128

  private var values = InlineArray<128, Double>(repeating: 0)
  private var count = 0

  /// The window of `seconds` that ends at a moment; `nil` unless all of it is held.
  init?(_ angles: AngleHistory, endingAt end: SampleTime, seconds: Double) {
    let step = 1 / Thresholds.Grid.swingRate.value
    let length = min(Int(seconds / step), Self.capacity)
    var sum = 0.0
    for index in 0..<length {
      let time = end.advanced(bySeconds: -step * Double(length - 1 - index))
      guard let value = angles.value(near: time) else { return nil }
      values[index] = value
      sum += value
    }
    count = length
    guard length > 0 else { return nil }
    for index in 0..<length { values[index] -= sum / Double(length) }
  }

  /// Likeness to another window that comes `lag` seconds later, −1…1.
  func likeness(to other: ArmWindow, lag: Double) -> Double {
    let shift = Int((lag * Thresholds.Grid.swingRate.value).rounded())
    // Looked at in place: to read one number of a window would copy all of it.
    let (values, others) = (values.span, other.values.span)
    var product = 0.0
    var energy = 0.0
    for index in max(0, -shift)..<max(max(0, -shift), min(count, count - shift)) {
      let one = values[index]
      let another = others[index + shift]
      product += one * another
      energy += one * one + another * another
    }
    return energy > 0 ? 2 * product / energy : 0
  }

  /// Correlation with another window that comes `lag` seconds later, −1…1, whatever the sizes of both.
  func correlation(with other: ArmWindow, lag: Double) -> Double {
    let shift = Int((lag * Thresholds.Grid.swingRate.value).rounded())
    let (values, comers) = (values.span, other.values.span)
    var product = 0.0
    var own = 0.0
    var others = 0.0
    for index in max(0, -shift)..<max(max(0, -shift), min(count, count - shift)) {
      product += values[index] * comers[index + shift]
      own += values[index] * values[index]
      others += comers[index + shift] * comers[index + shift]
    }
    let scale = (own * others).squareRoot()
    return scale > 0 ? product / scale : 0
  }
}
