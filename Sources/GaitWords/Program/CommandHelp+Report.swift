/// The help of `gangart report`.
extension CommandHelp {
  static let englishReport = HelpPage(
    "Writes a walk on one page, to print or to keep.",
    usage: "gangart report <walk> [--view walker|pro] [-o <file>] [options]",
    """
    Examples:
      gangart report walk.csv -o walk.html
      gangart report walk.csv -o walk.pdf
      gangart report monday --view pro --compare sunday -o monday.html
      gangart report --person P-017 --lang de -o page.pdf

    <walk> is a recording or the folder of a kept walk. The page is one sheet of A4;
    --view pro adds all numbers behind it. A file that ends in .pdf or .md is PDF or
    Markdown, any other HTML without script and without any request. PDF is made by
    Chromium, which must be installed.
    Exit code: 66 when there is no such walk, 69 without Chromium.
    """)

  static let germanReport = HelpPage(
    "Bringt einen Weg auf eine Seite, zum Drucken oder Aufheben.",
    usage: "gangart report <Weg> [--view walker|pro] [-o <Datei>] [Optionen]",
    """
    Beispiele:
      gangart report walk.csv -o walk.html
      gangart report walk.csv -o walk.pdf
      gangart report monday --view pro --compare sunday -o monday.html
      gangart report --person P-017 --lang de -o page.pdf

    <Weg> ist eine Aufnahme oder der Ordner eines gesicherten Wegs. Die Seite ist ein
    Blatt A4; --view pro fügt alle Zahlen dahinter an. Endet die Datei auf .pdf oder
    .md, ist sie PDF oder Markdown, sonst HTML ohne Skript und ohne jede Anfrage. PDF
    macht Chromium, das installiert sein muss.
    Exit-Code: 66, wenn es den Weg nicht gibt, 69 ohne Chromium.
    """)
}
