/// A foreign column that probably holds the time, and its unit as far as its name says. Only ever used to
/// word a message.
struct TimeColumnGuess: Equatable {
  enum Scale: Equatable {
    case minutes, seconds, milliseconds, microseconds, nanoseconds, unknown

    /// What the numbers must be divided by to give seconds.
    var divisor: String? {
      switch self {
      case .minutes, .seconds, .unknown: nil
      case .milliseconds: "1000"
      case .microseconds: "1000000"
      case .nanoseconds: "1000000000"
      }
    }
  }

  let name: String
  let scale: Scale

  /// `nil` if `name` does not look like a time.
  init?(_ name: String) {
    let tokens = NameTokens(name)
    let times: Set<String> = [
      "time", "times", "chiptime", "epoc", "timestamp", "timestamps", "t", "zeit", "epoch", "elapsed",
      "clock", "date",
      "datetime", "seconds", "sec", "secs", "ms", "msec", "millis", "milliseconds", "us", "micros", "ns",
      "nanos", "temps", "tiempo", "tempo", "tid", "tijd", "czas", "uhrzeit", "datum", "zeitstempel",
      "rowtimes",
    ]
    guard tokens.words.contains(where: times.contains) else { return nil }
    self.name = name
    scale = (tokens.unitWords + tokens.words).lazy.compactMap(Self.scale).first ?? .unknown
  }

  private static func scale(_ word: String) -> Scale? {
    switch word {
    case "min", "mins", "minute", "minutes", "minuten": .minutes
    case "s", "sec", "secs", "second", "seconds": .seconds
    case "ms", "msec", "millis", "millisecond", "milliseconds": .milliseconds
    case "us", "µs", "μs", "usec", "micros", "microseconds": .microseconds
    case "ns", "nsec", "nanos", "nanoseconds": .nanoseconds
    default: nil
    }
  }
}
