public import GaitModel

/// The same filter on each axis of a vector. A fixed rotation of the input rotates the output alike.
public struct VectorFilter: Equatable, Sendable {
  @usableFromInline let coefficients: Biquad.Coefficients
  @usableFromInline var first = Vector3.zero
  @usableFromInline var second = Vector3.zero

  /// Three filters at rest on zero.
  public init(_ coefficients: Biquad.Coefficients) {
    self.coefficients = coefficients
  }

  // Put in place in other modules too: a call costs as much as the filter.
  /// Takes the next input and returns the next output.
  @inlinable @inline(__always)
  public mutating func process(_ input: Vector3) -> Vector3 {
    let output = coefficients.b0 * input + first
    first = coefficients.b1 * input - coefficients.a1 * output + second
    second = coefficients.b2 * input - coefficients.a2 * output
    return output
  }

  /// Puts the filters into the state they would reach if `input` had been there for ever.
  public mutating func settle(on input: Vector3) {
    let output = coefficients.steadyGain * input
    second = coefficients.b2 * input - coefficients.a2 * output
    first = coefficients.b1 * input - coefficients.a1 * output + second
  }
}
