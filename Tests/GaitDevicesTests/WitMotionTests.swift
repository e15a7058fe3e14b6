import GaitDevices
import GaitModel
import Testing

/// The examples of the module's documents, and those read alike by the `witmotion` package 0.0.1 of PyPI.
@Suite("WitMotion frames") struct WitMotionTests {
  static let gravity = 9.80665
  static let degree = Double.pi / 180
  static let force = bytes("55 51 00 00 00 FC 00 08 F4 09 A7")
  static let rotation = bytes("55 52 66 06 33 F3 00 40 00 00 79")
  static let clock = bytes("55 50 1A 0B 17 07 28 05 FA 00 0F")
  static let whole = bytes("55 61 00 00 00 FC 00 08 66 06 33 F3 00 40 00 20 00 F0 00 C0")

  private func isWorkedExample(_ reading: DeviceReading) -> Bool {
    guard let force = reading.acceleration, let turning = reading.angularVelocity else { return false }
    return (force - Vector3(0, -0.5, 1) * Self.gravity).length < 1e-9
      && (turning - Vector3(99.97558594, -200.012207, 1000) * Self.degree).length < 1e-6
  }

  @Test("A set of acceleration, rotation, angles and field is one reading")
  func set() throws {
    let angles = bytes("55 53 00 20 00 F0 00 C0 34 12 BE")
    let field = bytes("55 54 68 01 69 00 86 FF F4 09 FD")
    let sets = Self.force + Self.rotation + angles + field
    let heard = listen(WitMotionDecoder(), [sets, sets])
    #expect(heard.heard.count == 1, "the first set may lack its beginning")
    let reading = try #require(heard.readings.first)
    #expect(isWorkedExample(reading) && reading.ticks == nil)
  }

  @Test("The module's clock counts milliseconds of its calendar: 23 November 2026, 07:40:05.250")
  func calendar() {
    let heard = listen(WitMotionDecoder(), [Self.rotation + Self.clock + Self.force + Self.rotation])
    // 9,823 days since 1 January 2000, by Python's datetime.
    #expect(heard.readings.map(\.ticks) == [UInt64((9_823 * 86_400 + 27_605) * 1000 + 250)])
    let noMonth = ConstructedCaptures.witMotion(0x50, [26, 13, 1, 0, 0, 0, 0, 0])
    #expect(
      listen(WitMotionDecoder(), [Self.rotation + noMonth + Self.force + Self.rotation]).readings.map(\.ticks)
        == [nil])
  }

  @Test("A module without rotation gives its acceleration alone")
  func accelerationAlone() {
    let heard = listen(WitMotionDecoder(), [Self.force + Self.force + Self.force])
    #expect(heard.readings.count == 2 && heard.readings.allSatisfy { $0.angularVelocity == nil })
  }

  @Test("A frame without a checksum counts when another begins behind it")
  func wholeFrames() throws {
    let twice = listen(WitMotionDecoder(), [Self.whole + Self.whole])
    #expect(twice.readings.count == 2 && twice.readings.allSatisfy(isWorkedExample))
    var lossy = Self.whole + Self.whole + Self.whole
    lossy.remove(at: 27)
    let heard = listen(WitMotionDecoder(), [lossy])
    #expect(heard.readings.count == 1 && heard.rejections.contains(.badChecksum))
  }

  @Test(
    "A recorder's frames have eight bytes of calendar before or behind their words", arguments: [true, false])
  func datedFrames(_ isBefore: Bool) throws {
    let frames = (0..<3).flatMap { index -> [UInt8] in
      let date: [UInt8] = [26, 11, 23, 7, 40, 5, UInt8(10 * index), 0]
      let words = Array(Self.whole.dropFirst(2))
      return [0x55, 0x61] + (isBefore ? date + words : words + date)
    }
    let heard = listen(WitMotionDecoder(), [frames])
    #expect(heard.readings.count == 3 && heard.readings.allSatisfy(isWorkedExample))
    let ticks = heard.readings.compactMap(\.ticks)
    #expect(ticks.count == 3 && ticks[1] - ticks[0] == 10 && ticks[2] - ticks[1] == 10)
  }

  @Test("A wrong sum is refused, and the frames around it stand")
  func damage() {
    var damaged = Self.force
    damaged[3] ^= 1
    let heard = listen(
      WitMotionDecoder(),
      [Self.rotation + Self.force + Self.rotation + damaged + Self.force + Self.rotation])
    #expect(heard.readings.count == 2 && heard.readings.allSatisfy(isWorkedExample))
    #expect(heard.rejections.first == .badChecksum)
  }

  @Test("A wished rate is asked for until the module is switched off, the next that it can")
  func rates() {
    #expect(WitMotionDecoder.startCommands(rateHertz: nil).isEmpty)
    #expect(
      WitMotionDecoder.startCommands(rateHertz: 90) == [bytes("FF AA 69 88 B5"), bytes("FF AA 03 09 00")])
    #expect(WitMotionDecoder.startCommands(rateHertz: 1000).last == bytes("FF AA 03 0B 00"))
    #expect(WitMotionDecoder.identifyCommands.isEmpty)
  }
}
