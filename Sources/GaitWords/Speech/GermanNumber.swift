/// Numbers in German words.
enum GermanNumber {
  private static let small = [
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let tens = [
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  /// A number from 0 to 999: "einhunderteinundzwanzig".
  static func words(_ number: Int) -> String {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    guard hundreds > 0 else { return belowHundred(rest) }
    return stem(hundreds) + "hundert" + (rest == 0 ? "" : belowHundred(rest))
  }

  /// So many of a unit: "eine Minute", "zwei Minuten", and after "bei" "einer Minute".
  static func counted(_ count: Int, _ unit: TimeUnit, _ inflection: Speech.Inflection) -> String {
    let name =
      switch unit {
      case .second: "Sekunde"
      case .minute: "Minute"
      case .hour: "Stunde"
      }
    guard count == 1 else { return "\(words(count)) \(name)n" }
    return (inflection == .dative ? "einer " : "eine ") + name
  }

  private static func belowHundred(_ number: Int) -> String {
    guard number >= 20 else { return small[number] }
    let ones = number % 10
    return (ones == 0 ? "" : stem(ones) + "und") + tens[number / 10]
  }

  /// A number below ten in front of another word: "ein" for "eins".
  private static func stem(_ number: Int) -> String {
    number == 1 ? "ein" : small[number]
  }
}
