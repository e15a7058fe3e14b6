/// Random numbers that are the same in every run (SplitMix64).
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  /// The sequence that begins with this seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// Decimal numbers as text, of many shapes.
public struct RandomDecimals {
  private var random: SeededRandom

  /// The sequence that begins with this seed.
  public init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// The next number; every one is valid.
  public mutating func next() -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return sign() + digits(1...3) + "." + digits(1...6)
    case 1: return sign() + digits(1...20) + "." + digits(0...20)
    case 2: return sign() + digits(1...19) + exponent(-330...310)
    case 3: return sign() + "." + digits(1...25) + exponent(-30...30)
    case 4: return Double(bitPattern: random.next()).finite.description
    default:
      return sign() + String(repeating: "0", count: Int.random(in: 0...30, using: &random)) + digits(1...18)
    }
  }

  /// A number as sensors' files hold them.
  public mutating func nextPlain() -> String {
    let places = Int.random(in: 0...17, using: &random)
    return (Bool.random(using: &random) ? "-" : "") + digits(1...3)
      + (places > 0 ? "." + digits(places...places) : "")
  }

  private mutating func sign() -> String { ["", "-", "+"].randomElement(using: &random) ?? "" }

  private mutating func digits(_ count: ClosedRange<Int>) -> String {
    String(
      (0..<Int.random(in: count, using: &random)).map { _ in "0123456789".randomElement(using: &random) ?? "0"
      })
  }

  private mutating func exponent(_ range: ClosedRange<Int>) -> String {
    let value = Int.random(in: range, using: &random)
    return (Bool.random(using: &random) ? "e" : "E") + (value >= 0 && Bool.random(using: &random) ? "+" : "")
      + String(value)
  }
}

extension Double {
  /// Itself, or 0 if it is not finite.
  public var finite: Double { isFinite ? self : 0 }
}
