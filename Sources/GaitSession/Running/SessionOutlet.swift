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
  /// How each sensor is heard; as many as there are sensors, or none where the clock says nothing of it, as of
  /// recordings.
  public var hearing: [Hearing] = []

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

/// How a sensor is heard now, by the clock.
public struct Hearing: Equatable, Sendable {
  /// Seconds since anything came from it.
  public var silentSeconds: Double
  /// Seconds since the last sample that could be believed; as long as the silence, or longer.
  public var doubtedSeconds: Double

  /// A sensor that is silent for so long; what it said before was believed, unless `doubtedSeconds` says how long not.
  public init(silentSeconds: Double, doubtedSeconds: Double? = nil) {
    self.silentSeconds = silentSeconds
    self.doubtedSeconds = doubtedSeconds ?? silentSeconds
  }

  /// A sensor of which nothing comes, or nothing that can be believed, for so many seconds is of no use.
  public static let longestSeconds = 1.5

  /// Whether nothing comes from it.
  public var isSilent: Bool { silentSeconds >= Self.longestSeconds }

  /// Whether it speaks, and nothing of it can be believed.
  public var isDoubted: Bool { !isSilent && doubtedSeconds >= Self.longestSeconds }
}

extension SessionState {
  /// Whether the sensor at `index` is silent.
  public func isSilent(_ index: Int) -> Bool { hearing.indices.contains(index) && hearing[index].isSilent }

  /// Whether the sensor at `index` speaks, and nothing of it can be believed.
  public func isDoubted(_ index: Int) -> Bool { hearing.indices.contains(index) && hearing[index].isDoubted }

  /// Whether nothing comes from any sensor.
  public var isSilent: Bool { !hearing.isEmpty && hearing.allSatisfy(\.isSilent) }

  /// Whether nothing that can be believed comes from any sensor, though one speaks.
  public var isDoubted: Bool {
    !hearing.isEmpty && !isSilent && hearing.allSatisfy { $0.isSilent || $0.isDoubted }
  }
}
