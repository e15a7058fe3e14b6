import GaitModel

/// The report in English.
enum EnglishReport {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  static func text(_ text: ReportText) -> String {
    switch text {
    case .title(let what): "Walk: \(what)"
    case .person(let code): "Person: \(code)"
    case .worn(let places): "Sensors worn: \(places)"

    case .walkedInIntervals(let length, let intervals, let comfortable):
      "\(length) of walking in \(Words.count(intervals, "interval", "intervals")). "
        + "The longest stretch without discomfort: \(comfortable)."
    case .walked(let length, let mostly):
      switch mostly {
      case .brisk?: "\(length) of walking, most of it brisk."
      case .normal?: "\(length) of walking, most of it at a normal pace."
      case .slow?: "\(length) of walking, most of it slow."
      case .walking?, .pause?, .unknown?, nil: "\(length) of walking."
      }
    case .layStill(let still, let whole): "No walking found: the sensor lay still for \(still) of \(whole)."
    case .movedWithoutSteps(let moved, let whole):
      "No walking found: something moved for \(moved) of \(whole), but not in the rhythm of steps."
    case .noWalking(let whole): "No walking found in \(whole)."
    case .fewSteps(let steps, let least):
      "Too little walking for a report: \(Words.count(steps, "step", "steps")). "
        + "It takes \(least) steps in a steady rhythm."
    case .cannotTell: "This recording does not show whether anybody walked. The reasons are below."
    case .noWalkingHint:
      "To try: wear the sensor snugly, stand still for three seconds, then walk for at least a minute."
    case .nextIntervals(let length):
      "Next time, if it suits: intervals of \(length). Nothing changes until the proposal is accepted."
    case .nextAsBefore: "Next time: the same plan again."

    case .tileWalked: "walked"
    case .tileSteps: "steps"
    case .tileStepsOfOneLeg: "steps of one leg"
    case .tileComfortable: "longest stretch without discomfort"
    case .tileStretch: "longest stretch without a stop"
    case .tileCadence: "steps a minute"
    case .stepsPerMinute: "steps/min"
    case .marks(let times, let more):
      times.isEmpty
        ? "Discomfort was not marked."
        : "Discomfort was marked at \(list(times + (more > 0 ? [Words.count(more, "more time", "more times")] : [])))."
    case .rests(let count, let total): "\(Words.count(count, "rest", "rests")), \(total) in all."
    case .relieved(let time): "After \(time) of rest, on average, walking felt better."

    case .stripTitle(let isMinutes): isMinutes ? "Minute by minute" : "How the walk went"
    case .stripField(let length): "Each field: \(length)"
    case .stripState(let state): state.english
    case .stripCount(let count, let state): "\(Words.count(count, "field", "fields")) \(state.english)"
    case .stripMark: "discomfort marked"
    case .stripCue: "tip or praise"

    case .barsTitle: "Pace, arms and landing"
    case .measure(let measure): measure.english
    case .measureWithin(let measure): measure.english.prefix(1).lowercased() + measure.english.dropFirst()
    case .band(.below): "less than usual"
    case .band(.within): "as usual"
    case .band(.above): "more than usual"
    case .bandLegend(let walks): "Grey band: what is usual for this person, from \(walks) similar walks."
    case .noBand(let walks, let least) where walks >= least:
      "What is usual for this person shows after walks on other days: the \(walks) similar walks were all on one day."
    case .noBand(let walks, let least):
      "Not enough walks yet to say what is usual for this person: "
        + (walks == 0 ? "it takes \(least) similar walks." : "\(walks) of \(least) similar walks so far.")
    case .barRead(let name, let value): "\(name): \(value)."

    case .standOutTitle: "What stood out"
    case .nothingStoodOut: "Nothing in particular."
    case .tip(let sentence): "To try: “\(sentence)”"

    case .reliefTitle: "Relief between steps"
    case .reliefWord(let word): "On this walk: \(word)."
    case .reliefUnknown: "On this walk: not known."
    case .reliefShort(let said):
      "Relief between steps. \(said) It is an estimate; how, and what is not known: --view pro."
    case .reliefKnown:
      "What is known: in brisk walking the load on the back rises and falls with every step. In a slow stroll with "
        + "quiet arms it stays more even; its peaks are lower, not higher (Cappozzo 1984, Callaghan et al. 1999, "
        + "Anders et al. 2007)."
    case .reliefNotKnown:
      "What is not known: whether that changes how walking feels. The word is an estimate from pace, trunk and "
        + "arms. Nothing was measured in the back, and no study has checked the estimate."

    case .progressTitle: "The last twelve weeks"
    case .progressNone: "Not enough walks yet: the chart begins with the second walk that is kept."
    case .progressAxis: "longest stretch without discomfort, minutes"
    case .progressWeeksAgo(let weeks): Words.count(weeks, "week ago", "weeks ago")
    case .progressNow: "this walk"
    case .progressPlan: "new plan"
    case .progressMedian: "line: middle of three walks"
    case .progressRead(let walks, let shortest, let longest):
      "\(Words.count(walks, "walk", "walks")); the longest stretch without discomfort from \(shortest) to \(longest)."

    case .compareTitle(let name): "Beside an earlier walk: \(name)"
    case .compareOtherPlaces:
      "The sensors were worn in other places, so the numbers are not set side by side."
    case .compareOtherGround:
      "One of the walks was on other ground, such as a treadmill, so the numbers are not set side by side."
    case .compareNothing: "Both walks have no number in common."
    case .compareThis: "this walk"
    case .compareEarlier: "earlier"
    case .compareDifference: "difference"
    case .compareChance: "may be chance"
    case .compareUnknownChance: "How much differs by chance from one walk to the next is not known yet."

    case .recordingTitle: "The recording"
    case .recordingFine: "The sensors worked well throughout."
    case .recordingFaults(let count):
      "The sensors had \(Words.count(count, "fault", "faults")) on the way; what was measured near "
        + (count == 1 ? "it" : "them") + " was left out."
    case .notMeasuredList(let names): "Not measured on this walk: \(names)."
    case .notesTitle: "Notes and questions"
    case .note(let time, let words): "\(time): \(words)"

    case .purpose: "This page describes walking and compares a person only with the same person."
    case .made(let program): "Made on this computer by \(program); nothing was sent anywhere."

    case .boutsTitle: "Stretches of walking"
    case .sidesTitle: "Left and right"
    case .sidesNone: "No measure is known of both sides."
    case .stridesTitle: "Strides"
    case .stridesNone: "No strides were found."
    case .stridesIntro(let count):
      "\(Words.count(count, "stride", "strides")); mean, spread and sides leave turns out, as long as there are "
        + "other strides."
    case .strideList(let shown, let all):
      shown == all
        ? "Every stride"
        : "The first \(shown) of \(all) strides; all of them: gangart analyze with -o and a folder"
    case .partsTitle: "Parts that stood out"
    case .partsNone: "No part of the walk stood out."
    case .part(let from, let to, let name): "\(from) to \(to): \(name)"
    case .partReasons(let reasons): "Seen from: \(reasons.map(\.english).joined(separator: ", "))."
    case .explainHint(let word): "More: gangart explain \(word)"
    case .traceTitle(let place, let from): "Five seconds from \(from) on, \(place)"
    case .traceRead(let low, let high): "From \(low) to \(high)."
    case .traceAcceleration: "acceleration with gravity, m/s²"
    case .traceRotation: "turning, degrees a second"
    case .landingsTitle: "Landings"
    case .landingsIntro: "How the knee yields when the foot takes the weight, as far as the sensors show it."
    case .qualityTitle: "Data quality"
    case .noticesNone: "Nothing to note."
    case .missingTitle: "Not computed, and why"
    case .definitionsTitle: "What the words mean, and where they come from"
    case .originTitle: "How this page came about"
    case .column(let column): column.english
    case .minuteTable: "The same in words"
    case .heightAssumed: "assumed, nobody said it"
    }
  }

  private static func list(_ parts: [String]) -> String {
    parts.count < 2
      ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
  }
}

extension StripState {
  fileprivate var english: String {
    switch self {
    case .brisk: "brisk"
    case .normal: "normal"
    case .slow: "slow"
    case .walking: "walking, pace not known"
    case .pause: "not walking"
    case .unknown: "no data"
    }
  }
}

extension ReportMeasure {
  fileprivate var english: String {
    switch self {
    case .comfortable: "Longest stretch without discomfort"
    case .walking: "Walking"
    case .cadence: "Pace"
    case .speed: "Speed"
    case .armLeft: "Left arm swing"
    case .armRight: "Right arm swing"
    case .arm: "Arm swing"
    case .softLandings: "Springy landings"
    }
  }
}

extension ReportColumn {
  fileprivate var english: String {
    switch self {
    case .measure: "measure"
    case .mean: "mean"
    case .deviation: "SD"
    case .variation: "CV, %"
    case .p90: "p90"
    case .count: "strides"
    case .left: "left"
    case .right: "right"
    case .difference: "left less right, %"
    case .side: "side"
    case .springy: "springy"
    case .firm: "firm"
    case .unknown: "no verdict"
    case .angle: "foot angle at landing, °"
    case .stride: "stride"
    case .begin: "begins"
    case .sensor: "sensor"
    case .channels: "measures"
    case .rate: "samples/s"
    case .lost: "lost"
    case .clipped: "at the end of its range"
    case .file: "recording"
    case .digest: "SHA-256 of its bytes"
    case .format: "format"
    case .duration: "length"
    case .started: "began"
    case .height: "body height"
    case .person: "person"
    case .program: "program"
    case .form: "form of the numbers"
    case .settings: "SHA-256 of settings and thresholds"
    case .cite: "to be cited as"
    }
  }
}

extension FlagReason {
  fileprivate var english: String {
    switch self {
    case .cadence: "steps a minute"
    case .walkingSpeed: "walking speed"
    case .trunkDynamics: "movement of the trunk"
    case .armSwing: "arm swing"
    case .trunkRotation: "turning of the trunk"
    case .pauses: "stops"
    case .elbowShare: "what the elbow does of the swing"
    case .kneeExcursion: "how far the knee yields"
    case .shankTurn: "how the lower leg turns over the foot"
    case .heelToFlat: "time from the heel to the flat foot"
    case .impactSharpness: "how sharply the trunk takes the landing"
    case .forwardLean: "lean of the trunk"
    }
  }
}
