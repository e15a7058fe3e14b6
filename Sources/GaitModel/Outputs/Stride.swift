/// One stride: from an initial contact of a foot to the next of the same foot.
public struct Stride: Equatable, Sendable {
  /// Initial contact that begins it.
  public var start: SampleTime
  /// Initial contact that ends it.
  public var end: SampleTime
  /// When the program could first say so.
  public var reported: SampleTime
  /// The foot, if it is known.
  public var side: Side?
  /// Share of the stride during which the foot is on the ground, 0…1; needs a sensor on the leg.
  public var stanceShare: Double?
  /// Share of the stride during which both feet are on the ground, 0…1; needs sensors on both legs.
  public var doubleSupportShare: Double?
  /// Distance from a foot's contact to its next along the ground, in metres.
  public var lengthMetres: Double?
  /// Range of the knee's flexion in radians.
  public var kneeRange: Double?
  /// Range of the pelvis' rotation about the vertical in radians.
  public var pelvisRotationRange: Double?
  /// Range of the pelvis' obliquity (rise and fall of its sides) in radians.
  public var pelvisObliquityRange: Double?
  /// Range of the thorax' rotation about the vertical in radians.
  public var thoraxRotationRange: Double?
  /// Phase of the thorax' rotation against that of the pelvis at the stride's frequency in radians, 0…π; π is
  /// counter-rotation.
  public var thoraxPelvisPhase: Double?
  /// Where the phases of the stride end; needs sensors on both legs.
  public var phases: GaitPhases?

  /// A stride; measures left out were not computed.
  public init(
    start: SampleTime, end: SampleTime, reported: SampleTime, side: Side?, stanceShare: Double? = nil,
    doubleSupportShare: Double? = nil, lengthMetres: Double? = nil, kneeRange: Double? = nil,
    pelvisRotationRange: Double? = nil, pelvisObliquityRange: Double? = nil,
    thoraxRotationRange: Double? = nil, thoraxPelvisPhase: Double? = nil, phases: GaitPhases? = nil
  ) {
    self.start = start
    self.end = end
    self.reported = reported
    self.side = side
    self.stanceShare = stanceShare
    self.doubleSupportShare = doubleSupportShare
    self.lengthMetres = lengthMetres
    self.kneeRange = kneeRange
    self.pelvisRotationRange = pelvisRotationRange
    self.pelvisObliquityRange = pelvisObliquityRange
    self.thoraxRotationRange = thoraxRotationRange
    self.thoraxPelvisPhase = thoraxPelvisPhase
    self.phases = phases
  }

  /// Length in seconds.
  public var durationSeconds: Double { end.seconds(since: start) }

  /// Walking speed over the stride in m/s; `nil` without a length.
  public var speedMetresPerSecond: Double? {
    guard let lengthMetres, durationSeconds > 0 else { return nil }
    return lengthMetres / durationSeconds
  }
}
