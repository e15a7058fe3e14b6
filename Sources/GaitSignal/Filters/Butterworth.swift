/// Butterworth filters by the bilinear transform with the cut-off frequency prewarped.
///
/// Standard design: the analogue prototype's poles on a circle, `C = tan(π f_c / f_s)`. The cut-off is where
/// the power has fallen to one half. Cut-offs must lie between 0 and half the sampling rate.
public enum Butterworth {
  /// Second-order low-pass: keeps what is slower than `cutoffHertz`.
  public static func lowPass(cutoffHertz: Double, rateHertz: Double) -> Biquad.Coefficients {
    let warped = tangent(.pi * cutoffHertz / rateHertz)
    let divisor = 1 + 2.0.squareRoot() * warped + warped * warped
    let gain = warped * warped / divisor
    return .init(
      b0: gain, b1: 2 * gain, b2: gain,
      a1: 2 * (warped * warped - 1) / divisor,
      a2: (1 - 2.0.squareRoot() * warped + warped * warped) / divisor)
  }

  /// Second-order high-pass: keeps what is faster than `cutoffHertz`.
  public static func highPass(cutoffHertz: Double, rateHertz: Double) -> Biquad.Coefficients {
    let warped = tangent(.pi * cutoffHertz / rateHertz)
    let divisor = 1 + 2.0.squareRoot() * warped + warped * warped
    return .init(
      b0: 1 / divisor, b1: -2 / divisor, b2: 1 / divisor,
      a1: 2 * (warped * warped - 1) / divisor,
      a2: (1 - 2.0.squareRoot() * warped + warped * warped) / divisor)
  }

  /// First-order high-pass: takes the slow part away with the least delay.
  public static func firstOrderHighPass(cutoffHertz: Double, rateHertz: Double) -> Biquad.Coefficients {
    let warped = tangent(.pi * cutoffHertz / rateHertz)
    let gain = 1 / (1 + warped)
    return .init(b0: gain, b1: -gain, b2: 0, a1: (warped - 1) / (1 + warped), a2: 0)
  }
}
