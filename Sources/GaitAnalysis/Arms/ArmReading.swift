/// What is known of an arm at a full second.
struct ArmReading: Equatable, Sendable {
  /// What it does.
  let state: ArmState
  /// Range of its last swings in rad; of an arm that hangs still, how far it moved in the last seconds.
  let range: Double
  /// Greatest rate of the last swing in rad/s; 0 for an arm that does not swing.
  let peakRate: Double
  /// The shoulder's share of the last swing, 0…1.
  let shoulderShare: Double?
  /// How great that share can be.
  let greatestShare: Double?
  /// Range of the elbow in the last swing in rad.
  let elbowRange: Double?
  /// Whether both are an estimate from one sensor.
  let isEstimate: Bool

  /// Whether its range means something: it swings, or hangs.
  var isKnown: Bool { state == .swinging || state == .hanging }
}
