import GaitTestSupport

/// Captures of binary protocols, built from their documents.
enum ConstructedFrames {
  /// By folder: protocol and name.
  static let all: [(folder: String, bytes: [UInt8])] = [
    ("xsens/acceleration-and-rate", xsensPackets),
    ("xsens/fixed-point-and-double", xsensForms),
    ("xsens/increments", xsensIncrements),
    ("bno08x_rvc/reports", robotVacuum),
    ("bno08x_rvc/upside-down", robotVacuumTurned),
    ("shimmer3/low-noise-unchecked", shimmerUnchecked),
    ("shimmer3/wide-range-checked", shimmerChecked),
    ("ngimu/sensors", ngimuSensors),
    ("ngimu/bundles-in-bundles", ngimuNested),
    ("phone/sensor-logger", ConstructedPhones.sensorLogger),
    ("phone/total-acceleration", ConstructedPhones.total),
    ("phone/phyphox", ConstructedPhones.phyphox),
    ("phone/phyphox-described", ConstructedPhones.phyphoxDescribed),
    ("text/two-lines-a-sample", twoLines),
    ("text/nested-json", nestedJSON),
    ("text/decimal-comma", decimalComma),
  ]

  typealias Instant = ConstructedCaptures.Instant

  // MARK: Xsens

  /// A message of the Xbus.
  static func xbus(_ kind: UInt8, _ data: [UInt8] = []) -> [UInt8] {
    let length =
      data.count < 255 ? [UInt8(data.count)] : [0xFF, UInt8(data.count >> 8), UInt8(data.count & 0xFF)]
    let checked = [0xFF, kind] + length + data
    return [0xFA] + checked + [0 &- checked.reduce(0, &+)]
  }

  /// A whole number, highest byte first.
  static func big(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
  }

  static func datum(_ name: UInt16, _ value: [UInt8]) -> [UInt8] { big(name) + [UInt8(value.count)] + value }

  static func singles(_ values: [Double]) -> [UInt8] { values.flatMap { big(Float($0).bitPattern) } }

  static func doubles(_ values: [Double]) -> [UInt8] { values.flatMap { big($0.bitPattern) } }

  /// 12 bits before the point, 20 behind.
  static func fixed20(_ values: [Double]) -> [UInt8] {
    values.flatMap { big(Int32(($0 * 1_048_576).rounded())) }
  }

  /// 16 bits before the point, 32 behind, which come first.
  static func fixed32(_ values: [Double]) -> [UInt8] {
    values.flatMap { value -> [UInt8] in
      let all = Int64((value * 4_294_967_296).rounded())
      return big(UInt32(truncatingIfNeeded: all)) + big(Int16(truncatingIfNeeded: all >> 32))
    }
  }

  static func force(_ now: Instant) -> [Double] { now.force.map { $0 * 9.80665 } }
  static func rotation(_ now: Instant) -> [Double] { now.rotation.map { $0 * .pi / 180 } }

  static func counterAndTime(_ index: Int) -> [UInt8] {
    // The counter begins again, and so does the time.
    datum(0x1020, big(UInt16(truncatingIfNeeded: 65_500 + index)))
      + datum(0x1060, big(UInt32(truncatingIfNeeded: 4_294_962_296 + 100 * index)))
  }

  /// Two seconds at 100 Hz as an MTi-300 sends them: orientation and state between, one packet damaged.
  static let xsensPackets: [UInt8] = {
    var all = xbus(0x01, [0x03, 0x70, 0x03, 0xF8]) + xbus(0x31) + xbus(0xC1, [0x10, 0x20, 0xFF, 0xFF])
    all += xbus(0x11)
    for index in 0..<200 {
      let now = Instant(index, rest: 50)
      var packet = xbus(
        0x36,
        counterAndTime(index) + datum(0x2010, singles([1, 0, 0, 0])) + datum(0x4020, singles(force(now)))
          + datum(0x8020, singles(rotation(now))) + datum(0xE020, [0, 0x40, 0, 3]))
      if index == 120 { packet[40] ^= 0x04 }
      all += packet
    }
    return all + xbus(0x42, [0x28])
  }()

  /// The sensor upside down, the three other forms of numbers in turn, and packets too long for a short length.
  static let xsensForms: [UInt8] = (0..<90).flatMap { index -> [UInt8] in
    let now = Instant(index, rest: 25)
    let form = UInt16(index % 3 + 1)
    let write = [fixed20, fixed32, doubles][index % 3]
    let other = index % 3 == 0 ? datum(0x7010, [UInt8](repeating: 0x55, count: 220)) : []
    return xbus(
      0x36,
      counterAndTime(index) + datum(0x4020 | form, write(force(now).map { -$0 })) + other
        + datum(0x8020 | form | 4, write(rotation(now).map { -$0 }))
        + datum(0xC020 | form, write([0.25, -0.5, 1])))
  }

  /// What was gained since the packet before, at 100 Hz, instead of acceleration and rate of turn.
  static let xsensIncrements: [UInt8] = (0..<100).flatMap { index -> [UInt8] in
    let now = Instant(index, rest: 25)
    let turned = rotation(now).map { $0 / 100 / 2 }
    // Of a small rotation, to the fourth order: half the angle's sine and cosine.
    let square = turned.reduce(0) { $0 + $1 * $1 }
    let quaternion =
      [1 - square / 2 + square * square / 24] + turned.map { $0 * (1 - square / 6 + square * square / 120) }
    return xbus(
      0x36,
      counterAndTime(index) + datum(0x4010, singles(force(now).map { $0 / 100 }))
        + datum(0x8030, singles(quaternion)))
  }

  // MARK: BNO08x

  static func word(_ value: Double) -> [UInt8] {
    let bits = UInt16(bitPattern: Int16(value.rounded()))
    return [UInt8(bits & 0xFF), UInt8(bits >> 8)]
  }

  /// A report: number, angles in 0.01°, acceleration in thousandths of g.
  static func report(_ number: Int, _ angles: [Double], _ force: [Double]) -> [UInt8] {
    let checked =
      [UInt8(truncatingIfNeeded: number)] + (angles + force).flatMap(word) + [0, 0, 0]
    return [0xAA, 0xAA] + checked + [checked.reduce(0, &+)]
  }

  /// Three seconds, so that the number begins again; one report damaged, one broken off.
  static let robotVacuum: [UInt8] = (0..<300).flatMap { index -> [UInt8] in
    let now = Instant(index, rest: 50)
    var bytes = report(index + 7, [-9000, 450, -17_999], now.force.map { $0 * 1000 })
    if index == 140 { bytes[9] ^= 0x20 }
    if index == 180 { bytes.removeLast(5) }
    return bytes
  }

  static let robotVacuumTurned: [UInt8] = (0..<120).flatMap { index -> [UInt8] in
    let now = Instant(index, rest: 30)
    // AA AA stands also inside: −21,846 thousandths of a degree cannot, but −0x5556 in 0.01° of roll can.
    return report(index, [1, -110, 17_999], now.force.map { -$0 * 1000 })
  }

  // MARK: Shimmer3

  /// The check of 16 bits, written as its description says.
  static func check(_ bytes: [UInt8]) -> [UInt8] {
    var check: UInt16 = 0xB0CA
    for byte in bytes.count % 2 == 1 ? bytes + [0] : bytes {
      check = check.byteSwapped ^ UInt16(byte)
      check ^= (check & 0xFF) >> 4
      check ^= check << 12
      check ^= (check & 0xFF) << 5
    }
    return [UInt8(check & 0xFF), UInt8(check >> 8)]
  }

  /// Ticks of 24 bits, near their end at the beginning.
  static func time(_ index: Int) -> [UInt8] {
    let ticks = (16_760_000 + 640 * index) & 0xFF_FFFF
    return [UInt8(ticks & 0xFF), UInt8(ticks >> 8 & 0xFF), UInt8(ticks >> 16)]
  }

  /// Upside down, accelerometer of low noise and gyroscope at 51.2 Hz, no calibration, no check; states between.
  static let shimmerUnchecked: [UInt8] = {
    var all = bytes("FF FF 02 80 02 01 FF 01 08 06 01 00 01 02 0A 0B 0C FF")
    for index in 0..<120 {
      let now = Instant(index, rest: 30)
      let (force, turning) = (force(now).map { -$0 }, now.rotation.map { -$0 })
      let counts = [-force[1], -force[0], -force[2]].map { $0 * 83 + 2047 }
      let turns = [-turning[1], -turning[0], -turning[2]].map { $0 * 65.5 }
      all += [0] + time(index) + counts.flatMap(word) + turns.flatMap { word($0).reversed() }
      if index % 40 == 20 { all += bytes("FF 8A 94 55 08 00") }
      if index % 40 == 30 { all += bytes("8A 71 09") }
    }
    return all
  }()

  /// Accelerometer of wide range set to 8 g, gyroscope, battery between them; the device's own calibration; checks of 16
  /// bits, one packet damaged, one lost.
  static let shimmerChecked: [UInt8] = {
    var all = bytes("FF FF 2F 03 00 00 00 0B 00 FF 02 80 02 09 FF 01 08 07 01 04 05 06 03 0A 0B 0C")
    let absent = [UInt8](repeating: 0xFF, count: 21)
    // Bias 10, −20, 30; 400 counts a m/s²; alignment as in the maker's values.
    let force = bytes("00 0A FF EC 00 1E 01 90 01 90 01 90 9C 00 00 00 64 00 00 00 9C")
    let turning = bytes("00 05 FF FB 00 00 19 96 19 96 19 96 00 9C 00 9C 00 00 00 00 9C")
    all += bytes("FF 2D") + absent + turning + absent + force + bytes("FF FF")
    for index in 0..<120 where index != 90 {
      let now = Instant(index, rest: 30)
      let (acceleration, rate) = (Self.force(now), now.rotation)
      let counts = [-acceleration[0] * 400 + 10, acceleration[1] * 400 - 20, -acceleration[2] * 400 + 30]
      let turns = [-rate[1] * 65.5 + 5, -rate[0] * 65.5 - 5, -rate[2] * 65.5]
      var packet =
        [0] + time(index) + counts.flatMap(word) + [0x20, 0x0A] + turns.flatMap { word($0).reversed() }
      packet += check(packet)
      if index == 20 { packet[9] ^= 0x01 }
      all += packet
    }
    return all
  }()

  // MARK: NGIMU

  /// Text as Open Sound Control writes it.
  static func oscText(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8) + [0]
    return bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
  }

  /// A message of numbers.
  static func osc(_ address: String, _ numbers: [Double]) -> [UInt8] {
    oscText(address) + oscText("," + String(repeating: "f", count: numbers.count)) + singles(numbers)
  }

  /// A bundle: seconds since 1900, their fraction in 1/2³², elements.
  static func bundle(_ seconds: UInt32, _ fraction: UInt32, _ elements: [[UInt8]]) -> [UInt8] {
    oscText("#bundle") + big(seconds) + big(fraction)
      + elements.flatMap { big(UInt32($0.count)) + $0 }
  }

  static func sensors(_ now: Instant) -> [UInt8] {
    osc("/sensors", now.rotation + now.force + [22.5, -4.25, 40, 1013.25])
  }

  /// Two seconds at 50 Hz; orientation, battery and temperature between; the last datagram cut short.
  static let ngimuSensors: [UInt8] = (0..<100).flatMap { index -> [UInt8] in
    let (seconds, step) = (UInt32(3_978_000_000 + index / 50), UInt32(index % 50))
    let fraction = step * 85_899_345
    var all = bundle(seconds, fraction, [sensors(Instant(index, rest: 25))])
    if index % 10 == 3 { all += bundle(seconds, fraction, [osc("/quaternion", [1, 0, 0, 0])]) }
    if index == 50 { all += bundle(seconds, fraction, [osc("/temperature", [31.5, 30])]) }
    if index == 60 { all.removeLast(8) }
    return all
  }

  /// The sensor upside down, several messages in a bundle, and bundles in a bundle.
  static let ngimuNested: [UInt8] = (0..<60).flatMap { index -> [UInt8] in
    let now = Instant(index, rest: 15)
    let turned = osc("/sensors", now.rotation.map { -$0 } + now.force.map { -$0 } + [1, 2, 3, 1013])
    let inner = bundle(3_978_000_000, UInt32(20_000_000 * index + 10_000_000), [turned])
    return bundle(
      3_978_000_000, UInt32(20_000_000 * index + 9_000_000), [osc("/linear", [0, 0, 0.125]), inner])
  }

  // MARK: Lines of sketches

  /// As Adafruit's example for the MPU6050 prints them.
  static let twoLines = ConstructedCaptures.lines(60, rest: 15) { _, now in
    let force = Self.force(now).map { ConstructedCaptures.decimal($0, 2) }
    let rotation = Self.rotation(now).map { ConstructedCaptures.decimal($0, 2) }
    return "Acceleration X: \(force[0]), Y: \(force[1]), Z: \(force[2]) m/s^2\r\n"
      + "Rotation X: \(rotation[0]), Y: \(rotation[1]), Z: \(rotation[2]) rad/s\r\n"
      + "Temperature: 27.30 degC\r\n\r\n"
  }

  static let nestedJSON = ConstructedCaptures.lines(120) { index, now in
    let force = now.force.map { ConstructedCaptures.decimal($0, 3) }
    let rotation = now.rotation.map { ConstructedCaptures.decimal($0, 2) }
    return
      "{\"ms\":\(500 + 10 * index),\"imu\":{\"acc\":{\"x\":\(force[0]),\"y\":\(force[1]),\"z\":\(force[2])},"
      + "\"gyro\":[\(rotation[0]),\(rotation[1]),\(rotation[2])]},\"temp\":24.5}\n"
  }

  static let decimalComma = ConstructedCaptures.lines(120) { index, now in
    let numbers = Self.force(now) + Self.rotation(now)
    let text = ["\(10 * index)"] + numbers.map { ConstructedCaptures.decimal($0, 3) }
    return text.joined(separator: "\t").replacing(".", with: ",") + "\r\n"
  }
}
