import Foundation
import GaitModel
import GaitSimulator

/// How readings become bytes.
enum WireFormat: String {
  /// The binary messages of the x-IMU3.
  case ximu3
  /// Its messages as text.
  case ximu3Text = "ximu3-ascii"
  /// A header line with names, then lines of numbers: milliseconds, g, °/s.
  case csv
  /// Lines of `name:number`, as an Arduino prints them for its plotter: g, °/s.
  case labels
  /// The binary frames of WitMotion's sensors, acceleration and angular velocity, with two ranges of the maker's.
  case wit
  /// The messages of an Xsens MTi with acceleration and rate of turn.
  case xsens
  /// The reports of a BNO08x in the mode UART-RVC: acceleration alone.
  case bno08x
  /// The packets of a Shimmer3 with a check, behind its answer to an inquiry, at about 100 Hz.
  case shimmer3
  /// The bundles of an NGIMU.
  case ngimu

  /// What is sent once before the first frame.
  var opening: [UInt8] {
    switch self {
    case .csv: Array("t_ms,ax,ay,az,gx,gy,gz\r\n".utf8)
    case .shimmer3: BinaryFrames.shimmer3Opening
    default: []
    }
  }

  /// The bytes of one frame.
  ///
  /// - Parameters:
  ///   - microseconds: the device's clock.
  ///   - acceleration: in m/s².
  ///   - angularVelocity: in rad/s.
  func frame(microseconds: UInt64, acceleration: Vector3, angularVelocity: Vector3) -> [UInt8] {
    let force = acceleration / 9.80665
    let turning = angularVelocity * (180 / Double.pi)
    switch self {
    case .ximu3:
      return InertialMessage.bytes(
        microseconds: microseconds, acceleration: acceleration, angularVelocity: angularVelocity)
    case .ximu3Text:
      let numbers = Self.axes(turning) + Self.axes(force)
      let text = numbers.map { String(format: "%.4f", $0) }.joined(separator: ",")
      return Array("I,\(microseconds),\(text)\r\n".utf8)
    case .csv:
      let numbers = Self.axes(force) + Self.axes(turning)
      let text = numbers.map { String(format: "%.4f", $0) }.joined(separator: ",")
      return Array("\(microseconds / 1000),\(text)\r\n".utf8)
    case .labels:
      let names = ["ax", "ay", "az", "gx", "gy", "gz"]
      let pairs = zip(names, Self.axes(force) + Self.axes(turning))
      return Array(
        (pairs.map { String(format: "%@:%.4f", $0, $1) }.joined(separator: ",") + "\r\n").utf8)
    case .wit:
      return Self.wit(0x51, force / 16) + Self.wit(0x52, turning / 2000)
    case .xsens:
      return BinaryFrames.xsens(
        microseconds, Self.axes(acceleration), Self.axes(angularVelocity))
    case .bno08x: return BinaryFrames.bno08x(microseconds, Self.axes(force))
    case .shimmer3: return BinaryFrames.shimmer3(microseconds, acceleration, turning)
    case .ngimu: return BinaryFrames.ngimu(microseconds, Self.axes(turning) + Self.axes(force))
    }
  }

  /// A frame of WitMotion's: three shares of the range in 15 bits, and the sum of all bytes.
  private static func wit(_ kind: UInt8, _ shares: Vector3) -> [UInt8] {
    var bytes: [UInt8] = [0x55, kind]
    for share in axes(shares) {
      let number = UInt16(bitPattern: Int16(max(-32_768, min(32_767, (share * 32_768).rounded()))))
      bytes += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)]
    }
    bytes += [0, 0]
    return bytes + [bytes.reduce(0, &+)]
  }

  private static func axes(_ vector: Vector3) -> [Double] { [vector.x, vector.y, vector.z] }
}
