import Foundation
import GaitModel

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

  /// What is sent once before the first frame.
  var opening: [UInt8] {
    self == .csv ? Array("t_ms,ax,ay,az,gx,gy,gz\r\n".utf8) : []
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
    case .ximu3: return Self.binary(microseconds, turning, force)
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
    }
  }

  private static func axes(_ vector: Vector3) -> [Double] { [vector.x, vector.y, vector.z] }

  /// An inertial message: identifier, clock, six numbers of 32 bits, line feed; inside, the line feed and the
  /// escape are escaped.
  private static func binary(_ microseconds: UInt64, _ turning: Vector3, _ force: Vector3) -> [UInt8] {
    var plain: [UInt8] = [0xC9]
    withUnsafeBytes(of: microseconds.littleEndian) { plain += $0 }
    for number in axes(turning) + axes(force) {
      withUnsafeBytes(of: Float(number).bitPattern.littleEndian) { plain += $0 }
    }
    var frame: [UInt8] = []
    for byte in plain {
      switch byte {
      case 0x0A: frame += [0xDB, 0xDC]
      case 0xDB: frame += [0xDB, 0xDD]
      default: frame.append(byte)
      }
    }
    return frame + [0x0A]
  }
}
