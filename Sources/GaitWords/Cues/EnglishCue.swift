import GaitModel

/// The coach's sentences in English.
struct EnglishCue {
  let values: CueValues

  func text(_ id: CueID) -> String {
    switch id {
    case .paceUp: "A little brisker, still relaxed."
    case .paceGood: "Good steady pace."
    case .paceFade: "The pace is easing off. Rest soon?"
    case .slowStroll: "A slow stroll. Try one brisk minute?"
    case .armsMore: "Let both arms swing along."
    case .armsShoulder: "Swing from the shoulders, elbows loose."
    case .armsSide: "Let the \(side) arm join in."
    case .armsStill: "One arm is quiet. Hand free, if safe?"
    case .armsGood: "Lovely arm swing."
    case .stepSoft: "Land softly, knees a little springy."
    case .stepGood: "Soft steps. Very nice."
    case .chestLoose: "Let the chest turn along, loosely."
    case .chestGood: "The chest turns along. Lovely."
    case .intStart: "\(interval). \(length("Brisk and easy") { $0 + ", brisk and easy" })."
    case .intMinute: "One more minute."
    case .symNoted: "\(length("Noted") { "Noted at " + $0 }). Time to rest."
    case .pauseStart: "Rest. Hands on a rail, lean forward, breathe."
    case .pauseReady: "Better? Carry on in your own time."
    case .end: "\(walk)."
    case .dataUnsure: "Signal unclear. No tips for now."
    case .dataLost: "Sensor gone. The clock keeps running."
    }
  }

  private var side: String {
    switch values.side {
    case .left: "left"
    case .right: "right"
    case nil: "other"
    }
  }

  private var interval: String {
    values.interval.flatMap { Speech.number($0, in: .en) }.map { "Interval " + $0 } ?? "Next interval"
  }

  private var walk: String {
    let intervals = values.intervals.flatMap { count in
      Speech.number(count, in: .en).map { " in \($0) interval" + (count == 1 ? "" : "s") }
    }
    guard let time = values.seconds.flatMap({ Speech.length(ofSeconds: Speech.rounded($0), in: .en) }) else {
      return "Done" + (intervals ?? "")
    }
    return "Done. " + Speech.capitalised(time) + (intervals ?? "")
  }

  private func length(_ otherwise: String, _ sentence: (String) -> String) -> String {
    guard let time = values.seconds.flatMap({ Speech.length(ofSeconds: $0, in: .en) }) else {
      return otherwise
    }
    return Speech.capitalised(sentence(time))
  }
}
