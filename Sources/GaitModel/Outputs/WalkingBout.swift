/// A stretch of walking without a break of three seconds, of at least four strides.
public struct WalkingBout: Equatable, Sendable {
  /// Number of the bout within the recording, from 0.
  public var id: Int
  /// First initial contact.
  public var start: SampleTime
  /// Last initial contact.
  public var end: SampleTime
  /// When the program could first say that the bout had ended.
  public var reported: SampleTime
  /// Number of initial contacts.
  public var steps: Int
  /// Number of strides (from one contact of a foot to its next).
  public var strides: Int
  /// Whether most of it was running; then nothing is reported that is true of walking only.
  public var running: Bool
  /// Steps per minute: 60 divided by the mean step duration.
  public var cadenceStepsPerMinute: Double?
  /// Mean duration of a stride in seconds.
  public var strideDurationSeconds: Double?
  /// Mean walking speed in m/s.
  public var speedMetresPerSecond: Double?
  /// Mean length of a stride in metres.
  public var strideLengthMetres: Double?
  /// How briskly, over the whole bout.
  public var pace: PaceClass?
  /// What the pace was derived from; fixed for the bout.
  public var paceBasis: PaceBasis?
  /// Likeness of one step to the next, 0…1 (Moe-Nilssen & Helbostad 2004: autocorrelation at the step lag).
  public var stepRegularity: Double?
  /// Likeness of one stride to the next, 0…1 (autocorrelation at the stride lag).
  public var strideRegularity: Double?
  /// Step regularity divided by stride regularity: 1 when both legs do the same.
  public var stepSymmetry: Double?
  /// Mean time of the left steps less that of the right, as a share of the longer, −1…1. A step is named by the foot
  /// whose contact ends it.
  public var stepTimeAsymmetry: Double?
  /// Even over odd harmonics of the trunk's vertical acceleration, mean of the strides (Bellanca et al. 2013):
  /// the higher, the more one step is like the other.
  public var harmonicRatioVertical: Double?
  /// How far the pelvis drops over the left leg less over the right, mean of the strides, in radians.
  public var pelvisDropDifference: Double?
  /// Whether thorax and pelvis turn against each other.
  public var looseRotation: LooseRotation?

  /// A bout; measures left out were not computed.
  public init(
    id: Int, start: SampleTime, end: SampleTime, reported: SampleTime, steps: Int, strides: Int,
    running: Bool = false, cadenceStepsPerMinute: Double? = nil, strideDurationSeconds: Double? = nil,
    speedMetresPerSecond: Double? = nil, strideLengthMetres: Double? = nil, pace: PaceClass? = nil,
    paceBasis: PaceBasis? = nil,
    stepRegularity: Double? = nil, strideRegularity: Double? = nil, stepSymmetry: Double? = nil,
    stepTimeAsymmetry: Double? = nil,
    harmonicRatioVertical: Double? = nil, pelvisDropDifference: Double? = nil,
    looseRotation: LooseRotation? = nil
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.reported = reported
    self.steps = steps
    self.strides = strides
    self.running = running
    self.cadenceStepsPerMinute = cadenceStepsPerMinute
    self.strideDurationSeconds = strideDurationSeconds
    self.speedMetresPerSecond = speedMetresPerSecond
    self.strideLengthMetres = strideLengthMetres
    self.pace = pace
    self.paceBasis = paceBasis
    self.stepRegularity = stepRegularity
    self.strideRegularity = strideRegularity
    self.stepSymmetry = stepSymmetry
    self.stepTimeAsymmetry = stepTimeAsymmetry
    self.harmonicRatioVertical = harmonicRatioVertical
    self.pelvisDropDifference = pelvisDropDifference
    self.looseRotation = looseRotation
  }

  /// Length in seconds, from the first contact to the last.
  public var durationSeconds: Double { end.seconds(since: start) }
}
