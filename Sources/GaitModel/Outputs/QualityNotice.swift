/// What can be wrong with the data itself. The raw value is the code in JSON.
public enum QualityCode: String, CaseIterable, Sendable {
  /// Samples are missing for more than 50 ms.
  case gap
  /// The signal stands at the end of the sensor's range.
  case clipped
  /// Too few samples a second for some measures.
  case rateLow = "rate_low"
  /// The sampling rate changed on the way.
  case rateDrift = "rate_drift"
  /// The time stamps leapt.
  case clockJump = "clock_jump"
  /// A number was infinite, not a number, or absurdly large.
  case nonFinite = "non_finite"
  /// The acceleration lacks gravity.
  case gravityRemoved = "gravity_removed"
  /// The sensor moves against the body.
  case looseMount = "loose_mount"
  /// A sensor fell silent before the recording ended.
  case sensorLost = "sensor_lost"
  /// At rest the acceleration is not 9.81 m/s².
  case scaleError = "scale_error"
  /// The numbers look like another unit, or were converted on request.
  case unitConverted = "unit_converted"
  /// Two samples carry the same time.
  case duplicateTime = "duplicate_time"
  /// A sample came later than a newer one.
  case lateSample = "late_sample"
  /// Rows arrive in packets or bursts and are spread evenly.
  case burstyTime = "bursty_time"
  /// Time stamps are coarser than the rows, which are spread evenly.
  case coarseTime = "coarse_time"
  /// Nobody said where the sensor was worn; a place was taken for it.
  case placeAssumed = "place_assumed"
  /// One channel stays at one value while another of the sensor moves.
  case deadChannel = "dead_channel"
  /// All channels of a sensor repeat one reading.
  case frozen
  /// Single readings that no body does.
  case spike
  /// Two sensors, or two axes, carry the same numbers.
  case sameData = "same_data"
  /// Gravity, as the accelerometer sees it, does not turn as the gyroscope says.
  case channelsDisagree = "channels_disagree"
  /// Left and right of two sensors contradict each other.
  case sidesDisagree = "sides_disagree"
  /// The clocks of two sensors cannot belong together.
  case clocksDisagree = "clocks_disagree"
  /// The sensor of one leg does not feel all of its steps.
  case stepsMissed = "steps_missed"
}

/// A fault of the data that a person should know about. Data faults are outputs, not errors.
public struct QualityNotice: Equatable, Sendable {
  /// What is wrong.
  public var code: QualityCode
  /// The sensor it is wrong with; `nil` when it concerns the recording.
  public var place: Place?
  /// Where it begins.
  public var start: SampleTime
  /// Where it ends; equal to `start` for a single sample.
  public var end: SampleTime
  /// When the program could first say so.
  public var reported: SampleTime
  /// How many samples it concerns, where counting makes sense.
  public var count: Int?
  /// The number that led to the notice (hertz for rates, m/s² for gravity, seconds for jumps).
  public var value: Double?
  /// The channel it is wrong with; `nil` where that is plain or no single one.
  public var channel: Channel?

  /// A notice.
  public init(
    code: QualityCode, place: Place?, start: SampleTime, end: SampleTime, reported: SampleTime,
    count: Int? = nil, value: Double? = nil, channel: Channel? = nil
  ) {
    self.code = code
    self.place = place
    self.start = start
    self.end = end
    self.reported = reported
    self.count = count
    self.value = value
    self.channel = channel
  }
}
