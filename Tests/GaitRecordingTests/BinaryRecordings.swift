import Foundation
import GaitModel

@testable import GaitRecording

/// Bytes of binary recordings, constructed from the published forms.
enum BinaryRecordings {
  static func low(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  static func high(_ value: Int, _ bytes: Int) -> [UInt8] { low(value, bytes).reversed() }

  // MARK: GENEActiv

  static let geneActivHeader: [UInt8] = lines([
    "Device Identity", "Device Unique Serial Code:012967", "Device Type:GENEActiv           ", "",
    "Measurement Frequency:85.7 Hz", "Start Time:2013-05-30 10:12:49:500", "",
    "Device Location Code:left wrist", "x gain:25875", "x offset:439", "y gain:25734", "y offset:-662",
    "z gain:25538", "z offset:-3056", "Number of Pages:3", "",
  ])

  private static func lines(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// A page of 300 equal samples, 3.5 s after the one before.
  static func geneActivPage(_ number: Int) -> [UInt8] {
    let milliseconds = 54_500 + 3500 * number
    let minute = 12 + milliseconds / 60_000
    let rest = milliseconds % 60_000
    return lines([
      "Recorded Data", "Device Unique Serial Code:012967", "Sequence Number:\(number)",
      "Page Time:2013-05-30 10:\(minute):\(rest / 1000 < 10 ? "0" : "")\(rest / 1000):\(rest % 1000 == 0 ? "000" : "500")",
      "Unassigned:", "Temperature:21.5", "Battery voltage:4.1493", "Device Status:Recording",
      "Measurement Frequency:85.7", String(repeating: "0C4FFDF3D004", count: 300),
    ])
  }

  static func geneActiv(pages: Int) -> [UInt8] {
    geneActivHeader + (0..<pages).flatMap { geneActivPage($0) }
  }

  // MARK: ActiGraph

  static func info(_ hertz: Int) -> [UInt8] {
    Array(
      "Serial Number: MOS2D\r\nDevice Type: Link\r\nSample Rate: \(hertz)\r\nAcceleration Scale: 256.0\r\nLimb: Wrist\r\nSide: Right\r\nTimeZone: -06:00:00\r\n"
        .utf8)
  }

  /// Numbers of 12 bits, high bits first, in the order y, x, z.
  static func packed(_ values: [SIMD3<Int>], isXFirst: Bool = false) -> [UInt8] {
    var nibbles: [UInt8] = []
    for value in values {
      let order = isXFirst ? [value.x, value.y, value.z] : [value.y, value.x, value.z]
      for number in order {
        for shift in [8, 4, 0] { nibbles.append(UInt8(truncatingIfNeeded: number >> shift) & 15) }
      }
    }
    if nibbles.count % 2 == 1 { nibbles.append(0) }
    return stride(from: 0, to: nibbles.count, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }

  static func records(type: Int, hertz: Int, seconds: [Int], _ values: [SIMD3<Int>]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (number, second) in seconds.enumerated() {
      let part = Array(values[(number * hertz)..<((number + 1) * hertz)])
      let payload =
        type == 26
        ? part.flatMap { low($0.x, 2) + low($0.y, 2) + low($0.z, 2) } : packed(part, isXFirst: type == 28)
      let record = [0x1E, UInt8(type)] + low(second, 4) + low(payload.count, 2) + payload
      bytes += record + [record.reduce(0xFF) { $0 ^ $1 }]
    }
    return bytes
  }

  static func gt3x(type: Int, hertz: Int, seconds: [Int], _ values: [SIMD3<Int>]) -> [UInt8] {
    zip([("info.txt", info(hertz)), ("log.bin", records(type: type, hertz: hertz, seconds: seconds, values))])
  }

  // MARK: Shimmer

  /// Low-noise and wide-range accelerometer, gyroscope, battery: 51.2 Hz.
  static func shimmer(samples: Int, isLinked: Bool = false) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 256)
    func put(_ bytes: [UInt8], _ offset: Int) {
      head.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }
    put(low(640, 2), 0)
    put([0xC0, 0x30, 0], 3)
    if isLinked { head[0x10] = 4 }
    let turned: [UInt8] = [0x9C, 0, 0, 0, 100, 0, 0, 0, 0x9C]
    put([0, 0, 0].flatMap { high($0, 2) } + [417, 417, 417].flatMap { high($0, 2) } + turned, 0x4C)
    put([0, 0, 0].flatMap { high($0, 2) } + [6550, 6550, 6550].flatMap { high($0, 2) } + turned, 0x61)
    put([2047, 2047, 2047].flatMap { high($0, 2) } + [83, 83, 83].flatMap { high($0, 2) } + turned, 0x8B)
    var bytes = head
    let size = 3 + 6 + 2 + 6 + 6
    for row in 0..<samples {
      if isLinked, row % ((512 - 9) / size) == 0 { bytes += [UInt8](repeating: 0xFF, count: 9) }
      // The clock wraps after 24 bits.
      bytes += low(16_700_000 + 640 * row, 3)
      bytes += low(2047, 2) + low(2130, 2) + low(2877, 2) + low(2846, 2)
      bytes += high(1310, 2) + high(655, 2) + high(0, 2)
      bytes += low(417 + row, 2) + low(834 + row, 2) + low(1251 + row, 2)
    }
    return bytes
  }

  // MARK: Zip

  /// An archive in which nothing is compressed.
  static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in files {
      let facts =
        low(20, 2) + low(0, 2) + low(0, 2) + low(0, 4) + low(Int(checksum(content)), 4)
        + low(content.count, 4)
        + low(content.count, 4) + low(name.utf8.count, 2) + low(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + low(20, 2) + facts + low(0, 2) + low(0, 2) + low(0, 2) + low(0, 4)
        + low(bytes.count, 4) + Array(name.utf8)
      bytes += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + content
    }
    return bytes + directory + [0x50, 0x4B, 5, 6] + low(0, 4) + low(files.count, 2) + low(files.count, 2)
      + low(directory.count, 4) + low(bytes.count, 4) + low(0, 2)
  }

  /// CRC-32, bit by bit.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
