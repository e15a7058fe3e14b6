import GaitDevices
import GaitModel

// The "Pebble", a sensor that does not exist. It sends frames of 16 bytes, little-endian, 100 a second:
//
//   0    1..2         3..8             9..14            15
//   A5   ticks, ms    acc x y z        gyr x y z        sum of bytes 1 to 14
//        16 bits      1/2048 g         1/16 °/s

/// The Pebble's bytes to readings. What it does not understand it refuses, and goes on with the next byte.
struct PebbleDecoder: DeviceDecoder {
  static let profile = DeviceProfile(
    id: "pebble", name: "Pebble", baudRates: [115_200], integrity: .checksum(bits: 8), ticksPerSecond: 1000,
    tickBits: 16, document: "made up for this example")

  /// Bytes of a frame that may be one, and where the first of them lies.
  private var frame: [UInt8] = []
  private var offset = 0

  mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    for byte in bytes {
      frame.append(byte)
      while let reason = refusal {
        sink.rejected(reason, at: offset)
        frame.removeFirst()
        offset += 1
      }
      guard frame.count == 16 else { continue }
      sink.reading(
        DeviceReading(
          ticks: UInt64(UInt16(bitPattern: word(1))), acceleration: vector(3) * (9.80665 / 2048),
          angularVelocity: vector(9) * (.pi / 180 / 16)))
      offset += 16
      frame.removeAll(keepingCapacity: true)
    }
  }

  mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    if !frame.isEmpty { sink.rejected(.truncated, at: offset) }
    frame.removeAll()
  }

  /// Why the bytes gathered so far cannot begin a frame.
  private var refusal: FrameRejection? {
    guard let first = frame.first else { return nil }
    if first != 0xA5 { return .unknownMessage }
    guard frame.count == 16 else { return nil }
    return frame[1..<15].reduce(0, &+) == frame[15] ? nil : .badChecksum
  }

  private func word(_ at: Int) -> Int16 {
    Int16(bitPattern: UInt16(frame[at]) | UInt16(frame[at + 1]) << 8)
  }

  private func vector(_ at: Int) -> Vector3 {
    Vector3(Double(word(at)), Double(word(at + 2)), Double(word(at + 4)))
  }
}
