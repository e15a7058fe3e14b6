public import GaitModel

/// The same filter on each axis of a vector. A fixed rotation of the input rotates the output alike.
public struct VectorFilter: Equatable, Sendable {
  private var x: Biquad
  private var y: Biquad
  private var z: Biquad

  /// Three filters at rest on zero.
  public init(_ coefficients: Biquad.Coefficients) {
    x = Biquad(coefficients)
    y = Biquad(coefficients)
    z = Biquad(coefficients)
  }

  /// Takes the next input and returns the next output.
  public mutating func process(_ input: Vector3) -> Vector3 {
    Vector3(x.process(input.x), y.process(input.y), z.process(input.z))
  }

  /// Puts the filters into the state they would reach if `input` had been there for ever.
  public mutating func settle(on input: Vector3) {
    x.settle(on: input.x)
    y.settle(on: input.y)
    z.settle(on: input.z)
  }
}
