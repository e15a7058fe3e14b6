import GaitModel

/// A low-pass whose start is a running mean: for the first time constant it averages, then it filters on from
/// there, so that the first samples neither count for all nor for nothing.
///
/// Second-order Butterworth with `f_c = √2 / (2πτ)` (Laidig & Seel 2023, `Sources.laidig2023`).
struct SettledLowPass: Equatable, Sendable {
  private var filter: VectorFilter
  private let startSamples: Int
  private var count = 0
  private var mean = Vector3.zero

  /// A filter of this time constant.
  init(timeConstantSeconds: Double, rateHertz: Double) {
    filter = VectorFilter(Self.coefficients(timeConstantSeconds: timeConstantSeconds, rateHertz: rateHertz))
    startSamples = Int((timeConstantSeconds * rateHertz).rounded())
  }

  /// The design for a time constant.
  static func coefficients(timeConstantSeconds: Double, rateHertz: Double) -> Biquad.Coefficients {
    Butterworth.lowPass(
      cutoffHertz: 2.0.squareRoot() / (2 * .pi * timeConstantSeconds), rateHertz: rateHertz)
  }

  /// Takes the next input and returns the next output.
  @inline(__always)
  mutating func process(_ input: Vector3) -> Vector3 {
    guard count < startSamples else { return filter.process(input) }
    count += 1
    mean += (input - mean) / Double(count)
    if count == startSamples { filter.settle(on: mean) }
    return mean
  }
}
