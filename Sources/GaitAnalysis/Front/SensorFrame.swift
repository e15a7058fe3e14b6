import GaitModel

/// What the front of a sensor gives for one admitted sample: the only thing a stage is fed with.
///
/// Grid samples come first in time: they lie before this sample. If a channel begins anew with it (`restart`), whatever
/// comes later does not go on from them. A frame is large and read by many stages, so it cannot be copied; its memory
/// is taken over from frame to frame (`Memory`), so that no sample asks for any.
struct SensorFrame: ~Copyable, Sendable {
  /// Both channels of one step of a grid; a channel that the sensor lacks, or that is lost, is `nil`.
  struct GridSample: Equatable, Sendable {
    let time: SampleTime
    /// Specific force in m/s².
    let force: Vector3?
    /// Angular velocity in rad/s.
    let turning: Vector3?
  }

  /// Channels that begin, or begin anew after having been lost.
  struct Restart: Equatable, Sendable {
    let time: SampleTime
    /// What the sensor measured; absent channels are lost still.
    let force: Vector3?
    let turning: Vector3?
    /// How each channel goes on: `.follows` where it does not begin.
    let forceContinuity: SensorIntake.Continuity
    let turningContinuity: SensorIntake.Continuity

    /// Whether a channel was away for so long that what was going on has ended.
    var isLong: Bool { forceContinuity.endsAll || turningContinuity.endsAll }
  }

  /// The sensor, as an index in the rig, and the time of its sample.
  var sensor = 0
  var time = SampleTime.zero
  /// How the channels that the sensor must have go on: what is not believed counts as lost.
  var continuity = SensorIntake.Continuity.first
  /// For how long the sensor was silent before this sample, beyond the usual time between samples, in seconds.
  var missing = 0.0
  /// The channels of the sensor that are believed now, whether or not this sample has them.
  var believed: ChannelSet = []
  /// What this sample holds of them: specific force in m/s², angular velocity in rad/s.
  var force: Vector3?
  var turning: Vector3?
  /// Whether this sample, and whether any so far, stood at the end of the sensor's range.
  var isClipped = false
  var wasClipped = false
  /// Usual seconds from one sample to the next; `nil` before there are enough of them.
  var interval: Double?
  /// How each channel begins with this sample, after all grid samples below; `.follows` where it does not.
  private var forceBegins = SensorIntake.Continuity.follows
  private var turningBegins = SensorIntake.Continuity.follows
  /// The complete samples of the grid of 100 Hz, and of 200 Hz on sensors that need it.
  private(set) var slow: [GridSample] = []
  private(set) var quick: [GridSample] = []
  /// One for each slow sample that shows how the sensor moves in the earth's frame.
  private(set) var earth: [EarthMotion.Sample] = []
  /// Whether what `earth` brings later does not go on from what it holds now.
  var earthRestarts = false

  /// The lists of a frame, which outlive it.
  struct Memory: Sendable {
    fileprivate var slow: [GridSample] = []
    fileprivate var quick: [GridSample] = []
    fileprivate var earth: [EarthMotion.Sample] = []

    init() {
      let capacity = 64
      slow.reserveCapacity(capacity)
      quick.reserveCapacity(capacity)
      earth.reserveCapacity(capacity)
    }
  }

  /// An empty frame that takes memory over, until it gives it back.
  init(from memory: inout Memory) {
    swap(&slow, &memory.slow)
    swap(&quick, &memory.quick)
    swap(&earth, &memory.earth)
  }

  /// An empty frame with memory of its own.
  init() {
    var memory = Memory()
    self.init(from: &memory)
  }

  /// Gives the memory back.
  consuming func end(into memory: inout Memory) {
    swap(&slow, &memory.slow)
    swap(&quick, &memory.quick)
    swap(&earth, &memory.earth)
  }

  /// Channels that begin with this sample; `nil` where none does.
  // Made when it is asked for: a frame is handed on with every sample, and should be small.
  @inline(__always)
  var restart: Restart? {
    guard forceBegins != .follows || turningBegins != .follows else { return nil }
    return Restart(
      time: time, force: force, turning: turning, forceContinuity: forceBegins,
      turningContinuity: turningBegins)
  }

  /// Says how channels begin with this sample.
  mutating func begin(force: SensorIntake.Continuity, turning: SensorIntake.Continuity) {
    forceBegins = force
    turningBegins = turning
  }

  /// Whether these channels are all believed.
  func believes(_ channels: ChannelSet) -> Bool { believed.isSuperset(of: channels) }

  /// Whether the sensor delivers so many samples a second; clocks may be 2 % off.
  func delivers(_ hertz: Double) -> Bool {
    guard let interval else { return false }
    return interval * hertz <= 1 + Thresholds.Intake.clockTolerance.value
  }

  /// Forgets what the grids gave.
  mutating func removeAll() {
    slow.forget()
    quick.forget()
    earth.forget()
    forceBegins = .follows
    turningBegins = .follows
    earthRestarts = false
  }

  mutating func add(slow sample: GridSample) { slow.append(sample) }
  mutating func add(quick sample: GridSample) { quick.append(sample) }
  mutating func add(earth sample: EarthMotion.Sample) { earth.append(sample) }
}

extension SensorIntake.Continuity {
  /// How a channel goes on that was missing for so many seconds, beyond the usual time between samples.
  init(missing: Double) {
    if missing <= Thresholds.Intake.bridgedGap.value {
      self = .follows
    } else {
      self = missing <= Thresholds.Intake.settlingGap.value ? .settles : .restarts
    }
  }

  /// Whether what was going on has ended.
  var endsAll: Bool { self == .first || self == .restarts }
}
