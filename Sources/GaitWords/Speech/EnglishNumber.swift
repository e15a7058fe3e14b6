/// Numbers in English words.
enum EnglishNumber {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// A number from 0 to 999: "one hundred and twenty-one".
  static func words(_ number: Int) -> String {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    guard hundreds > 0 else { return belowHundred(rest) }
    return small[hundreds] + " hundred" + (rest == 0 ? "" : " and " + belowHundred(rest))
  }

  /// So many of a unit: "one minute", "two minutes".
  static func counted(_ count: Int, _ unit: TimeUnit) -> String {
    let name =
      switch unit {
      case .second: "second"
      case .minute: "minute"
      case .hour: "hour"
      }
    return "\(words(count)) \(name)" + (count == 1 ? "" : "s")
  }

  private static func belowHundred(_ number: Int) -> String {
    guard number >= 20 else { return small[number] }
    return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
  }
}
