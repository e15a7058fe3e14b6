import GaitText

/// What a column of a text line holds.
public enum TextColumn: Equatable, Sendable {
  /// The device's clock; `nil` when its unit has to be learned.
  case time(TimeUnit?)
  /// One axis (0…2) of a quantity.
  case axis(Quantity, Int)
  /// Something that is not read.
  case other

  /// What a clock counts in.
  public enum TimeUnit: Double, Sendable {
    /// Nanoseconds.
    case nanoseconds = 0.001
    /// Microseconds.
    case microseconds = 1
    /// Milliseconds.
    case milliseconds = 1_000
    /// Seconds.
    case seconds = 1_000_000

    /// Its symbol.
    var symbol: String {
      switch self {
      case .nanoseconds: "ns"
      case .microseconds: "µs"
      case .milliseconds: "ms"
      case .seconds: "s"
      }
    }
  }

  /// A quantity with three axes.
  public enum Quantity: Int, Sendable {
    /// Acceleration, gravity included.
    case acceleration
    /// Angular velocity.
    case angularVelocity
    /// Acceleration, gravity removed.
    case linearAcceleration
    /// Magnetic field.
    case magneticField
  }

  /// Names of clocks, blanks and punctuation left out.
  private static let clocks: [(name: String, unit: TimeUnit?)] = [
    ("t", nil), ("time", nil), ("timestamp", nil), ("ns", .nanoseconds), ("tns", .nanoseconds),
    ("timens", .nanoseconds), ("timestampns", .nanoseconds), ("nanos", .nanoseconds),
    ("ms", .milliseconds), ("tms", .milliseconds), ("timems", .milliseconds), ("millis", .milliseconds),
    ("timestampms", .milliseconds), ("us", .microseconds), ("tus", .microseconds), ("timeus", .microseconds),
    ("micros", .microseconds), ("timestampus", .microseconds), ("ts", .seconds), ("times", .seconds),
    ("timestamps", .seconds), ("seconds", .seconds),
  ]

  /// Beginnings of names, before the letter of the axis.
  private static let quantities: [(name: String, quantity: Quantity)] = [
    ("a", .acceleration), ("acc", .acceleration), ("accel", .acceleration), ("acceleration", .acceleration),
    ("accelerometer", .acceleration), ("rawa", .acceleration),
    ("g", .angularVelocity), ("gyr", .angularVelocity), ("gyro", .angularVelocity),
    ("gyroscope", .angularVelocity), ("w", .angularVelocity), ("omega", .angularVelocity),
    ("angularvelocity", .angularVelocity), ("rawg", .angularVelocity), ("rotation", .angularVelocity),
    ("rot", .angularVelocity), ("angularrate", .angularVelocity),
    ("la", .linearAcceleration), ("lin", .linearAcceleration), ("linacc", .linearAcceleration),
    ("linearacceleration", .linearAcceleration),
    ("m", .magneticField), ("mag", .magneticField), ("magnetometer", .magneticField),
  ]

  /// What a column of this name holds, and the unit at the end of its name, if any, in its normal form.
  ///
  /// `ax`, `accX`, `Accelerometer X (g)` and `gyro_x_dps` are understood; upper and lower case, blanks and
  /// punctuation do not matter.
  static func named(_ name: some Sequence<UInt8>) -> (column: TextColumn, unit: String) {
    let bare = String(
      decoding: name.filter { Ascii.isLetter($0) || Ascii.isDigit($0) }.map { $0 | 0x20 }, as: UTF8.self)
    if let clock = clocks.first(where: { $0.name == bare }) { return (.time(clock.unit), "") }
    for (beginning, quantity) in quantities where bare.hasPrefix(beginning) {
      let rest = bare.dropFirst(beginning.count)
      guard let letter = rest.first, let axis = ["x", "y", "z"].firstIndex(of: letter) else { continue }
      let unit = String(rest.dropFirst())
      if unit.isEmpty || TextUnits.isKnown(unit) { return (.axis(quantity, axis), unit) }
    }
    return (.other, "")
  }

  /// The columns a comma-separated list of names stands for; `nil` when no quantity has all three axes.
  public static func list(_ names: String) -> [TextColumn]? {
    let columns = names.split(separator: ",", omittingEmptySubsequences: false).map { named($0.utf8).column }
    return isUsable(columns) ? columns : nil
  }

  /// Whether at least one quantity has all three axes, and no column stands there twice.
  static func isUsable(_ columns: [TextColumn]) -> Bool {
    for (index, column) in columns.enumerated() where column != .other && column != .time(nil) {
      if columns[..<index].contains(column) { return false }
    }
    return [Quantity.acceleration, .angularVelocity, .linearAcceleration].contains { quantity in
      (0..<3).allSatisfy { columns.contains(.axis(quantity, $0)) }
    }
  }
}
