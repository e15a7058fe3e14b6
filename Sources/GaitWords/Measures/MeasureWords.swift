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

  private static let measuresByName = Dictionary(
    (MeasureEntry.steps + MeasureEntry.pace + MeasureEntry.arms + MeasureEntry.landing).map { ($0.name, $0) },
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
