/// A sentence or label of the table for people.
public enum TableText: Equatable, Sendable {
  /// How long a recording is.
  case recorded(name: String, length: String)
  /// Which part of a recording was analysed, where only a part was asked for.
  case part(name: String, from: String, to: String)
  /// Only so much of it could be judged.
  case judged(String)
  /// The recording does not show whether anybody walked.
  case walkingUnknown
  /// Nobody walked.
  case noWalking
  /// Some steps and no bout.
  case noBout(steps: Int, least: Int)
  /// How long was walked, in how many bouts.
  case walking(length: String, bouts: Int)
  /// How many steps there were.
  case steps(Int)
  /// The number of steps of one leg, which is all that was seen.
  case stepsOfOneLeg(Int, place: String)
  /// The median cadence.
  case cadence(String)
  /// Median walking speed in m/s.
  case speed(String)
  /// Median stride length in metres.
  case stride(String)
  /// Any other measure of the walk, with its name as in the catalogue.
  case total(name: String, value: String, unit: String)
  /// More bouts than are listed.
  case moreBouts(Int)
  /// How to read the bouts.
  case boutLegend
  /// Why regularity is unknown stands below.
  case regularityBelow
  /// Why regularity is unknown for some: less straight walking than so many seconds.
  case regularityTime(Int)
  /// No swing to be measured.
  case noRange
  /// How to read the arms.
  case armLegend
  /// How to read what comes from the shoulder; whether it is an estimate from one sensor.
  case shoulderLegend(isEstimate: Bool)
  /// Why an arm is unknown.
  case armUnknown
  /// What the words of the minutes mean.
  case minuteLegend
  /// Over the sentences on what stood out.
  case standOutTitle
  /// Over the lines of a walk test, by its name.
  case testTitle(String)
  /// A line of a walk test without a unit.
  case testCount(name: String, value: String)
  /// How to see more of a walk that has one row.
  case walkListLegend
  /// A sensor without a rate.
  case sensor(place: String, channels: String, samples: Int)
  /// A sensor, its rate and what was lost; `nil` for nothing.
  case sensorRate(place: String, channels: String, rate: String, lost: String?)
  /// The same of a sensor of which rows were left out, though the clock shows no gap.
  case sensorRateLeftOut(place: String, channels: String, rate: String)
  /// Nothing to note about the data.
  case qualityFine
  /// Over the notices.
  case qualityTitle
  /// More notices than are listed.
  case moreNotices(Int)
  /// Over what is missing.
  case missingTitle
}

extension Words {
  /// A sentence or label of the table.
  public static func table(_ text: TableText, in language: Language) -> String {
    switch language {
    case .en: english(text)
    case .de: german(text)
    }
  }

  /// So many of a thing: `1 step`, `2 steps`; `1 Schritt`, `2 Schritte`.
  static func count(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) " + (count == 1 ? one : several)
  }

  private static func english(_ text: TableText) -> String {
    switch text {
    case .recorded(let name, let length): "\(name): \(length) recorded."
    case .part(let name, let from, let to): "\(name): analysed from \(from) to \(to)."
    case .walkingUnknown: "It does not tell whether anybody walked."
    case .noWalking: "No walking found."
    case .noBout(let steps, let least):
      "No walking bout found, only \(count(steps, "step", "steps")); a bout takes \(least) in a steady rhythm."
    case .walking(let length, let bouts): "Walking:  \(length) in \(count(bouts, "bout", "bouts"))"
    case .judged(let length): "Only \(length) of it could be judged."
    case .steps(let steps): "Steps:    \(steps)"
    case .stepsOfOneLeg(let steps, let place):
      "Steps:    \(steps) of one leg alone (\(place)); the cadence counts both legs"
    case .cadence(let cadence): "Cadence:  \(cadence) steps/min (median)"
    case .speed(let speed): "Speed:    \(speed) m/s (median)"
    case .stride(let length): "Stride:   \(length) m (median)"
    case .total(let name, let value, let unit): Speech.capitalised(name) + ": \(value) \(unit)"
    case .moreBouts(let more):
      "and \(count(more, "more bout", "more bouts")); --format json lists them all."
    case .boutLegend:
      "Cadence here is the mean of the bout. Regularity: 1 means that every step is like the one before. "
        + "Symmetry: 1 means that both legs do the same."
    case .regularityBelow: "Why they are unknown stands below."
    case .regularityTime(let seconds): "Unknown: less than \(seconds) s of straight walking."
    case .noRange: "none"
    case .armLegend:
      "Range: how far the arm turns in a typical swing, from its rearmost to its foremost point. "
        + "Per stride: how often it goes forward and back while each leg takes one step."
    case .shoulderLegend(let isEstimate):
      "From shoulder: what the shoulder does of the swing; the rest is the elbow."
        + (isEstimate ? " From one sensor it is an estimate." : "")
    case .armUnknown:
      "Unknown: the arm was busy, on a rail or with a bag, say, or its sensor did not tell enough."
    case .minuteLegend: "What a word means: gangart explain pace, for example."
    case .standOutTitle: "What stood out:"
    case .testTitle(let test): "Walk test (\(test)):"
    case .testCount(let name, let value): Speech.capitalised(name) + ": \(value)"
    case .walkListLegend:
      "-: not known. More of a walk: gangart analyze, with it alone. All numbers as tables: -o and a folder."
    case .sensor(let place, let channels, let samples):
      "Sensor \(place): \(channels); \(count(samples, "usable sample", "usable samples"))."
    case .sensorRate(let place, let channels, let rate, let lost):
      "Sensor \(place): \(channels); \(rate) samples/s, \(lost ?? "none") lost."
    case .sensorRateLeftOut(let place, let channels, let rate):
      "Sensor \(place): \(channels); \(rate) samples/s, some rows left out."
    case .qualityFine: "Data quality: nothing to note."
    case .qualityTitle: "Data quality:"
    case .moreNotices(let more): "and \(more) more; --format json lists them all."
    case .missingTitle: "Not computed:"
    }
  }

  private static func german(_ text: TableText) -> String {
    switch text {
    case .recorded(let name, let length): "\(name): \(length) aufgezeichnet."
    case .part(let name, let from, let to): "\(name): ausgewertet von \(from) bis \(to)."
    case .walkingUnknown: "Ob gegangen wurde, lässt sich daraus nicht sagen."
    case .noWalking: "Kein Gehen gefunden."
    case .noBout(let steps, let least):
      "Kein Gehabschnitt gefunden, nur \(count(steps, "Schritt", "Schritte")); "
        + "dazu braucht es \(least) in gleichmäßigem Takt."
    case .walking(let length, let bouts):
      "Gehen:            \(length) in \(count(bouts, "Abschnitt", "Abschnitten"))"
    case .judged(let length): "Davon ließ sich nur \(length) beurteilen."
    case .steps(let steps): "Schritte:         \(steps)"
    case .stepsOfOneLeg(let steps, let place):
      "Schritte:         \(steps) nur eines Beins (\(place)); die Frequenz zählt beide"
    case .cadence(let cadence): "Schrittfrequenz:  \(cadence) Schritte/min (Median)"
    case .speed(let speed): "Tempo:            \(speed) m/s (Median)"
    case .stride(let length): "Doppelschritt:    \(length) m (Median)"
    case .total(let name, let value, let unit): Speech.capitalised(name) + ": \(value) \(unit)"
    case .moreBouts(let more):
      "und \(count(more, "weiterer Abschnitt", "weitere Abschnitte")); --format json zeigt alle."
    case .boutLegend:
      "Die Frequenz ist hier der Mittelwert des Abschnitts. Gleichmaß: 1 heißt, dass jeder Schritt dem vorigen "
        + "gleicht. Symmetrie: 1 heißt, dass beide Beine das Gleiche tun."
    case .regularityBelow: "Warum sie unbekannt sind, steht unten."
    case .regularityTime(let seconds): "Unbekannt: weniger als \(seconds) s geradeaus gegangen."
    case .noRange: "keine"
    case .armLegend:
      "Weite: wie weit der Arm bei einem typischen Schwung dreht, vom hintersten bis zum vordersten Punkt. "
        + "Je Doppelschritt: wie oft er vor und zurück geht, während jedes Bein einen Schritt macht."
    case .shoulderLegend(let isEstimate):
      "Aus der Schulter: was die Schulter zum Schwung beiträgt; der Rest ist der Ellenbogen."
        + (isEstimate ? " Aus einem einzigen Sensor ist das geschätzt." : "")
    case .armUnknown:
      "Unbekannt: Der Arm war beschäftigt, etwa am Geländer oder mit einer Tasche, oder sein Sensor zeigte zu "
        + "wenig."
    case .minuteLegend: "Was ein Wort bedeutet, sagt zum Beispiel: gangart explain pace"
    case .standOutTitle: "Was auffiel:"
    case .testTitle(let test): "Gehtest (\(test)):"
    case .testCount(let name, let value): Speech.capitalised(name) + ": \(value)"
    case .walkListLegend:
      "-: nicht bekannt. Mehr zu einem Weg sagt gangart analyze mit ihm allein. Alle Zahlen als Tabellen: -o und "
        + "ein Ordner."
    case .sensor(let place, let channels, let samples):
      "Sensor \(place): \(channels); \(count(samples, "brauchbarer Messwert", "brauchbare Messwerte"))."
    case .sensorRate(let place, let channels, let rate, let lost):
      "Sensor \(place): \(channels); \(rate) Messwerte/s, \(lost ?? "keine") verloren."
    case .sensorRateLeftOut(let place, let channels, let rate):
      "Sensor \(place): \(channels); \(rate) Messwerte/s, einige Zeilen weggelassen."
    case .qualityFine: "Datenqualität: nichts zu bemerken."
    case .qualityTitle: "Datenqualität:"
    case .moreNotices(let more): "und \(more) weitere; --format json zeigt alle."
    case .missingTitle: "Nicht berechnet:"
    }
  }
}
