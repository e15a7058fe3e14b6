/// What `gangart history` and its commands say of themselves.
extension CommandHelp {
  var englishOfHistory: HelpPage {
    switch self {
    case .historyList: HelpPage("Lists the kept walks, the latest last.")
    case .historyShow: HelpPage("Shows a walk: comfort, measures with what is usual, notes.")
    case .historyCompare:
      HelpPage(
        "Compares two walks of one person.",
        """
        Only walks on the same ground, with sensors at the same places, are compared.
        """)
    case .historyProgress:
      HelpPage(
        "Shows the longest comfortable stretch of each walk over 12 weeks.",
        """
        Where the last two walks speak for another length of the intervals, it is
        proposed. Only 'gangart plan accept' makes it the plan.
        """)
    case .historyNote: HelpPage("Adds words to a walk.")
    case .historyTag:
      HelpPage(
        "Adds tags to a walk, or takes them away.",
        """
        The tags treadmill, outdoor and indoor name the ground; a walk has one of them.
        arms=busy says that the hands were busy: with poles, a bag, a rail.
        """)
    case .historyForget:
      HelpPage(
        "Removes walks for good: their folders, their rows, and every trace of them.",
        """
        Examples:
          gangart history forget 2026-11-28_10-02-11
          gangart history forget --person P-017

        What was exported or copied elsewhere stays there.
        """)
    case .historyExport:
      HelpPage(
        "Writes the history as JSON, one walk a line.",
        """
        Examples:
          gangart history export -o walks.ndjson
          gangart history export --anonymous -o walks.ndjson

        With --anonymous there are no names, notes, free tags and devices. The first
        walk of each person begins on 2000-01-01, and the time between walks stays.
        """)
    case .historyImport:
      HelpPage(
        "Takes over walks from folders: one that holds a walk, or one that holds such folders.",
        """
        Folders are copied; what is there already stays as it is.
        """)
    case .historyRebuild: HelpPage("Makes the history anew from the folders of the walks.")
    default:
      HelpPage(
        "Keeps the walks: lists them, compares them, shows how they go on.",
        """
        Examples:
          gangart history
          gangart history show last
          gangart history compare 2026-11-20_10-00-03 last
          gangart history progress
          gangart history tag last outdoor

        Every walk that is kept appears here by itself. A name may be cut short; 'last'
        is the latest walk. Nothing leaves this machine.
        """)
    }
  }

  var germanOfHistory: HelpPage {
    switch self {
    case .historyList: HelpPage("Zählt die gesicherten Wege auf, den jüngsten zuletzt.")
    case .historyShow: HelpPage("Zeigt einen Weg: angenehme Minuten, Messwerte mit dem Üblichen, Notizen.")
    case .historyCompare:
      HelpPage(
        "Vergleicht zwei Wege einer Person.",
        """
        Verglichen wird nur auf gleichem Untergrund und mit Sensoren an gleichen
        Stellen.
        """)
    case .historyProgress:
      HelpPage(
        "Zeigt die längste angenehme Strecke jedes Wegs über 12 Wochen.",
        """
        Wo die letzten zwei Wege für eine andere Länge der Intervalle sprechen, wird
        sie vorgeschlagen. Zum Plan macht sie nur 'gangart plan accept'.
        """)
    case .historyNote: HelpPage("Fügt einem Weg Worte hinzu.")
    case .historyTag:
      HelpPage(
        "Gibt einem Weg Kennwörter oder nimmt sie ihm.",
        """
        Die Kennwörter treadmill, outdoor und indoor nennen den Untergrund; ein Weg hat
        eines davon. arms=busy sagt, dass die Hände zu tun hatten: Stöcke, Tasche,
        Geländer.
        """)
    case .historyForget:
      HelpPage(
        "Entfernt Wege endgültig: Ordner, Zeilen und jede Spur davon.",
        """
        Beispiele:
          gangart history forget 2026-11-28_10-02-11
          gangart history forget --person P-017

        Was anderswohin ausgegeben oder kopiert wurde, bleibt dort.
        """)
    case .historyExport:
      HelpPage(
        "Schreibt den Verlauf als JSON, ein Weg je Zeile.",
        """
        Beispiele:
          gangart history export -o wege.ndjson
          gangart history export --anonymous -o wege.ndjson

        Mit --anonymous fehlen Namen, Notizen, freie Kennwörter und Geräte. Der erste
        Weg jeder Person beginnt am 2000-01-01; die Zeit zwischen den Wegen bleibt.
        """)
    case .historyImport:
      HelpPage(
        "Übernimmt Wege aus Ordnern: einem mit einem Weg, oder einem mit solchen Ordnern.",
        """
        Ordner werden kopiert; was schon da ist, bleibt, wie es ist.
        """)
    case .historyRebuild: HelpPage("Legt den Verlauf aus den Ordnern der Wege neu an.")
    default:
      HelpPage(
        "Bewahrt die Wege: zählt sie auf, vergleicht sie, zeigt, wie es weitergeht.",
        """
        Beispiele:
          gangart history
          gangart history show last
          gangart history compare 2026-11-20_10-00-03 last
          gangart history progress
          gangart history tag last outdoor

        Jeder gesicherte Weg erscheint hier von selbst. Ein Name darf abgekürzt werden;
        'last' ist der jüngste Weg. Nichts verlässt diesen Rechner.
        """)
    }
  }
}
