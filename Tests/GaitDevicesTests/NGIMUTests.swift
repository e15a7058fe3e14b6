import GaitDevices
import GaitModel
import Testing

/// Bundles written as Open Sound Control says.
@Suite("NGIMU bundles") struct NGIMUTests {
  private static let now = ConstructedCaptures.Instant(10, rest: 0)

  @Test("A bundle of sensors is one reading with the bundle's time")
  func sensors() throws {
    let bundle = ConstructedFrames.bundle(1, 0x8000_0000, [ConstructedFrames.sensors(Self.now)])
    #expect(bundle.starts(with: Array("#bundle\0".utf8) + [0, 0, 0, 1, 0x80, 0, 0, 0, 0, 0, 0, 0x40]))
    let readings = listen(NGIMUDecoder(), [bundle]).readings
    let reading = try #require(readings.first)
    #expect(readings.count == 1 && reading.ticks == 0x1_8000_0000)
    for axis in 0..<3 {
      #expect(abs(try #require(reading.acceleration)[axis] - Self.now.force[axis] * 9.80665) < 1e-6)
      #expect(abs(try #require(reading.angularVelocity)[axis] - Self.now.rotation[axis] * .pi / 180) < 1e-6)
    }
    #expect(reading.magneticField == Vector3(22.5, -4.25, 40))
  }

  @Test("A message behind a bundle has no time, and neither has a bundle that says at once")
  func withoutTime() {
    let message = ConstructedFrames.sensors(Self.now)
    let atOnce = ConstructedFrames.bundle(0, 1, [message])
    #expect(listen(NGIMUDecoder(), [atOnce + message]).readings.map(\.ticks) == [nil, nil])
  }

  @Test("Other messages with text and whole numbers are understood and give nothing")
  func others() {
    let name =
      ConstructedFrames.oscText("/name") + ConstructedFrames.oscText(",s")
      + ConstructedFrames.oscText("NGIMU - 0035F6E2")
    let count = ConstructedFrames.oscText("/button") + ConstructedFrames.oscText(",iT") + [0, 0, 0, 5]
    let heard = listen(NGIMUDecoder(), [ConstructedFrames.bundle(5, 0, [name, count]) + name])
    #expect(heard.heard.isEmpty)
    let warm = ConstructedFrames.bundle(5, 0, [ConstructedFrames.osc("/temperature", [31.5, 30])])
    #expect(listen(NGIMUDecoder(), [warm]).messages == ["temperature 31.5 °C"])
  }

  @Test("What is not filled up with zeros, has another size or other types is refused")
  func refusals() {
    let good = ConstructedFrames.bundle(5, 0, [ConstructedFrames.sensors(Self.now)])
    var filling = good
    filling[29] = 0x20
    var size = good
    size[19] = 0x3C
    var types = good
    types[36] = UInt8(ascii: "i")
    for damaged in [filling, size, types] {
      let heard = listen(NGIMUDecoder(), [damaged + good])
      #expect(heard.readings.count == 1 && !heard.rejections.isEmpty)
    }
    let few = ConstructedFrames.bundle(5, 0, [ConstructedFrames.osc("/sensors", [1, 2, 3])])
    #expect(listen(NGIMUDecoder(), [few + good]).rejections.first == .badLength)
    let absurd = ConstructedFrames.bundle(
      5, 0, [ConstructedFrames.osc("/sensors", [9000] + [0, 0, 0, 0, 1, 0, 0, 0, 0])])
    #expect(listen(NGIMUDecoder(), [absurd]).rejections.first == .implausibleValue)
  }

  @Test("Only orientation is said")
  func orientationOnly() {
    let angles = ConstructedFrames.bundle(5, 0, [ConstructedFrames.osc("/quaternion", [1, 0, 0, 0])])
    let heard = listen(NGIMUDecoder(), [[UInt8]](repeating: angles, count: 20))
    #expect(heard.messages == ["NGIMU: messages come, but without acceleration and angular velocity"])
  }
}
