import GaitModel

// What a Shimmer3 writes on its card (`.bin`): a head of 256 bytes, then samples. Documents: Shimmer's "SDLog for
// Shimmer3 Firmware User Manual"; the calibration blocks are those of its wireless protocol.
//
//   00 u16 low first   ticks of 1/32,768 s from sample to sample
//   03 3 bytes         which sensors are on, a bit each (`sensors`)
//   10 u16 low first   bit 2: blocks of 512 bytes each begin with 9 bytes that tie the clock to another Shimmer's
//   2C u64 high first  ticks to add to the clock to have the time since 1970; 0: not known
//   4C, 61, 8B         calibration of wide-range accelerometer, gyroscope, low-noise accelerometer, 21 bytes each:
//                      offsets 3 × i16, sensitivities 3 × i16, both high first, alignment 9 × i8 in 1/100
//   FB                 the clock at the first sample: highest byte, then four low first
//
// A sample is the clock, 24 bits low first, and the channels of the sensors in the order of `sensors`.

/// The samples of a Shimmer3's card.
///
/// A value is R⁻¹·K⁻¹·(number − offset), with sensitivities K and alignment R. Of two accelerometers the wide-range one is
/// taken if it reaches further than ±2 g: a low-noise one clips at every landing.
struct ShimmerLog: BinaryDecoding {
  /// Bytes of the head.
  static let headSize = 256
  private static let blockSize = 512
  private static let linkSize = 9
  private static let ticksPerSecond = 32_768.0

  /// A sensor that can be on: its bit, its bytes in a sample, in the order of the samples.
  private struct Sensor {
    let bit: UInt32
    let size: Int
  }

  private static let lowNoise = Sensor(bit: 0x80, size: 6)
  private static let wideRange = Sensor(bit: 0x1000, size: 6)
  private static let gyroscope = Sensor(bit: 0x40, size: 6)
  /// Low-noise accelerometer, battery, converters (seven of them, two of a bridge, one of the skin), gyroscope, wide-range
  /// accelerometer, magnetometer, pressure, heart (24 and 16 bits, two chips).
  private static let sensors: [Sensor] =
    [lowNoise, Sensor(bit: 0x2000, size: 2)]
    + [0x2, 0x1, 0x800, 0x200, 0x100, 0x80_0000].map { Sensor(bit: $0, size: 2) }
    + [Sensor(bit: 0x8000, size: 4), Sensor(bit: 0x400, size: 2), Sensor(bit: 0x4, size: 2)]
    + [gyroscope, wideRange, Sensor(bit: 0x20, size: 6), Sensor(bit: 0x4_0000, size: 5)]
    + [
      Sensor(bit: 0x10, size: 7), Sensor(bit: 0x10_0000, size: 5), Sensor(bit: 0x8, size: 7),
      Sensor(bit: 0x8_0000, size: 5),
    ]
  /// Bits of sensors whose place in a sample is not known.
  private static let unknown: UInt32 = 0x40_0000 | 0x20_0000

  var formatName: String { "shimmer_log" }
  var name: String { "Shimmer3 .bin" }
  let channels: ChannelSet
  var place: Place? { nil }
  let startedAt: String?
  private(set) var tally = BinaryTally()

  private let size: Int
  private let interval: UInt32
  private let samplesInBlock: Int?
  private let force: (offset: Int, calibration: ShimmerCalibration)
  private let turning: (offset: Int, calibration: ShimmerCalibration)?
  private var inBlock = 0
  private var clock: Int64 = 0
  private var lastTicks: UInt32?

  /// The decoder of a file that begins so; `nil` where its clock does not go on as its head says: then it is no such
  /// file.
  init?(_ head: ArraySlice<UInt8>) {
    guard head.count >= Self.headSize + 64 else { return nil }
    let decoder = head.withUnsafeBytes { Self($0) }
    guard let decoder else { return nil }
    self = decoder
  }

  private init?(_ bytes: UnsafeRawBufferPointer) {
    let on = bytes.low24(3)
    interval = UInt32(bytes.low16(0))
    guard interval >= 32, on & Self.unknown == 0 else { return nil }
    var offset = 3
    var offsets: [UInt32: Int] = [:]
    for sensor in Self.sensors where on & sensor.bit != 0 {
      offsets[sensor.bit] = offset
      offset += sensor.size
    }
    size = offset
    let isLinked = bytes[0x10] & 4 != 0
    samplesInBlock = isLinked ? (Self.blockSize - Self.linkSize) / size : nil
    let wide = offsets[Self.wideRange.bit].map { ($0, ShimmerCalibration(bytes, at: 0x4C)) }
    let low = offsets[Self.lowNoise.bit].map { ($0, ShimmerCalibration(bytes, at: 0x8B)) }
    guard
      let force = [wide, low].compactMap({ $0 }).first(where: { ($0.1?.sensitivity.x ?? 1e9) < 1000 }) ?? low
        ?? wide,
      let calibration = force.1
    else { return nil }
    self.force = (force.0, calibration)
    turning = offsets[Self.gyroscope.bit].flatMap { place in
      ShimmerCalibration(bytes, at: 0x61).map { (place, $0) }
    }
    channels = turning == nil ? .acceleration : [.acceleration, .angularVelocity]
    var toEpoch: UInt64 = 0
    for index in 0x2C..<0x34 { toEpoch = toEpoch << 8 | UInt64(bytes[index]) }
    let first = UInt64(bytes[0xFB]) << 32 | UInt64(bytes.low32(0xFC))
    let (ticks, isTooLarge) = toEpoch.addingReportingOverflow(first)
    startedAt =
      toEpoch == 0 || isTooLarge || ticks >> 15 > 1 << 35
      ? nil : CalendarTime(secondsSince1970: Int64(ticks >> 15)).text
    guard isSteady(bytes) else { return nil }
  }

  /// Whether the clock goes on by the interval from sample to sample.
  private func isSteady(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = Self.headSize + (samplesInBlock == nil ? 0 : Self.linkSize)
    var last: UInt32?
    var steps = 0
    var even = 0
    for _ in 0..<min(samplesInBlock ?? 16, 16) {
      guard index + size <= bytes.count else { break }
      let ticks = bytes.low24(index)
      if let last {
        steps += 1
        let step = (ticks &- last) & 0xFF_FFFF
        if step + 2 >= interval, step <= interval + 2 { even += 1 }
      }
      last = ticks
      index += size
    }
    return steps >= 2 && even * 10 >= steps * 9
  }

  mutating func take(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void
  ) -> Int {
    var index = 0
    while true {
      if samplesInBlock == inBlock { inBlock = 0 }
      let lead = samplesInBlock != nil && inBlock == 0 ? Self.linkSize : 0
      guard index + lead + size <= bytes.count else { break }
      index += lead
      inBlock += samplesInBlock == nil ? 0 : 1
      sample(UnsafeRawBufferPointer(rebasing: bytes[index..<(index + size)]), body)
      index += size
    }
    if isLast, index < bytes.count {
      tally.parts += 1
      tally.isCut = true
      index = bytes.count
    }
    return index
  }

  private mutating func sample(_ bytes: UnsafeRawBufferPointer, _ body: (BinaryReading) -> Void) {
    tally.parts += 1
    let ticks = bytes.low24(0)
    clock += lastTicks.map { Int64((ticks &- $0) & 0xFF_FFFF) } ?? 0
    lastTicks = ticks
    func low(_ offset: Int) -> Vector3 {
      func axis(_ number: Int) -> Double { Double(Int16(bitPattern: bytes.low16(offset + 2 * number))) }
      return Vector3(axis(0), axis(1), axis(2))
    }
    func high(_ offset: Int) -> Vector3 {
      func axis(_ number: Int) -> Double { Double(Int16(bitPattern: bytes.high16(offset + 2 * number))) }
      return Vector3(axis(0), axis(1), axis(2))
    }
    body(
      BinaryReading(
        time: Int64((Double(clock) * 1e9 / Self.ticksPerSecond).rounded()),
        acceleration: force.calibration.value(low(force.offset)),
        // Sensitivities of the gyroscope are kept a hundredfold, for 1 °/s.
        angularVelocity: turning.map { $0.calibration.value(high($0.offset)) * (100 * .pi / 180) }))
  }
}

/// How the numbers of a Shimmer's sensor become a value.
struct ShimmerCalibration {
  let sensitivity: Vector3
  private let offset: Vector3
  /// Rows of the inverse of sensitivities and alignment.
  private let rows: (Vector3, Vector3, Vector3)

  /// The 21 bytes from an offset; `nil` where they calibrate nothing.
  init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    func number(_ index: Int) -> Double { Double(Int16(bitPattern: bytes.high16(start + 2 * index))) }
    func part(_ index: Int) -> Double { Double(Int8(bitPattern: bytes[start + 12 + index])) / 100 }
    offset = Vector3(number(0), number(1), number(2))
    sensitivity = Vector3(number(3), number(4), number(5))
    guard sensitivity.min() > 0 else { return nil }
    let a = Vector3(part(0), part(1), part(2)) * sensitivity.x
    let b = Vector3(part(3), part(4), part(5)) * sensitivity.y
    let c = Vector3(part(6), part(7), part(8)) * sensitivity.z
    let determinant = a.dot(b.cross(c))
    guard abs(determinant) > 0.1 * sensitivity.x * sensitivity.y * sensitivity.z else { return nil }
    // The columns of the inverse are the cross products of the rows, over the determinant.
    let (x, y, z) = (
      b.cross(c) * (1 / determinant), c.cross(a) * (1 / determinant), a.cross(b) * (1 / determinant)
    )
    rows = (Vector3(x.x, y.x, z.x), Vector3(x.y, y.y, z.y), Vector3(x.z, y.z, z.z))
  }

  func value(_ number: Vector3) -> Vector3 {
    let centred = number - offset
    return Vector3(rows.0.dot(centred), rows.1.dot(centred), rows.2.dot(centred))
  }
}
