extension TextLineDecoder {
  /// Where the columns were learned from.
  enum Source: Equatable {
    case nothing, settings, header
    case labels(UInt64)
    case count(Int)
  }

  /// What the user knows of the lines; what is `nil` is learned.
  public struct Settings: Equatable, Sendable {
    /// What each column holds; see `TextColumn.list`.
    public var columns: [TextColumn]?
    /// The unit of acceleration.
    public var accelerationUnit: TextUnit?
    /// The unit of angular velocity.
    public var angularVelocityUnit: TextUnit?
    /// Lines a second, as the time of lines without a clock.
    public var rateHertz: Double?

    /// Settings; by default all is learned.
    public init(
      columns: [TextColumn]? = nil, accelerationUnit: TextUnit? = nil, angularVelocityUnit: TextUnit? = nil,
      rateHertz: Double? = nil
    ) {
      self.columns = columns
      self.accelerationUnit = accelerationUnit
      self.angularVelocityUnit = angularVelocityUnit
      self.rateHertz = rateHertz
    }
  }

  /// A decoder that is given `columns`, `acc`, `gyr` and `rate` as `Settings` has them; `nil` when one of them, or a
  /// value, cannot be understood.
  public init?(settings: [String: String]) {
    var known = Settings()
    for (key, value) in settings {
      switch key {
      case "columns": known.columns = TextColumn.list(value)
      case "acc": known.accelerationUnit = TextUnit.acceleration(value)
      case "gyr": known.angularVelocityUnit = TextUnit.angularVelocity(value)
      case "rate": known.rateHertz = Self.rate(value)
      default: return nil
      }
    }
    let understood = [
      known.columns != nil, known.accelerationUnit != nil, known.angularVelocityUnit != nil,
      known.rateHertz != nil,
    ].count { $0 }
    guard understood == settings.count else { return nil }
    self.init(known)
  }

  private static func rate(_ text: String) -> Double? {
    let digits = Array(text.utf8)
    let rate = DecimalField.number(digits, 0..<digits.count)
    return rate.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
  }
}
