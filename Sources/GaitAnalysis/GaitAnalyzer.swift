public import GaitModel
import GaitSignal

/// Walking, from body-worn sensors: samples in, outputs out. The one door of the analysis.
///
/// A sample goes through its sensor's door (`SensorIntake`), then through the stages of its place
/// (`TrunkGait`); contacts gather into bouts (`BoutTracker`); at each full second the state is told.
///
/// Promises, each with a test:
/// - The same samples give the same outputs, however they are cut into blocks, live or in batch.
/// - Outputs come in the order of `reported`; nothing that was reported changes later.
/// - After the first second no sample makes it allocate memory; its own size does not grow with the walk.
/// - A fixed rotation of a sensor changes nothing; a shift of all times shifts all times.
/// - Data never traps: what is refused is noted.
/// - It is a value: a copy goes on exactly as the original would.
///
/// One owner while streaming: copying is allowed and costs a copy of the buffers at the next sample.
public struct GaitAnalyzer: Sendable {
  /// The sensors it was made for.
  public let rig: SensorRig
  /// The person who walks.
  public let subject: Subject

  private var intakes: [SensorIntake]
  private let trunkSensor: Int?
  private var trunk = TrunkGait()
  private var bouts = BoutTracker()
  private var earliest: SampleTime?
  private var latest: SampleTime?
  private var nextSecond = SampleTime.zero
  /// Last sample of the sensor that tells walking.
  private var lastMeasured: SampleTime?
  private var sawContact = false

  /// An analyzer for these sensors. Of the trunk, the pelvis decides, then the lower back.
  public init(rig: SensorRig, subject: Subject = Subject()) {
    self.rig = rig
    self.subject = subject
    intakes = rig.sensors.map { SensorIntake($0) }
    trunkSensor = [Segment.pelvis, .lowerBack].lazy
      .compactMap { rig.index(of: Place($0)) }
      .first { rig.sensors[$0].channels.contains(.acceleration) }
  }

  /// Takes one sample of any sensor. Samples of one sensor come in time order; what does not is noted.
  ///
  /// A sample of a sensor that the rig does not have is ignored.
  public mutating func process(_ sample: ImuSample, into sink: inout some GaitOutputSink & ~Copyable) {
    guard intakes.indices.contains(sample.sensor) else { return }
    let now = latest.map { max($0, sample.time) } ?? sample.time
    let admission = intakes[sample.sensor].admit(sample, reported: now, into: &sink)
    guard let admission else { return }
    tellSeconds(before: sample.time, reported: now, into: &sink)
    begin(at: sample.time)
    latest = now
    guard sample.sensor == trunkSensor else { return }
    if admission.continuity == .restarts { closeBout(reported: now, into: &sink) }
    let intake = intakes[sample.sensor]
    trunk.process(admission, believes: intake.plausibility.isUsable && !intake.isTooSlow)
    for contact in trunk.found {
      tell(contact, place: intake.place, reported: now, into: &sink)
    }
    if trunk.expire(at: sample.time) { closeBout(reported: now, into: &sink) }
    lastMeasured = sample.time
  }

  /// Lets time pass without samples: seconds are told, and a bout ends when its break is over.
  ///
  /// - Parameter time: the present on the recording's timeline; an earlier one than known is ignored.
  public mutating func advance(to time: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    guard let latest, time > latest else { return }
    tellSeconds(before: time, reported: time, into: &sink)
    self.latest = time
    if trunk.expire(at: time) { closeBout(reported: time, into: &sink) }
  }

  /// Ends the recording: tells the last second, the totals and the bout that goes on, at the last time seen.
  public mutating func finish(into sink: inout some GaitOutputSink & ~Copyable) {
    guard let latest else { return }
    tellSeconds(before: SampleTime(nanoseconds: latest.nanoseconds + 1), reported: latest, into: &sink)
    closeBout(reported: latest, into: &sink)
    for intake in intakes {
      intake.finish(reported: latest, into: &sink)
    }
  }

  /// What each sensor delivered so far, in the rig's order.
  public var sensors: [SensorSummary] {
    zip(intakes, rig.sensors).map { $0.summary(channels: $1.channels) }
  }

  /// Last sample time minus first, in seconds; 0 before the second sample.
  public var durationSeconds: Double {
    guard let earliest, let latest else { return 0 }
    return latest.seconds(since: earliest)
  }

  /// The largest sample time seen so far; `nil` before the first sample.
  public var latestTime: SampleTime? { latest }

  /// What is missing so far, and why.
  public var notComputed: [NotComputed] {
    MissingMeasures.list(
      trunk: trunkSensor.map { intakes[$0] }, rig: rig, sawContact: sawContact,
      hadRegularity: bouts.hadRegularity)
  }

  // MARK: Outputs

  private mutating func begin(at time: SampleTime) {
    guard earliest == nil else { return }
    earliest = time
    nextSecond = Self.fullSecond(notBefore: SampleTime(nanoseconds: time.nanoseconds + 1))
  }

  private mutating func tell(
    _ contact: TrunkGait.Found, place: Place, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    sawContact = true
    bouts.add(contact.time, hasRhythm: trunk.reading != nil)
    sink.receive(
      .initialContact(
        InitialContact(
          time: contact.time, reported: reported, side: contact.side, place: place, basis: .event)))
  }

  private mutating func closeBout(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    if let bout = bouts.close(reported: reported) { sink.receive(.bout(bout)) }
  }

  /// Tells each full second before `time`, but none without samples: what was not measured is not told.
  private mutating func tellSeconds(
    before time: SampleTime, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard let lastMeasured else { return }
    while nextSecond < time {
      guard nextSecond.seconds(since: lastMeasured) <= Thresholds.Intake.settlingGap.value else {
        nextSecond = Self.fullSecond(notBefore: time)
        return
      }
      sink.receive(.second(summary(at: nextSecond, reported: reported)))
      nextSecond = nextSecond.advanced(bySeconds: 1)
    }
  }

  private mutating func summary(at second: SampleTime, reported: SampleTime) -> SecondSummary {
    if trunk.reading != nil { bouts.confirmRhythm() }
    let pause = Thresholds.Bout.pause.value
    guard bouts.isBout, let last = bouts.lastContact, let start = bouts.start,
      second.seconds(since: last) <= pause
    else { return SecondSummary(time: second, reported: reported, walking: false) }
    if let regularity = trunk.readRegularity(at: second, walkingSince: start) { bouts.add(regularity) }
    return SecondSummary(
      time: second, reported: reported, walking: true,
      cadenceStepsPerMinute: trunk.stepDuration.map { 60 / $0 },
      confidence: trunk.reading?.likeness)
  }

  /// The first full second at or after a moment.
  private static func fullSecond(notBefore time: SampleTime) -> SampleTime {
    let second: Int64 = 1_000_000_000
    let rest = time.nanoseconds % second
    return SampleTime(nanoseconds: time.nanoseconds - rest + (rest > 0 ? second : 0))
  }
}
