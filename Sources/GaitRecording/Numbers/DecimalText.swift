import GaitText

/// How many decimals a number is written with.
public enum Decimals: Equatable, Sendable {
  /// As few digits as give the same number again when read.
  case shortest
  /// Always this many (0…15), as `%.4f` writes them in C.
  case fixed(Int)
}

/// Numbers as text, always with a dot and never with an exponent in the usual range.
enum DecimalText {
  /// Appends `value`; reading it back gives the same number if `decimals` is `.shortest`.
  static func append(_ value: Double, _ decimals: Decimals, to text: inout [UInt8]) {
    guard value.isFinite else {
      text += (value.isNaN ? "nan" : value < 0 ? "-inf" : "inf").utf8
      return
    }
    switch decimals {
    case .shortest: appendShortest(value, to: &text)
    case .fixed(let count): appendFixed(value, decimals: count, to: &text)
    }
  }

  /// Appends a time in seconds: every digit of its nanoseconds, or rounded to a fixed number of decimals
  /// (a tie goes to the even digit).
  static func append(_ nanoseconds: Int64, _ decimals: Decimals, to text: inout [UInt8]) {
    if nanoseconds < 0 { text.append(Ascii.minus) }
    var digits = nanoseconds.magnitude
    switch decimals {
    case .fixed(let count) where count < 9:
      let unit = integerPower(9 - count)
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: unit)
      let isUp = remainder > unit / 2 || (remainder == unit / 2 && !quotient.isMultiple(of: 2))
      appendWhole(quotient + (isUp ? 1 : 0), decimals: count, to: &text)
    case .fixed(let count):
      appendWhole(digits, decimals: 9, to: &text)
      text += repeatElement(Ascii.zero, count: count - 9)
    case .shortest:
      var count = 9
      while count > 0, digits.isMultiple(of: 10) {
        digits /= 10
        count -= 1
      }
      appendWhole(digits, decimals: count, to: &text)
    }
  }

  /// `value` · 10^`decimals` as a whole number is rounded once, exactly: the product's own rounding error is
  /// known from the fused multiplication and settles what looks like a tie.
  private static func appendFixed(_ value: Double, decimals: Int, to text: inout [UInt8]) {
    let scale = ScannedDecimal.exactPowers[decimals]
    let magnitude = value.magnitude
    let product = magnitude * scale
    guard product < 0x1p53 else {
      text += SystemCalls.fixedText(value, decimals: decimals).utf8
      return
    }
    let error = (-product).addingProduct(magnitude, scale)
    let whole = product.rounded(.down)
    let fraction = product - whole
    let isUp: Bool
    if fraction == 0.5 && error == 0 {
      isUp = !UInt64(whole).isMultiple(of: 2)
    } else {
      isUp = fraction > 0.5 || (fraction == 0.5 && error > 0)
    }
    if value.sign == .minus { text.append(Ascii.minus) }
    appendWhole(UInt64(whole) + (isUp ? 1 : 0), decimals: decimals, to: &text)
  }

  /// Digits of `number` with a dot before the last `decimals` of them.
  private static func appendWhole(_ number: UInt64, decimals: Int, to text: inout [UInt8]) {
    let start = text.count
    var rest = number
    var written = 0
    repeat {
      if written == decimals, decimals > 0 { text.append(Ascii.dot) }
      text.append(Ascii.zero + UInt8(rest % 10))
      rest /= 10
      written += 1
    } while rest != 0 || written <= decimals
    text[start...].reverse()
  }

  private static func integerPower(_ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  private static func appendShortest(_ value: Double, to text: inout [UInt8]) {
    var digits: [UInt8] = []
    var point = 0
    var exponent = 0
    var description = value.magnitude.description
    description.withUTF8 { bytes in
      var index = 0
      var sawDot = false
      while index < bytes.count, bytes[index] != Ascii.e {
        if bytes[index] == Ascii.dot {
          sawDot = true
        } else {
          digits.append(bytes[index])
          if !sawDot { point += 1 }
        }
        index += 1
      }
      if index < bytes.count { exponent = Int(String(decoding: bytes[(index + 1)...], as: UTF8.self)) ?? 0 }
    }
    if value.sign == .minus { text.append(Ascii.minus) }
    point += exponent
    while digits.count > 1, digits.last == Ascii.zero { digits.removeLast() }
    while digits.count > 1, digits.first == Ascii.zero {
      digits.removeFirst()
      point -= 1
    }
    appendPlaced(digits, point: digits == [Ascii.zero] ? 1 : point, to: &text)
  }

  /// Significant `digits` with the dot behind the first `point` of them.
  private static func appendPlaced(_ digits: [UInt8], point: Int, to text: inout [UInt8]) {
    switch point {
    case 1...21:
      text += digits.prefix(point)
      if digits.count < point { text += repeatElement(Ascii.zero, count: point - digits.count) }
      if digits.count > point {
        text.append(Ascii.dot)
        text += digits[point...]
      }
    case -6...0:
      text += "0.".utf8
      text += repeatElement(Ascii.zero, count: -point)
      text += digits
    default:
      text += digits.prefix(1)
      if digits.count > 1 {
        text.append(Ascii.dot)
        text += digits.dropFirst()
      }
      text += "e\(point - 1)".utf8
    }
  }
}
