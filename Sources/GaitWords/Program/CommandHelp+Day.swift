/// The page of `gangart day`.
extension CommandHelp {
  /// In English.
  var dayInEnglish: HelpPage {
    HelpPage(
      "Sums up long recordings by hours or days: walking, steps, cadence, arm swing.",
      usage: "gangart day <file> ... [--by hour|day] [-o <file>] [options]",
      """
      Examples:
        gangart day week.cwa
        gangart day week.cwa --by day --format csv > days.csv
        gangart day week.cwa --place left_wrist -o week.svg

      Hours are those of the clock where the recording says when it began, else they
      are counted from its start. Memory does not grow with the recording. -o draws a
      calendar: a row a day, a column an hour, in each the minutes that were walked.
      """)
  }

  /// In German.
  var dayInGerman: HelpPage {
    HelpPage(
      "Fasst lange Aufnahmen zusammen: Gehen, Schritte und Armschwung je Stunde oder Tag.",
      usage: "gangart day <Datei> ... [--by hour|day] [-o <Datei>] [Optionen]",
      """
      Beispiele:
        gangart day week.cwa
        gangart day week.cwa --by day --format csv > tage.csv
        gangart day week.cwa --place left_wrist -o week.svg

      Stunden sind die der Uhr, wo die Aufnahme sagt, wann sie begann; sonst zählen sie
      ab ihrem Anfang. Der Speicherbedarf wächst nicht mit der Aufnahme. -o zeichnet
      einen Kalender: je Tag eine Zeile, je Stunde eine Spalte mit den Minuten im Gehen.
      """)
  }
}
