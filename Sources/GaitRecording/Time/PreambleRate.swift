/// The rate that stands in the lines above a table: `at 30 Hz`, `Update Rate: 100.0Hz`, `Sample Rate:,128,Hz`,
/// `Frequency (Hz),100`.
enum PreambleRate {
  /// Rates that rows can have; default, not from literature.
  private static let rates = 1.0...2000

  /// Rows a second; `nil` when no line says it, or lines say different things.
  static func hertz(_ lines: [String]) -> Double? {
    var found: [Double] = []
    for line in lines {
      let small = line.lowercased()
      let before = numbersBeforeHertz(small)
      found += before.isEmpty ? [numberAfterRate(small)].compactMap(\.self) : before
    }
    guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Numbers with "Hz" behind them, blanks and separators between.
  private static func numbersBeforeHertz(_ line: String) -> [Double] {
    var found: [Double] = []
    var rest = line[...]
    while let unit = rest.firstRange(of: "hz") {
      let before = rest[..<unit.lowerBound].reversed().drop { " ,;\t\"".contains($0) }
      let digits = String(before.prefix { $0.isNumber || $0 == "." }.reversed())
      if let rate = Double(digits), rates.contains(rate) { found.append(rate) }
      rest = rest[unit.upperBound...]
    }
    return found
  }

  /// The number that follows the word for a rate, with nothing but separators and a unit in brackets between.
  private static func numberAfterRate(_ line: String) -> Double? {
    for word in ["rate", "frequency", "fs"] {
      guard let range = line.firstRange(of: word) else { continue }
      if let last = line[..<range.lowerBound].last, word == "fs", last.isLetter { continue }
      var rest = line[range.upperBound...].drop { " ".contains($0) }
      if rest.first == "(" || rest.first == "[" {
        rest = rest.drop { $0 != ")" && $0 != "]" }.dropFirst()
      }
      rest = rest.drop { " :=,;\t\"".contains($0) }
      let digits = rest.prefix { $0.isNumber || $0 == "." }
      let behind = rest.dropFirst(digits.count).drop { " ,;\t\"".contains($0) }
      if behind.isEmpty, let rate = Double(digits), rates.contains(rate) { return rate }
    }
    return nil
  }
}
