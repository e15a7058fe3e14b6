/// Something that goes wrong with a sensor's samples. Times are seconds of the script.
public enum SensorFault: Equatable, Sendable {
  /// No sample arrives with a time in `from` ≤ t < `to`.
  case gap(from: Double, to: Double)
  /// Samples with a time in `from` ≤ t < `to` arrive empty: every channel absent.
  case lost(from: Double, to: Double)
  /// Samples with a time in `from` ≤ t < `to` hold NaN on every axis.
  case notANumber(from: Double, to: Double)
  /// The first sample at or after this time arrives twice.
  case repeated(at: Double)
  /// Single samples are missing, this share of all, drawn by the walk's seed; 0…1.
  case dropOuts(share: Double)
}
