import GaitModel
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
        id: 0, start: time(contacts[0]), end: time(contacts[contacts.count - 1]), reported: time(recorded),
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
