import Foundation
import GaitModel
import GaitTestSupport
import GaitWords
import Testing

@testable import GaitCommand

/// `gangart explain` and `gangart thresholds`.
@Suite struct ExplainTests {
  static let docs = Program.repository.appending(path: "docs")

  @Test("The documents of all words and thresholds are what the program prints")
  func documents() async throws {
    let desk = try Desk()
    for (file, arguments) in [
      ("words.md", ["explain", "--all", "--format", "markdown", "--lang", "en"]),
      ("words.de.md", ["explain", "--all", "--format", "markdown", "--lang", "de"]),
      ("thresholds.md", ["thresholds", "--format", "markdown"]),
    ] {
      let run = try await desk.shell(#""$GANGART" "$@""#, arguments)
      #expect(run.exit == 0 && run.messages == "")
      try expectGolden(run.output, file, under: Self.docs)
    }
  }

  @Test("Without a word all words are listed, each of them", arguments: ["en", "de"])
  func list(language: String) async throws {
    let desk = try Desk()
    let run = try await desk.gangart("explain", "--lang", language)
    #expect(run.exit == 0)
    for line in run.lines { #expect(line.count <= 80, "\(line)") }
    let flat = run.text.replacing("\n  ", with: " ")
    for entry in Explanation.all { #expect(flat.contains(entry.word), "\(entry.word)") }
  }

  @Test("What the walks are for is said in three pages of at most 80 columns", arguments: Language.allCases)
  func learn(language: Language) async throws {
    let desk = try Desk()
    let all = try await desk.gangart("learn", "--lang", language.rawValue)
    #expect(all.exit == 0 && all.messages == "")
    for line in all.lines { #expect(line.count <= 80, "\(line)") }
    for page in LearnPage.allCases {
      #expect(all.text.contains(Words.learn(page, in: language).title))
      let one = try await desk.gangart("learn", page.rawValue, "--lang", language.rawValue)
      #expect(all.text.contains(one.text))
    }
    for chain in MuscleChain.allCases { #expect(all.text.contains(Words.chain(chain, in: language))) }
    let unknown = try await desk.gangart("learn", "swim")
    #expect(unknown.exit == 64)
  }

  @Test("A word is explained in at most 80 columns, a cue with what it says")
  func oneWord() async throws {
    let desk = try Desk()
    let cadence = try await desk.gangart("explain", "cadence_spm")
    #expect(cadence.exit == 0)
    #expect(cadence.text.hasPrefix("cadence_spm: cadence\n\nSteps per minute. "))
    let cue = try await desk.gangart("explain", "arms.side", "--lang", "de")
    #expect(cue.text.contains("\nSagt: „Den linken Arm mehr mitnehmen.“\n"))
    let phrase = try await desk.gangart("explain", "too", "slow", "for", "a", "verdict")
    #expect(phrase.text.hasPrefix("too slow for a verdict: "))
    for line in cadence.lines + cue.lines + phrase.lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test("A word that is not there is said with what may have been meant")
  func unknownWord() async throws {
    let desk = try Desk()
    let run = try await desk.gangart("explain", "cadense_spm")
    #expect(run.exit == 64 && run.text == "")
    #expect(run.messages.hasPrefix("There is no word 'cadense_spm'. Did you mean cadence_spm"))
    let german = try await desk.gangart("explain", "xyzzyplughquux", "--lang", "de")
    #expect(german.messages == "Das Wort 'xyzzyplughquux' gibt es nicht. Alle Wörter: gangart explain\n")
    let steering = try await desk.gangart("explain", "\u{1B}[31mred")
    #expect(!steering.messages.contains("\u{1B}"))
  }

  @Test("Every threshold is listed, with value, unit, meaning and basis")
  func thresholds() async throws {
    let desk = try Desk()
    let table = try await desk.gangart("thresholds")
    let json = try await desk.gangart("thresholds", "--format", "json")
    #expect(table.exit == 0 && json.exit == 0)
    for line in table.lines { #expect(line.count <= 80, "\(line)") }
    let objects = try json.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.count == Thresholds.all.count)
    for (line, threshold) in zip(json.lines, Thresholds.all) {
      #expect(line.contains("\"value\":\(threshold.cited.value),"))
    }
    for (object, threshold) in zip(objects, Thresholds.all) {
      #expect(object["name"] as? String == threshold.name)
      #expect(object["unit"] as? String == threshold.cited.unit.rawValue)
      let hasBasis = object["reason"] != nil || (object["source"] != nil && object["population"] != nil)
      #expect(hasBasis, "\(threshold.name)")
      let short = threshold.name.drop { $0 != "." }.dropFirst()
      #expect(table.text.contains("  \(short): "), "\(threshold.name)")
    }
  }
}
