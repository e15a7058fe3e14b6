import GaitModel
import GaitTestSupport
import Testing

@testable import GaitRecording

/// Binary recordings of the Matrix and of the first x-IMU.
@Suite("Recordings of Matrix and x-IMU")
struct SensorRecordingTests {
  private func near(_ one: Vector3?, _ other: Vector3) -> Bool {
    one.map { ($0 - other).length < 1e-9 } ?? false
  }

  private func fault(_ bytes: [UInt8], _ name: String, rate: Double? = nil) throws -> RecordingFault {
    var options = ReadingOptions()
    options.rateHertz = rate
    return try #require(throws: RecordingError.self) { try readAny(bytes, fileName: name, options: options) }
      .fault
  }

  // MARK: Matrix

  @Test("A Matrix's numbers are shares of its ranges, its samples lie at the rate its seconds allow")
  func matrix() throws {
    let walk = try readAny(SensorRecordings.matrix(packets: 3), fileName: "mtx.BIN")
    #expect(walk.format == "parmay_matrix" && walk.samples.count == 1500)
    #expect(walk.rig.sensors.map(\.channels) == [[.acceleration, .angularVelocity]])
    #expect(walk.guesses.contains(.unit(.angularVelocity, "deg/s", .likely)))
    #expect(walk.guesses.contains(.placeAssumed(Place(.wrist))))
    for (row, sample) in walk.samples.enumerated() {
      let up = 8 * 9.80665 / 32_767
      let down = 8 * 9.80665 / 32_768
      #expect(near(sample.acceleration, Vector3(Double(row) * up, -Double(row) * down, 4096 * up)), "\(row)")
      let turn = Double(row % 500) * 1000 * .pi / 180
      #expect(near(sample.angularVelocity, Vector3(turn / 32_767, -turn / 32_768, 0)), "\(row)")
      #expect(abs(sample.time.seconds - Double(row) / 50) < 1e-6, "\(row)")
    }
  }

  @Test("A Matrix whose samples do not fit any rate it can be set to has that of its seconds")
  func ownRate() throws {
    let packets = (0..<4).flatMap {
      SensorRecordings.matrixPacket(
        0, seconds: (1000 + 100 * $0)...(1100 + 100 * $0), count: 9700, turns: 0)
    }
    let walk = try readAny(SensorRecordings.matrixHead(packets: 4) + packets, fileName: "mtx.BIN")
    #expect(walk.samples.count == 38_800 && walk.rig.sensors.map(\.channels) == [.acceleration])
    #expect(abs((walk.samples.last?.time.seconds ?? 0) - 400) < 0.02)
  }

  @Test("Where a packet of a Matrix is damaged it is left out and counted, and the times behind it are right")
  func damagedPacket() throws {
    var bytes = SensorRecordings.matrix(packets: 3)
    bytes[524 + 6060 + 2000] ^= 16
    let walk = try readAny(bytes, fileName: "mtx.BIN")
    #expect(walk.samples.count == 1000 && walk.summary.warnings == [.rowsLeftOut(count: 1, first: 2)])
    #expect(abs(walk.samples[500].time.seconds - 20) < 1e-6)
  }

  @Test(
    "A gyroscope whose range says no unit is left out; fewer readings of it than samples stand between them")
  func rotation() throws {
    let packet = SensorRecordings.matrixPacket(0, seconds: 1000...1010, count: 499, turns: 250)
    let plain = try readAny(
      SensorRecordings.matrixHead(packets: 1, rotationRange: 35) + packet, fileName: "mtx.BIN")
    #expect(plain.rig.sensors.map(\.channels) == [.acceleration])
    let walk = try readAny(SensorRecordings.matrixHead(packets: 1) + packet, fileName: "mtx.BIN")
    let turn = 0.5 * 1000 * .pi / 180
    #expect(near(walk.samples[1].angularVelocity, Vector3(turn / 32_767, -turn / 32_768, 0)))
  }

  @Test("A Matrix without a range or without packets is refused as one")
  func noMatrix() throws {
    #expect(
      try fault(SensorRecordings.matrixHead(packets: 0), "mtx.BIN") == .table(.foreignFormat(.matrix)))
    var bytes = SensorRecordings.matrix(packets: 1)
    bytes[520] = 0
    #expect(try fault(bytes, "mtx.BIN") == .table(.foreignFormat(.matrix)))
  }

  // MARK: x-IMU

  @Test("An x-IMU's card is read in its units at the rate of its registers, and says when it began")
  func xIMU() throws {
    let walk = try readAny(SensorRecordings.xIMU(samples: 600), fileName: "00000.BIN")
    #expect(walk.format == "x_imu" && walk.samples.count == 600)
    #expect(walk.guesses.contains(.rate(hertz: 64, .said)))
    for (row, sample) in walk.samples.enumerated() {
      let value = Double(row)
      #expect(near(sample.acceleration, Vector3(value, -value, 2048) * (9.80665 / 2048)), "\(row)")
      #expect(near(sample.angularVelocity, Vector3(value, -value, 2) * (.pi / 180)), "\(row)")
      #expect(abs(sample.time.seconds - value / 64) < 1e-6, "\(row)")
    }
    let folder = try TemporaryFolder()
    let path = try folder.file("00000.BIN", SensorRecordings.xIMU(samples: 600))
    #expect(try RecordingReader(.path(path)).startedAt == "2026-05-03T14:02:07")
  }

  @Test("Packets are cut as the shift register of the x-IMU's own program cuts them")
  func vectors() {
    // Computed apart from here, by shifting whole packets to the right bit by bit as that program does.
    let register: [UInt8] = [0x01, 0x40, 0x08, 0x50, 0x00, 0x25, 0xA2]
    let sample: [UInt8] = [
      0x04, 0x7F, 0x7E, 0x00, 0x00, 0x40, 0x02, 0x2C, 0x7F, 0x03, 0x00, 0x1F, 0x20, 0x1F, 0x20, 0x00, 0x14,
      0x00, 0x06, 0x2F, 0x7E, 0x10, 0xD0,
    ]
    #expect(SensorRecordings.xIMUPacket([3, 0, 69, 0, 9]) == register)
    let numbers = [-16, 16, 300, -500, 500, 2000, 40, 50, -60]
    #expect(
      SensorRecordings.xIMUPacket([9] + numbers.flatMap { BinaryRecordings.high($0, 2) }) == sample)
    let facts = XIMUPackets.facts((SensorRecordings.xIMU(samples: 0) + register + sample + sample)[...])
    #expect(facts?.rateHertz == 256 && facts?.samples == 2)
  }

  @Test("A damaged packet of an x-IMU is left out, counted, and keeps its place in time")
  func damagedSample() throws {
    var bytes = SensorRecordings.xIMU(samples: 600)
    bytes[5 * 7 + 10 + 23 * 3 + 4] ^= 2
    let walk = try readAny(bytes, fileName: "00000.BIN")
    #expect(walk.samples.count == 599 && walk.summary.warnings == [.rowsLeftOut(count: 1, first: 10)])
    #expect(abs(walk.samples[3].time.seconds - 4.0 / 64) < 1e-6)
  }

  @Test(
    "An x-IMU's card without a rate asks for one; raw numbers and angles alone are refused with what to take")
  func refusedCards() throws {
    let noRate = SensorRecordings.xIMU(samples: 100, hasRate: false)
    #expect(try fault(noRate, "00000.BIN") == .table(.noDeviceClock))
    var options = ReadingOptions()
    options.rateHertz = 128
    let walk = try readAny(noRate, fileName: "00000.BIN", options: options)
    #expect(abs(walk.samples[64].time.seconds - 0.5) < 1e-6)
    #expect(
      try fault(SensorRecordings.xIMU(samples: 100, kind: 8), "00000.BIN")
        == .table(.foreignFormat(.xIMURaw)))
    let angles = (0..<100).flatMap { _ in
      SensorRecordings.xIMUPacket([10] + [32_767, 0, 0, 0].flatMap { BinaryRecordings.high($0, 2) })
    }
    #expect(
      try fault(angles, "00000.BIN")
        == .table(.noGravity(hasLinear: false, .chooseMode(XIMUPackets.mode))))
  }

  @Test("Bytes of no x-IMU are not taken for one")
  func noXIMU() {
    var random = SeededRandom(seed: 9)
    for _ in 0..<100 {
      let bytes = (0..<4000).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(XIMUPackets.facts(bytes[...]) == nil)
    }
    #expect(XIMUPackets.facts(Array(SensorRecordings.xIMUTable.utf8)[...]) == nil)
    #expect(XIMUPackets.facts(BinaryRecordings.shimmer(samples: 700)[...]) == nil)
  }

  // MARK: Both

  private static let whole: [(name: String, bytes: [UInt8])] = [
    ("mtx.BIN", SensorRecordings.matrix(packets: 5)),
    ("00000.BIN", SensorRecordings.xIMU(samples: 900)),
  ]

  @Test("In a zip, and however the bytes come, it is read as it lies", arguments: 0..<2)
  func zipped(number: Int) throws {
    let (name, bytes) = Self.whole[number]
    let all = try readAny(bytes, fileName: name).samples
    #expect(try readAny(BinaryRecordings.zip([(name, bytes)]), fileName: "walk.zip").samples == all)
    let folder = try TemporaryFolder()
    let file = try InputFile(.path(folder.file(name, bytes)))
    let reader = try #require(
      try BinaryKinds.reader(PeekedInput(PiecedInput(file, 997)), options: ReadingOptions()))
    var samples: [ImuSample] = []
    while try reader.readBlock({ samples.append($0) }) {}
    #expect(samples == all)
  }

  @Test("Cut at 300 places, what is whole is read, the same as of the whole file", arguments: 0..<2)
  func cut(number: Int) throws {
    let (name, bytes) = Self.whole[number]
    let all = try readAny(bytes, fileName: name).samples
    var random = SeededRandom(seed: UInt64(number) + 17)
    var most = 0
    for _ in 0..<300 {
      let end = Int.random(in: 0..<bytes.count, using: &random)
      guard let part = try? readAny(Array(bytes[..<end]), fileName: name) else { continue }
      #expect(part.samples == Array(all.prefix(part.samples.count)), "\(end)")
      most = max(most, part.samples.count)
    }
    #expect(most > all.count * 3 / 4)
  }

  @Test("With 300 times flipped bits nothing traps, and what is read is finite and goes on", arguments: 0..<2)
  func flipped(number: Int) throws {
    let (name, bytes) = Self.whole[number]
    var random = SeededRandom(seed: UInt64(number) + 71)
    var read = 0
    for _ in 0..<300 {
      var flipped = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        flipped[Int.random(in: 0..<bytes.count, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
      }
      guard let walk = try? readAny(flipped, fileName: name) else { continue }
      read += 1
      #expect(walk.samples.allSatisfy { $0.acceleration?.isFinite ?? true })
    }
    #expect(read > 20)
  }
}
