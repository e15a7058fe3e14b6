import Foundation
import GaitModel
import GaitTestSupport
import GaitWords
import Testing

/// What the words mean: nothing is left out, and every entry is whole.
@Suite struct ExplanationTests {
  private func expectEntry(_ word: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if Explanation.of(word) == nil {
      Issue.record(
        "add an entry for '\(word)' to the documents in Sources/GaitWords/Explanations",
        sourceLocation: sourceLocation)
    }
  }

  @Test("Every name in the expected files of the wire has an entry")
  func wireNames() throws {
    let folder = fixturesFolder.appending(path: "wire")
    var names: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let text = try String(contentsOf: file, encoding: .utf8)
      names.formUnion(text.matches(of: /"([a-z][a-z0-9_]*)":/).map { String($0.output.1) })
    }
    #expect(names.count > 80)
    for name in names.sorted() {
      expectEntry(Measure.spread(of: name)?.measure.name ?? name)
    }
  }

  @Test("Every name that the wire writes has an entry, also those that the expected files lack")
  func writtenNames() throws {
    let sources = fixturesFolder.deletingLastPathComponent().appending(path: "Sources/GaitWire")
    var names = Set(Measure.all.map(\.name))
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources.path())
    where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      names.formUnion(
        text.matches(of: /\b(?:field|object|list|texts|beginArray)\(\s*"([a-z][a-z0-9_]*)"/).map {
          String($0.output.1)
        })
    }
    #expect(names.count > 80)
    for name in names.sorted() { expectEntry(name) }
  }

  @Test("Every kind, class, code, verdict, reason and cue of the model has an entry")
  func modelNames() {
    for kind in FlagKind.allCases { expectEntry(kind.rawValue) }
    for reason in FlagReason.allCases { expectEntry(reason.rawValue) }
    for pace in PaceClass.allCases { expectEntry(pace.rawValue) }
    for basis in PaceBasis.allCases { expectEntry(basis.rawValue) }
    for code in QualityCode.allCases { expectEntry(code.rawValue) }
    for verdict in LandingVerdict.allCases { expectEntry(verdict.rawValue) }
    for basis in LandingBasis.allCases { expectEntry(basis.rawValue) }
    for reason in LandingReason.allCases { expectEntry(reason.rawValue) }
    for method in ArmSwingMethod.allCases { expectEntry(method.rawValue) }
    for basis in ContactBasis.allCases { expectEntry(basis.rawValue) }
    for cue in CueID.allCases { expectEntry(cue.rawValue) }
  }

  @Test("Every heading of the tables, and every word below it, is explained", arguments: Language.allCases)
  func headings(language: Language) {
    let heads = [
      TableHead.bouts(in: language), .arms(withShoulder: true, in: language), .minutes(in: language),
      .walks(withTest: true, in: language), .testMinutes(in: language),
    ]
    let plain: Set = [
      "Bout", "Nr.", "Minute", "Walk", "Weg", "From", "To", "Von", "Bis", "Duration", "Dauer", "Arms", "Arme",
    ]
    for name in heads.flatMap(\.columns).map(\.name) where !plain.contains(name) {
      #expect(Explanation.meant(by: name) != nil, "\(name)")
    }
    let words =
      ReliefWord.allCases.map { Words.relief($0, in: language) }
      + ArmSwingWord.allCases.map { Words.armSwing($0, in: language) }
      + LandingWord.allCases.map { Words.landing($0, in: language) }
      + PaceClass.allCases.map { Words.pace($0, in: language) }
    for word in words { #expect(Explanation.meant(by: word) != nil, "\(word)") }
  }

  @Test("Every exit code has an entry", arguments: [0, 1, 64, 65, 66, 69, 73, 74, 75, 77, 78, 130])
  func exitCodes(code: Int) {
    expectEntry("\(code)")
  }

  @Test("No word has two entries")
  func unique() {
    let words = Explanation.all.map(\.word)
    let twice = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }

  @Test("Two to six whole sentences in each language, of their own", arguments: Language.allCases)
  func whole(language: Language) {
    for entry in Explanation.all {
      let text = entry.text(in: language)
      let ends = text.sentences.replacing("et al. ", with: "et al ").matches(of: /[.!?](?: |$)/).count
      #expect((2...6).contains(ends), "\(entry.word): \(ends) sentences in \(language)")
      #expect(!text.name.isEmpty && text.sentences.last == ".", "\(entry.word)")
      #expect(!text.sentences.contains("  ") && !text.sentences.contains("\n"), "\(entry.word)")
    }
    let texts = Explanation.all.map { $0.text(in: language).sentences }
    #expect(Set(texts).count == texts.count)
    #expect(Explanation.all.allSatisfy { $0.text(in: .en).sentences != $0.text(in: .de).sentences })
  }

  @Test("What is said of strolling is less relief, never more load")
  func relief() {
    for word in ["static_loading", "static_loading_index", "stroll", "slow.stroll"] {
      let entry = Explanation.of(word)
      let english = entry?.text(in: .en)
      let german = entry?.text(in: .de)
      let texts = [english?.name, english?.sentences].compactMap(\.self).joined(separator: " ")
      #expect(texts.contains("relief"), "\(word)")
      #expect(!texts.lowercased().contains("load on"), "\(word)")
      #expect(german?.sentences.contains("Entlastung") == true, "\(word)")
      #expect(german?.sentences.lowercased().contains("belast") == false, "\(word)")
    }
  }

  @Test(
    "A word is found as people write it",
    arguments: [
      ("cadence_spm", "cadence_spm"), ("cadence-spm", "cadence_spm"), ("Cadence SPM", "cadence_spm"),
      ("Schrittfrequenz", "cadence_spm"), ("walking speed", "walking_speed"),
      ("walking-Speed-MPS", "walking_speed_mps"), ("pace up", "pace.up"),
      ("65", "65"), ("too slow for a verdict", "too slow for a verdict"),
    ])
  func meant(query: String, word: String) {
    #expect(Explanation.meant(by: query)?.word == word)
  }

  @Test(
    "A slip of the pen finds what was meant first",
    arguments: [
      ("cadense_spm", "cadence_spm"), ("stif_landing", "stiff_landing"), ("gapp", "gap"),
      ("Schritfrequenz", "cadence_spm"),
    ])
  func suggestions(query: String, word: String) {
    #expect(Explanation.meant(by: query) == nil)
    #expect(Explanation.suggestions(for: query).first == word)
    #expect(Explanation.suggestions(for: query).count <= 3)
  }

  @Test("Part of a word finds words that hold it; nonsense finds none")
  func partsOfWords() {
    #expect(Explanation.suggestions(for: "pelvis_rot").contains("pelvis_rotation_rom_deg"))
    #expect(Explanation.suggestions(for: "xyzzyplughquux").isEmpty)
    #expect(Explanation.suggestions(for: "").isEmpty)
  }
}
