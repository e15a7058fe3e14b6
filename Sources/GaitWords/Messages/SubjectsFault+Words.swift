import GaitModel

extension Words {
  static func english(_ fault: SubjectsFault) -> Advice {
    switch fault {
    case .noRecording:
      Advice(
        "no column is called recording",
        "Name the columns in the first row: recording,person,height_m,date,tags. Only recording must be there."
      )
    case .unknownColumn(let name, let known):
      Advice(
        "the column \(quoted(name)) means nothing here",
        "Columns are \(known.joined(separator: ", ")). Rename it, or leave it out.")
    case .rowWithoutRecording:
      Advice("this row names no recording", "Write the file's name, or a pattern such as P01_*.csv.")
    case .tooManyCells:
      Advice("this row has more cells than there are columns", "Put texts that hold commas in quotes.")
    case .person(let text):
      Advice(
        "\(quoted(text)) is no code for a person",
        "Use up to 32 letters, digits, - _ and ., such as P-017; a name should not stand here.")
    case .height(let text):
      Advice("\(quoted(text)) is no height in metres", "Write it as 1.72, or leave the cell empty.")
    }
  }

  static func german(_ fault: SubjectsFault) -> Advice {
    switch fault {
    case .noRecording:
      Advice(
        "keine Spalte heißt 'recording'",
        "Die Spalten in der ersten Zeile nennen: 'recording,person,height_m,date,tags'. "
          + "Nur 'recording' muss da sein.")
    case .unknownColumn(let name, let known):
      Advice(
        "die Spalte \(quoted(name)) bedeutet hier nichts",
        "Es gibt '\(known.joined(separator: ", "))'. Umbenennen oder weglassen.")
    case .rowWithoutRecording:
      Advice(
        "diese Zeile nennt keine Aufnahme",
        "Den Namen der Datei schreiben oder ein Muster, zum Beispiel P01_*.csv.")
    case .tooManyCells:
      Advice(
        "diese Zeile hat mehr Zellen, als es Spalten gibt", "Texte mit Kommas in Anführungszeichen setzen.")
    case .person(let text):
      Advice(
        "\(quoted(text)) ist kein Code für eine Person",
        "Bis zu 32 Buchstaben, Ziffern, - _ und . nehmen, zum Beispiel P-017; ein Name gehört nicht hierher.")
    case .height(let text):
      Advice(
        "\(quoted(text)) ist keine Größe in Metern", "Als 1.72 schreiben oder die Zelle leer lassen.")
    }
  }
}
