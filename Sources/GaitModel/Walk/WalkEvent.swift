/// One thing that a walk has to say, from its beginning to its end, in the order of the event lines.
///
/// Everything that shows, keeps or speaks a walk takes these, and looks at those that it knows what to do with.
public enum WalkEvent: Equatable, Sendable {
  /// The walk begins.
  case hello(Hello)
  /// Something happened to a device.
  case device(DeviceLine)
  /// A person said something.
  case note(NoteLine)
  /// The analysis says something.
  case output(GaitOutput)
  /// The coach says something, or answers a mark.
  case coach(CoachOutput)
  /// The walk is over.
  case end(WalkEnd)

  /// When analysis or coach could first say it; `nil` for what frames or accompanies the walk.
  public var reported: SampleTime? {
    switch self {
    case .output(let output): output.reported
    case .coach(let output): output.reported
    case .hello, .device, .note, .end: nil
    }
  }
}

/// How a walk ended.
public struct WalkEnd: Equatable, Sendable {
  /// The largest sample time seen.
  public var time: SampleTime
  /// Last sample time minus first, in seconds.
  public var durationSeconds: Double
  /// What is missing, and why.
  public var notComputed: [NotComputed]
  /// Why the walk was cut short, in plain English; `nil` when it ended by itself.
  public var interrupted: String?

  /// An end.
  public init(
    time: SampleTime, durationSeconds: Double, notComputed: [NotComputed] = [], interrupted: String? = nil
  ) {
    self.time = time
    self.durationSeconds = durationSeconds
    self.notComputed = notComputed
    self.interrupted = interrupted
  }
}

/// Takes what a walk has to say.
public protocol WalkSink: ~Copyable {
  /// Takes the next event.
  mutating func receive(_ event: WalkEvent)
  /// Takes a sample that went into the analysis, before what it says.
  mutating func sample(_ sample: ImuSample)
}

extension WalkSink where Self: ~Copyable {
  /// Few want samples.
  public mutating func sample(_ sample: ImuSample) {}
}
