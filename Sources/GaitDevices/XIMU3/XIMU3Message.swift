/// The kinds of messages of the x-IMU3 by their letter, and what must follow the time in each.
enum XIMU3Message {
  /// What follows the letter and the time.
  enum Form: Equatable {
    /// So many numbers, or, where documents differ, the other count.
    case numbers(Int, or: Int)
    /// Text of any length.
    case text
    /// Anything: documents differ, and nothing here reads it.
    case free
  }

  static let inertial = UInt8(ascii: "I")
  static let linearAcceleration = UInt8(ascii: "L")
  static let temperature = UInt8(ascii: "T")
  static let battery = UInt8(ascii: "B")
  static let signalStrength = UInt8(ascii: "W")
  static let notification = UInt8(ascii: "N")
  static let error = UInt8(ascii: "F")

  /// Whether a message of this letter tells orientation: quaternion, rotation matrix, Euler angles.
  static func isOrientation(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "Q") || letter == UInt8(ascii: "R") || letter == UInt8(ascii: "A")
  }

  /// What must follow in a message of this letter; `nil` when no document knows the letter.
  static func form(of letter: UInt8) -> Form? {
    switch letter {
    case inertial: .numbers(6, or: 6)
    // Magnetometer (arbitrary units), accelerometer for high g, Euler angles.
    case UInt8(ascii: "M"), UInt8(ascii: "H"), UInt8(ascii: "A"): .numbers(3, or: 3)
    // Quaternion, rotation matrix.
    case UInt8(ascii: "Q"): .numbers(4, or: 4)
    case UInt8(ascii: "R"): .numbers(9, or: 9)
    // Linear and earth acceleration: with a quaternion in front in manual 1.11, without it in the API of 2026.
    case linearAcceleration, UInt8(ascii: "E"): .numbers(3, or: 7)
    case temperature: .numbers(1, or: 1)
    case battery: .numbers(3, or: 3)
    case signalStrength: .numbers(2, or: 2)
    // Synchronisation edge, button.
    case UInt8(ascii: "Y"), UInt8(ascii: "O"): .numbers(1, or: 1)
    // State of the orientation filter: four flags in manual 1.11, text in the API of 2026.
    case UInt8(ascii: "U"): .free
    // Serial accessory and time code: bytes of others.
    case UInt8(ascii: "S"), UInt8(ascii: "C"): .free
    case notification, error: .text
    default: nil
    }
  }
}
