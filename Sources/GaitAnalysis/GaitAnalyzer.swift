public import GaitModel
import GaitSignal

/// Walking, from body-worn sensors: samples in, outputs out. The one door of the analysis.
///
/// A sample goes through its sensor's front (`SensorFront`), then through the stage of its place (`TrunkGait`,
/// `LegGait`); the best worn places decide the body's contacts (`BodyWalk`), which gather into strides and
/// bouts. Beside them the stages of `BodyMeasures` measure; strides and landings wait for them (`LateOutputs`). At
/// each full second the state is reported and `WalkAssessments` judges it.
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

  private var fronts: [SensorFront]
  private var judges: [SensorJudge]
  private var sameData: SameData
  private var memory = SensorFrame.Memory()
  private var body: BodyWalk
  private var arms: ArmWalk
  private var measures: BodyMeasures
  private var assessments: WalkAssessments
  private var late = LateOutputs()
  /// What the body and the arms have just said, on its way out.
  private var heard: [GaitOutput] = []
  /// The recording's first sample, until the next shows whether its time can be believed.
  private var held: ImuSample?
  private var hasBegun = false
  private var earliest: SampleTime?
  private var latest: SampleTime?
  private var nextSecond = SampleTime.zero

  /// An analyzer for these sensors.
  public init(rig: SensorRig, subject: Subject = Subject()) {
    self.rig = rig
    self.subject = subject
    fronts = SensorFront.all(of: rig)
    judges = rig.sensors.map { SensorJudge($0) }
    sameData = SameData(sensors: rig.sensors.count)
    body = BodyWalk(rig: rig)
    arms = ArmWalk(rig: rig, subject: subject)
    measures = BodyMeasures(rig: rig, subject: subject)
    assessments = WalkAssessments(rig: rig, subject: subject)
    heard.reserveCapacity(64)
  }

  /// Takes one sample of any sensor. Samples of one sensor come in time order; what does not is noted.
  ///
  /// A sample of a sensor that the rig does not have is ignored. The very first is looked at with the second.
  public mutating func process(_ sample: ImuSample, into sink: inout some GaitOutputSink & ~Copyable) {
    guard fronts.indices.contains(sample.sensor) else { return }
    guard hasBegun else {
      if held == nil {
        held = sample
      } else {
        begin(beside: sample, into: &sink)
        take(sample, into: &sink)
      }
      return
    }
    take(sample, into: &sink)
  }

  /// Takes a sample as it came: what is no reading of its own is left out, and what leaps waits for the next.
  private mutating func take(_ sample: ImuSample, into sink: inout some GaitOutputSink & ~Copyable) {
    let sensor = sample.sensor
    guard judges[sensor].isReading(sample) else { return }
    if judges[sensor].startsToLeaveOut() {
      fronts[sensor].intake.learnRateAnew(interval: judges[sensor].readingInterval)
    }
    if judges[sensor].passes(sample) {
      admit(sample, into: &sink)
      return
    }
    judges[sensor].hold(sample)
    if judges[sensor].gate.beginsAnew { fronts[sensor].intake.beginAnew() }
    admit(sensor, into: &sink)
    judges[sensor].noteSpike(reported: latest ?? sample.time, into: &sink)
  }

  /// Takes what the gate of a sensor lets go.
  private mutating func admit(_ sensor: Int, into sink: inout some GaitOutputSink & ~Copyable) {
    for index in judges[sensor].gate.ready.indices {
      admit(judges[sensor].gate.ready[index], into: &sink)
    }
  }

  private mutating func admit(_ sample: ImuSample, into sink: inout some GaitOutputSink & ~Copyable) {
    let sensor = sample.sensor
    let judgement = fronts[sensor].intake.judge(sample, latest: latest, into: &sink)
    // By its case: `==` would compare the sample too.
    if case .refused = judgement { return }
    let now = latest.map { max($0, sample.time) } ?? sample.time
    begin(at: sample.time)
    pass(to: now, into: &sink)
    guard case .admitted(let admission) = judgement else { return }
    if admission.continuity == .first {
      noteLateStart(of: sensor, at: sample.time, reported: now, into: &sink)
    }
    sameData.take(admission.sample)
    let conclusion = judges[sensor].conclude(
      admission.sample, copied: sameData.copied[sensor],
      empty: fronts[sensor].intake.missing.channels.intersection(.acceleration),
      isInUnit: fronts[sensor].intake.plausibility.isUsable,
      isTurningInUnit: fronts[sensor].intake.plausibility.isTurningUsable, reported: now, into: &sink)
    if conclusion.changes { fronts[sensor].believe(allBut: judges[sensor].distrusted, lost: conclusion.lost) }
    var frame = SensorFrame(from: &memory)
    fronts[sensor].take(admission, into: &frame)
    body.process(frame, reported: now, into: &heard)
    measures.process(frame)
    if arms.isWorn { arms.process(frame) }
    frame.end(into: &memory)
    if heard.count > 0 { relay(at: now, into: &sink) }
  }

  private mutating func noteLateStart(
    of sensor: Int, at time: SampleTime, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard let earliest, time.seconds(since: earliest) > Thresholds.Intake.settlingGap.value else { return }
    fronts[sensor].intake.beganLate(at: time, recordingFrom: earliest, reported: reported, into: &sink)
  }

  /// Passes on what was found in a recording's time stamps before its samples came here.
  public mutating func note(_ notice: QualityNotice, into sink: inout some GaitOutputSink & ~Copyable) {
    var notice = notice
    if let latest { notice.reported = max(notice.reported, latest) }
    sink.receive(.quality(notice))
  }

  /// Says that what comes is not the same walk: the clock was set, or two recordings were joined. Bouts end, and
  /// every sensor settles anew.
  public mutating func beginStretch(
    _ notice: QualityNotice, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    note(notice, into: &sink)
    for index in fronts.indices { fronts[index].intake.restart() }
  }

  /// Lets time pass without samples: seconds are emitted, and a bout ends when its break is over.
  ///
  /// - Parameters:
  ///   - time: the present on the recording's timeline; an earlier one than known is ignored.
  ///   - sink: takes what time alone brings.
  public mutating func advance(to time: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    if let held, time > held.time { begin(into: &sink) }
    guard let latest, time > latest else { return }
    pass(to: time, into: &sink)
  }

  /// Ends the recording: emits the last second, the bout that goes on and the totals, at the last time seen.
  public mutating func finish(into sink: inout some GaitOutputSink & ~Copyable) {
    begin(into: &sink)
    for sensor in judges.indices {
      judges[sensor].flush()
      admit(sensor, into: &sink)
    }
    guard let latest else { return }
    emitSeconds(before: latest.advanced(byNanoseconds: 1), reported: latest, into: &sink)
    emitLate(at: latest, isEnd: true, into: &sink)
    body.closeBout(reported: latest, into: &heard)
    relay(at: latest, into: &sink)
    assessments.finish(at: latest)
    emitFlags(into: &sink)
    for front in fronts {
      front.intake.finish(reported: latest, into: &sink)
    }
    for judge in judges { judge.finish(reported: latest, into: &sink) }
  }

  /// What each sensor delivered so far, in the rig's order.
  public var sensors: [SensorSummary] {
    zip(fronts, rig.sensors).map { $0.intake.summary(channels: $1.channels, latest: latest) }
  }

  /// Last sample time minus first, in seconds; 0 before the second sample.
  public var durationSeconds: Double {
    guard let earliest, let latest else { return 0 }
    return latest.seconds(since: earliest)
  }

  /// The largest sample time seen so far; `nil` before the first sample.
  public var latestTime: SampleTime? { latest ?? held?.time }

  /// What each arm that is worn did so far.
  public var armUses: [ArmUse] { arms.uses }

  /// What both arms did together so far; `nil` unless both were seen to swing.
  public var armSummary: ArmSummary? { arms.summary }

  /// What is missing so far, and why.
  public var notComputed: [NotComputed] {
    MissingMeasures.list(body: body, arms: arms, intakes: fronts.map { $0.intake }) + measures.notComputed
      + assessments.notComputed
  }

  // MARK: Time

  /// Takes the sample that was held.
  ///
  /// - Parameter next: the one after it. If that is much earlier, the first one's time was damaged: it is
  ///   dropped and noted, for all that follows would come too late after it.
  private mutating func begin(
    beside next: ImuSample? = nil, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    hasBegun = true
    guard let first = held else { return }
    held = nil
    if let next, first.time.seconds(since: next.time) > Thresholds.Intake.clockLeap.value {
      fronts[first.sensor].intake.refuseLeap(reported: next.time, into: &sink)
    } else {
      take(first, into: &sink)
    }
  }

  private mutating func begin(at time: SampleTime) {
    guard earliest == nil else { return }
    earliest = time
    nextSecond = Self.fullSecond(after: time)
  }

  /// Everything that the passing of time alone brings.
  private mutating func pass(to now: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    guard latest != now else { return }
    if arms.isWorn {
      arms.advance(to: now, walkingSince: body.walkingSince(at: now), into: &heard)
    }
    if let ready = late.readyAt, now >= ready { emitLate(at: now, isEnd: false, into: &sink) }
    if nextSecond < now { emitSeconds(before: now, reported: now, into: &sink) }
    body.advance(to: now, into: &heard)
    if heard.count > 0 { relay(at: now, into: &sink) }
    latest = now
  }

  /// Emits each full second before `time`, but none without samples: what was not measured is not reported.
  private mutating func emitSeconds(
    before time: SampleTime, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard nextSecond < time else { return }
    guard let lastMeasured = body.choice.lastMeasured else {
      nextSecond = Self.fullSecond(after: time)
      return
    }
    while nextSecond < time {
      guard nextSecond.seconds(since: lastMeasured) <= Thresholds.Intake.settlingGap.value else {
        nextSecond = Self.fullSecond(notBefore: time)
        return
      }
      var second = body.summary(at: nextSecond, reported: reported)
      measures.complete(&second, runs: body.runs, isBout: body.reporter.bouts.isBout)
      arms.complete(&second, isBout: body.reporter.bouts.isBout)
      let facts = body.facts(at: nextSecond, confidence: second.confidence)
      second.turning = facts.isTurning
      assessments.complete(&second, facts: facts, measures: measures, arms: arms)
      sink.receive(.second(second))
      emitFlags(into: &sink)
      nextSecond = nextSecond.advanced(bySeconds: 1)
    }
  }

  // MARK: Outputs

  /// Passes on what body and arms have said. Strides wait for their measures, and each contact becomes a
  /// landing; before a bout is reported, all that waits is.
  private mutating func relay(at now: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    for index in heard.indices {
      switch heard[index] {
      case .stride(let stride):
        if measures.addsToStrides {
          late.add(stride, measures)
        } else {
          measures.note(stride)
          sink.receive(.stride(stride))
        }
      case .initialContact(let contact):
        sink.receive(.initialContact(contact))
        measures.note(contact)
        arms.note(contact)
        guard measures.reportsLandings else { continue }
        late.add(
          HeelStrike(time: contact.time, reported: now, side: contact.side, place: contact.place), measures)
      case .bout(var bout):
        emitLate(at: now, isEnd: true, into: &sink)
        measures.complete(&bout)
        assessments.complete(&bout)
        sink.receive(.bout(bout))
      case .quality(let notice):
        if notice.code == .clocksDisagree, let side = notice.place?.side {
          measures.withholdLandings(of: side)
        }
        sink.receive(heard[index])
      case .second, .finalContact, .armSwing, .heelStrike, .flag: sink.receive(heard[index])
      }
    }
    heard.forget()
  }

  /// Emits strides and landings that have all their measures, or at the end of a bout whatever they have.
  private mutating func emitLate(
    at now: SampleTime, isEnd: Bool, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    while let stride = late.nextStride(at: now, &measures, isEnd: isEnd) {
      measures.note(stride)
      sink.receive(.stride(stride))
    }
    while let strike = late.nextStrike(at: now, &measures, isEnd: isEnd) {
      assessments.note(strike)
      sink.receive(.heelStrike(strike))
    }
    guard measures.notices.count > 0 else { return }
    for index in measures.notices.indices { sink.receive(.quality(measures.notices[index])) }
    measures.forgetNotices()
  }

  /// Emits what the assessments have raised or ended.
  private mutating func emitFlags(into sink: inout some GaitOutputSink & ~Copyable) {
    guard assessments.flags.count > 0 else { return }
    for index in assessments.flags.indices { sink.receive(.flag(assessments.flags[index])) }
  }

  /// The first full second after a moment.
  private static func fullSecond(after time: SampleTime) -> SampleTime {
    fullSecond(notBefore: time.advanced(byNanoseconds: 1))
  }

  /// The first full second at or after a moment.
  private static func fullSecond(notBefore time: SampleTime) -> SampleTime {
    let second: Int64 = 1_000_000_000
    let rest = time.nanoseconds % second
    return time.advanced(byNanoseconds: -rest).advanced(byNanoseconds: rest > 0 ? second : 0)
  }
}
