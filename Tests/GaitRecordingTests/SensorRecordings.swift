import GaitModel

@testable import GaitRecording

/// Recordings of the Matrix, of the first x-IMU and of OpenSim, constructed from the published forms; none was measured.
enum SensorRecordings {
  // MARK: Matrix

  /// The head of a Matrix file: ±8 g, ±1000 °/s.
  static func matrixHead(packets: Int, rotationRange: Int = 1000) -> [UInt8] {
    let remarks = Array("constructed".utf8)
    return remarks + [UInt8](repeating: 0, count: 512 - remarks.count) + Array("MDTC".utf8)
      + BinaryRecordings.low(packets, 4) + BinaryRecordings.low(8, 2) + BinaryRecordings.low(rotationRange, 2)
  }

  /// A packet of `count` samples: x rises by 1 from `number` on, y falls, z is 1 g; turning beside it.
  static func matrixPacket(_ number: Int, seconds: ClosedRange<Int>, count: Int, turns: Int) -> [UInt8] {
    var body = BinaryRecordings.low(seconds.lowerBound, 4) + BinaryRecordings.low(seconds.upperBound, 4)
    for value in [count, turns, 2, 1] { body += BinaryRecordings.low(value, 4) }
    for row in 0..<count {
      for value in [number + row, -number - row, 4096] { body += BinaryRecordings.low(value, 2) }
    }
    for row in 0..<turns {
      for value in [row, -row, 0] { body += BinaryRecordings.low(value, 2) }
    }
    body += [UInt8](repeating: 7, count: 12)
    return Array("MDTCPACK".utf8) + BinaryRecordings.low(Int(BinaryRecordings.checksum(body)), 4) + body
  }

  /// Packets of 10 s at 50 Hz that follow each other.
  static func matrix(packets: Int, turns: Int = 500) -> [UInt8] {
    let begin = 1_700_000_000
    return matrixHead(packets: packets)
      + (0..<packets).flatMap {
        matrixPacket(
          500 * $0, seconds: (begin + 10 * $0)...(begin + 10 * $0 + 10), count: 500, turns: turns)
      }
  }

  // MARK: x-IMU

  /// A packet as it lies on the card: its sum behind it, in groups of 7 bits, the end marked.
  static func xIMUPacket(_ content: [UInt8]) -> [UInt8] {
    let packet = content + [content.reduce(0, &+)]
    var bits: [UInt8] = []
    for byte in packet {
      for shift in 0..<8 { bits.append(byte >> UInt8(7 - shift) & 1) }
    }
    while bits.count % 7 != 0 { bits.append(0) }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: bits.count, by: 7) {
      bytes.append(bits[start..<(start + 7)].reduce(UInt8(0)) { $0 << 1 | $1 })
    }
    // A packet of n bytes takes ⌈(9 n + 1) / 8⌉.
    while bytes.count < (9 * packet.count + 8) / 8 { bytes.append(0) }
    bytes[bytes.count - 1] |= 0x80
    return bytes
  }

  /// The card of firmware 10 at 64 Hz: registers, the date, then samples: numbers of the gyroscope 16 × (row, −row, 2), of
  /// the accelerometer (row, −row, 2048).
  static func xIMU(samples: Int, kind: UInt8 = 9, hasRate: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    for (address, value) in [(0, 10), (1, 2), (2, 17_134), (66, 1)] + (hasRate ? [(69, 7)] : []) {
      bytes += xIMUPacket([3] + BinaryRecordings.high(address, 2) + BinaryRecordings.high(value, 2))
    }
    bytes += xIMUPacket([5, 0x26, 0x05, 0x03, 0x14, 0x02, 0x07])
    for row in 0..<samples {
      let numbers = [16 * row, -16 * row, 32, row, -row, 2048, 40, 50, -60]
      bytes += xIMUPacket([kind] + numbers.flatMap { BinaryRecordings.high($0, 2) })
      if row % 8 == 7 {
        bytes += xIMUPacket([10] + [32_767, 0, 0, 0].flatMap { BinaryRecordings.high($0, 2) })
      }
    }
    return bytes
  }

  /// The table of an x-IMU's calibrated readings.
  static let xIMUTable: String = {
    let motion = KnownMotion(rate: 64)
    return motion.table(
      "Packet number,Gyroscope X (deg/s),Gyroscope Y (deg/s),Gyroscope Z (deg/s),Accelerometer X (g),Accelerometer Y (g),Accelerometer Z (g),Magnetometer X (G),Magnetometer Y (G),Magnetometer Z (G)\n",
      { row in
        "\(111 + row * 3 / 2),\(axes(motion.rotation(row), 1 / KnownMotion.degree)),\(axes(motion.acceleration(row), 1 / KnownMotion.gravity)),0.03,0.02,-0.32"
      }, ending: "\r\n")
  }()

  /// Some of its registers.
  static let xIMURegisters =
    "Packet number,Address,Value,Fixed-point value,Name\r\n1,0,7,NaN,FirmwareVersionMajorNum\r\n68,67,1,NaN,DateTimeDataRate\r\n70,69,7,NaN,InertialAndMagneticDataRate\r\n71,70,8,NaN,QuaternionDataRate\r\n"

  // MARK: OpenSim

  /// A table of OpenSim with these sensors, each row made of its number.
  static func openSim(
    type: String = "Vec3", sensors: [String], rows: Range<Int> = 0..<300, _ cell: (Int, Int) -> String
  ) -> String {
    var text = "DataRate=100.000000\nDataType=\(type)\nversion=3\nOpenSimVersion=4.5\nendheader\ntime"
    for sensor in sensors { text += "\t\(sensor)" }
    text += "\n"
    for row in rows {
      text += digits(Double(row) / 100, 2)
      for sensor in sensors.indices { text += "\t\(cell(row, sensor))" }
      text += "\n"
    }
    return text
  }

  static func accelerations(_ sensors: [String]) -> String {
    let motion = KnownMotion()
    return openSim(sensors: sensors) { row, sensor in
      axes(motion.acceleration((row + 7 * sensor) % 300))
    }
  }

  static func turns(_ sensors: [String], rows: Range<Int> = 0..<300) -> String {
    let motion = KnownMotion()
    return openSim(sensors: sensors, rows: rows) { row, sensor in
      axes(motion.rotation((row + 7 * sensor) % 300))
    }
  }
}
