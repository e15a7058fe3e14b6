import GaitModel
import Testing

@testable import GaitRecording

@Suite("Times out of cells")
struct SampleTimeCellTests {
  private func nanoseconds(_ text: String) -> Int64? {
    Array(text.utf8).withUnsafeBufferPointer { SampleTime(cell: $0)?.nanoseconds }
  }

  @Test("Decimals up to nine are taken exactly, however large the time")
  func exact() {
    let forms: [(String, Int64)] = [
      ("0", 0), ("-0", 0), ("0.0049", 4_900_000), ("1e-3", 1_000_000), ("1.5E2", 150_000_000_000),
      ("-2.5", -2_500_000_000), ("+.25", 250_000_000), ("1700000000.123456789", 1_700_000_000_123_456_789),
      ("0.0100000000000000000", 10_000_000), (" 3 ", 3_000_000_000), ("0e99", 0),
    ]
    for (text, expected) in forms { #expect(nanoseconds(text) == expected, "\(text)") }
  }

  @Test("More decimals are rounded to the nearest nanosecond")
  func rounded() {
    #expect(nanoseconds("0.33333333333333331") == 333_333_333)
    #expect(nanoseconds("0.6666666666666666") == 666_666_667)
    #expect(nanoseconds("12.00000000000000000000001") == 12_000_000_000)
  }

  @Test(
    "No time is made of what is none", arguments: ["", "abc", "nan", "inf", "-inf", "1e10", "9.3e9", "1e300"])
  func refused(_ text: String) {
    #expect(nanoseconds(text) == nil)
  }
}
