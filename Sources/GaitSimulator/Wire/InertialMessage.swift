public import GaitModel

/// The bytes with which an x-IMU3 sends one measurement: its inertial message in binary form.
///
/// Identifier, clock in microseconds, six numbers of 32 bits (°/s, then g), line feed. Inside, the line feed and the
/// escape are escaped. Behind a multiplexer a caret and the channel come first.
public enum InertialMessage {
  private static let identifier: UInt8 = 0xC9
  private static let end: UInt8 = 0x0A
  private static let escape: UInt8 = 0xDB
  private static let escapedEnd: UInt8 = 0xDC
  private static let escapedEscape: UInt8 = 0xDD
  private static let caret = UInt8(ascii: "^")

  /// The bytes of a message.
  ///
  /// - Parameters:
  ///   - microseconds: The device's clock.
  ///   - acceleration: In m/s².
  ///   - angularVelocity: In rad/s.
  ///   - channel: The channel of the multiplexer; `nil` without one.
  public static func bytes(
    microseconds: UInt64, acceleration: Vector3, angularVelocity: Vector3, channel: UInt8? = nil
  ) -> [UInt8] {
    var plain: [UInt8] = [identifier]
    withUnsafeBytes(of: microseconds.littleEndian) { plain += $0 }
    let turning = angularVelocity * (180 / Double.pi)
    let force = acceleration / standardGravity
    for number in [turning.x, turning.y, turning.z, force.x, force.y, force.z] {
      withUnsafeBytes(of: Float(number).bitPattern.littleEndian) { plain += $0 }
    }
    var message: [UInt8] = channel.map { [caret, $0] } ?? []
    for byte in plain {
      switch byte {
      case end: message += [escape, escapedEnd]
      case escape: message += [escape, escapedEscape]
      default: message.append(byte)
      }
    }
    return message + [end]
  }
}
