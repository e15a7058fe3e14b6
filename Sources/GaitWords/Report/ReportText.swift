public import GaitModel

/// A sentence or label of the report on a walk.
public enum ReportText: Equatable, Sendable {
  // MARK: Head

  /// The title: the day and time of the walk, or its name where no date is known.
  case title(String)
  /// Who walked, by code.
  case person(String)
  /// Where sensors were worn.
  case worn(String)

  // MARK: The sentence of the day

  /// A walk in intervals: how long, in how many, and the longest comfortable stretch.
  case walkedInIntervals(length: String, intervals: Int, comfortable: String)
  /// How long was walked, and at which pace for the most part, if that is known.
  case walked(length: String, mostly: StripState?)
  /// Nobody walked: the sensors lay still for so long of the whole.
  case layStill(still: String, whole: String)
  /// Nobody walked, though something moved.
  case movedWithoutSteps(moved: String, whole: String)
  /// Nobody walked; nothing else is known.
  case noWalking(whole: String)
  /// Some steps, too few for a stretch of walking.
  case fewSteps(steps: Int, least: Int)
  /// Steps cannot be told from this recording.
  case cannotTell
  /// What to try so that the next recording shows a walk.
  case noWalkingHint
  /// The next plan, if the walker likes: intervals of so long.
  case nextIntervals(String)
  /// The next plan stays as it is.
  case nextAsBefore

  // MARK: Large numbers

  case tileWalked
  case tileSteps
  case tileStepsOfOneLeg
  case tileComfortable
  case tileStretch
  case tileCadence
  case stepsPerMinute
  /// Marks of discomfort with their times, and how many more there are.
  case marks([String], more: Int)
  case rests(Int, total: String)
  /// How long a rest took to help, on average.
  case relieved(String)

  // MARK: The strip

  case stripTitle(isMinutes: Bool)
  /// How long a field is.
  case stripField(String)
  case stripState(StripState)
  /// How many fields are in each state, for whoever does not see the strip.
  case stripCount(Int, StripState)
  case stripMark
  case stripCue

  // MARK: The bars

  case barsTitle
  case measure(ReportMeasure)
  /// The same within a sentence.
  case measureWithin(ReportMeasure)
  /// A value lies so, to the walker's own usual.
  case band(BandPlace)
  case bandLegend(walks: Int)
  case noBand(walks: Int, least: Int)
  /// A value for whoever does not see the bar.
  case barRead(name: String, value: String)

  // MARK: What stood out

  case standOutTitle
  case nothingStoodOut
  /// A tip of the coach, as it is spoken.
  case tip(String)

  // MARK: Relief

  case reliefTitle
  /// Relief over the walk, in a word.
  case reliefWord(String)
  case reliefUnknown
  /// The same in short, with where the rest stands.
  case reliefShort(String)
  case reliefKnown
  case reliefNotKnown

  // MARK: Progress

  case progressTitle
  case progressNone
  case progressAxis
  case progressWeeksAgo(Int)
  case progressNow
  case progressPlan
  case progressMedian
  case progressRead(walks: Int, shortest: String, longest: String)

  // MARK: Comparison

  case compareTitle(String)
  case compareOtherPlaces
  case compareOtherGround
  case compareNothing
  case compareThis
  case compareEarlier
  case compareDifference
  case compareChance
  case compareUnknownChance

  // MARK: The recording

  case recordingTitle
  case recordingFine
  case recordingFaults(Int)
  /// What was not measured, in a list of names.
  case notMeasuredList(String)
  case notesTitle
  /// A note and its time.
  case note(time: String, String)

  // MARK: Foot

  case purpose
  case made(by: String)

  // MARK: Details

  case boutsTitle
  case sidesTitle
  case sidesNone
  case stridesTitle
  case stridesNone
  case stridesIntro(count: Int)
  case strideList(shown: Int, of: Int)
  case partsTitle
  case partsNone
  /// When a part was, and how long.
  case part(from: String, to: String, name: String)
  /// What the rule looked at.
  case partReasons([FlagReason])
  /// How to read more of it.
  case explainHint(String)
  case traceTitle(place: String, from: String)
  case traceRead(low: String, high: String)
  case traceAcceleration
  case traceRotation
  case landingsTitle
  case landingsIntro
  case qualityTitle
  case noticesNone
  case missingTitle
  case definitionsTitle
  case originTitle
  case column(ReportColumn)
  case minuteTable
  /// Nobody said the height.
  case heightAssumed
}

/// The head of a column or a row of the report's tables.
public enum ReportColumn: CaseIterable, Sendable {
  case measure, mean, deviation, variation, p90, count, left, right, difference
  case side, springy, firm, unknown, angle
  case stride, begin
  case sensor, channels, rate, lost, clipped
  case file, digest, format, duration, started, height, person, program, form, settings, cite
}

extension Words {
  /// A sentence or label of the report.
  public static func report(_ text: ReportText, in language: Language) -> String {
    switch language {
    case .en: EnglishReport.text(text)
    case .de: GermanReport.text(text)
    }
  }

  /// A length of time for people who read it once: `42 seconds`, `6 min 20 s`, `18 minutes`, `1 h 4 min`.
  public static func spell(seconds: Double, in language: Language) -> String {
    guard let whole = Int(exactly: seconds.rounded()), whole >= 0 else {
      return duration(seconds, in: language)
    }
    let (second, seconds) = language == .de ? ("Sekunde", "Sekunden") : ("second", "seconds")
    let (minute, minutes) = language == .de ? ("Minute", "Minuten") : ("minute", "minutes")
    if whole < 60 { return count(whole, second, seconds) }
    if whole >= 3600 { return "\(whole / 3600) h \(whole % 3600 / 60) min" }
    return whole % 60 == 0 ? count(whole / 60, minute, minutes) : "\(whole / 60) min \(whole % 60) s"
  }

  /// A day and time of ISO 8601 as people write it: `22 November 2026, 17:03`; `nil` for anything else.
  public static func day(iso text: String, in language: Language) -> String? {
    let parts = text.split { !$0.isNumber }.map(String.init)
    guard parts.count >= 3, parts[0].count == 4, let month = Int(parts[1]), (1...12).contains(month),
      let day = Int(parts[2]), (1...31).contains(day)
    else { return nil }
    let time = parts.count >= 5 ? ", \(parts[3]):\(parts[4])" : ""
    switch language {
    case .en: return "\(day) \(EnglishReport.months[month - 1]) \(parts[0])\(time)"
    case .de:
      return "\(day). \(GermanReport.months[month - 1]) \(parts[0])" + (time.isEmpty ? "" : "\(time) Uhr")
    }
  }
}
