/// The state of the walk at one full second: what a live view shows.
public struct SecondSummary: Equatable, Sendable {
  /// The full second, on the recording's timeline.
  public var time: SampleTime
  /// The first sample time at which this second was over.
  public var reported: SampleTime
  /// Whether the person was known to be walking at that moment.
  public var walking: Bool
  /// Whether these steps were of running; then nothing is reported that is true of walking only.
  public var running: Bool
  /// Cadence in steps per minute over the last seconds; only while walking.
  public var cadenceStepsPerMinute: Double?
  /// Walking speed in m/s over the last seconds; only while walking.
  public var speedMetresPerSecond: Double?
  /// Range of the left arm's last swings in radians; only while walking.
  public var armRangeLeft: Double?
  /// Range of the right arm's last swings in radians; only while walking.
  public var armRangeRight: Double?
  /// The same of an arm whose side nobody said.
  public var armRange: Double?
  /// How little relief the walk gives between steps, 0…1: 0 brisk and lively, 1 a slow stroll.
  public var staticLoadingIndex: Double?
  /// How briskly; only while walking.
  public var pace: PaceClass?
  /// Whether the trunk turns, as far as a sensor on it can tell.
  public var turning: Bool
  /// How far the numbers of this second can be trusted, 0…1; absent when there is nothing to trust.
  public var confidence: Double?

  /// A second; measures left out were not computed.
  public init(
    time: SampleTime, reported: SampleTime, walking: Bool, running: Bool = false,
    cadenceStepsPerMinute: Double? = nil,
    speedMetresPerSecond: Double? = nil,
    armRangeLeft: Double? = nil, armRangeRight: Double? = nil, armRange: Double? = nil,
    staticLoadingIndex: Double? = nil, pace: PaceClass? = nil, turning: Bool = false,
    confidence: Double? = nil
  ) {
    self.time = time
    self.reported = reported
    self.walking = walking
    self.running = running
    self.cadenceStepsPerMinute = cadenceStepsPerMinute
    self.speedMetresPerSecond = speedMetresPerSecond
    self.armRangeLeft = armRangeLeft
    self.armRangeRight = armRangeRight
    self.armRange = armRange
    self.staticLoadingIndex = staticLoadingIndex
    self.pace = pace
    self.turning = turning
    self.confidence = confidence
  }
}
