import GaitDevices
import GaitModel
import GaitTestSupport
import Testing

/// After the first second, no reading asks for memory.
@Suite struct DeviceAllocationTests {
  static let streams: [(id: String, first: [UInt8], next: [UInt8])] = [
    ("ximu3", inertial(0..<100), inertial(100..<1100)),
    ("ximu3", characters(0..<100), characters(100..<1100)),
    ("witmotion", ConstructedCaptures.witMotionSets, tenTimes(ConstructedCaptures.witMotionSets)),
    (
      "witmotion", ConstructedCaptures.witMotionWholeFrames,
      tenTimes(ConstructedCaptures.witMotionWholeFrames)
    ),
    ("text", razor(0..<100), razor(100..<1100)),
    ("text", labelled(0..<100), labelled(100..<1100)),
    ("text", named(0..<100), named(100..<1100)),
    ("text", nested(0..<100), nested(100..<1100)),
    ("text", sketch(0..<100), sketch(100..<1100)),
    (
      "xsens", frames("xsens/acceleration-and-rate", 0..<200), frames("xsens/acceleration-and-rate", 0..<1000)
    ),
    ("bno08x_rvc", frames("bno08x_rvc/upside-down", 0..<120), frames("bno08x_rvc/upside-down", 0..<1000)),
    ("shimmer3", ConstructedFrames.shimmerUnchecked, shimmer),
    ("ngimu", ConstructedFrames.ngimuNested, frames("ngimu/bundles-in-bundles", 0..<1000)),
  ]

  static func tenTimes(_ bytes: [UInt8]) -> [UInt8] { (0..<10).flatMap { _ in bytes } }

  static func inertial(_ range: Range<Int>) -> [UInt8] {
    range.flatMap { XIMU3Frames.binary("I", UInt64($0) * 2500, [1, 2, 3, 0, 0, Float($0) / 2000]) }
  }

  static func characters(_ range: Range<Int>) -> [UInt8] {
    range.flatMap { XIMU3Frames.characters("I", UInt64($0) * 2500, [1, 2, 3, 0, 0, 1]) }
  }

  static func razor(_ range: Range<Int>) -> [UInt8] {
    range.flatMap { Array("\($0 * 10), 0.01, -0.02, 1.00, 0.12, -0.31, 0.06, 22.35, -4.20, 40.05\r\n".utf8) }
  }

  static func labelled(_ range: Range<Int>) -> [UInt8] {
    range.flatMap { _ in Array("ax:0.01,ay:-0.02,az:1.00,gx:0.12,gy:-0.31,gz:0.06\n".utf8) }
  }

  static func nested(_ range: Range<Int>) -> [UInt8] {
    range.flatMap { Array(#"{"ms":\#($0),"acc":{"x":0.1,"y":0.2,"z":1},"gyro":[1,2,3]}"#.utf8) + [0x0A] }
  }

  static func sketch(_ range: Range<Int>) -> [UInt8] {
    range.flatMap { Array(SketchLineTests.adafruit($0).utf8) }
  }

  /// Frames of a protocol without their captures' faults.
  static func frames(_ folder: String, _ range: Range<Int>) -> [UInt8] {
    range.flatMap { index -> [UInt8] in
      let now = ConstructedCaptures.Instant(index, rest: 10)
      switch folder {
      case "xsens/acceleration-and-rate":
        return ConstructedFrames.xbus(
          0x36,
          ConstructedFrames.counterAndTime(index)
            + ConstructedFrames.datum(0x4020, ConstructedFrames.singles(ConstructedFrames.force(now)))
            + ConstructedFrames.datum(0x8020, ConstructedFrames.singles(ConstructedFrames.rotation(now))))
      case "bno08x_rvc/upside-down":
        return ConstructedFrames.report(index, [1, 2, 3], now.force.map { $0 * 1000 })
      default: return ConstructedFrames.bundle(1, UInt32(index), [ConstructedFrames.sensors(now)])
      }
    }
  }

  /// A thousand packets that follow those of the capture.
  static let shimmer: [UInt8] = (120..<1120).flatMap { index in
    [0] + ConstructedFrames.time(index) + [0xFF, 0x07, 0x52, 0x08, 0x3D, 0x0B, 2, 0x8F, 0xFA, 0xE2, 0, 0]
  }

  static func named(_ range: Range<Int>) -> [UInt8] {
    (range.contains(0) ? Array("rtcDate,micros,aX,aY,aZ,imu_degC\n".utf8) : [])
      + range.flatMap { Array("11/23/2026,\($0 * 10000),1,2,1000,28.71,\n".utf8) }
  }

  @Test("Decoders ask for no memory", arguments: streams.indices)
  func decodersAskForNoMemory(_ index: Int) throws {
    let stream = Self.streams[index]
    var decoder = try #require(AnyDecoder(id: stream.id))
    var tally = Tally()
    decoder.consume(stream.first, into: &tally)
    let before = tally.readings
    let count = countAllocations { decoder.consume(stream.next, into: &tally) }
    #expect(tally.readings - before == 1000)
    #expect(count == 0 || count == nil, "\(count ?? 0)")
  }

  @Test("The clock asks for no memory", arguments: [true, false])
  func theClockAsksForNoMemory(_ hasTicks: Bool) {
    var clock = SampleClock(ticksPerSecond: hasTicks ? 1_000_000 : nil, tickBits: nil)
    var sum: Int64 = 0
    func run(_ range: Range<Int>) {
      for index in range {
        let ticks = UInt64(index + (index > 5000 ? 700 : 0)) * 10_000
        let arrival = Int64(index / 10) * 100_000_000 + (index > 5000 ? 7_000_000_000 : 0)
        sum &+= clock.time(ticks: hasTicks ? ticks : nil, arrivalNanoseconds: arrival).time.nanoseconds
      }
    }
    run(0..<100)
    let count = countAllocations { run(100..<10_000) }
    #expect(count == 0 || count == nil)
    #expect(sum != 0)
  }
}
