import GaitModel
import GaitWords
import Testing

/// The sentences on what stood out, and the words of the table.
@Suite struct StandOutTests {
  private func pattern(_ kind: FlagKind, _ spans: MinuteSpan..., side: Side? = nil) -> StandOut {
    .pattern(kind, side, spans)
  }

  @Test("Minutes are named: one, a stretch, two stretches, or parts of the walk")
  func minutes() {
    let stroll = FlagKind.staticLoading
    let cases: [(StandOut, String, String)] = [
      (
        pattern(stroll, MinuteSpan(2, 4)), "Minutes 2 to 4 were a slow stroll: less relief between steps.",
        "Die Minuten 2 bis 4 waren eher Bummeln: weniger Entlastung zwischen den Schritten."
      ),
      (
        pattern(stroll, MinuteSpan(3, 3)), "Minute 3 was a slow stroll: less relief between steps.",
        "Minute 3 war eher Bummeln: weniger Entlastung zwischen den Schritten."
      ),
      (
        pattern(.stopAndGo, MinuteSpan(1, 2), MinuteSpan(7, 7)), "Minutes 1 to 2 and 7 were stop and go.",
        "Die Minuten 1 bis 2 und 7 waren Stop and Go."
      ),
      (
        pattern(.littleArmSwing), "In parts of the walk the arms swung little.",
        "In Teilen des Wegs schwangen die Arme wenig."
      ),
      (
        pattern(.mostlyElbow, MinuteSpan(5, 6), side: .right),
        "In minutes 5 to 6 the right arm swung mostly from the elbow.",
        "In den Minuten 5 bis 6 schwang der rechte Arm vor allem aus dem Ellenbogen."
      ),
      (
        pattern(.stiffLanding, MinuteSpan(5, 5), side: .left), "In minute 5 the left knee hardly gave way.",
        "In Minute 5 gab das linke Knie kaum nach."
      ),
    ]
    for (thing, english, german) in cases {
      #expect(Words.standOut(thing, in: .en) == english)
      #expect(Words.standOut(thing, in: .de) == german)
    }
  }

  static let things: [StandOut] =
    [.mostlyBrisk, .mostlyNormal, .goodArmSwing, .springyLandings, .rests(1), .rests(3)]
    + FlagKind.allCases.flatMap { kind in
      [nil, Side.left, .right].flatMap { side in
        [[], [MinuteSpan(1, 1)], [MinuteSpan(1, 2), MinuteSpan(4, 4)]].map {
          StandOut.pattern(kind, side, $0)
        }
      }
    }

  @Test("Each is one whole sentence, and blames nobody", arguments: Language.allCases)
  func whole(language: Language) {
    let banned: Set<String> = [
      "bad", "wrong", "must", "fault", "load", "loads", "schlecht", "falsch", "belastung",
    ]
    for thing in Self.things {
      let text = Words.standOut(thing, in: language)
      #expect(text.last == "." && text.first?.isUppercase == true, "\(text)")
      #expect(text.matches(of: /\.(?: |$)/).count == 1 && !text.contains("  "), "\(text)")
      #expect(
        Set(text.lowercased().split { !$0.isLetter }.map(String.init)).isDisjoint(with: banned), "\(text)")
    }
  }

  @Test("Words of the minutes differ within a language", arguments: Language.allCases)
  func minuteWords(language: Language) {
    #expect(Set(PaceClass.allCases.map { Words.pace($0, in: language) }).count == PaceClass.allCases.count)
    #expect(Set(ArmSwingWord.allCases.map { Words.armSwing($0, in: language) }).count == 3)
    #expect(Set(LandingWord.allCases.map { Words.landing($0, in: language) }).count == 3)
    #expect(Set(ReliefWord.allCases.map { Words.relief($0, in: language) }).count == 3)
  }

  @Test("Tables fit into 80 columns, and their heads into the columns", arguments: Language.allCases)
  func heads(language: Language) {
    for head in [
      TableHead.bouts(in: language), .arms(withShoulder: true, in: language), .minutes(in: language),
      .sensors(in: language),
    ] {
      #expect(head.columns.map(\.width).reduce(0, +) <= 80)
      for (index, column) in head.columns.enumerated() {
        let room = index == 0 ? column.width : column.width - 1
        #expect(column.name.count <= room && column.unit.count <= room, "\(column)")
      }
    }
  }

  @Test(
    "The safety page names the signs to stop for, and is no advice to go on", arguments: Language.allCases)
  func safety(language: Language) {
    let page = Safety.page(in: language)
    let text = page.paragraphs.joined(separator: " ").lowercased()
    let signs =
      language == .en
      ? ["saddle area", "bladder", "bowel", "weak", "chest", "dizziness", "doctor"]
      : ["reithosen", "blase", "darm", "schwach", "brust", "schwindel", "ärztlich"]
    for sign in signs { #expect(text.contains(sign), "\(sign)") }
    #expect(page.paragraphs.count == Safety.page(in: .en).paragraphs.count)
  }
}
