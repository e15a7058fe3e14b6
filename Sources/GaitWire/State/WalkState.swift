public import GaitModel

/// How a walk stands at one moment: what a page or a screen shows of it. What is not known is `nil`.
public struct WalkState: Equatable, Sendable {
  /// Where the walk comes from. The raw value is its name in JSON.
  public enum Mode: String, CaseIterable, Sendable {
    /// Somebody walks now.
    case live
    /// The demonstration.
    case demo
    /// A recording is played.
    case replay
    /// A walk that was kept is looked at.
    case kept
  }

  /// What goes on. The raw value is its name in JSON.
  public enum Phase: String, CaseIterable, Sendable {
    /// No sample has come yet.
    case waiting
    /// Nobody walks.
    case standing
    /// Somebody walks.
    case walking
    /// A pause of the walk in intervals.
    case paused
    /// A device is gone.
    case lost
    /// Data come, and none of them can be believed.
    case doubted
    /// The walk is over.
    case over
  }

  /// What the walker may change. The raw value is its name in JSON.
  public enum Direction: String, CaseIterable, Sendable {
    /// More of it.
    case more
    /// Less of it.
    case less
    /// As it is.
    case good
  }

  /// The newest sentence of the coach.
  public struct Sentence: Equatable, Sendable {
    /// When it was said.
    public var time: SampleTime
    /// What is said.
    public var said: Said
    /// What it is about. The raw value is the type of its event line.
    public var family: Family
    /// The same in German and English, as far as it is known.
    public var texts: (german: String?, english: String?)

    /// Equal when all of it is.
    public static func == (left: Sentence, right: Sentence) -> Bool {
      left.time == right.time && left.said == right.said && left.family == right.family
        && left.texts == right.texts
    }

    /// What a sentence is about.
    public enum Family: String, CaseIterable, Sendable {
      case cue
      case interval
      case symptom
      case pause
    }

    /// A sentence said at `time`.
    public init(
      time: SampleTime, said: Said, family: Family, texts: (german: String?, english: String?) = (nil, nil)
    ) {
      self.texts = texts
      self.time = time
      self.said = said
      self.family = family
    }
  }

  /// Where a walk in intervals stands. Times are seconds.
  public struct Intervals: Equatable, Sendable {
    /// `ready`, `warm_up`, `walk`, `pause` or `over`.
    public var phase: String
    /// The interval's number, from 1; 0 before the first.
    public var number: Int
    /// How many there are to be; `nil` for as many as the walker likes.
    public var repeats: Int?
    /// Walking that an interval is meant to have; `nil` for no target.
    public var targetSeconds: Double?
    /// Walking to the pause; `nil` outside an interval.
    public var leftSeconds: Double?
    /// Walked so far, pauses left out.
    public var walkedSeconds: Double
    /// Since the pause began; `nil` outside a pause.
    public var pauseSeconds: Double?
    /// Whether no pause follows.
    public var isLast: Bool
    /// Whether there are no data, so that the clock goes on by time.
    public var hasNoData: Bool

    /// Where it stands.
    public init(
      phase: String, number: Int, repeats: Int? = nil, targetSeconds: Double? = nil,
      leftSeconds: Double? = nil, walkedSeconds: Double = 0, pauseSeconds: Double? = nil,
      isLast: Bool = false, hasNoData: Bool = false
    ) {
      self.phase = phase
      self.number = number
      self.repeats = repeats
      self.targetSeconds = targetSeconds
      self.leftSeconds = leftSeconds
      self.walkedSeconds = walkedSeconds
      self.pauseSeconds = pauseSeconds
      self.isLast = isLast
      self.hasNoData = hasNoData
    }
  }

  /// A sensor, and how well it is heard.
  public struct Sensor: Equatable, Sendable {
    /// Where it is worn.
    public var place: Place
    /// Median sampling rate in hertz.
    public var rateHertz: Double?
    /// Share of samples that are missing, 0…1.
    public var lostShare: Double?
    /// Samples so far.
    public var samples: Int
    /// What it is worth now.
    public var condition: Condition
    /// What its device said last of its battery, in percent.
    public var batteryPercent: Double?

    /// What a sensor is worth. The raw value is its name in JSON.
    public enum Condition: String, CaseIterable, Sendable {
      /// It is heard and believed.
      case ok
      /// Its device is gone or silent.
      case lost
      /// It is heard, and nothing of it can be believed.
      case doubted
    }

    /// A sensor.
    public init(
      place: Place, rateHertz: Double? = nil, lostShare: Double? = nil, samples: Int = 0,
      condition: Condition = .ok,
      batteryPercent: Double? = nil
    ) {
      self.place = place
      self.rateHertz = rateHertz
      self.lostShare = lostShare
      self.samples = samples
      self.condition = condition
      self.batteryPercent = batteryPercent
    }
  }

  /// A connection, and what became of it last.
  public struct Device: Equatable, Sendable {
    /// How it was named.
    public var source: String
    /// What became of it.
    public var state: DeviceLine.State
    /// Where its sensors are worn.
    public var places: [Place]

    /// A connection.
    public init(source: String, state: DeviceLine.State, places: [Place]) {
      self.source = source
      self.state = state
      self.places = places
    }
  }

  /// The other walks of the day, summed up. Times are seconds.
  public struct Today: Equatable, Sendable {
    /// Walked, pauses left out.
    public var walkedSeconds: Double
    /// The longest stretch without a mark of discomfort.
    public var longestSeconds: Double

    /// Sums.
    public init(walkedSeconds: Double = 0, longestSeconds: Double = 0) {
      self.walkedSeconds = walkedSeconds
      self.longestSeconds = longestSeconds
    }
  }

  /// The moment, on the walk's timeline.
  public var time = SampleTime.zero
  /// Where the walk comes from.
  public var mode: Mode
  /// What goes on.
  public var phase = Phase.waiting
  /// The language of sentences and messages: `de` or `en`.
  public var language: String
  /// Who walks, by code.
  public var person: String?
  /// Wall-clock start in ISO 8601.
  public var startedAt: String?
  /// Seconds of walking so far.
  public var walkingSeconds = 0.0
  /// Initial contacts so far.
  public var steps = 0
  /// Bouts that have ended.
  public var bouts = 0
  /// The latest second.
  public var second: SecondSummary?
  /// What the walker may change of the pace.
  public var paceDirection: Direction?
  /// The same of both arms together, and of each.
  public var armsDirection: Direction?
  /// The same of the left arm.
  public var leftArmDirection: Direction?
  /// The same of the right arm.
  public var rightArmDirection: Direction?
  /// What the last landing was.
  public var landing: LandingVerdict?
  /// The newest sentence.
  public var sentence: Sentence?
  /// The walk in intervals; `nil` without a coach.
  public var intervals: Intervals?
  /// How often discomfort was marked.
  public var symptoms = 0
  /// The last mark of discomfort.
  public var lastSymptom: SymptomMark?
  /// The walk in intervals, summed up; `nil` before its end.
  public var totals: IntervalTotals?
  /// The walks of the same person that were over before on this day; `nil` where nobody looked.
  public var today: Today?
  /// The sensors.
  public var sensors: [Sensor] = []
  /// The connections.
  public var devices: [Device] = []
  /// Bytes kept so far; `nil` when nothing is kept.
  public var keptBytes: Int?
  /// How many watch.
  public var viewers = 0
  /// The latest messages, in `language`.
  public var messages: [String] = []
  /// Why the walk was cut short, in English.
  public var interrupted: String?

  /// A walk that has not begun.
  public init(mode: Mode, language: String) {
    self.mode = mode
    self.language = language
  }
}
