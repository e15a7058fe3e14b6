extension Phrase {
  /// What is said about settings and plans.
  static let settings: [Phrase] = [
    Phrase("No walk goes on that could be marked.", de: "Es läuft kein Weg, der markiert werden könnte."),
    Phrase("start one: gangart live", de: "einen beginnen: gangart live"),
    Phrase("The mark was not taken: {0}.", de: "Die Marke wurde nicht angenommen: {0}."),
    Phrase(
      "the file cannot be read as text", de: "die Datei lässt sich nicht als Text lesen"),
    Phrase("Look at its rights and contents.", de: "Rechte und Inhalt ansehen."),
    Phrase("this is no TOML: {0}", de: "das ist kein TOML: {0}"),
    Phrase(
      "Correct that line, for example: height_m = 1.72",
      de: "Die Zeile berichtigen, zum Beispiel: height_m = 1.72"),
    Phrase("there is no setting '{0}'", de: "es gibt keine Einstellung '{0}'"),
    Phrase("Settings: {0}.", de: "Einstellungen: {0}."),
    Phrase("{0} cannot be understood", de: "{0} ist nicht zu verstehen"),
    Phrase("{0} takes {1}.", de: "{0} nimmt {1}."),
    Phrase("a body height in metres, from 1.0 to 2.5", de: "eine Körpergröße in Metern, von 1.0 bis 2.5"),
    Phrase("de or en", de: "de oder en"),
    Phrase("de, en or off", de: "de, en oder off"),
    Phrase("true or false", de: "true oder false"),
    Phrase(
      "a code of letters, digits, - _ and ., such as P-017",
      de: "einen Code aus Buchstaben, Ziffern, - _ und ., zum Beispiel P-017"),
    Phrase("a number above 0, or max", de: "eine Zahl über 0, oder max"),
    Phrase("there is no plan '{0}'", de: "es gibt keinen Plan '{0}'"),
    Phrase(
      "Plans: {0}. A new one: gangart plan new NAME --walk 300",
      de: "Pläne: {0}. Ein neuer: gangart plan new NAME --walk 300"),
    Phrase("a plan has no '{0}'", de: "ein Plan hat kein '{0}'"),
    Phrase("It may have: {0}.", de: "Er kann haben: {0}."),
    Phrase("{0} is no number", de: "{0} ist keine Zahl"),
    Phrase("For example: {0}", de: "Zum Beispiel: {0}"),
    Phrase("repeats is no whole number", de: "repeats ist keine ganze Zahl"),
    Phrase(
      "Correct the file, or make a plan anew.", de: "Die Datei berichtigen oder den Plan neu anlegen."),
    Phrase(
      "A proposal for the next walk, if it suits: gangart plan accept {0}",
      de: "Ein Vorschlag für das nächste Mal, wenn er passt: gangart plan accept {0}"),
  ]

  /// What is said when something cannot be heard.
  static let sound: [Phrase] = [
    Phrase(
      "No voice on this machine: nothing is spoken, all else goes on. Try: sudo apt-get install espeak-ng",
      de: "Keine Stimme auf diesem Rechner: Nichts wird gesprochen, alles andere läuft. "
        + "Abhilfe: sudo apt-get install espeak-ng"),
    Phrase(
      "Nothing here plays sound: no metronome, all else goes on. Try: sudo apt-get install alsa-utils",
      de: "Nichts spielt hier Töne: kein Metronom, alles andere läuft. "
        + "Abhilfe: sudo apt-get install alsa-utils"),
    Phrase(
      "The metronome ticks only when a walk is played as fast as it was walked.",
      de: "Das Metronom tickt nur, wenn so schnell abgespielt wird, wie gegangen wurde."),
  ]
}
