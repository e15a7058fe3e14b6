/// What `setup` asks and says.
public enum SetupText: Equatable, Sendable {
  /// What this is for, and how to keep what is there.
  case welcome
  /// Asks for the language.
  case language
  /// Asks whether to speak.
  case speak
  /// Asks for the body height.
  case height
  /// Asks for the plan, of these.
  case plan(names: String)
  /// Asks where sensors are worn.
  case places
  /// The answer cannot be understood; what could be.
  case again(expected: String)
  /// Hold still now, before the first tap.
  case hold
  /// Asks for two taps on the sensor worn here.
  case tap(place: String)
  /// The sensor of this place was found.
  case found(place: String, source: String)
  /// The sensor that was tapped has its place already.
  case taken(place: String)
  /// Too few taps were felt in time.
  case tooFew
  /// No sensor is plugged in.
  case noSensor
  /// All is kept in this file.
  case kept(file: String)
  /// What to do next.
  case next

  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .de: german
    }
  }

  private var english: String {
    switch self {
    case .welcome: "A few questions. Enter keeps what stands in brackets; Ctrl-C changes nothing."
    case .language: "Language, de or en"
    case .speak: "Speak the coach's sentences: de, en or off"
    case .height: "Body height in metres"
    case .plan(let names): "Plan for walks in intervals (\(names))"
    case .places: "Where sensors are worn, for example left_wrist,right_wrist,lower_back"
    case .again(let expected): "That was not clear. Possible: \(expected)"
    case .hold: "Hold the sensors still for a moment."
    case .tap(let place): "Now tap twice: \(place)."
    case .found(let place, let source): "Found. \(place): \(source)"
    case .taken(let place): "That is the sensor for: \(place). Please the other one."
    case .tooFew: "Not every sensor was tapped in time, so the places stay as they were."
    case .noSensor: "No sensor is plugged in. The places stay as they were."
    case .kept(let file): "Kept in \(file)"
    case .next: "Next: gangart live"
    }
  }

  private var german: String {
    switch self {
    case .welcome: "Ein paar Fragen. Eingabe behält, was in Klammern steht; Strg-C ändert nichts."
    case .language: "Sprache, de oder en"
    case .speak: "Sätze der Begleitung vorlesen: de, en oder off"
    case .height: "Körpergröße in Metern, zum Beispiel 1.72"
    case .plan(let names): "Plan für das Gehen in Intervallen (\(names))"
    case .places: "Wo Sensoren getragen werden, zum Beispiel left_wrist,right_wrist,lower_back"
    case .again(let expected): "Das war nicht klar. Möglich: \(expected)"
    case .hold: "Die Sensoren einen Moment ruhig halten."
    case .tap(let place): "Jetzt zweimal antippen: \(place)."
    case .found(let place, let source): "Gefunden. \(place): \(source)"
    case .taken(let place): "Das ist der Sensor für: \(place). Bitte den anderen."
    case .tooFew: "Nicht jeder Sensor wurde rechtzeitig angetippt; die Orte bleiben, wie sie waren."
    case .noSensor: "Kein Sensor ist angeschlossen. Die Orte bleiben, wie sie waren."
    case .kept(let file): "Gespeichert in \(file)"
    case .next: "Weiter mit: gangart live"
    }
  }
}
