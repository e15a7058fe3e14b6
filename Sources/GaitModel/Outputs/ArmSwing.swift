/// How the shoulder's part of an arm swing was separated from the elbow's.
public enum ArmSwingMethod: String, CaseIterable, Sendable {
  /// Sensors on upper arm and forearm: both were seen.
  case twoSegment = "two_segment"
  /// One sensor near the wrist: estimated from where the swing's pivot lies.
  case wristPivot = "wrist_pivot"
}

/// One swing of an arm, forward or backward: a half cycle between two reversals of the distal segment.
public struct ArmSwing: Equatable, Sendable {
  /// The reversal that begins it.
  public var start: SampleTime
  /// The reversal that ends it.
  public var end: SampleTime
  /// When the program could first say so.
  public var reported: SampleTime
  /// The arm, if it is known.
  public var side: Side?
  /// The sensor place it was seen from.
  public var place: Place
  /// Range of the distal segment's inclination in its swing plane, in radians.
  public var range: Double
  /// Greatest angular velocity of the swing in rad/s.
  public var peakRate: Double
  /// Range of the upper arm's inclination in radians.
  public var shoulderRange: Double?
  /// Range of the elbow's flexion in radians.
  public var elbowRange: Double?
  /// The shoulder's share of both ranges, 0…1.
  public var shoulderShare: Double?
  /// The least share that is possible, 0…1, where the share is an estimate.
  public var shoulderShareLow: Double?
  /// The greatest share that is possible, 0…1, where the share is an estimate.
  public var shoulderShareHigh: Double?
  /// How the share was found; absent without one.
  public var method: ArmSwingMethod?
  /// How far the numbers can be trusted, 0…1.
  public var confidence: Double

  /// A swing; measures left out were not computed.
  public init(
    start: SampleTime, end: SampleTime, reported: SampleTime, side: Side?, place: Place, range: Double,
    peakRate: Double, shoulderRange: Double? = nil, elbowRange: Double? = nil, shoulderShare: Double? = nil,
    method: ArmSwingMethod? = nil, confidence: Double
  ) {
    self.start = start
    self.end = end
    self.reported = reported
    self.side = side
    self.place = place
    self.range = range
    self.peakRate = peakRate
    self.shoulderRange = shoulderRange
    self.elbowRange = elbowRange
    self.shoulderShare = shoulderShare
    self.method = method
    self.confidence = confidence
  }
}
