/// What one sensor delivered over a whole recording.
public struct SensorSummary: Equatable, Sendable {
  /// Where it was worn.
  public var place: Place
  /// What it measured.
  public var channels: ChannelSet
  /// Median sampling rate in hertz; `nil` with fewer than two samples.
  public var rateHertz: Double?
  /// Number of usable samples.
  public var samples: Int
  /// Share of samples that are missing by the clock, 0…1.
  public var lostShare: Double
  /// Share of samples at the end of the sensor's range, 0…1.
  public var clippedShare: Double

  /// A summary.
  public init(
    place: Place, channels: ChannelSet, rateHertz: Double?, samples: Int, lostShare: Double,
    clippedShare: Double
  ) {
    self.place = place
    self.channels = channels
    self.rateHertz = rateHertz
    self.samples = samples
    self.lostShare = lostShare
    self.clippedShare = clippedShare
  }
}

/// A measure that is missing, and why. Silence beats a wrong number.
public struct NotComputed: Equatable, Sendable {
  /// The measure's name in JSON, with its unit.
  public var metric: String
  /// Why it is missing, and what would bring it.
  public var reason: MissingReason

  /// A missing measure.
  public init(metric: String, reason: MissingReason) {
    self.metric = metric
    self.reason = reason
  }

  /// A measure of the catalogue that is missing.
  public init(_ measure: Measure, reason: MissingReason) {
    self.init(metric: measure.name, reason: reason)
  }
}

/// Whose walk it was, as far as it counted for the result.
public struct RecordedSubject: Equatable, Sendable {
  /// Body height in metres that was used.
  public var heightMetres: Double
  /// Whether nobody said the height.
  public var isHeightAssumed: Bool
  /// The person's code; `nil` when nobody said it.
  public var person: String?

  /// A height that was used for a person.
  public init(heightMetres: Double, isHeightAssumed: Bool, person: String?) {
    self.heightMetres = heightMetres
    self.isHeightAssumed = isHeightAssumed
    self.person = person
  }

  /// The person as the analysis takes it: an unknown height is the usual one.
  public init(_ subject: Subject) {
    self.init(
      heightMetres: subject.heightMetres ?? Thresholds.BackSpeed.defaultHeight.value,
      isHeightAssumed: subject.heightMetres == nil,
      person: subject.person == .me ? nil : subject.person.text)
  }
}

/// Where a walk came from.
public struct RecordingInfo: Equatable, Sendable {
  /// The file's name as the user gave it.
  public var file: String
  /// SHA-256 of the input's bytes in lower-case hexadecimal; `nil` when the bytes were not seen.
  public var sha256: String?
  /// Name of the file format.
  public var format: String
  /// Last sample time minus first, in seconds.
  public var durationSeconds: Double
  /// Wall-clock start in ISO 8601, if the file says it.
  public var startedAt: String?
  /// Whose walk it was; `nil` in early results.
  public var subject: RecordedSubject?
  /// The sensors.
  public var sensors: [SensorSummary]

  /// A description of a recording.
  public init(
    file: String, sha256: String?, format: String, durationSeconds: Double, startedAt: String? = nil,
    subject: RecordedSubject? = nil, sensors: [SensorSummary]
  ) {
    self.file = file
    self.sha256 = sha256
    self.format = format
    self.durationSeconds = durationSeconds
    self.startedAt = startedAt
    self.subject = subject
    self.sensors = sensors
  }
}

/// What the coach and the walker said on a walk that is kept in a folder, each in the order of its moments.
public struct WalkDialogue: Equatable, Sendable {
  /// What was meant to be walked; `nil` without a coach, and in early results.
  public var plan: IntervalPlan?
  /// Changes of a walk in intervals.
  public var intervals: [IntervalChange] = []
  /// Marks of discomfort.
  public var symptoms: [SymptomMark] = []
  /// What became of rests.
  public var pauses: [PauseEvent] = []
  /// Words of the walker.
  public var notes: [NoteLine] = []
  /// Sentences of the coach.
  public var cues: [Cue] = []

  /// Nothing said yet.
  public init(plan: IntervalPlan? = nil) {
    self.plan = plan
  }
}

/// Everything that is known of one walk once it is over.
public struct WalkResult: Equatable, Sendable {
  /// Name and version of the program that made it.
  public var generator: String
  /// Where it came from.
  public var recording: RecordingInfo
  /// Walking bouts, by end.
  public var walkingBouts: [WalkingBout]
  /// Initial contacts, by time.
  public var initialContacts: [InitialContact]
  /// Final contacts, by time.
  public var finalContacts: [FinalContact]
  /// Strides, by end.
  public var strides: [Stride]
  /// Arm swings, by end.
  public var armSwings: [ArmSwing]
  /// What each arm did.
  public var arms: [ArmUse]
  /// What both arms did together; absent when that was not seen.
  public var armSummary: ArmSummary?
  /// Landings, by time.
  public var heelStrikes: [HeelStrike]
  /// One entry a second.
  public var seconds: [SecondSummary]
  /// Patterns worth a word, by the moment at which they were first said.
  public var flags: [WalkFlag]
  /// Faults of the data.
  public var quality: [QualityNotice]
  /// What is missing, and why.
  public var notComputed: [NotComputed]
  /// What the coach and the walker said; `nil` for a recording, which nobody speaks in.
  public var dialogue: WalkDialogue?

  /// A result.
  public init(
    generator: String, recording: RecordingInfo, walkingBouts: [WalkingBout] = [],
    initialContacts: [InitialContact] = [], finalContacts: [FinalContact] = [], strides: [Stride] = [],
    armSwings: [ArmSwing] = [], arms: [ArmUse] = [], armSummary: ArmSummary? = nil,
    heelStrikes: [HeelStrike] = [], seconds: [SecondSummary] = [], flags: [WalkFlag] = [],
    quality: [QualityNotice] = [], notComputed: [NotComputed] = [], dialogue: WalkDialogue? = nil
  ) {
    self.generator = generator
    self.recording = recording
    self.walkingBouts = walkingBouts
    self.initialContacts = initialContacts
    self.finalContacts = finalContacts
    self.strides = strides
    self.armSwings = armSwings
    self.arms = arms
    self.armSummary = armSummary
    self.heelStrikes = heelStrikes
    self.seconds = seconds
    self.flags = flags
    self.quality = quality
    self.notComputed = notComputed
    self.dialogue = dialogue
  }
}
