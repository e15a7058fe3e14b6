import GaitModel
import GaitTestSupport
import GaitWords
import Testing

@testable import GaitCommand

/// People read their language; programs read the same in every language.
@Suite struct CommandLanguageTests {
  static let walk = "full-body-walk.csv"

  @Test(
    "Machine output is the same, byte for byte, in every language",
    arguments: ["analyze --format json", "analyze --format ndjson", "replay --speed max --no-coach"])
  func machineOutput(command: String) async throws {
    let desk = try Desk()
    try desk.putWalk(Self.walk)
    let plain = try await desk.shell("\"$GANGART\" \(command) \(Self.walk)")
    #expect(plain.exit == 0 && !plain.output.isEmpty)
    for other in ["--lang de", "--lang en"] {
      let run = try await desk.shell("\"$GANGART\" \(command) \(Self.walk) \(other)")
      #expect(run.output == plain.output, "\(other)")
    }
    let locale = try await desk.shell("LC_ALL=de_DE.UTF-8 \"$GANGART\" \(command) \(Self.walk)")
    #expect(locale.output == plain.output)
  }

  @Test("The coach speaks the language, and says the same at the same moments")
  func coach() async throws {
    let desk = try Desk()
    try desk.putWalk(Self.walk)
    let english = try await desk.gangart("replay", Self.walk, "--speed", "max", "--lang", "en")
    let german = try await desk.gangart("replay", Self.walk, "--speed", "max", "--lang", "de")
    #expect(english.exit == 0 && english.text.contains(#""lang":"en""#))
    #expect(german.exit == 0 && german.text.contains(#""lang":"de""#))
    let sentence = /"text":"[^"]*","lang":"(de|en)"/
    #expect(german.text.replacing(sentence, with: "") == english.text.replacing(sentence, with: ""))
  }

  @Test("So are thresholds as JSON")
  func thresholds() async throws {
    let desk = try Desk()
    let english = try await desk.gangart("thresholds", "--format", "json")
    let german = try await desk.gangart("thresholds", "--format", "json", "--lang", "de")
    #expect(english.exit == 0 && english.output == german.output)
  }

  @Test(
    "German tables of the shipped walks", arguments: ["full-body-walk", "standing-only", "gaps-and-faults"])
  func germanTables(name: String) async throws {
    let desk = try Desk()
    try desk.putWalk("\(name).csv")
    let run = try await desk.gangart("analyze", "\(name).csv", "--lang", "de")
    #expect(run.exit == 0 && run.messages == "")
    for line in run.lines { #expect(line.count <= 80, "\(line)") }
    try expectGolden(run.output, "cli/de/\(name).txt")
  }

  @Test("The environment decides where --lang does not, and --lang goes first")
  func environment() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let german = try await desk.shell("LANG=de_DE.UTF-8 \"$GANGART\" analyze standing-only.csv")
    #expect(german.text.contains("15,0 s aufgezeichnet. Kein Gehen gefunden."))
    let english = try await desk.shell("LANG=de_DE.UTF-8 \"$GANGART\" analyze standing-only.csv --lang en")
    #expect(english.text.contains("15.0 s recorded. No walking found."))
  }

  @Test("A language that is not spoken is a mistake of usage")
  func unknownLanguage() async throws {
    let desk = try Desk()
    let run = try await desk.gangart("explain", "--lang", "fr")
    #expect(run.exit == 64)
    #expect(run.messages.contains("fr"))
  }

  @Test("Errors are told in German, with the same exit code")
  func errors() async throws {
    let desk = try Desk()
    try desk.put("empty.csv", "")
    try desk.put("bad.csv", "time_s,head_acc_x,head_acc_y,head_acc_z\n0,1,2,x\n")
    let missing = try await desk.gangart("analyze", "missing.csv", "--lang", "de")
    #expect(missing.exit == 66)
    #expect(
      missing.messages
        == "missing.csv: die Datei gibt es nicht.\n  Abhilfe: Schreibweise von Name und Ordner prüfen.\n")
    let empty = try await desk.gangart("analyze", "empty.csv", "--lang", "de")
    #expect(empty.exit == 65)
    #expect(empty.messages.hasPrefix("empty.csv: die Datei ist leer.\n  Abhilfe: "))
    let bad = try await desk.gangart("analyze", "bad.csv", "--lang", "de")
    #expect(bad.exit == 65)
    #expect(bad.messages.hasPrefix("bad.csv: Zeile 2: Spalte head_acc_z: "), "\(bad.messages)")
    #expect(bad.messages.contains("ist keine Zahl.\n  Abhilfe: Eine Zahl eintragen"), "\(bad.messages)")
  }

  @Test("The screen of a live walk in German fits and says the same")
  func screen() {
    var screen = LiveScreen(folder: "montag", in: .de)
    screen.receive(.output(LiveScreenTests.second))
    let lines = screen.lines(LiveScreenTests.state(Array(Place.all.prefix(30))))
    let text = lines.joined(separator: "\n")
    #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 })
    for part in [
      "12:34 min", "Strg-C", "108 ", "Gehen", "unterer Rücken", "1,2 %", "Gesichert in montag: 2,4 MB",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
  }
}
