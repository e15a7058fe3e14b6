import GaitModel
import GaitResults
import GaitTestSupport
import Testing

@testable import GaitWire

@Suite struct FixedDecimalTests {
  private func written(_ value: Double, _ decimals: Int) -> String? {
    guard let decimal = FixedDecimal(value, decimals: decimals) else { return nil }
    var bytes: [UInt8] = []
    bytes.append(decimal: decimal)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "Numbers are written without exponent or negative zero",
    arguments: [
      (0.0, 3, "0.000"), (-0.0, 3, "0.000"), (-0.0004, 3, "0.000"), (-0.0006, 3, "-0.001"),
      (5.16, 4, "5.1600"), (107.2, 1, "107.2"), (0.25, 1, "0.3"), (-0.25, 1, "-0.3"), (0.35, 1, "0.3"),
      (1.005, 2, "1.00"), (0.5, 0, "1"), (2.5, 0, "3"), (0.499_999_999_999_999_94, 0, "0"),
      (99.95, 1, "100.0"), (0.999_96, 4, "1.0000"), (1e-300, 4, "0.0000"),
      (123_456_789_012.5, 1, "123456789012.5"),
      (Double.leastNonzeroMagnitude, 4, "0.0000"), (10, 0, "10"), (100, 2, "100.00"),
    ])
  func writesWithoutExponentOrNegativeZero(_ value: Double, _ decimals: Int, _ expected: String) {
    #expect(written(value, decimals) == expected)
  }

  @Test(
    "What cannot be said is nothing",
    arguments: [Double.nan, .infinity, -.infinity, 1e15, -1e300, 999_999_999_999_999.9])
  func whatCannotBeSaidIsNothing(_ value: Double) {
    #expect(written(value, 0) == nil)
  }

  @Test("What is written reads back to the same")
  func whatIsWrittenReadsBackToTheSame() {
    var chance = SeededChance(seed: 1)
    for _ in 0..<5_000 {
      let decimals = Int.random(in: 0...4, using: &chance)
      let value =
        Double.random(in: -1...1, using: &chance)
        * Double(sign: .plus, exponent: .random(in: -20...49, using: &chance), significand: 1)
      guard let text = written(value, decimals) else { continue }
      let read = Double(text) ?? .nan
      #expect(written(read, decimals) == text)
      let half = 0.5 / [1, 10, 100, 1e3, 1e4][decimals]
      #expect((read - value).magnitude <= half * (1 + 1e-9) + value.ulp)
    }
  }

  @Test(
    "A share is rounded once on its way to percent",
    arguments: [
      (0.618, "61.8"), (0.0, "0.0"), (1.0, "100.0"), (-0.0004, "0.0"), (0.999_51, "100.0"),
      // Stored a little below the half: a product with 100 would have reached it.
      (0.5425, "54.2"), (0.6475, "64.7"), (0.5, "50.0"), (-0.0625, "-6.3"),
    ])
  func aShareIsRoundedOnceOnItsWayToPercent(_ share: Double, _ expected: String) throws {
    var bytes: [UInt8] = []
    bytes.append(decimal: try #require(FixedDecimal(percentOf: share, decimals: 1)))
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("Times are rounded from whole nanoseconds")
  func timesAreRoundedFromWholeNanoseconds() {
    func written(_ nanoseconds: Int64) -> String {
      var bytes: [UInt8] = []
      bytes.append(decimal: FixedDecimal(SampleTime(nanoseconds: nanoseconds)))
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(written(5_160_000_000) == "5.1600")
    #expect(written(49_999) == "0.0000")
    #expect(written(50_000) == "0.0001")
    #expect(written(-49_999) == "0.0000")
    #expect(written(-50_000) == "-0.0001")
    #expect(written(.max) == "9223372036.8548")
    #expect(written(.min) == "-9223372036.8548")
  }

  @Test("A duration is the difference of what is written")
  func aDurationIsTheDifferenceOfWhatIsWritten() {
    let start = SampleTime(nanoseconds: 149_999)
    let end = SampleTime(nanoseconds: 250_000)
    #expect(FixedDecimal(from: start, to: end).scaled == 2)
    #expect(FixedDecimal(from: SampleTime(nanoseconds: .min), to: SampleTime(nanoseconds: .max)).scaled > 0)
  }

  @Test("Text is escaped")
  func textIsEscaped() {
    var bytes: [UInt8] = []
    bytes.append(escaped: "a\"\\/\u{8}\u{9}\n\u{C}\r\u{0}\u{1F}ä\u{1F600}\u{7F}")
    let expected = #"a\"\\/\b\t\n\f\r\u0000\u001fä"# + "\u{1F600}" + #"\u007f"#
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
