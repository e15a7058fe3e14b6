import GaitModel
import GaitWords
import Testing

/// What the coach says.
@Suite struct CueTests {
  static let values: [CueValues] = [
    CueValues(), CueValues(side: .left, interval: 2, intervals: 4, seconds: 250),
    CueValues(side: .right, interval: 1, intervals: 1, seconds: 60),
    CueValues(interval: 999, intervals: 12, seconds: 59),
    CueValues(interval: 1_000, intervals: -1, seconds: .nan),
  ]

  @Test(
    "The sentences with numbers, as they are spoken",
    arguments: [
      (CueID.armsSide, "Let the left arm join in.", "Den linken Arm mehr mitnehmen."),
      (
        .intStart, "Interval two. Five minutes, brisk and easy.",
        "Intervall zwei. Fünf Minuten, zügig und locker."
      ),
      (.symNoted, "Noted at five minutes. Time to rest.", "Notiert bei fünf Minuten. Zeit für eine Pause."),
      (.end, "Done. Five minutes in four intervals.", "Geschafft. Fünf Minuten in vier Intervallen."),
    ])
  func withValues(cue: CueID, english: String, german: String) {
    let values = CueValues(side: .left, interval: 2, intervals: 4, seconds: 300)
    #expect(Words.cue(cue, values, in: .en) == english)
    #expect(Words.cue(cue, values, in: .de) == german)
  }

  @Test(
    "Without numbers the sentence does without them",
    arguments: [
      (CueID.armsSide, "Let the other arm join in.", "Den anderen Arm mehr mitnehmen."),
      (.intStart, "Next interval. Brisk and easy.", "Nächstes Intervall. Zügig und locker."),
      (.symNoted, "Noted. Time to rest.", "Notiert. Zeit für eine Pause."),
      (.end, "Done.", "Geschafft."),
    ])
  func withoutValues(cue: CueID, english: String, german: String) {
    #expect(Words.cue(cue, in: .en) == english)
    #expect(Words.cue(cue, in: .de) == german)
  }

  @Test("One minute is one, in one interval; the end counts whole minutes")
  func ones() {
    let one = CueValues(intervals: 1, seconds: 70)
    #expect(Words.cue(.symNoted, one, in: .de) == "Notiert bei einer Minute zehn. Zeit für eine Pause.")
    #expect(Words.cue(.end, one, in: .de) == "Geschafft. Eine Minute in einem Intervall.")
    #expect(Words.cue(.end, one, in: .en) == "Done. One minute in one interval.")
    #expect(Words.cue(.end, CueValues(seconds: 40), in: .en) == "Done. Forty seconds.")
  }

  /// Words that stand for a number or a time do not count.
  private func spokenWords(_ text: String, _ values: CueValues, _ language: Language) -> Int {
    var rest = text.lowercased()
    let times = [values.seconds, values.seconds.map { ($0 / 60).rounded() * 60 }].compactMap(\.self)
    let stamps =
      times.flatMap { time in
        [Speech.Inflection.nominative, .dative].map {
          Speech.length(ofSeconds: time, after: $0, in: language)
        }
      } + [values.interval, values.intervals].compactMap(\.self).map { Speech.number($0, in: language) }
    for stamp in stamps.compactMap(\.self) { rest = rest.replacing(stamp, with: "") }
    return rest.split { !$0.isLetter && $0 != "-" }.count
  }

  @Test(
    "At most nine words spoken, no digits, in both languages", arguments: CueID.allCases, Language.allCases)
  func short(cue: CueID, language: Language) {
    for values in Self.values {
      let text = Words.cue(cue, values, in: language)
      #expect(spokenWords(text, values, language) <= 9, "\(text)")
      #expect(!text.contains { $0.isNumber }, "\(text)")
      #expect(text.last == "." || text.last == "?", "\(text)")
      #expect(text.first?.isUppercase == true, "\(text)")
      #expect(!text.contains("  ") && !text.contains(".."), "\(text)")
    }
  }

  @Test(
    "No cue blames, commands, frightens or addresses by du or Sie", arguments: CueID.allCases,
    Language.allCases)
  func kind(cue: CueID, language: Language) {
    let banned: Set<String> = [
      "wrong", "must", "bad", "risk", "pain", "warning", "don't", "never", "falsch", "muss", "müssen",
      "musst",
      "schlecht", "risiko", "schmerz", "warnung", "nicht", "nie", "du", "dein", "deine", "deinen", "dir",
      "dich",
    ]
    for values in Self.values {
      let text = Words.cue(cue, values, in: language)
      let words = Set(text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init))
      #expect(words.isDisjoint(with: banned), "\(text)")
      #expect(!text.contains("Sie ") && !text.contains("Ihr"), "\(text)")
    }
  }

  @Test("Each cue says something of its own in each language")
  func distinct() {
    for language in Language.allCases {
      #expect(Set(CueID.allCases.map { Words.cue($0, in: language) }).count == CueID.allCases.count)
    }
    for cue in CueID.allCases { #expect(Words.cue(cue, in: .en) != Words.cue(cue, in: .de)) }
  }
}
