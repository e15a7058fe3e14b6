import Foundation
import GaitTestSupport
import Testing

import GaitText

@Suite("Numbers out of cells")
struct DecimalNumberTests {
  private func parse(_ text: String) -> DecimalNumber {
    Array(text.utf8).withUnsafeBufferPointer(DecimalNumber.parse)
  }

  /// Compares bits, so that -0 is not 0 and one nan is another only if it is the same.
  private func expectAsStrtod(_ text: String) {
    guard case .number(let value) = parse(text) else {
      Issue.record("\(text) was not taken for a number")
      return
    }
    #expect(value.bitPattern == strtod(text, nil).bitPattern, "\(text)")
  }

  @Test("Numbers of many shapes equal strtod, bit for bit")
  func randomNumbers() {
    var numbers = RandomDecimals(seed: 20)
    for _ in 0..<200_000 {
      let text = numbers.next()
      guard case .number(let value) = parse(text), value.bitPattern == strtod(text, nil).bitPattern else {
        Issue.record("\(text) differs from strtod")
        return
      }
    }
  }

  @Test(
    "Hard numbers equal strtod",
    arguments: [
      "0", "-0", "+0", "-0.0", "+.5", "5.", "-.5e0", "00000000000000000000000000000000001.5", "1e0", "1E+05",
      "9007199254740992", "9007199254740993", "9007199254740993.0000000000000000000000000000001",
      "9007199254740995", "18446744073709551615", "18446744073709551616", "1e22", "1e23", "123456789e22",
      "9007199254740992e22", "9007199254740992e-22", "1e-22", "1e-23", "8.5e-23",
      "1.00000000000000011102230246251565404236316680908203125",
      "1.00000000000000011102230246251565404236316680908203124",
      "1.00000000000000011102230246251565404236316680908203126", "2.2250738585072011e-308",
      "2.2250738585072014e-308", "4.9406564584124654e-324", "2.4703282292062327e-324",
      "2.4703282292062328e-324", "1e-400", "1e400", "-1e400", "1.7976931348623157e308",
      "1.7976931348623158e308", "1.7976931348623159e308", "0e999999999999", "1e-999999999999",
      "1e999999999999",
      "0.1", "0.2", "0.3", "9.80665", "1e15", "1e16", "179769313486231580793e288", "6.02214076e23",
    ])
  func hardNumbers(_ text: String) {
    expectAsStrtod(text)
  }

  @Test(
    "Cells of 17 to 800 digits equal strtod", arguments: [17, 18, 19, 20, 63, 64, 65, 255, 400, 401, 800])
  func longNumbers(count: Int) {
    let digits = String(
      (0..<count).map { "1234567890"[String.Index(utf16Offset: $0 % 10, in: "1234567890")] })
    expectAsStrtod(digits)
    expectAsStrtod("-0." + digits)
    expectAsStrtod("0." + String(repeating: "0", count: count) + "1")
    expectAsStrtod(digits + "e-\(count)")
    expectAsStrtod("1" + String(repeating: "0", count: count))
  }

  @Test(
    "Infinite and not-a-number are numbers in any case",
    arguments: ["nan", "NaN", "-nan", "+NAN", "inf", "-Inf", "+INF", "infinity", "-Infinity", "INFINITY"])
  func specialNumbers(_ text: String) {
    expectAsStrtod(text)
  }

  @Test("Blanks and one pair of quotes around a number do not matter")
  func blanks() {
    for text in [" 1.5", "1.5  ", "\t1.5\r", "\"1.5\"", " \" 1.5 \" "] {
      #expect(parse(text) == .number(1.5))
    }
  }

  @Test("Nothing but blanks is empty", arguments: ["", " ", " \t\r", "\"\""])
  func empty(_ text: String) {
    #expect(parse(text) == .empty)
  }

  @Test(
    "Everything else is text",
    arguments: [
      "0x10", "0x1p3", "1,5", "1.2.3", "abc", "1e", "1e+", "1e5.5", "1.5e 3", ".", "-", "+", "-.", "e5",
      "--1", "+-1",
      "1 2", "1_000", "1'000", "nan(1)", "infinit", "in", "n", "1f", "1d5", "½", "\"", "\"1", "1..", "−1",
      "1\0",
    ])
  func text(_ text: String) {
    #expect(parse(text) == .text)
  }
}
