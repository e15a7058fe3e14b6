import GaitModel

/// Frames of binary protocols, written from their documents alone: they share no code with what reads them.
enum BinaryFrames {
  /// Words of 16 bits, lowest byte first; what is beyond their range stays at its end.
  private static func words(_ values: [Double]) -> [UInt8] {
    values.flatMap { value -> [UInt8] in
      let word = UInt16(bitPattern: Int16(max(-32_768, min(32_767, value.rounded()))))
      return [UInt8(word & 0xFF), UInt8(word >> 8)]
    }
  }

  private static func big(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
  }

  private static func singles(_ values: [Double]) -> [UInt8] {
    values.flatMap { big(Float($0).bitPattern) }
  }

  /// Counter, time in 0.1 ms, acceleration in m/s², rate of turn in rad/s.
  static func xsens(_ microseconds: UInt64, _ force: [Double], _ rotation: [Double]) -> [UInt8] {
    let data =
      [0x10, 0x20, 2] + big(UInt16(truncatingIfNeeded: microseconds / 10_000)) + [0x10, 0x60, 4]
      + big(UInt32(truncatingIfNeeded: microseconds / 100)) + [0x40, 0x20, 12] + singles(force)
      + [0x80, 0x20, 12] + singles(rotation)
    let checked = [0xFF, 0x36, UInt8(data.count)] + data
    return [0xFA] + checked + [0 &- checked.reduce(0, &+)]
  }

  /// Number of the report, angles that stay, acceleration in thousandths of g.
  static func bno08x(_ microseconds: UInt64, _ force: [Double]) -> [UInt8] {
    let checked =
      [UInt8(truncatingIfNeeded: (microseconds + 5000) / 10_000)]
      + words([100, -200, 300] + force.map { $0 * 1000 }) + [0, 0, 0]
    return [0xAA, 0xAA] + checked + [checked.reduce(0, &+)]
  }

  /// What the device answers to an inquiry: 327 ticks a packet, accelerometer of wide range at 8 g, gyroscope at
  /// 2,000 °/s.
  static let shimmer3Opening: [UInt8] = [
    0xFF, 0x02, 0x47, 0x01, 0x09, 0xFF, 0x03, 0x08, 6, 1, 4, 5, 6, 0x0A, 0x0B, 0x0C, 0xFF,
  ]

  /// Time, acceleration at 408 counts for 1 m/s², angular velocity at 16.4 counts for 1 °/s, a check of 16 bits.
  static func shimmer3(_ microseconds: UInt64, _ force: Vector3, _ turning: Vector3) -> [UInt8] {
    let ticks = UInt32(truncatingIfNeeded: microseconds * 32_768 / 1_000_000)
    let rotation = words([-turning.y, -turning.x, -turning.z].map { $0 * 16.4 })
    var packet: [UInt8] = [0, UInt8(ticks & 0xFF), UInt8(ticks >> 8 & 0xFF), UInt8(ticks >> 16 & 0xFF)]
    packet += words([-force.x, force.y, -force.z].map { $0 * 408 })
    for place in stride(from: 0, to: 6, by: 2) { packet += [rotation[place + 1], rotation[place]] }
    var check: UInt16 = 0xB0CA
    for byte in packet {
      check = check.byteSwapped ^ UInt16(byte)
      check ^= (check & 0xFF) >> 4
      check ^= check << 12
      check ^= (check & 0xFF) << 5
    }
    return packet + [UInt8(check & 0xFF), UInt8(check >> 8)]
  }

  /// A bundle with one message of sensors: °/s, g, µT, hPa.
  static func ngimu(_ microseconds: UInt64, _ motion: [Double]) -> [UInt8] {
    let fraction = UInt32(truncatingIfNeeded: (microseconds % 1_000_000) << 32 / 1_000_000)
    let message =
      Array("/sensors\0\0\0\0,ffffffffff\0".utf8) + singles(motion + [20, 0, -40, 1013])
    return Array("#bundle\0".utf8) + big(UInt32(3_978_000_000 + microseconds / 1_000_000)) + big(fraction)
      + big(UInt32(message.count)) + message
  }
}
