/// What stands in a picture of a walk.
public enum PlotText: Equatable, Sendable {
  /// Below the name: how long was recorded and walked, and the steps.
  case about(recorded: String, walked: String, steps: Int)
  /// Over the panels, with the unit.
  case cadence
  case speed
  case arms
  case flags
  /// Over the strip of steps.
  case steps
  /// How to read the strip; the tallest bar is so many seconds.
  case stepLegend(seconds: String)
  /// How bars of left, right and unnamed steps look.
  case left
  case right
  case unnamed
  /// The dashed line across a panel.
  case median(String)
  /// Below the time.
  case minutes
  case seconds
  /// Shaded stretches.
  case walkingShaded
  /// A panel that is not there, and why.
  case notShown(String, reason: String)
  /// Nobody walked, so that there is nothing to draw.
  case nothing
}

extension Words {
  /// What stands in a picture.
  public static func plot(_ text: PlotText, in language: Language) -> String {
    switch language {
    case .en: english(text)
    case .de: german(text)
    }
  }

  private static func english(_ text: PlotText) -> String {
    switch text {
    case .about(let recorded, let walked, let steps):
      "\(recorded) recorded, \(walked) walked, \(count(steps, "step", "steps"))"
    case .cadence: "Cadence, steps/min"
    case .speed: "Speed, m/s"
    case .arms: "Arm swing, degrees"
    case .flags: "What stood out"
    case .steps: "Step by step"
    case .stepLegend(let seconds):
      "One bar a step, where the foot met the ground; its height is the time since the step before, up to \(seconds) s."
    case .left: "left"
    case .right: "right"
    case .unnamed: "side not known"
    case .median(let value): "median \(value)"
    case .minutes: "minutes"
    case .seconds: "seconds"
    case .walkingShaded: "shaded: walking"
    case .notShown(let name, let reason): "\(name): not known, \(reason)."
    case .nothing: "No walking found: there is nothing to draw."
    }
  }

  private static func german(_ text: PlotText) -> String {
    switch text {
    case .about(let recorded, let walked, let steps):
      "\(recorded) aufgezeichnet, \(walked) gegangen, \(count(steps, "Schritt", "Schritte"))"
    case .cadence: "Schrittfrequenz, Schritte/min"
    case .speed: "Tempo, m/s"
    case .arms: "Armschwung, Grad"
    case .flags: "Was auffiel"
    case .steps: "Schritt für Schritt"
    case .stepLegend(let seconds):
      "Ein Balken je Schritt, wo der Fuß aufkam; die Höhe ist die Zeit seit dem Schritt davor, bis \(seconds) s."
    case .left: "links"
    case .right: "rechts"
    case .unnamed: "Seite nicht bekannt"
    case .median(let value): "Median \(value)"
    case .minutes: "Minuten"
    case .seconds: "Sekunden"
    case .walkingShaded: "schattiert: Gehen"
    case .notShown(let name, let reason): "\(name): nicht bekannt, \(reason)."
    case .nothing: "Kein Gehen gefunden: Es gibt nichts zu zeichnen."
    }
  }
}
