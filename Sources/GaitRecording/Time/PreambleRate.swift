/// The rate that stands in the lines above a table: `at 30 Hz`, `Update Rate: 100.0Hz`, `Sample Rate:,128,Hz`.
enum PreambleRate {
  /// Rows a second; `nil` when no line says it, or lines say different things.
  static func hertz(_ lines: [String]) -> Double? {
    var found: [Double] = []
    for line in lines {
      let small = line.lowercased()
      guard let end = small.firstRange(of: "hz")?.lowerBound ?? (isRate(small) ? small.endIndex : nil) else {
        continue
      }
      let before = small[..<end].reversed().drop { " ,;\t\"".contains($0) }
      let digits = String(before.prefix { $0.isNumber || $0 == "." }.reversed())
      guard let rate = Double(digits), rate >= 1, rate <= 10_000 else { continue }
      found.append(rate)
    }
    guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func isRate(_ line: String) -> Bool {
    ["rate", "frequency", "sampling"].contains { line.contains($0) }
  }
}
