import Foundation
import GaitTestSupport
import Testing

@testable import GaitRecording

@Suite("Numbers into cells")
struct DecimalTextTests {
  private func text(_ value: Double, _ decimals: Decimals) -> String {
    var bytes: [UInt8] = []
    DecimalText.append(value, decimals, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func text(nanoseconds: Int64, _ decimals: Decimals) -> String {
    var bytes: [UInt8] = []
    DecimalText.append(nanoseconds, decimals, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("The shortest text has no exponent in the usual range and no needless digit")
  func shortestForms() {
    let forms: [(Double, String)] = [
      (0, "0"), (-0.0, "-0"), (1, "1"), (-1.5, "-1.5"), (9.80665, "9.80665"), (100, "100"), (0.1, "0.1"),
      (0.00001, "0.00001"), (-0.0000012, "-0.0000012"), (1e-7, "0.0000001"), (1e-8, "1e-8"),
      (1.25e-9, "1.25e-9"),
      (123_456_789_012, "123456789012"), (1e20, "100000000000000000000"), (1e21, "1e21"),
      (.leastNonzeroMagnitude, "5e-324"),
      (.greatestFiniteMagnitude, "1.7976931348623157e308"), (.infinity, "inf"), (-.infinity, "-inf"),
      (.nan, "nan"),
    ]
    for (value, expected) in forms { #expect(text(value, .shortest) == expected) }
  }

  @Test("The shortest text reads back as the same number")
  func shortestReadsBack() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: random.next()).finite
      let written = text(value, .shortest)
      guard strtod(written, nil).bitPattern == value.bitPattern else {
        Issue.record("\(value) became \(written)")
        return
      }
    }
  }

  @Test("A fixed number of decimals is what C prints, ties included")
  func fixedEqualsC() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<20_000 {
      let decimals = Int.random(in: 0...9, using: &random)
      let value =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: Double.random(in: -20...20, using: &random)
        case 1: Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 1024
        case 2: Double(Int.random(in: -99_999...99_999, using: &random)) / 100_000
        default: Double(bitPattern: random.next()).finite
        }
      let written = text(value, .fixed(decimals))
      let expected = String(format: "%.\(decimals)f", value)
      guard written == expected else {
        Issue.record("\(value) with \(decimals) decimals became \(written), in C \(expected)")
        return
      }
    }
  }

  @Test("Fixed decimals at their edges")
  func fixedEdges() {
    let forms: [(Double, Int, String)] = [
      (-0.00001, 4, "-0.0000"), (0.5, 0, "0"), (1.5, 0, "2"), (2.5, 0, "2"), (0.125, 2, "0.12"),
      (9.99996, 4, "10.0000"), (1e15, 4, "1000000000000000.0000"), (1e300, 0, String(format: "%.0f", 1e300)),
    ]
    for (value, decimals, expected) in forms { #expect(text(value, .fixed(decimals)) == expected) }
  }

  @Test("Times keep every nanosecond, or round a tie to even")
  func times() {
    let exact: [(Int64, String)] = [
      (0, "0"), (10_000_000, "0.01"), (1_000_000_000, "1"), (-1, "-0.000000001"), (60_000_000_000, "60"),
      (1_700_000_000_123_456_789, "1700000000.123456789"), (.min, "-9223372036.854775808"),
    ]
    for (nanoseconds, expected) in exact { #expect(text(nanoseconds: nanoseconds, .shortest) == expected) }
    let fixed: [(Int64, Int, String)] = [
      (0, 4, "0.0000"), (10_000_000, 4, "0.0100"), (7_812_500, 4, "0.0078"), (50_000, 4, "0.0000"),
      (150_000, 4, "0.0002"), (999_960_000, 4, "1.0000"), (1_500_000_000, 0, "2"), (1, 9, "0.000000001"),
      (1, 12, "0.000000001000"), (-10_000_000, 2, "-0.01"),
    ]
    for (nanoseconds, decimals, expected) in fixed {
      #expect(text(nanoseconds: nanoseconds, .fixed(decimals)) == expected)
    }
  }
}
