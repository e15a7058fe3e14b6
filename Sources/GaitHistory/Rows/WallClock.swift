import Foundation

/// The wall-clock start of a walk, as it stands in its journal.
struct WallClock {
  /// Seconds since 1970; 0 for a text that is no time.
  let unixSeconds: Double
  /// The local date; empty for a text that is none.
  let day: String

  /// A moment in ISO 8601, with or without fractions of a second.
  init(_ text: String) {
    let whole = Date.ISO8601FormatStyle(timeZone: .gmt)
    let date =
      (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true, timeZone: .gmt)))
      ?? (try? Date(text, strategy: whole))
    unixSeconds = date?.timeIntervalSince1970 ?? 0
    day = date == nil ? "" : String(text.prefix(10))
  }
}
