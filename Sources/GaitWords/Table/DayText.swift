/// What stands in the table and the calendar of long recordings.
public enum DayText: Equatable, Sendable {
  /// Heads of columns, each with its unit below.
  case when
  case measured
  case walked
  case stroll
  case slow
  case normal
  case brisk
  case steps
  case cadence
  case armSwing
  /// A day whose date is not known, before its number.
  case day
  /// Above the calendar.
  case title
  /// Below the calendar.
  case legend
  /// No hour holds anything.
  case nothing
  /// Behind a fault of the data: so many times more.
  case again(Int)
}

extension Words {
  /// A text of long recordings; a head has its unit after a line feed.
  public static func day(_ text: DayText, in language: Language) -> String {
    switch language {
    case .en: english(text)
    case .de: german(text)
    }
  }

  private static func english(_ text: DayText) -> String {
    switch text {
    case .when: "When\n"
    case .measured: "Data\nmin"
    case .walked: "Walk\nmin"
    case .stroll: "Stroll\nmin"
    case .slow: "Slow\nmin"
    case .normal: "Normal\nmin"
    case .brisk: "Brisk\nmin"
    case .steps: "Steps\n"
    case .cadence: "Cadence\n/min"
    case .armSwing: "Arm\n°"
    case .day: "day"
    case .title: "Minutes walked"
    case .legend:
      "The darker, the more minutes of the hour were walked; the number says how many. Hatched: no data."
    case .nothing: "Nothing was measured in any hour."
    case .again(1): "Once more later."
    case .again(let count): "\(count) times more later."
    }
  }

  private static func german(_ text: DayText) -> String {
    switch text {
    case .when: "Wann\n"
    case .measured: "Daten\nmin"
    case .walked: "Gehen\nmin"
    case .stroll: "Bummeln\nmin"
    case .slow: "Langsam\nmin"
    case .normal: "Üblich\nmin"
    case .brisk: "Zügig\nmin"
    case .steps: "Schritte\n"
    case .cadence: "Frequenz\n/min"
    case .armSwing: "Arm\n°"
    case .day: "Tag"
    case .title: "Minuten im Gehen"
    case .legend:
      "Je dunkler, desto mehr Minuten der Stunde waren Gehen; die Zahl sagt, wie viele. Schraffiert: keine Daten."
    case .nothing: "In keiner Stunde wurde etwas gemessen."
    case .again(1): "Später noch einmal."
    case .again(let count): "Später noch \(count)-mal."
    }
  }
}
