import GaitModel

/// The door for one sensor's samples: numbers, order, gaps, rate, range, plausibility.
///
/// What is refused is counted and noted, never repaired: late samples are not sorted in, gaps are not filled
/// with zeros. Gaps up to 50 ms are bridged, up to 1 s filters settle anew, longer ones end the bout
/// (`Thresholds.Intake`).
struct SensorIntake: Sendable {
  /// How an admitted sample follows the one before it.
  enum Continuity: Equatable {
    /// The first of all.
    case first
    /// Without a gap, or with one short enough to be bridged.
    case follows
    /// After a gap that filters must settle over.
    case settles
    /// After a gap that ends what was going on.
    case restarts
  }

  /// What became of a sample.
  enum Judgement: Equatable {
    /// Its time is not believed, or already taken.
    case refused
    /// Its time counts, but it holds no usable number.
    case empty
    /// It may pass.
    case admitted(Admission)
  }

  /// A sample that may pass.
  struct Admission: Equatable {
    /// The sample, without channels whose numbers were refused.
    let sample: ImuSample
    /// How it follows the one before.
    let continuity: Continuity
  }

  let place: Place
  /// What the sensor measures.
  let channels: ChannelSet
  /// Time of the last sample that passed.
  private(set) var lastTime: SampleTime?
  private(set) var rate = RateMonitor()
  /// How many samples passed.
  private(set) var admitted = 0
  /// How many of them stand at what may be the end of the range.
  private(set) var standing = 0
  /// How many stand at the end of the range; 0 as long as that is not sure.
  var clipped: Int { clipping.isSure ? standing : 0 }
  private(set) var plausibility: PlausibilityNotes

  /// The channels without which a sample counts as lost.
  let required: ChannelSet
  /// Channels that turned out not to be there.
  private(set) var missing: MissingReadings
  // Kept here: a threshold of another module is a call with every sample.
  private let absurdForce = Thresholds.Intake.absurdAcceleration.value
  private let absurdTurning = Thresholds.Intake.absurdAngularVelocity.value
  private let lowestRate = Thresholds.Intake.lowestRate.value
  private let tolerated = 1 + Thresholds.Intake.clockTolerance.value
  private var clipping = ClippingMonitor()
  /// Time of the last sample that was in order, usable or not.
  private var lastSeen: SampleTime?
  /// Time of a sample that leapt ahead, until the next one agrees with it.
  private var suspectTime: SampleTime?
  /// First of the late samples in a row, and whether they have gone on for so long that the clock was set back.
  private var lateSince: SampleTime?
  private var isSetBack = false
  private var rateNoted = false
  /// Whether readings are fewer than samples.
  private var repeatsReadings = false
  private var restartsNext = false
  /// By how many seconds the sensor began after the recording.
  private var beganAfter = 0.0
  /// Whether the acceleration is believed; if not, neither unit nor scale are taken from it.
  private var believesForce = true
  private var nonFinite = NoticeTally(.nonFinite)
  private var duplicates = NoticeTally(.duplicateTime)
  private var late = NoticeTally(.lateSample)
  private var jumps = NoticeTally(.clockJump)
  private var clippings = NoticeTally(.clipped)
  private var clippingNoted = false

  /// A door for the sensor. It requires acceleration where the sensor has it, else its first channel.
  ///
  /// On a leg it requires acceleration and angular velocity where the sensor has both: steps of a leg are found
  /// from both together, so that a hole in either is a gap.
  init(_ sensor: WornSensor) {
    place = sensor.place
    channels = sensor.channels
    plausibility = PlausibilityNotes(sensor.place.segment)
    missing = MissingReadings(sensor.channels)
    let both: ChannelSet = [.acceleration, .angularVelocity]
    let isOnLeg = [.foot, .ankle, .shank, .thigh].contains(sensor.place.segment)
    required =
      isOnLeg && sensor.channels.isSuperset(of: both)
      ? both : sensor.channels.channels.first.map { ChannelSet($0) } ?? []
  }

  /// Judges one sample. `latest` is the largest time of any sensor so far.
  ///
  /// Notices are dated by the largest time that is believed; a leap is none before the next sample agrees.
  mutating func judge(
    _ sample: ImuSample, latest: SampleTime?, into sink: inout some GaitOutputSink & ~Copyable
  ) -> Judgement {
    guard isInOrder(sample.time, latest: latest ?? sample.time, into: &sink) else { return .refused }
    lastSeen = sample.time
    let reported = max(latest ?? sample.time, sample.time)
    let clean = withoutAbsurdNumbers(sample)
    if clean.channels != sample.channels {
      sink.note(nonFinite.add(at: sample.time, place: place, reported: reported))
    }
    missing.process(sample)
    if let value = missing.absurdTurning {
      plausibility.refuseTurning(value, at: sample.time, place: place, reported: reported, into: &sink)
    }
    guard hasWhatIsLeft(clean) else { return .empty }
    let continuity = follow(to: sample.time, reported: reported, into: &sink)
    lastTime = sample.time
    admitted += 1
    if clipping.process(clean) {
      standing += 1
      let first = clippings.add(at: sample.time, place: place, reported: reported)
      if clipping.isSure, !clippingNoted {
        clippingNoted = true
        sink.note(first ?? clippings.total(place: place, reported: reported))
      }
    }
    if believesForce {
      plausibility.process(clean, continuity, place: place, reported: reported, into: &sink)
    }
    noteRate(at: sample.time, reported: reported, into: &sink)
    return .admitted(Admission(sample: clean, continuity: continuity))
  }

  /// Says whether the acceleration is believed from now on.
  mutating func believe(force: Bool) {
    if believesForce, !force { plausibility.forget() }
    believesForce = force
  }

  /// Counts samples that passed as lost after all: what they held is not believed.
  mutating func lose(_ samples: Int) {
    let lost = min(samples, admitted)
    admitted -= lost
    rate.lose(lost)
  }

  /// Says that the recording had begun before the first sample of this sensor came.
  mutating func beganLate(
    at time: SampleTime, recordingFrom begin: SampleTime, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    beganAfter = time.seconds(since: begin)
    sink.note(
      QualityNotice(
        code: .gap, place: place, start: begin, end: time, reported: reported, value: beganAfter))
  }

  /// Learns the rate anew: what was taken so far repeated itself, and readings are so many seconds apart. That is noted,
  /// for the rate that the rows promise is not the sensor's.
  mutating func learnRateAnew(interval: Double?) {
    rate = RateMonitor(interval: interval)
    repeatsReadings = true
  }

  /// Says that the next sample does not follow the last, whatever their times.
  mutating func restart() {
    restartsNext = lastTime != nil
  }

  /// Says that all before was none of the sensor's: the next sample does not follow, and the unit is judged anew.
  mutating func beginAnew() {
    restart()
    plausibility.forget()
  }

  /// Counts a sample whose time leapt ahead and was not believed.
  mutating func refuseLeap(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    sink.note(jumps.add(at: reported, place: place, reported: reported))
  }

  /// Gives out the totals of what was noted at its first occurrence, and whether the sensor fell silent.
  func finish(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    var jumps = jumps
    if suspectTime != nil { sink.note(jumps.add(at: reported, place: place, reported: reported)) }
    for tally in [nonFinite, duplicates, late, jumps] {
      sink.note(tally.total(place: place, reported: reported))
    }
    if clippingNoted { sink.note(clippings.total(place: place, reported: reported)) }
    if let lastTime, reported.seconds(since: lastTime) > Thresholds.Intake.settlingGap.value {
      sink.note(
        QualityNotice(code: .sensorLost, place: place, start: lastTime, end: reported, reported: reported))
    }
  }

  /// What this sensor delivered so far, and lost up to `latest`.
  func summary(channels: ChannelSet, latest: SampleTime?) -> SensorSummary {
    var lost = rate.lost
    if let lastTime, let latest, let interval = rate.interval {
      for silent in [beganAfter, latest.seconds(since: lastTime)]
      where silent > Thresholds.Intake.settlingGap.value {
        lost += max(RateMonitor.missingSamples(in: silent, interval: interval), 0)
      }
    }
    let expected = admitted + lost
    return SensorSummary(
      place: place, channels: channels, rateHertz: rate.rateHertz, samples: admitted,
      lostShare: expected > 0 ? Double(lost) / Double(expected) : 0,
      clippedShare: admitted > 0 ? Double(clipped) / Double(admitted) : 0)
  }

  // MARK: Steps of `judge`

  /// Whether a sample has every channel that it must have, of those that are there at all.
  @inline(__always)
  private func hasWhatIsLeft(_ clean: ImuSample) -> Bool {
    let left = required.subtracting(missing.channels)
    return left.rawValue == 0 ? clean.angularVelocity != nil : clean.channels.isSuperset(of: left)
  }

  @inline(__always)
  private func withoutAbsurdNumbers(_ sample: ImuSample) -> ImuSample {
    func isSane(_ value: Vector3?, _ limit: Double) -> Bool {
      guard let value else { return true }
      return value.isFinite && value.length <= limit
    }
    var clean = sample
    if !isSane(sample.acceleration, absurdForce) { clean.acceleration = nil }
    if !isSane(sample.angularVelocity, absurdTurning) {
      clean.angularVelocity = nil
    }
    if !isSane(sample.linearAcceleration, absurdForce) {
      clean.linearAcceleration = nil
    }
    if !isSane(sample.magneticField, .greatestFiniteMagnitude) { clean.magneticField = nil }
    return clean
  }

  /// Whether a sample is later than all before. One that leaps far ahead waits until the next agrees with it.
  private mutating func isInOrder(
    _ time: SampleTime, latest: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) -> Bool {
    // The first sample of a sensor is compared with those of the others.
    let before = lastSeen ?? latest
    let leap = Thresholds.Intake.clockLeap.value
    let leaps = time.seconds(since: before) > leap
    let reported = leaps ? latest : max(latest, time)
    if let suspect = suspectTime {
      if time == suspect { return false }
      suspectTime = nil
      if leaps, time > suspect, time.seconds(since: suspect) <= leap { return accept() }
      sink.note(jumps.add(at: min(time, reported), place: place, reported: reported))
    }
    if leaps {
      suspectTime = time
      return false
    }
    guard let lastSeen, time <= lastSeen else { return accept() }
    refuse(time, isDuplicate: time == lastSeen, reported: reported, into: &sink)
    return false
  }

  private mutating func accept() -> Bool {
    lateSince = nil
    isSetBack = false
    return true
  }

  /// Counts a sample that repeats a time or comes late; late ones that go on mean that the clock was set back.
  private mutating func refuse(
    _ time: SampleTime, isDuplicate: Bool, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    if isDuplicate {
      sink.note(duplicates.add(at: time, place: place, reported: reported))
      return
    }
    sink.note(late.add(at: time, place: place, reported: reported))
    let since = lateSince ?? time
    lateSince = since
    if !isSetBack, time.seconds(since: since) > Thresholds.Intake.clockJumpBack.value {
      isSetBack = true
      sink.note(jumps.add(at: since, place: place, reported: reported))
    }
  }

  private mutating func follow(
    to time: SampleTime, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) -> Continuity {
    guard let lastTime else { return .first }
    if restartsNext {
      restartsNext = false
      return .restarts
    }
    let step = time.seconds(since: lastTime)
    let usual = rate.interval ?? min(step, Thresholds.Intake.firstInterval.value)
    rate.process(step: step)
    let missing = step - usual
    guard missing > Thresholds.Intake.bridgedGap.value else { return .follows }
    sink.note(
      QualityNotice(
        code: .gap, place: place, start: lastTime, end: time, reported: reported,
        count: max(RateMonitor.missingSamples(in: step, interval: usual), 1), value: missing))
    return Continuity(missing: missing)
  }

  private mutating func noteRate(
    at time: SampleTime, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard !rateNoted, rate.firstInterval != nil else { return }
    let code: QualityCode
    if isTooSlow || repeatsReadings {
      code = .rateLow
    } else if rate.drift > Thresholds.Intake.rateDrift.value {
      code = .rateDrift
    } else {
      return
    }
    rateNoted = true
    sink.note(
      QualityNotice(
        code: code, place: place, start: time, end: time, reported: reported,
        value: rate.interval.map { 1 / $0 }))
  }

  /// Whether rate, unit and scale are such that contacts may be believed.
  @inline(__always)
  var isUsable: Bool { plausibility.isUsable && !isTooSlow }

  /// Whether the sampling rate now is too low for contacts; clocks may be 2 % off the nominal rate.
  @inline(__always)
  var isTooSlow: Bool {
    guard let interval = rate.shortestInterval else { return false }
    return interval * lowestRate > tolerated
  }
}
