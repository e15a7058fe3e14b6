/// A number that changes with time: its value, how fast it changes and how that changes.
///
/// Sums, products and functions of jets carry the derivatives along exactly, so that every position
/// written down as a formula yields its acceleration without a second formula.
struct Jet: Equatable, Sendable {
  /// The value now, in some unit.
  var value: Double
  /// First derivative, in that unit per second.
  var rate: Double
  /// Second derivative, in that unit per second squared.
  var acceleration: Double

  /// A number that stays as it is.
  init(_ constant: Double) {
    self.init(constant, 0, 0)
  }

  /// A number with its two derivatives.
  init(_ value: Double, _ rate: Double, _ acceleration: Double) {
    self.value = value
    self.rate = rate
    self.acceleration = acceleration
  }

  static func + (left: Jet, right: Jet) -> Jet {
    Jet(left.value + right.value, left.rate + right.rate, left.acceleration + right.acceleration)
  }

  static func - (left: Jet, right: Jet) -> Jet {
    left + right * -1
  }

  static func * (left: Jet, right: Jet) -> Jet {
    Jet(
      left.value * right.value,
      left.rate * right.value + left.value * right.rate,
      left.acceleration * right.value + 2 * left.rate * right.rate + left.value * right.acceleration)
  }

  static func * (left: Jet, factor: Double) -> Jet {
    Jet(left.value * factor, left.rate * factor, left.acceleration * factor)
  }

  static func += (left: inout Jet, right: Jet) {
    left = left + right
  }

  /// A function of this number, given the function's value, slope and curvature there (chain rule).
  func mapped(value: Double, slope: Double, curvature: Double) -> Jet {
    Jet(value, slope * rate, curvature * rate * rate + slope * acceleration)
  }

  /// The sine of this number, in radians.
  var sine: Jet {
    let (sine, cosine) = (Mathematics.sine(value), Mathematics.cosine(value))
    return mapped(value: sine, slope: cosine, curvature: -sine)
  }

  /// The cosine of this number, in radians.
  var cosine: Jet {
    let (sine, cosine) = (Mathematics.sine(value), Mathematics.cosine(value))
    return mapped(value: cosine, slope: -sine, curvature: -cosine)
  }
}
