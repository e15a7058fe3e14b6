public import GaitModel

/// What the coach can say. The raw value is its name in JSON.
///
/// Rules of every cue, each with a test: at most nine words spoken, numbers and times not counted; no digits;
/// kind, about what to try next, never about what was wrong.
public enum CueID: String, CaseIterable, Sendable {
  /// The pace is below the walker's own target.
  case paceUp = "pace.up"
  /// The pace is back at the target.
  case paceGood = "pace.good"
  /// The pace falls below that of the first minutes.
  case paceFade = "pace.fade"
  /// A slow stroll goes on.
  case slowStroll = "slow.stroll"
  /// Both arms swing little.
  case armsMore = "arms.more"
  /// The forearms swing mostly from the elbow.
  case armsShoulder = "arms.shoulder"
  /// One arm swings less than the other; says which.
  case armsSide = "arms.side"
  /// One arm does not swing at all.
  case armsStill = "arms.still"
  /// The arms swing well again.
  case armsGood = "arms.good"
  /// Landings are firm.
  case stepSoft = "step.soft"
  /// Landings are soft again.
  case stepGood = "step.good"
  /// The chest hardly turns.
  case chestLoose = "chest.loose"
  /// The chest turns along again.
  case chestGood = "chest.good"
  /// An interval begins; says which, and how long.
  case intStart = "int.start"
  /// A minute of the interval is left.
  case intMinute = "int.minute"
  /// A mark was made; says when.
  case symNoted = "sym.noted"
  /// A pause begins.
  case pauseStart = "pause.start"
  /// The pause may end.
  case pauseReady = "pause.ready"
  /// The walk is over; says how long, and in how many intervals.
  case end
  /// The data are too unclear for tips.
  case dataUnsure = "data.unsure"
  /// A sensor is gone; the walk goes on by time.
  case dataLost = "data.lost"
}

/// What a cue's sentence is filled in with; what is absent is left out of the sentence.
public struct CueValues: Equatable, Sendable {
  /// The arm that the cue is about.
  public var side: Side?
  /// The number of the interval, from 1.
  public var interval: Int?
  /// How many intervals there were.
  public var intervals: Int?
  /// A length of time in seconds: of the interval, the stretch or the walk, or from its start to a mark.
  public var seconds: Double?

  /// Values; those left out are not said.
  public init(side: Side? = nil, interval: Int? = nil, intervals: Int? = nil, seconds: Double? = nil) {
    self.side = side
    self.interval = interval
    self.intervals = intervals
    self.seconds = seconds
  }
}

extension Words {
  /// What the coach says: one or two short sentences without digits, to be shown and spoken as they are.
  public static func cue(_ id: CueID, _ values: CueValues = CueValues(), in language: Language) -> String {
    switch language {
    case .en: EnglishCue(values: values).text(id)
    case .de: GermanCue(values: values).text(id)
    }
  }
}
