public import GaitModel

/// What one sensor felt in a part of a walk that stood out.
public struct FlagTrace: Equatable, Sendable {
  /// One reading.
  public struct Reading: Equatable, Sendable {
    /// Its time.
    public var time: SampleTime
    /// The length of the vector: m/s² of an acceleration, rad/s of an angular velocity.
    public var value: Double

    /// A reading.
    public init(time: SampleTime, value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// What was wished for.
  public var wish: TraceWish
  /// The readings, in order; lost ones are left out.
  public var readings: [Reading]

  /// A trace.
  public init(_ wish: TraceWish, readings: [Reading]) {
    self.wish = wish
    self.readings = readings
  }
}

/// Five seconds of one sensor that show a part of a walk that stood out.
public struct TraceWish: Equatable, Sendable {
  /// The flag's place in the walk's list of flags.
  public var flag: Int
  /// The sensor.
  public var place: Place
  /// What of it: acceleration or angular velocity.
  public var channel: Channel
  /// Where the five seconds begin.
  public var start: SampleTime

  /// So long is a trace, in seconds.
  public static let seconds = 5.0

  /// Where it ends.
  public var end: SampleTime { start.advanced(bySeconds: Self.seconds) }

  /// The wishes for a walk: one for each flag that a worn sensor can show, at most `most`.
  ///
  /// Arms are shown by the turning of the forearm, landings by the leg, all else by the trunk. The five seconds lie in the
  /// middle of the part.
  public static func all(of walk: WalkResult) -> [TraceWish] {
    let last = walk.seconds.last?.time
    return walk.flags.indices.prefix(most).compactMap { index in
      let flag = walk.flags[index]
      let end = flag.end ?? last ?? flag.reported
      let middle = flag.start.advanced(bySeconds: end.seconds(since: flag.start) / 2 - seconds / 2)
      guard let (place, channel) = sensor(for: flag, in: walk.recording.sensors) else { return nil }
      return TraceWish(flag: index, place: place, channel: channel, start: max(middle, .zero))
    }
  }

  /// More flags than these have no trace.
  static let most = 6

  private static func sensor(
    for flag: WalkFlag, in sensors: [SensorSummary]
  ) -> (Place, Channel)? {
    let (segments, channel): ([Segment], Channel) =
      switch flag.kind {
      case .littleArmSwing, .mostlyElbow, .armAsymmetry: ([.forearm, .wrist, .hand], .angularVelocity)
      case .stiffLanding, .hardLanding:
        ([.foot, .shank, .ankle, .lowerBack, .pelvis, .sternum], .acceleration)
      case .staticLoading, .stopAndGo, .decompressionPause:
        ([.lowerBack, .pelvis, .sternum, .upperBack], .acceleration)
      }
    let worn = segments.flatMap { segment in sensors.filter { $0.place.segment == segment } } + sensors
    let fitting = worn.first { $0.channels.contains(ChannelSet(channel)) && matches($0.place, flag.side) }
    if let fitting { return (fitting.place, channel) }
    return worn.first { $0.channels.contains(.acceleration) }.map { ($0.place, .acceleration) }
  }

  private static func matches(_ place: Place, _ side: Side?) -> Bool {
    side == nil || place.side == nil || place.side == side
  }
}
