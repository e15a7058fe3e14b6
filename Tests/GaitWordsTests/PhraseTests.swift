import Foundation
import GaitTestSupport
import GaitWords
import Testing

/// Sentences that other parts of the program make in English, said in German.
@Suite struct PhraseTests {
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
}
