import GaitModel
import Testing

@testable import GaitRecording

/// Recordings of Axivity sensors, constructed block by block from the published form.
@Suite("Axivity recordings")
struct AxivityTests {
  private static func low(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static let header = [0x4D, 0x44, 0xFC, 0x03] + [UInt8](repeating: 0xFF, count: 1020)

  /// A block with its checksum.
  private static func block(
    sequence: Int, time: UInt32, fraction: Int? = nil, timeIndex: Int, light: Int = 0, format: Int,
    _ data: [UInt8], count: Int
  ) -> [UInt8] {
    var bytes: [UInt8] = [0x41, 0x58, 0xFC, 0x01]
    bytes += low(fraction.map { $0 | 0x8000 } ?? 1841, 2) + low(7, 4) + low(sequence, 4) + low(Int(time), 4)
    bytes += low(light, 2) + low(270, 2) + [0, 0xB1, 0x4A, UInt8(format)] + low(timeIndex, 2) + low(count, 2)
    bytes += data + [UInt8](repeating: 0, count: 480 - data.count)
    var sum: UInt16 = 0
    for word in 0..<255 { sum &+= bytes.u16(2 * word) }
    return bytes + low(Int(0 &- sum), 2)
  }

  /// 2012-03-27 11:14:58 and so many seconds.
  private static func time(_ seconds: Int) -> UInt32 { 0x30F6_B3BA + UInt32(seconds) }

  private func read(_ bytes: [UInt8]) throws -> ReadTable { try readAny(bytes, fileName: "walk.cwa") }

  @Test("Packed samples have a common exponent, and times lie on the line between the blocks' moments")
  func packed() throws {
    let words = Self.low(0xBC10_23F2, 4)
    var bytes = Self.header
    // 120 samples in 1.25 s: the device runs at 96 Hz, though it is set to 100.
    for number in 0..<4 {
      bytes += Self.block(
        sequence: number, time: Self.time(number * 5 / 4), fraction: (number * 5 % 4) * 8192,
        timeIndex: 50 - (number * 5 % 4) * 25, format: 0x30,
        (0..<120).flatMap { _ in words }, count: 120)
    }
    let walk = try read(bytes)
    #expect(walk.format == "axivity")
    #expect(walk.samples.count == 480)
    let g = 9.80665 / 256
    #expect((try #require(walk.samples[3].acceleration) - Vector3(-56, 32, -252) * g).length < 1e-9)
    for (row, sample) in walk.samples.enumerated() {
      #expect(abs(sample.time.seconds - Double(row) / 96) < 2e-6, "sample \(row): \(sample.time.seconds)")
    }
  }

  @Test("A gyroscope's numbers stand in front, and both scales are those of the block")
  func six() throws {
    let sample: [UInt8] = [0x64, 0, 0x38, 0xFF, 0x2C, 1, 0, 0, 0, 0x10, 0, 0xF0]
    let data = (0..<40).flatMap { _ in sample }
    let bytes =
      Self.header
      + (0..<3).flatMap { number in
        Self.block(
          sequence: number, time: Self.time(0), fraction: number * 13107,
          timeIndex: -Int((Double(number * 13107) * 200 / 65536).rounded(.down)),
          light: 0x8855, format: 0x62, data, count: 40)
      }
    let walk = try read(bytes)
    #expect(walk.rig.sensors.map(\.channels) == [[.acceleration, .angularVelocity]])
    #expect(walk.samples.count == 120)
    let degrees = try #require(walk.samples[0].angularVelocity) * (180 / Double.pi)
    #expect((degrees - Vector3(6.103515625, -12.20703125, 18.310546875)).length < 1e-9)
    #expect((try #require(walk.samples[0].acceleration) - Vector3(0, 9.80665, -9.80665)).length < 1e-9)
  }

  @Test("A damaged block is left out and counted; the times behind the hole are right")
  func damaged() throws {
    let words = (0..<120).flatMap { _ in Self.low(0xBC10_23F2, 4) }
    var bytes = Self.header
    for number in 0..<6 {
      bytes += Self.block(
        sequence: number, time: Self.time(number * 6 / 5), fraction: Int(Double(number * 6 % 5) / 5 * 32768),
        timeIndex: -Int((Double(Int(Double(number * 6 % 5) / 5 * 32768) * 2) * 100 / 65536).rounded(.down)),
        format: 0x30, words, count: 120)
    }
    bytes[1024 + 2 * 512 + 100] ^= 1
    let walk = try read(bytes + [0x41, 0x58])
    #expect(walk.samples.count == 5 * 120)
    #expect(walk.summary.warnings == [.rowsLeftOut(count: 1, first: 3), .truncatedLastRow(row: 7)])
    #expect(abs(walk.samples[240].time.seconds - 3.6) < 0.011)
    #expect(abs(walk.samples[239].time.seconds - 2.39) < 0.011)
  }
}
