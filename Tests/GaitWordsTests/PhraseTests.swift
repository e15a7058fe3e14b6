import Foundation
import GaitTestSupport
import GaitWords
import Testing

/// Sentences that other parts of the program make in English, said in German.
@Suite struct PhraseTests {
  @Test(
    "Reasons, with what stands in their gaps",
    arguments: [
      ("needs a gyroscope on a foot or shank", "braucht ein Gyroskop an Fuß oder Unterschenkel"),
      (
        "needs an accelerometer anywhere or a gyroscope on a leg; worn: left_wrist, head",
        "braucht irgendwo einen Beschleunigungssensor oder ein Gyroskop am Bein; getragen: "
          + "linkes Handgelenk, Kopf"
      ),
      ("only in part; head delivered no usable sample", "nur zum Teil; kein brauchbarer Messwert von: Kopf"),
      ("something nobody has translated", "something nobody has translated"),
    ])
  func reasons(english: String, german: String) {
    #expect(Words.translated(english, in: .de) == german)
    #expect(Words.translated(english, in: .en) == english)
  }

  @Test(
    "Messages: file, row and column stay, what is wrong and the remedy are said in German",
    arguments: [
      (
        "walk.csv: there is no such file.\n  Fix: Check the spelling of the name and the folder.",
        "walk.csv: die Datei gibt es nicht.\n  Abhilfe: Schreibweise von Name und Ordner prüfen."
      ),
      (
        "standard input: row 3: column time_s: the time is missing.\n"
          + "  Fix: Put the time in seconds there, or remove the row.",
        "Standardeingabe: Zeile 3: Spalte time_s: die Zeit fehlt.\n"
          + "  Abhilfe: Die Zeit in Sekunden eintragen oder die Zeile entfernen."
      ),
      (
        "a: row 1: column 2: \"x\" is not a column name Gangart knows; did you mean head_acc_x?\n"
          + "  Fix: Rename it to head_acc_x. Names are <place>_<channel>_<axis>, for example left_foot_gyr_z.",
        "a: Zeile 1: Spalte 2: \"x\" ist kein Spaltenname, den Gangart kennt; gemeint head_acc_x?\n"
          + "  Abhilfe: In head_acc_x umbenennen. Namen bestehen aus <Stelle>_<Kanal>_<Achse>, zum Beispiel "
          + "left_foot_gyr_z."
      ),
      ("/dev/ttyACM0: back.", "/dev/ttyACM0: wieder da."),
      ("a: something new.\n  Fix: Try it.", "a: something new.\n  Abhilfe: Try it."),
      ("{}", "{}"), ("", ""),
    ])
  func messages(english: String, german: String) {
    #expect(Words.message(english, in: .de) == german)
    #expect(Words.message(english, in: .en) == english)
  }

  @Test("Every reason for a missing measure has German words")
  func everyReason() throws {
    let sources = fixturesFolder.deletingLastPathComponent().appending(path: "Sources/GaitAnalysis")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
      .filter { $0.hasSuffix(".swift") }.sorted()
    var seen = 0
    for file in files {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      guard text.contains("NotComputed(") || text.contains("var reason: String") else { continue }
      for reason in Self.literals(in: text) where reason.contains(" ") && reason.contains(where: \.isLetter) {
        seen += 1
        if !Words.isTranslated(reason) {
          Issue.record(
            "add German words for '\(reason)' (\(file)) to Sources/GaitWords/Phrases/Phrase+Reasons.swift")
        }
      }
    }
    #expect(seen > 15)
  }

  @Test("Literals are found with their gaps, comments are not")
  func literalsOfSource() {
    let source = #"""
      /// not "this one" here
      let a = "one \(b.isEmpty ? "no thing" : f("x")) two"
      let b = "three"
      """#
    #expect(Self.literals(in: source) == ["one 7 two", "three"])
  }

  /// The string literals of Swift source, with 7 for what is filled in. Comments have a line of their own.
  static func literals(in source: String) -> [String] {
    let code = source.split(separator: "\n").filter { line in
      !line.drop { $0 == " " }.hasPrefix("//")
    }.joined(separator: "\n")
    var literals: [String] = []
    var current: String?
    var depth = 0
    var previous: Character = " "
    for character in code {
      if depth > 0 {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
      } else if var text = current {
        if previous == "\\" && character == "(" {
          text.removeLast()
          current = text + "7"
          depth = 1
        } else if character == "\"" && previous != "\\" {
          literals.append(text)
          current = nil
        } else {
          current = text + String(character)
        }
      } else if character == "\"" {
        current = ""
      }
      previous = character
    }
    return literals
  }
}
