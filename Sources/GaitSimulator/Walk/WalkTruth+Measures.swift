public import GaitModel

extension WalkTruth {
  /// From an initial contact of a foot to its next in the same bout. Angles in radians, lengths in metres.
  public struct Stride: Equatable, Sendable {
    /// The foot.
    public var side: Side
    /// Initial contact that begins it.
    public var start: SampleTime
    /// Initial contact that ends it.
    public var end: SampleTime
    /// Distance between the two footprints.
    public var lengthMetres: Double
    /// Share of the stride during which the foot is on the ground.
    public var stanceShare: Double
    /// Share of the stride during which both feet are.
    public var doubleSupportShare: Double
    /// Range of knee flexion.
    public var kneeRange: Double
    /// Range of the pelvis' rotation about the vertical, turns left out.
    public var pelvisRotationRange: Double
    /// Range of the pelvis' obliquity.
    public var pelvisObliquityRange: Double
    /// Range of the thorax' rotation about the vertical, turns left out.
    public var thoraxRotationRange: Double

    /// Length in seconds.
    public var durationSeconds: Double { end.seconds(since: start) }
    /// Length over duration in m/s.
    public var speed: Double { lengthMetres / durationSeconds }
  }

  /// What the leg does at an initial contact; angles in radians.
  public struct HeelStrike: Equatable, Sendable {
    /// When.
    public var time: SampleTime
    /// Which foot.
    public var side: Side
    /// Sole against ground, toes up positive.
    public var footStrikeAngle: Double
    /// Flexion of the knee, 0 in quiet standing.
    public var kneeAtContact: Double
    /// Further flexion from there to its peak in loading response.
    public var kneeExcursion: Double
  }

  /// A swing of an arm from one reversal of the forearm to the next; angles in radians.
  public struct ArmSwing: Equatable, Sendable {
    /// Which arm.
    public var side: Side
    /// The reversal that begins it.
    public var start: SampleTime
    /// The reversal that ends it.
    public var end: SampleTime
    /// Range of the forearm's inclination.
    public var forearmRange: Double
    /// Its fastest rate, in rad/s.
    public var peakRate: Double
    /// Range of the upper arm's inclination.
    public var shoulderRange: Double
    /// Range of elbow flexion.
    public var elbowRange: Double
  }
}
