import GaitModel

/// What is not believed of one sensor, and why: the judges of its channels joined.
///
/// Before the door: single readings that no body does are taken out (`SpikeGate`), repeats that are no readings are
/// left out (`ChannelWatch`). Behind it: gravity is compared with the gyroscope (`GravityTurn`), when both feel a jolt
/// (`ChannelTiming`), and what the strides of a foot leave over (`StrideTiming`). What is not believed is lost to every
/// stage from then on; each reason is said once, and the spikes once more with their number.
struct SensorJudge: Sendable {
  private let place: Place
  private(set) var gate: SpikeGate
  private var watch: ChannelWatch
  private var steps = ChannelSteps(seconds: Thresholds.Gravity.step.value)
  private var gravity = GravityTurn()
  private var timing: ChannelTiming
  private var strides: StrideTiming
  /// The channels that are not believed now.
  private(set) var distrusted: ChannelSet = []
  private var noted: Reason = []
  private var spikes = NoticeTally(.spike)
  private var lastRead: SampleTime?
  private var wasHeld = false

  /// What was said already.
  private struct Reason: OptionSet, Sendable {
    let rawValue: Int
    static let frozen = Reason(rawValue: 1)
    static let disagrees = Reason(rawValue: 2)
    static func dead(_ channel: Channel) -> Reason { Reason(rawValue: channel == .acceleration ? 4 : 8) }
    static func copied(_ channel: Channel) -> Reason { Reason(rawValue: channel == .acceleration ? 16 : 32) }
  }

  init(_ sensor: WornSensor) {
    place = sensor.place
    gate = SpikeGate(sensor.place.segment)
    watch = ChannelWatch(sensor.channels, on: sensor.place.segment)
    timing = ChannelTiming(sensor.place.segment)
    strides = StrideTiming(sensor.place.segment)
  }

  /// Whether a sample is a reading of its own; to be asked once for each, in the order of their arrival.
  mutating func isReading(_ sample: ImuSample) -> Bool {
    if let lastRead, sample.time <= lastRead { return true }
    lastRead = sample.time
    return watch.take(sample)
  }

  /// Whether repeats were just found to be none, so that the rate has to be learnt anew.
  mutating func startsToLeaveOut() -> Bool {
    defer { wasHeld = watch.isHeld }
    return watch.isHeld && !wasHeld
  }

  /// Seconds from one reading to the next of its own; `nil` before they were seen to repeat.
  var readingInterval: Double? { watch.readingInterval }

  /// Takes a sample that may go on at once; where it says no, `hold` must take it.
  @inline(__always)
  mutating func passes(_ sample: ImuSample) -> Bool { gate.passes(sample) }

  /// Takes a sample that may leap; `gate.ready` then holds what may go on.
  mutating func hold(_ sample: ImuSample) { gate.take(sample) }

  /// Says that a reading was taken out, once what the gate let go is through.
  mutating func noteSpike(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    guard let found = gate.found else { return }
    // The time of a reading that was refused after all is not believed.
    sink.note(spikes.add(at: min(found, reported), place: place, reported: reported))
  }

  /// Lets go the sample that is held.
  mutating func flush() { gate.flush() }

  /// Takes an admitted sample. Whether what is believed changed, and how many samples before are lost by it.
  ///
  /// - Parameters:
  ///   - copied: the channels that another sensor carries too.
  ///   - empty: the channels that never came.
  ///   - isInUnit: whether the acceleration may be in m/s²; if not, that was said already.
  ///   - isTurningInUnit: whether the angular velocity may be in rad/s; if not, that was said already.
  mutating func conclude(
    _ sample: ImuSample, copied: ChannelSet, empty: ChannelSet, isInUnit: Bool, isTurningInUnit: Bool,
    reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) -> (changes: Bool, lost: Int) {
    if let stretch = watch.frozenAtStart {
      note(.frozen, .frozen, nil, stretch.start, stretch.end, reported, into: &sink)
    }
    if !watch.isFrozen, distrusted.isEmpty, isInUnit { compare(sample) }
    var now = watch.distrusted.union(copied).union(empty)
    let disagrees = gravity.disagrees || timing.disagrees || strides.disagrees || watch.isStiff
    if disagrees || !isTurningInUnit { now.formUnion(.angularVelocity) }
    guard now != distrusted else { return (false, 0) }
    let began = now.subtracting(distrusted)
    let froze = watch.isFrozen && !began.isEmpty
    distrusted = now
    restartComparison()
    let start = (froze ? watch.sameSince : watch.blockStart) ?? sample.time
    if froze {
      note(.frozen, .frozen, nil, start, sample.time, reported, into: &sink)
    } else {
      for channel in [Channel.acceleration, .angularVelocity] where began.contains(ChannelSet(channel)) {
        if watch.dead.union(empty).contains(ChannelSet(channel)) {
          note(.dead(channel), .deadChannel, channel, start, sample.time, reported, into: &sink)
        } else if watch.copied.union(copied).contains(ChannelSet(channel)) {
          note(.copied(channel), .sameData, channel, start, sample.time, reported, into: &sink)
        } else if disagrees {
          note(.disagrees, .channelsDisagree, nil, sample.time, sample.time, reported, into: &sink)
        }
      }
    }
    let isDead = !began.isDisjoint(with: watch.dead)
    return (true, froze ? watch.sameCount : isDead ? watch.deadCount : 0)
  }

  /// Compares the channels with each other.
  private mutating func compare(_ sample: ImuSample) {
    if !steps.take(sample) { restartComparison() }
    while let step = steps.next() { gravity.take(step) }
    timing.take(sample)
    strides.take(sample)
  }

  private mutating func restartComparison() {
    steps.restart()
    gravity.restart()
    timing.restart()
    strides.restart()
  }

  /// Says how many spikes there were.
  func finish(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    sink.note(spikes.total(place: place, reported: reported))
  }

  private mutating func note(
    _ reason: Reason, _ code: QualityCode, _ channel: Channel?, _ start: SampleTime, _ end: SampleTime,
    _ reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard noted.insert(reason).inserted else { return }
    sink.note(
      QualityNotice(
        code: code, place: place, start: start, end: end, reported: reported, channel: channel))
  }
}
