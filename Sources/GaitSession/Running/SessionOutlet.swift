public import GaitCoach
public import GaitModel

/// Where a live walk's lines and numbers go: standard output, a screen, nowhere.
///
/// It must not wait for anybody: whoever cannot follow misses something and learns how much.
public protocol SessionOutlet: WalkSink {
  /// Passes on what has gathered. Called after each thing that happened.
  mutating func flush()
  /// Shows how the walk stands. Called ten times a second, and at the end.
  mutating func show(_ state: SessionState)
  /// A message for the user.
  mutating func report(_ news: SessionNews)
  /// What comes from now on happened before, or happens now again: a walk that goes on is reported from its
  /// beginning.
  mutating func catchUp(_ isPast: Bool)
}

extension SessionOutlet {
  /// Nothing to do where past and present look alike.
  public mutating func catchUp(_ isPast: Bool) {}
}

/// How a live walk stands.
public struct SessionState: Sendable {
  /// Seconds since the walk began.
  public var elapsedSeconds: Double
  /// What each sensor delivered so far.
  public var sensors: [SensorSummary]
  /// Bytes in the walk's journal; `nil` when none is kept.
  public var journalBytes: Int?
  /// The walk in intervals; `nil` without a coach.
  public var intervals: IntervalWalk?
  /// What devices said last of their batteries, in percent.
  public var batteries: [Place: Double]
  /// Seconds since the walk began by the clock, whether data come or not.
  public var clockSeconds: Double
  /// Seconds since the last sample of each sensor, by the clock; as many as there are sensors, or none where the clock
  /// says nothing of it, as of recordings.
  public var silentSeconds: [Double] = []

  /// A state.
  public init(
    elapsedSeconds: Double, sensors: [SensorSummary], journalBytes: Int?, intervals: IntervalWalk? = nil,
    batteries: [Place: Double] = [:], clockSeconds: Double? = nil
  ) {
    self.batteries = batteries
    self.clockSeconds = clockSeconds ?? elapsedSeconds
    self.intervals = intervals
    self.elapsedSeconds = elapsedSeconds
    self.sensors = sensors
    self.journalBytes = journalBytes
  }
}

extension SessionState {
  /// A sensor that is heard no more for so many seconds is silent.
  public static let silentFromSeconds = 1.5

  /// Whether the sensor at `index` is silent.
  public func isSilent(_ index: Int) -> Bool {
    silentSeconds.indices.contains(index) && silentSeconds[index] >= Self.silentFromSeconds
  }

  /// Whether nothing comes from any sensor.
  public var isSilent: Bool {
    !silentSeconds.isEmpty && silentSeconds.allSatisfy { $0 >= Self.silentFromSeconds }
  }
}
