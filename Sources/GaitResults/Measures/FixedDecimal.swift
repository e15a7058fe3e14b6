public import GaitModel

/// A decimal number with a fixed count of digits after the point: all that leaves the program.
///
/// At most 15 digits in all, because any such number survives the way into a `Double` and back; what is
/// written, read and written again is therefore the same to the byte.
public struct FixedDecimal: Equatable, Sendable {
  /// The number times ten to the power of `decimals`. Never a negative zero, because it is whole.
  public let scaled: Int64
  /// Digits after the point, 0…4.
  public let decimals: Int

  private static let scaledLimit = 1e15

  /// The decimal nearest to `value`, halves away from zero; `nil` for a number that is not finite or has
  /// more than 15 digits.
  ///
  /// The exact binary value is rounded: 1.005 is stored as 1.00499…, and becomes 1.00.
  public init?(_ value: Double, decimals: Int) {
    let power = Double(Self.power(decimals))
    let magnitude = value.magnitude
    guard magnitude < Self.scaledLimit / power else { return nil }
    let whole = magnitude.rounded(.down)
    let fraction = magnitude - whole
    let lower = (fraction * power).rounded(.down)
    // The product above may be off by a rounding; the fused one has the sign of the exact difference.
    let beyondHalf = (-(lower + 0.5)).addingProduct(fraction, power) >= 0
    let unsigned = Int64(whole) * Self.power(decimals) + Int64(lower) + (beyondHalf ? 1 : 0)
    guard unsigned < Int64(Self.scaledLimit) else { return nil }
    scaled = value < 0 ? -unsigned : unsigned
    self.decimals = decimals
  }

  /// `share`, of which 1 is the whole, in percent; `nil` for a number that is not finite or has more than
  /// 15 digits.
  ///
  /// The point is moved after rounding: a product with 100 would be rounded itself beforehand.
  public init?(percentOf share: Double, decimals: Int) {
    guard let decimal = FixedDecimal(share, decimals: decimals + 2) else { return nil }
    self.init(scaled: decimal.scaled, decimals: decimals)
  }

  /// The nearest tenth of a millisecond to `time`, in seconds, halves away from zero.
  public init(_ time: SampleTime) {
    let unsigned = Int64((time.nanoseconds.magnitude + 50_000) / 100_000)
    scaled = time.nanoseconds < 0 ? -unsigned : unsigned
    decimals = Decimals.seconds
  }

  /// Seconds from `start` to `end` as their written forms differ, so that a reader who subtracts agrees.
  public init(from start: SampleTime, to end: SampleTime) {
    scaled = FixedDecimal(end).scaled - FixedDecimal(start).scaled
    decimals = Decimals.seconds
  }

  /// The number as a `Double`.
  public var value: Double { Double(scaled) / Double(Self.power(decimals)) }

  /// Digits before the point, without the sign.
  public var whole: UInt64 { scaled.magnitude / UInt64(Self.power(decimals)) }

  /// Digits after the point as a whole number.
  public var fraction: UInt64 { scaled.magnitude % UInt64(Self.power(decimals)) }

  private static func power(_ decimals: Int) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<decimals { power *= 10 }
    return power
  }

  /// How it is printed, with a dot.
  public var text: String {
    let digits =
      decimals == 0 ? "" : "." + String(repeating: "0", count: decimals - "\(fraction)".count) + "\(fraction)"
    return (scaled < 0 ? "-" : "") + "\(whole)" + digits
  }

  init(scaled: Int64, decimals: Int) {
    self.scaled = scaled
    self.decimals = decimals
  }
}
