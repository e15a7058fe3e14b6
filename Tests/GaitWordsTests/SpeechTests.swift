import GaitWords
import Testing

/// Numbers and times as they are spoken.
@Suite struct SpeechTests {
  @Test(
    "Numbers in both languages",
    arguments: [
      (0, "zero", "null"), (1, "one", "eins"), (7, "seven", "sieben"), (12, "twelve", "zwölf"),
      (16, "sixteen", "sechzehn"), (17, "seventeen", "siebzehn"), (20, "twenty", "zwanzig"),
      (21, "twenty-one", "einundzwanzig"), (30, "thirty", "dreißig"), (66, "sixty-six", "sechsundsechzig"),
      (77, "seventy-seven", "siebenundsiebzig"), (100, "one hundred", "einhundert"),
      (101, "one hundred and one", "einhunderteins"),
      (121, "one hundred and twenty-one", "einhunderteinundzwanzig"),
      (999, "nine hundred and ninety-nine", "neunhundertneunundneunzig"),
    ])
  func numbers(number: Int, english: String, german: String) {
    #expect(Speech.number(number, in: .en) == english)
    #expect(Speech.number(number, in: .de) == german)
  }

  @Test(
    "Each number from 0 to 999 has its own words without digits, and no other has any",
    arguments: Language.allCases)
  func everyNumber(language: Language) {
    let words = (0...999).compactMap { Speech.number($0, in: language) }
    #expect(Set(words).count == 1000)
    #expect(words.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" } })
    #expect(Speech.number(-1, in: language) == nil)
    #expect(Speech.number(1000, in: language) == nil)
  }

  @Test(
    "Times in both languages",
    arguments: [
      (0, "zero seconds", "null Sekunden"), (1, "one second", "eine Sekunde"),
      (40, "forty seconds", "vierzig Sekunden"), (59.6, "one minute", "eine Minute"),
      (71, "one minute eleven", "eine Minute elf"), (250, "four minutes ten", "vier Minuten zehn"),
      (300, "five minutes", "fünf Minuten"), (3600, "one hour", "eine Stunde"),
      (7505, "two hours five minutes", "zwei Stunden fünf Minuten"),
    ] as [(Double, String, String)])
  func times(seconds: Double, english: String, german: String) {
    #expect(Speech.length(ofSeconds: seconds, in: .en) == english)
    #expect(Speech.length(ofSeconds: seconds, in: .de) == german)
  }

  @Test("After a preposition German bends the one")
  func dative() {
    #expect(Speech.length(ofSeconds: 70, after: .dative, in: .de) == "einer Minute zehn")
    #expect(Speech.length(ofSeconds: 250, after: .dative, in: .de) == "vier Minuten zehn")
  }

  @Test("What is no length of time has no words", arguments: [-1, .infinity, .nan, 3.6e6 + 60, 1e30])
  func noTime(seconds: Double) {
    #expect(Speech.length(ofSeconds: seconds, in: .en) == nil)
  }
}
