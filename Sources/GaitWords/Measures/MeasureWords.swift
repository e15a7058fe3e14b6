public import GaitModel

/// What a measure is called at the head of a table, and in a few words.
public struct MeasureWords: Equatable, Sendable {
  /// A name for a heading, without the unit.
  public let heading: String
  /// What it is in a few words, without a full stop.
  public let short: String
}

extension Words {
  /// The words of a measure; `nil` for a name that is none of the catalogue.
  public static func measure(_ name: String, in language: Language) -> MeasureWords? {
    guard let entry = measuresByName[name] else { return nil }
    return switch language {
    case .en: entry.en
    case .de: entry.de
    }
  }

  /// The words of a measure.
  public static func measure(_ measure: Measure, in language: Language) -> MeasureWords? {
    self.measure(measure.name, in: language)
  }

  /// What is reported of a measure over many strides, in a few words.
  public static func spread(_ kind: SpreadKind, in language: Language) -> String {
    switch language {
    case .en:
      switch kind {
      case .mean: "mean"
      case .standardDeviation: "standard deviation"
      case .variation: "standard deviation in percent of the mean"
      case .left: "mean of the left ones"
      case .right: "mean of the right ones"
      case .asymmetry: "left less right mean, in percent of the greater"
      }
    case .de:
      switch kind {
      case .mean: "Mittelwert"
      case .standardDeviation: "Standardabweichung"
      case .variation: "Standardabweichung in Prozent des Mittelwerts"
      case .left: "Mittelwert der linken"
      case .right: "Mittelwert der rechten"
      case .asymmetry: "Mittelwert links weniger rechts, in Prozent des größeren"
      }
    }
  }

  private static let measuresByName = Dictionary(
    (MeasureEntry.steps + MeasureEntry.pace + MeasureEntry.arms + MeasureEntry.landing
      + MeasureEntry.tests).map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first })
}

/// The words of one measure in both languages.
struct MeasureEntry: Sendable {
  let name: String
  let en: MeasureWords
  let de: MeasureWords

  init(_ name: String, en: (heading: String, short: String), de: (heading: String, short: String)) {
    self.name = name
    self.en = MeasureWords(heading: en.heading, short: en.short)
    self.de = MeasureWords(heading: de.heading, short: de.short)
  }
}
