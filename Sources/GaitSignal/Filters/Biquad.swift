/// A recursive filter of first or second order, one number in, one number out.
///
/// Direct form II transposed, in double precision: at the low cut-offs of gait (a few hertz at 100 Hz and
/// above) single precision loses the signal in rounding.
///
/// - Latency: none in samples; the group delay is that of the design.
/// - Edge cases: a non-finite input would stay in the state for ever; the caller keeps such input out.
public struct Biquad: Equatable, Sendable {
  /// Numbers derived from the design; they do not change while filtering. `a0` is 1.
  public struct Coefficients: Equatable, Sendable {
    /// Feed-forward, newest first.
    public let b0, b1, b2: Double
    /// Feedback of the last output and the one before.
    public let a1, a2: Double

    /// A filter `b0 + b1 z⁻¹ + b2 z⁻²` over `1 + a1 z⁻¹ + a2 z⁻²`.
    public init(b0: Double, b1: Double, b2: Double, a1: Double, a2: Double) {
      self.b0 = b0
      self.b1 = b1
      self.b2 = b2
      self.a1 = a1
      self.a2 = a2
    }

    /// What the filter makes of a constant 1 in the long run.
    var steadyGain: Double { (b0 + b1 + b2) / (1 + a1 + a2) }
  }

  @usableFromInline let coefficients: Coefficients
  @usableFromInline var first = 0.0
  @usableFromInline var second = 0.0

  /// A filter at rest on zero.
  public init(_ coefficients: Coefficients) {
    self.coefficients = coefficients
  }

  // Put in place in other modules too: a call costs as much as the filter.
  /// Takes the next input and returns the next output.
  @inlinable @inline(__always)
  public mutating func process(_ input: Double) -> Double {
    let output = coefficients.b0 * input + first
    first = coefficients.b1 * input - coefficients.a1 * output + second
    second = coefficients.b2 * input - coefficients.a2 * output
    return output
  }

  /// Puts the filter into the state it would reach if `input` had been there for ever.
  ///
  /// Used at the start and after a gap, so that no step answer pretends to be movement.
  public mutating func settle(on input: Double) {
    let output = coefficients.steadyGain * input
    second = coefficients.b2 * input - coefficients.a2 * output
    first = coefficients.b1 * input - coefficients.a1 * output + second
  }
}
