/// The integral of a rate without its drift, and how much of an oscillation it leaves.
///
/// An integrator and a second-order Butterworth high-pass in one: `H(s) = s / (s² + √2 ω_c s + ω_c²)`, by the
/// bilinear transform with the cut-off prewarped. A constant rate leaves nothing, so neither does a gyroscope's
/// bias. Causal, unlike a centred moving average taken away, which also takes most of a slow swing: one second
/// long it leaves 36 % at 0.5 Hz. What this one takes at a frequency is known (`gain`) and can be undone.
public struct LeakyIntegrator: Equatable, Sendable {
  @usableFromInline var filter: Biquad
  private let cutoffHertz: Double

  /// An integrator that forgets what is slower than `cutoffHertz`.
  public init(cutoffHertz: Double, rateHertz: Double) {
    self.cutoffHertz = cutoffHertz
    let warped = tangent(.pi * cutoffHertz / rateHertz)
    let divisor = 1 + 2.0.squareRoot() * warped + warped * warped
    // The high-pass divided by s = 2 f (1 − z⁻¹) / (1 + z⁻¹).
    let gain = 1 / (2 * rateHertz * divisor)
    filter = Biquad(
      .init(
        b0: gain, b1: 0, b2: -gain, a1: 2 * (warped * warped - 1) / divisor,
        a2: (1 - 2.0.squareRoot() * warped + warped * warped) / divisor))
  }

  /// Takes the next rate, in units a second; returns the integral.
  @inlinable
  public mutating func process(_ rate: Double) -> Double {
    filter.process(rate)
  }

  /// Forgets everything.
  public mutating func reset() {
    filter.settle(on: 0)
  }

  /// What is left of an oscillation of this frequency, 0…1.
  public func gain(atHertz frequency: Double) -> Double {
    guard frequency > 0 else { return 0 }
    let ratio = cutoffHertz / frequency
    return 1 / (1 + ratio * ratio * ratio * ratio).squareRoot()
  }
}
