import GaitDevices
import GaitModel
import Testing

/// Documents of phones' apps, in the forms of their descriptions.
@Suite("Phones' documents") struct PhoneTests {
  private func heard(_ text: String) -> Listener { listen(PhoneDecoder(), [Array(text.utf8)]) }

  @Test("Acceleration without gravity and gravity of one instant are acceleration; order is that of time")
  func sums() throws {
    let readings = listen(PhoneDecoder(), [ConstructedPhones.sensorLogger]).readings
    #expect(readings.count == 200)
    let ticks = readings.compactMap(\.ticks)
    #expect(ticks == ticks.sorted() && ticks.first == UInt64(ConstructedPhones.begin))
    for (index, reading) in readings.enumerated() where index % 2 == 0 {
      let now = ConstructedFrames.force(ConstructedCaptures.Instant(index / 2, rest: 25))
      let force = try #require(reading.acceleration)
      #expect((force - Vector3(now[0], now[1], now[2])).length < 2e-4 && reading.angularVelocity == nil)
    }
  }

  @Test("Without gravity beside it, acceleration has none")
  func linear() {
    let text = ConstructedPhones.message(0, [ConstructedPhones.entry("Accelerometer", 5, [0.5, 0, -0.25])])
    #expect(
      heard(text).heard == [.reading(DeviceReading(ticks: 5, linearAcceleration: Vector3(0.5, 0, -0.25)))])
  }

  @Test("A message that comes twice counts once")
  func twice() {
    let text = ConstructedPhones.message(0, [ConstructedPhones.entry("gyroscope", 5, [0.5, 0, -0.25])])
    #expect(heard(text + text).readings.count == 1)
  }

  @Test("Of phyphox nothing counts before it is seen whether gravity is in it, and then all")
  func phyphox() {
    let readings = listen(PhoneDecoder(), [ConstructedPhones.phyphox]).readings
    // Of 300 samples, 50 tell; eight of the gyroscope are empty.
    #expect(readings.count { $0.acceleration != nil } == 250)
    #expect(readings.count { $0.angularVelocity != nil } == 292)
    #expect(readings.allSatisfy { $0.linearAcceleration == nil })
  }

  @Test("What is no whole document of these forms is refused, and the next one stands")
  func refusals() {
    let good = ConstructedPhones.message(0, [ConstructedPhones.entry("gyroscope", 5, [0.5, 0, -0.25])])
    for (text, reason) in [
      (
        #"{"payload":[{"name":"gyroscope","time":5,"values":{"x":1,"y":,"z":2}}]}"#,
        FrameRejection.badChecksum
      ),
      (#"{"payload":[{"name":"gyroscope","time":5,"values":{"x":1,"y":2}}]}"#, .implausibleValue),
      (#"{"payload":[{"name":"gyroscope","time":-5,"values":{"x":1,"y":2,"z":3}}]}"#, .implausibleValue),
      (#"{"payload":[{"name":"gyroscope","time":5,"values":{"x":100,"y":2,"z":3}}]}"#, .implausibleValue),
      (#"{"name":"gyroscope"}"#, .unknownMessage), ("[1,2]", .unknownMessage), ("{\u{1}", .badChecksum),
    ] {
      let heard = heard(text + good)
      #expect(heard.rejections.first == reason && heard.readings.count == 1, "\(text)")
    }
  }

  @Test("Nothing is sent")
  func commands() {
    #expect(PhoneDecoder.identifyCommands.isEmpty && PhoneDecoder.startCommands(rateHertz: 50).isEmpty)
  }
}
