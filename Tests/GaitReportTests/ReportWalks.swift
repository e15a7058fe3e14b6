import GaitModel
import GaitReport
import GaitWords

/// Walks made by hand, each with what its test looks at.
enum ReportWalks {
  private static func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  private static func recording(_ seconds: Double) -> RecordingInfo {
    let sensors = [Place(.lowerBack), Place(.wrist, .left)].map {
      SensorSummary(
        place: $0, channels: [.acceleration, .angularVelocity], rateHertz: 100, samples: 6000, lostShare: 0,
        clippedShare: 0)
    }
    return RecordingInfo(
      file: "walk.csv", sha256: String(repeating: "a", count: 64), format: "canonical",
      durationSeconds: seconds, sensors: sensors)
  }

  /// Forty seconds at 110 steps a minute, with or without arms that hardly swing.
  static func simple(flags: Bool = false) -> WalkResult {
    walking(seconds: 40, recorded: 60, flags: flags)
  }

  /// Eighteen minutes in four intervals, with a mark of discomfort and three rests.
  static func intervals() -> WalkResult {
    var walk = walking(seconds: 1080, recorded: 1400, flags: false)
    var dialogue = WalkDialogue()
    dialogue.symptoms = [SymptomMark(reported: time(250), interval: 1, timeToSymptomSeconds: 250)]
    dialogue.cues = [
      Cue(
        reported: time(130), said: Said(id: "arms.good", text: "Lovely arm swing.", language: "en"),
        reason: .armsSwing)
    ]
    dialogue.intervals = [
      IntervalChange(
        reported: time(1390), kind: .end, interval: 4, walkingSeconds: 1080,
        totals: IntervalTotals(
          intervals: 4, walkingSeconds: 1080, comfortableSeconds: 380, timeToSymptomSeconds: 250, pauses: 3,
          pauseSeconds: 270, reliefSeconds: 60, proposedWalkSeconds: 330))
    ]
    walk.dialogue = dialogue
    return walk
  }

  /// An hour of which there is as much to say as a page can hold: marks, rests, notes, arms, landings, a fault, flags.
  static func fullest() -> WalkResult {
    var walk = walking(seconds: 3400, recorded: 3590, flags: true)
    walk.dialogue = intervals().dialogue
    walk.dialogue?.symptoms = [250, 900, 1500, 2000, 2600].map {
      SymptomMark(reported: time($0), interval: 1, timeToSymptomSeconds: 250)
    }
    walk.dialogue?.notes = (1...4).map {
      NoteLine(time: time(Double($0) * 300), text: String(repeating: "Am Bach entlang, Kies. ", count: 8))
    }
    walk.arms = [Side.left, .right].map {
      ArmUse(place: Place(.wrist, $0), swingingShare: 0.9, armStrideRatio: 1, range: 0.8)
    }
    walk.heelStrikes = walk.initialContacts.map {
      HeelStrike(
        time: $0.time, reported: $0.reported, side: $0.side, place: Place(.shank, $0.side),
        verdict: .springy, basis: .knee, confidence: 0.9, reason: nil)
    }
    walk.seconds = walk.seconds.map { second in
      var second = second
      second.speedMetresPerSecond = second.walking ? 1.3 : nil
      second.armRangeLeft = second.walking ? 0.9 : nil
      return second
    }
    walk.quality = [
      QualityNotice(code: .gap, place: Place(.lowerBack), start: time(50), end: time(52), reported: time(52))
    ]
    walk.recording.startedAt = "2026-11-22T17:03:00+01:00"
    walk.recording.subject = RecordedSubject(heightMetres: 1.7, isHeightAssumed: false, person: "P-017")
    return walk
  }

  /// All that can be known beside it.
  static func fullestContext() -> ReportContext {
    var context = ReportContext(name: "2026-11-22_17-03-00")
    context.usual = OwnUsual(
      walks: 8,
      bands: [
        .cadence: UsualBand(low: 98, high: 106), .armLeft: UsualBand(low: 0.6, high: 0.9),
        .armRight: UsualBand(low: 0.6, high: 0.9), .softLandings: UsualBand(low: 0.6, high: 0.8),
      ])
    context.earlier = EarlierWalk(
      name: "before", startedAt: "2026-11-15T17:03:00+01:00",
      figures: WalkFigures([
        .comfortable: 300, .walking: 3000, .cadence: 104, .speed: 1.2, .armLeft: 0.7, .armRight: 0.7,
        .softLandings: 0.7,
      ]), places: fullest().recording.sensors.map(\.place))
    let days = Array(stride(from: 0, through: 84, by: 4))
    context.progress = days.map { day -> ProgressPoint in
      let seconds = Double(380 - day * 2 + day % 12 * 5)
      return ProgressPoint(daysBefore: day, comfortableSeconds: seconds, beginsNewPlan: day == 40)
    }
    return context
  }

  /// Ten minutes in which nobody walked.
  static func nothing() -> WalkResult {
    var walk = WalkResult(generator: Gangart.generator, recording: recording(612))
    walk.seconds = (1...612).map {
      SecondSummary(time: time(Double($0)), reported: time(Double($0)), walking: false)
    }
    walk.notComputed = [NotComputed(.walkingSpeed, reason: .needsMoreSteps)]
    return walk
  }

  private static func walking(seconds: Int, recorded: Double, flags: Bool) -> WalkResult {
    var walk = WalkResult(generator: Gangart.generator, recording: recording(recorded))
    let length = Double(seconds)
    let contacts = Array(stride(from: 5.0, through: 5 + length, by: 60 / 110))
    walk.initialContacts = contacts.enumerated().map { index, second in
      InitialContact(
        time: time(second), reported: time(second + 0.5), side: index.isMultiple(of: 2) ? .left : .right,
        place: Place(.lowerBack), basis: .event)
    }
    walk.strides = zip(contacts, contacts.dropFirst(2)).enumerated().map { index, ends in
      Stride(
        start: time(ends.0), end: time(ends.1), reported: time(ends.1 + 0.5),
        side: index.isMultiple(of: 2) ? .left : .right, lengthMetres: 1.3)
    }
    walk.walkingBouts = [
      WalkingBout(
        id: 0, start: time(5), end: time(5 + length), reported: time(recorded),
        steps: contacts.count, strides: walk.strides.count, cadenceStepsPerMinute: 110)
    ]
    walk.seconds = (1...Int(recorded)).map { second in
      let isWalking = Double(second) > 5 && Double(second) <= 5 + length
      return SecondSummary(
        time: time(Double(second)), reported: time(Double(second)), walking: isWalking,
        cadenceStepsPerMinute: isWalking ? 110 : nil, staticLoadingIndex: isWalking ? 0.2 : nil,
        pace: isWalking ? .brisk : nil)
    }
    if flags {
      walk.flags = [
        WalkFlag(
          kind: .littleArmSwing, start: time(10), end: time(30), fired: time(25), reported: time(25),
          value: 0.2, reasons: [.armSwing])
      ]
    }
    return walk
  }
}
