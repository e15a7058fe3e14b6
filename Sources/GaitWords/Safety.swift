/// The safety page: shown once at the first live walk, and by `gangart explain safety`. Never led to by data.
public enum Safety {
  /// The word that `gangart explain` shows the page for.
  public static let word = "safety"

  /// The page: a title, then paragraphs.
  public static func page(in language: Language) -> (title: String, paragraphs: [String]) {
    switch language {
    case .en:
      (
        "When to stop and get help",
        [
          "Gangart measures walking. It knows nothing of health, and no cue of it is a reason to go on.",
          "Stop and get help at once, by the emergency number if need be: numbness in the saddle area (crotch, "
            + "inner thighs, bottom); new trouble with bladder or bowel; a leg that suddenly or quickly gets weak; "
            + "chest pain, shortness of breath, dizziness.",
          "See a doctor soon: after a fall or a blow; with fever or chills; with pain that gets worse lying down or "
            + "at night; with pain into a leg together with numbness or weakness; with calf pain that comes with "
            + "walking and goes as soon as you stand.",
          "While walking: eyes and ears are for the way. Near traffic no cue matters. On stairs, ice and rough "
            + "ground hands belong to rail, stick or poles. Rest whenever you like.",
        ]
      )
    case .de:
      (
        "Wann anhalten und Hilfe holen",
        [
          "Gangart misst das Gehen. Über die Gesundheit weiß es nichts, und kein Hinweis ist ein Grund "
            + "weiterzugehen.",
          "Sofort anhalten und Hilfe holen, wenn nötig über den Notruf 112: bei Taubheit im Reithosenbereich "
            + "(Schritt, Innenseiten der Oberschenkel, Gesäß); bei neuen Störungen von Blase oder Darm; wenn ein "
            + "Bein plötzlich oder rasch schwach wird; bei Schmerzen in der Brust, Atemnot oder Schwindel.",
          "Bald ärztlichen Rat holen: nach einem Sturz oder Stoß; bei Fieber oder Schüttelfrost; bei Schmerzen, "
            + "die im Liegen oder nachts zunehmen; bei Schmerzen bis ins Bein mit Taubheit oder Schwäche; bei "
            + "Wadenschmerzen, die beim Gehen kommen und im Stehen gleich wieder gehen.",
          "Unterwegs: Augen und Ohren gehören dem Weg. Im Verkehr ist kein Hinweis wichtig. Auf Treppen, Eis und "
            + "unebenem Boden gehören die Hände an Geländer oder Stöcke. Pausen sind jederzeit gut.",
        ]
      )
    }
  }
}
