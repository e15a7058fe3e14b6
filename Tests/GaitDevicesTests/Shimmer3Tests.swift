import GaitDevices
import GaitModel
import Testing

/// The documents' examples, worked by hand; the check by the description, the channels as an open client reads them.
@Suite("Shimmer3 answers and packets") struct Shimmer3Tests {
  static let inquiry = bytes("FF 02 80 02 01 FF 01 08 06 01 00 01 02 0A 0B 0C")
  static let packet = bytes("00 56 34 12 FF 07 52 08 3D 0B 02 8F FA E2 00 00")

  private func isWorked(_ reading: DeviceReading?) -> Bool {
    guard let force = reading?.acceleration, let turning = reading?.angularVelocity else { return false }
    return (force - Vector3(-1, 0, -10)).length < 1e-9
      && (turning - Vector3(20, -10, 0) * .pi / 180).length < 1e-9 && reading?.ticks == 1_193_046
  }

  @Test("A packet with a check of 16 bits is read at once, by the maker's calibration")
  func checked() {
    let heard = listen(Shimmer3Decoder(), [Self.inquiry, Self.packet, bytes("10 5A")])
    #expect(heard.readings.count == 1 && isWorked(heard.readings.first))
    #expect(ConstructedFrames.check(Self.packet) == bytes("10 5A"))
    #expect(heard.messages == ["Shimmer3 \"LogAndStream\""])
  }

  @Test("A check of one byte needs a second packet at the rate")
  func halfChecked() {
    let later = Self.at(1_193_046 + 640)
    let both = Self.packet + [0x10] + later + [ConstructedFrames.check(later)[0]]
    #expect(listen(Shimmer3Decoder(), [Self.inquiry, both]).readings.count == 2)
    #expect(listen(Shimmer3Decoder(), [Self.inquiry, Self.packet + [0x10]]).readings.isEmpty)
  }

  @Test("Packets without a check are believed when four follow each other at the rate")
  func unchecked() {
    let packets = (0..<6).map { Self.at(1_193_046 + 640 * $0 + $0 % 2) }
    let heard = listen(Shimmer3Decoder(), [Self.inquiry] + packets)
    // The last has nothing behind it that would tell whether a byte of it is lost.
    #expect(heard.readings.count == 5 && isWorked(heard.readings.first) && heard.rejections == [.truncated])
    #expect(listen(Shimmer3Decoder(), [Self.inquiry] + packets.prefix(3)).readings.isEmpty)
    let other = (0..<6).map { Self.at(1_193_046 + 700 * $0) }
    #expect(listen(Shimmer3Decoder(), [Self.inquiry] + other).readings.isEmpty)
  }

  @Test("A lost byte costs its packet and no more, and packets that are missing cost nothing")
  func lost() {
    var packets = (0..<20).map { Self.at(100_000 + 640 * $0) }
    packets.remove(at: 12)
    packets[6].remove(at: 9)
    let heard = listen(Shimmer3Decoder(), [Self.inquiry] + packets)
    let all = (0..<20).map { UInt64(100_000 + 640 * $0) }
    let heardOf = all.enumerated().filter { ![6, 12, 19].contains($0.offset) }.map(\.element)
    #expect(heard.readings.map { $0.ticks ?? 0 } == heardOf)
  }

  @Test("Without the answer to the inquiry nothing is read, and that is said")
  func unasked() {
    let packets = (0..<300).flatMap { Self.at(640 * $0) }
    let heard = listen(Shimmer3Decoder(), [packets])
    #expect(heard.readings.isEmpty)
    #expect(heard.messages.count == 1 && heard.messages[0].contains("has not answered"))
  }

  @Test("Answers that are none are refused: no rate, unknown or double channels")
  func answers() {
    for answer in [
      "FF 02 00 00 01 FF 01 08 01 01 00", "FF 02 80 02 01 FF 01 08 01 01 7F",
      "FF 02 80 02 01 FF 01 08 02 01 0A 0A",
      "FF 02 80 02 01 FF 01 08 00 01",
    ] {
      let packets = (0..<10).flatMap { index -> [UInt8] in [0] + ConstructedFrames.time(index) + [1, 2] }
      let heard = listen(Shimmer3Decoder(), [bytes(answer) + packets])
      #expect(heard.readings.isEmpty && heard.messages.isEmpty, "\(answer)")
    }
    #expect(
      listen(Shimmer3Decoder(), [bytes("FF 02 40 00 01 FF 01 09 01 01 12")]).messages
        == ["Shimmer3: neither its accelerometer nor its gyroscope is switched on"])
  }

  @Test("The device's own calibration counts, and each axis by itself")
  func calibrated() throws {
    let readings = listen(Shimmer3Decoder(), [ConstructedFrames.shimmerChecked]).readings
    // One of 120 was lost, one damaged.
    #expect(readings.count == 118)
    for (index, reading) in zip((0..<120).filter { $0 != 20 && $0 != 90 }, readings) {
      let now = ConstructedCaptures.Instant(index, rest: 30)
      for axis in 0..<3 {
        // Half a count of 400 in a m/s², and of 65.5 in a °/s.
        let force = try #require(reading.acceleration)[axis] - now.force[axis] * 9.80665
        let turning = try #require(reading.angularVelocity)[axis] * 180 / .pi - now.rotation[axis]
        #expect(abs(force) <= 0.00126 && abs(turning) <= 0.0077)
      }
    }
  }

  @Test("What is sent: a question; then stop, questions, check, start, and the rate where one is wished")
  func commands() {
    #expect(Shimmer3Decoder.identifyCommands == [[0x01]])
    #expect(
      Shimmer3Decoder.startCommands(rateHertz: nil) == [
        [0x20], [0x2E], [0x01], [0x2C], [0x8B, 0x02], [0x07],
      ])
    #expect(Shimmer3Decoder.startCommands(rateHertz: 5.12)[2] == [0x05, 0x00, 0x19])
    #expect(Shimmer3Decoder.startCommands(rateHertz: 100)[2] == [0x05, 0x47, 0x01])
  }

  static func at(_ ticks: Int) -> [UInt8] {
    [0, UInt8(ticks & 0xFF), UInt8(ticks >> 8 & 0xFF), UInt8(ticks >> 16 & 0xFF)] + packet.dropFirst(4)
  }
}
