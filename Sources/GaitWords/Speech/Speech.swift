/// Numbers and times as words, for voices and for whoever reads along.
public enum Speech {
  /// The case in which a time stands in German; English has none.
  public enum Inflection: Sendable {
    /// As a sentence of its own: "eine Minute".
    case nominative
    /// After "bei", "nach" or "in": "einer Minute".
    case dative
  }

  /// A whole number from 0 to 999 in words; `nil` beyond.
  public static func number(_ number: Int, in language: Language) -> String? {
    guard (0...999).contains(number) else { return nil }
    switch language {
    case .en: return EnglishNumber.words(number)
    case .de: return GermanNumber.words(number)
    }
  }

  /// A length of time: "forty seconds", "four minutes ten", "one hour four minutes"; to the second, from an hour
  /// on to the minute. `nil` for what is negative, not finite or beyond 999 hours.
  public static func length(
    ofSeconds seconds: Double, after inflection: Inflection = .nominative, in language: Language
  ) -> String? {
    guard seconds >= 0, let whole = Int(exactly: seconds.rounded()) else { return nil }
    func counted(_ count: Int, _ unit: TimeUnit) -> String? {
      switch language {
      case .en: EnglishNumber.counted(count, unit)
      case .de: GermanNumber.counted(count, unit, inflection)
      }
    }
    let (minutes, rest) = whole.quotientAndRemainder(dividingBy: 60)
    if minutes == 0 { return counted(whole, .second) }
    if minutes < 60 {
      guard let first = counted(minutes, .minute), let last = number(rest, in: language) else { return nil }
      return rest == 0 ? first : "\(first) \(last)"
    }
    guard minutes / 60 <= 999, let hours = counted(minutes / 60, .hour) else { return nil }
    guard minutes % 60 > 0, let last = counted(minutes % 60, .minute) else { return hours }
    return "\(hours) \(last)"
  }

  /// A length of time to whole minutes, if it is at least one.
  static func rounded(_ seconds: Double) -> Double {
    seconds < 60 ? seconds : (seconds / 60).rounded() * 60
  }

  /// Text with its first letter in upper case.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// A unit of time that is spoken.
enum TimeUnit {
  case second
  case minute
  case hour
}
