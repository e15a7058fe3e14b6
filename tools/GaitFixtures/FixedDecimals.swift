/// Numbers with a fixed count of decimals and a dot, the same text on every machine.
enum FixedDecimals {
  /// `value` rounded to `decimals` places (half away from zero, 0…9); `nan` for what is not finite or too large.
  static func text(_ value: Double, decimals: Int) -> String {
    var power: Int64 = 1
    for _ in 0..<decimals { power *= 10 }
    let scaled = (value * Double(power)).rounded(.toNearestOrAwayFromZero)
    guard let whole = Int64(exactly: scaled), whole > .min else { return "nan" }
    let (units, fraction) = whole.magnitude.quotientAndRemainder(dividingBy: power.magnitude)
    let sign = whole < 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(units)" }
    let digits = String(fraction)
    return "\(sign)\(units).\(String(repeating: "0", count: decimals - digits.count))\(digits)"
  }
}
