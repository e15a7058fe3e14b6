import GaitModel
import GaitSignal

/// The front of one sensor: everything that is done to its samples before any stage sees them.
///
/// The intake judges each sample (`SensorIntake`); what is not believed, of the whole sensor or of one channel, counts
/// as lost from that sample on (1). Each channel's gaps are judged (2), short holes of one channel beside the other
/// are bridged (3), both are brought to one grid (4) and turned into the earth's frame (5). Stages take the frame
/// that comes of it and decide nothing of this anew.
struct SensorFront: Sendable {
  /// What the stages behind it need.
  struct Needs: OptionSet, Sendable {
    let rawValue: Int
    /// The grid of 200 Hz beside that of 100 Hz.
    static let quick = Needs(rawValue: 1)
    /// The earth's frame.
    static let earth = Needs(rawValue: 2)
  }

  /// The door; judging a sample there comes before `take`.
  var intake: SensorIntake
  private let sensor: Int
  private let channels: ChannelSet
  private let required: ChannelSet
  private let isQuick: Bool
  private var distrusted: ChannelSet = []
  private var forceTrack = ChannelTrack()
  private var turningTrack = ChannelTrack()
  private var joiner = RowJoiner()
  private var grid: UniformGrid
  /// The first half of a slow sample, where the grid is quick.
  private var half: UniformGrid.Sample?
  private var earth: EarthMotion?
  private var lastStanding = 0

  init(_ worn: WornSensor, sensor: Int, needs: Needs) {
    intake = SensorIntake(worn)
    self.sensor = sensor
    channels = worn.channels
    required = intake.required
    isQuick = needs.contains(.quick)
    grid = UniformGrid(rateHertz: (isQuick ? Thresholds.Grid.quickRate : Thresholds.Grid.rate).value)
    earth = needs.contains(.earth) ? EarthMotion(channels: worn.channels) : nil
  }

  /// The fronts of all sensors of a rig, each with what its stages need.
  static func all(of rig: SensorRig) -> [SensorFront] {
    let needs = needs(in: rig)
    return rig.sensors.indices.map { SensorFront(rig.sensors[$0], sensor: $0, needs: needs[$0]) }
  }

  // MARK: Believing

  /// Declares that channels are not believed from now on: every stage sees them as lost at once.
  mutating func distrust(_ channels: ChannelSet) {
    distrusted.formUnion(channels)
  }

  /// Declares that channels are believed again from now on: every stage sees them come back after a gap.
  mutating func trust(_ channels: ChannelSet) {
    distrusted.subtract(channels)
  }

  /// Declares that all channels but these are believed from now on.
  ///
  /// - Parameter lost: how many samples before are lost by it too.
  mutating func believe(allBut distrusted: ChannelSet, lost: Int) {
    trust(channels.subtracting(distrusted))
    distrust(distrusted)
    intake.believe(force: !distrusted.contains(.acceleration))
    if !distrusted.isDisjoint(with: required) { intake.lose(lost) }
  }

  /// The channels that are believed now: none while unit, scale or rate are wrong.
  // What is asked of a large value with every sample is put in place: a call would copy the whole.
  @inline(__always)
  var believed: ChannelSet { intake.isUsable ? channels.subtracting(distrusted) : ChannelSet(rawValue: 0) }

  // MARK: Samples

  /// Takes an admitted sample, and fills the frame with what it brings.
  mutating func take(_ admission: SensorIntake.Admission, into frame: inout SensorFrame) {
    frame.removeAll()
    let sample = admission.sample
    frame.sensor = sensor
    frame.time = sample.time
    frame.believed = believed
    if !distrusted.isDisjoint(with: required) { intake.lose(1) }
    frame.isClipped = intake.standing > lastStanding
    frame.wasClipped = intake.clipped > 0
    lastStanding = intake.standing
    frame.interval = intake.rate.firstInterval == nil ? nil : intake.rate.interval
    frame.force = frame.believes(forceChannel) ? force(of: sample) : nil  // (1)
    frame.turning = frame.believes(.angularVelocity) ? sample.angularVelocity : nil
    if !frame.believes(forceChannel) { forceTrack.lose() }
    if !frame.believes(.angularVelocity) { turningTrack.lose() }

    let interval = intake.rate.interval ?? 0
    let before = required.contains(forceChannel) ? forceTrack.last : turningTrack.last
    frame.missing = before.map { sample.time.seconds(since: $0) - interval } ?? 0
    let force = forceTrack.take(  // (2)
      isPresent: frame.force != nil, at: sample.time, admission.continuity, interval: interval)
    let turning = turningTrack.take(
      isPresent: frame.turning != nil, at: sample.time, admission.continuity, interval: interval)
    frame.continuity = continuity(force, turning)
    let row = RowJoiner.Row(time: sample.time, force: frame.force, turning: frame.turning)
    if admission.continuity == .follows {
      if force ?? .follows != .follows || turning ?? .follows != .follows {
        joiner.flush()
        pass(into: &frame)
      }
      let mayFill =
        row.force == nil && forceTrack.isAlive || row.turning == nil && turningTrack.isAlive
      if !mayFill, joiner.passes(row) {
        pass(row, into: &frame)
      } else {
        joiner.append(row, mayFill: mayFill)  // (3)
        pass(into: &frame)
      }
    } else {
      joiner.flush()
      pass(into: &frame)
      joiner.restart(row)
      half = nil
      grid.restart(at: row.time, first: row.force, second: row.turning)
    }
    frame.begin(force: force ?? .follows, turning: turning ?? .follows)
    if let restart = frame.restart {
      if earth?.begin(restart) ?? false { frame.earthRestarts = true }
    }
  }

  /// What stands for the force: a sensor without gravity gives its acceleration, and only stages that can do without
  /// gravity are made for it.
  @inline(__always)
  private var forceChannel: ChannelSet {
    channels.contains(.acceleration) || !channels.contains(.linearAcceleration)
      ? .acceleration : .linearAcceleration
  }

  @inline(__always)
  private func force(of sample: ImuSample) -> Vector3? {
    forceChannel == .acceleration ? sample.acceleration : sample.linearAcceleration
  }

  // MARK: Steps of `take`

  /// How the channels that the sensor must have go on; a lost one changes nothing before it comes back.
  @inline(__always)
  private func continuity(
    _ force: SensorIntake.Continuity?, _ turning: SensorIntake.Continuity?
  ) -> SensorIntake.Continuity {
    let one = required.contains(forceChannel) ? force ?? .follows : .follows
    let other = required.contains(.angularVelocity) ? turning ?? .follows : .follows
    if one.endsAll { return one }
    return one == .follows || other.endsAll ? other : one
  }

  /// (4), (5)
  private mutating func pass(into frame: inout SensorFrame) {
    for index in joiner.ready.indices { pass(joiner.ready[index], into: &frame) }
  }

  private mutating func pass(_ row: RowJoiner.Row, into frame: inout SensorFrame) {
    grid.append(at: row.time, first: row.force, second: row.turning)
    while let sample = grid.next() {
      guard isQuick else {
        add(sample, into: &frame)
        continue
      }
      frame.add(
        quick: SensorFrame.GridSample(time: sample.time, force: sample.first, turning: sample.second))
      guard let before = half else {
        half = sample
        continue
      }
      half = nil
      add(Self.mean(before, sample), into: &frame)
    }
  }

  private mutating func add(_ sample: UniformGrid.Sample, into frame: inout SensorFrame) {
    let slow = SensorFrame.GridSample(time: sample.time, force: sample.first, turning: sample.second)
    frame.add(slow: slow)
    if let moved = earth?.process(slow) { frame.add(earth: moved) }
  }

  /// The mean over two steps of the grid.
  private static func mean(_ one: UniformGrid.Sample, _ other: UniformGrid.Sample) -> UniformGrid.Sample {
    func middle(_ one: Vector3?, _ other: Vector3?) -> Vector3? {
      guard let one, let other else { return nil }
      return 0.5 * (one + other)
    }
    let half = other.time.seconds(since: one.time) / 2
    return UniformGrid.Sample(
      time: one.time.advanced(bySeconds: half), first: middle(one.first, other.first),
      second: middle(one.second, other.second))
  }
}
