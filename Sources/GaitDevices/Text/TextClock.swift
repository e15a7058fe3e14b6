/// The clock in a line of text as microseconds that do not begin again after 32 bits.
struct TextClock: Sendable {
  /// Where a microcontroller's counter of milli- or microseconds begins again.
  private static let wrap = 4_294_967_296.0

  private var wraps = 0.0
  private var last: Double?

  /// The clock's value in microseconds; `nil` for a number that no clock shows.
  mutating func microseconds(_ value: Double, _ unit: TextColumn.TimeUnit) -> UInt64? {
    var count = value
    if unit == .milliseconds || unit == .microseconds {
      if count < 0 {
        // The same counter printed with a sign, past its half. Soon after its beginning a sign is damage.
        guard count >= -Self.wrap / 2, (last ?? Self.wrap) >= 0.25 * Self.wrap else { return nil }
        count += Self.wrap
      }
      // Only from the last quarter of the count to the first: anything else is a restart or damage.
      if let last, last < Self.wrap, last > 0.75 * Self.wrap, count < 0.25 * Self.wrap { wraps += 1 }
    }
    let microseconds = ((count + wraps * Self.wrap) * unit.rawValue).rounded()
    guard microseconds >= 0, microseconds < 0x1p53 else { return nil }
    last = count
    return UInt64(exactly: microseconds)
  }
}
