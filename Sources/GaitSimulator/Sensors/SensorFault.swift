public import GaitModel

/// Something that goes wrong with a sensor. Times are seconds of the script.
///
/// Clipping is no fault of its own: a channel's `range` clips.
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
  /// The sensor's clock runs fast by so many millionths; slow when negative.
  case clockDrift(partsPerMillion: Double)
  /// From this time on the sensor's clock shows so many seconds more; less when negative.
  case clockJump(at: Double, by: Double)
  /// The sensor falls silent; it comes back at `returns`, or never when that is `nil`.
  case dies(at: Double, returns: Double?)
  /// From this time on the sensor is worn at another place. Two sensors that name each other are swapped.
  case exchanged(at: Double, with: Place)
  /// From this time on the sensor is turned in the body by this rotation on top of its mounting: it slipped.
  case slipped(at: Double, by: Attitude)
}
