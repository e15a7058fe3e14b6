import GaitText

/// Decimal numbers in the text of devices, read without memory of their own.
enum DecimalField {
  /// The number in `bytes[range]`, exact to the last bit; `nan`, `inf`, `ovf` in any case (a sensor's words for
  /// "no number") give not-a-number. `nil` when it is none of these.
  static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    bytes.withUnsafeBufferPointer { all in
      let field = UnsafeBufferPointer(rebasing: all[range])
      switch DecimalNumber.number(field) {
      case .some(let value): return value.isFinite ? value : .nan
      case nil: return isOverflow(field) ? .nan : nil
      }
    }
  }

  /// The whole number without a sign in `bytes[range]`; `nil` when it is none or does not fit.
  static func unsigned(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
    bytes.withUnsafeBufferPointer { DecimalNumber.whole(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private static func isOverflow(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    field.count == 3 && field[0] | 0x20 == UInt8(ascii: "o") && field[1] | 0x20 == UInt8(ascii: "v")
      && field[2] | 0x20 == UInt8(ascii: "f")
  }
}
