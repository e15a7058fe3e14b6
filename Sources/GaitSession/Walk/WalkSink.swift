public import GaitModel
public import GaitWire

/// Takes everything that a live walk has to say, in the order of its event lines.
public protocol WalkSink: GaitOutputSink, ~Copyable {
  /// The walk begins.
  mutating func hello(_ hello: Hello)
  /// Something happened to a device.
  mutating func device(_ line: DeviceLine)
  /// A person said something.
  mutating func note(_ line: NoteLine)
  /// The coach says something.
  mutating func coach(_ output: CoachOutput)
  /// A sample went into the analysis.
  mutating func sample(_ sample: ImuSample)
  /// The walk is over; see `Bye`.
  mutating func finish(
    at time: SampleTime, durationSeconds: Double, notComputed: [NotComputed], interrupted: String?)
}

extension EventLineSink: WalkSink {
  /// Samples have no lines.
  public mutating func sample(_ sample: ImuSample) {}
}
