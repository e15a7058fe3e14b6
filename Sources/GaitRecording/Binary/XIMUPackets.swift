import GaitModel

// The SD card of the first x-IMU of x-io Technologies (`00000.BIN`). Facts: the source of the x-IMU GUI and its API, for
// firmware 6 to 10 ("PacketEncoding", "PacketConstruction", "Enums").
//
// A packet is cut into groups of 7 bits, the highest first; only the last byte of a packet has its highest bit set. Taken
// together again: kind, content, and a byte that is the sum of all before it. The high byte of a number comes first.
//
//   kind 3   register: address, value. 0: firmware; 69: rate of inertial packets, 2^(value − 1) Hz
//   kind 5   date and time: year of the century, month, day, hour, minute, second, in binary coded decimals
//   kind 8   raw numbers of gyroscope, accelerometer, magnetometer
//   kind 9   the same, calibrated: 1/16 °/s, 1/2048 g, 1/2048 G

/// The packets of an x-IMU's card.
///
/// They carry no time: samples are counted, at the rate that the registers at the beginning say. A damaged packet as long
/// as one with a sample keeps its place in time.
struct XIMUPackets: BinaryDecoding {
  private static let longest = 30
  /// How long packets are by kind, from 0.
  private static let sizes = [4, 4, 4, 6, 2, 8, 6, 6, 20, 20, 10, 4, 18, 18, 10, 26, 26]
  /// Bytes of a packet with a sample, as it lies on the card.
  private static let sampleSize = 23
  private static let rateRegister = 69
  /// Firmware in which that register holds the rate.
  private static let firmware = 6...10
  /// What the device must be told so that its card can be read.
  static let mode = "SensorDataMode Calibrated, InertialAndMagneticDataRate 64 Hz"

  /// What stands at the beginning of a card.
  struct Facts {
    var rateHertz: Double?
    var samples = 0
    var rawSamples = 0
    var startedAt: String?
  }

  let formatName = "x_imu"
  let name = "x-IMU"
  let channels: ChannelSet = [.acceleration, .angularVelocity]
  let place: Place? = nil
  let startedAt: String?
  let guesses: [RecordingGuess]
  private(set) var tally = BinaryTally()

  private let rateHertz: Double
  private var row = 0

  /// The decoder of a card with these facts at its beginning, at so many samples a second.
  init(_ facts: Facts, rateHertz: Double) {
    self.rateHertz = rateHertz
    startedAt = facts.startedAt
    guesses = [.rate(hertz: rateHertz, .said)]
  }

  /// What a file that begins so holds; `nil` where it is no x-IMU's.
  static func facts(_ head: ArraySlice<UInt8>) -> Facts? {
    var facts = Facts()
    var registers: [Int: Int] = [:]
    var good = 0
    var bad = 0
    var clock: (seconds: Int64, samples: Int)?
    _ = Array(head).withUnsafeBytes { bytes in
      eachFrame(bytes) { frame in
        guard let packet = packet(frame) else {
          bad += 1
          return
        }
        good += 1
        switch packet[0] {
        case 3: registers[number(packet, 1)] = number(packet, 3)
        case 5:
          if clock == nil { clock = date(packet).map { ($0, facts.samples) } }
        case 8: facts.rawSamples += 1
        case 9: facts.samples += 1
        default: break
        }
      }
    }
    // The first may have begun before the file.
    guard good >= 8, good >= 10 * max(bad - 1, 0) else { return nil }
    if let version = registers[0], firmware.contains(version), let value = registers[rateRegister],
      (1...10).contains(value)
    {
      facts.rateHertz = Double(1 << (value - 1))
    }
    if let clock, clock.samples == 0 || facts.rateHertz != nil {
      let before = Int64(Double(clock.samples) / (facts.rateHertz ?? 1))
      facts.startedAt = String(CalendarTime(secondsSince1970: clock.seconds - before).text.dropLast())
    }
    return facts
  }

  mutating func take(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void
  ) -> Int {
    let taken = Self.eachFrame(bytes) { frame in
      tally.parts += 1
      guard let packet = Self.packet(frame) else {
        // What stands before the first packet's beginning is no damage.
        if tally.parts > 1 { tally.countDamaged() }
        if frame.count == Self.sampleSize, row > 0 { row += 1 }
        return
      }
      guard packet[0] == 9 else { return }
      func vector(_ offset: Int) -> Vector3 {
        Vector3(Self.value(packet, offset), Self.value(packet, offset + 2), Self.value(packet, offset + 4))
      }
      let time = Int64((Double(row) * 1e9 / rateHertz).rounded())
      row += 1
      body(
        BinaryReading(
          time: time, acceleration: vector(7) * (TableUnit.gravity / 2048),
          angularVelocity: vector(1) * (TableUnit.degrees.factor / 16)))
    }
    guard isLast, taken < bytes.count else { return taken }
    tally.parts += 1
    tally.isCut = true
    return bytes.count
  }

  // MARK: Packets

  /// Passes on what lies between the bytes that end packets; how many bytes that were.
  @discardableResult
  private static func eachFrame(_ bytes: UnsafeRawBufferPointer, _ body: (ArraySlice<UInt8>) -> Void) -> Int {
    var start = 0
    var frame: [UInt8] = []
    for index in bytes.indices {
      frame.append(bytes[index])
      if bytes[index] & 0x80 != 0 {
        body(frame[...])
        frame.removeAll(keepingCapacity: true)
        start = index + 1
      } else if frame.count > longest {
        // No packet is so long: bytes of something else, taken one by one until an end comes.
        frame.removeFirst()
        start += 1
      }
    }
    return start
  }

  /// The bytes of a packet without its sum; `nil` where it is not whole.
  private static func packet(_ frame: ArraySlice<UInt8>) -> [UInt8]? {
    guard frame.count >= 3, frame.count <= longest else { return nil }
    var packet: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    let size = (8 * frame.count - 1) / 9
    for byte in frame {
      bits = bits << 7 | UInt32(byte & 0x7F)
      count += 7
      if count >= 8, packet.count < size {
        count -= 8
        packet.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    guard let kind = packet.first, sizes.indices.contains(Int(kind)), packet.count == sizes[Int(kind)],
      packet.dropLast().reduce(0, &+) == packet.last
    else { return nil }
    return packet.dropLast()
  }

  private static func number(_ packet: [UInt8], _ offset: Int) -> Int {
    Int(packet[offset]) << 8 | Int(packet[offset + 1])
  }

  private static func value(_ packet: [UInt8], _ offset: Int) -> Double {
    Double(Int16(truncatingIfNeeded: number(packet, offset)))
  }

  /// The moment that a packet of kind 5 says, in s since 1970 by the clock of the place; `nil` where it is none.
  private static func date(_ packet: [UInt8]) -> Int64? {
    let parts = packet[1...6].map { Int($0 >> 4) * 10 + Int($0 & 15) }
    guard packet[1...6].allSatisfy({ $0 >> 4 < 10 && $0 & 15 < 10 }), (1...12).contains(parts[1]),
      (1...31).contains(parts[2]), parts[3] < 24, parts[4] < 60, parts[5] < 60
    else { return nil }
    let days = WrittenTime.daysSince1970(2000 + parts[0], parts[1], parts[2])
    return Int64(days * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5])
  }
}
