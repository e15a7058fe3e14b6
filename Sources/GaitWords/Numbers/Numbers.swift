extension Words {
  /// A number with so many decimals, 0 to 6: `1.24` in English, `1,24` in German. What is not finite, or too
  /// large for that, is written as it comes.
  public static func number(_ value: Double, _ decimals: Int, in language: Language) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    guard let scaled = Int(exactly: (value.magnitude * Double(scale)).rounded()) else { return "\(value)" }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: scale)
    guard decimals > 0 else { return "\(sign)\(whole)" }
    return sign + "\(whole)" + decimalMark(in: language) + padded(rest, decimals)
  }

  /// A number with as many decimals as it needs: `70`, `1.72`, `1,72`.
  public static func plainNumber(_ value: Double, in language: Language) -> String {
    if let whole = Int(exactly: value) { return "\(whole)" }
    let mark = decimalMark(in: language)
    return String("\(value)".map { $0 == "." ? Character(mark) : $0 })
  }

  /// A share of 0…1 in percent; what is there but rounds to nothing is not called nothing.
  public static func percent(_ share: Double, decimals: Int, in language: Language) -> String {
    let percent = number(share * 100, decimals, in: language)
    let least = number(decimals == 0 ? 1 : 0.1, decimals, in: language)
    guard share > 0, percent == number(0, decimals, in: language) else { return percent + " %" }
    switch language {
    case .en: return "less than \(least) %"
    case .de: return "unter \(least) %"
    }
  }

  /// What stands between a number's whole part and its decimals.
  static func decimalMark(in language: Language) -> String {
    switch language {
    case .en: "."
    case .de: ","
    }
  }

  /// A whole number with zeros in front, at least so long.
  static func padded(_ number: Int, _ length: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
