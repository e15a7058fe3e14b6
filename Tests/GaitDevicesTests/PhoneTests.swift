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

  @Test("An experiment that describes itself names its buffers, and says whether acceleration has gravity")
  func described() {
    let readings = listen(PhoneDecoder(), [ConstructedPhones.phyphoxDescribed]).readings
    // Nothing teaches: all the whole rows count. Of the gyroscope three are lost where it was behind.
    #expect(readings.count { $0.linearAcceleration != nil } == 300)
    #expect(readings.count { $0.angularVelocity != nil } == 197 + 97)
    #expect(readings.allSatisfy { $0.acceleration == nil })
    // Twice the same names of others: nothing.
    let other = ConstructedPhones.description.replacing("\"ax\"", with: "\"bx\"")
    #expect(heard(other + ConstructedPhones.described(0..<21, 0..<0)).readings.isEmpty)
  }

  @Test("Of a cleared experiment the times begin anew; readings are in order before and after")
  func cleared() throws {
    let ticks = listen(PhoneDecoder(), [ConstructedPhones.phyphoxDescribed]).readings.compactMap(\.ticks)
    let back = try #require(ticks.indices.dropFirst().first { ticks[$0] < ticks[$0 - 1] })
    #expect(ticks[back - 1] == 1_990_000_000 && ticks[back] == 0)
    #expect(ticks[..<back] == ticks[..<back].sorted()[...] && ticks[back...] == ticks[back...].sorted()[...])
  }

  @Test("A sensor that is behind loses nothing to one that is ahead")
  func behind() {
    func message(_ number: Int, _ force: Range<Int>, _ turning: Range<Int>) -> String {
      let entries =
        force.map { ConstructedPhones.entry("totalacceleration", 10 * $0 + 1, [0, 0, 9.8]) }
        + turning.map { ConstructedPhones.entry("gyroscope", 10 * $0 + 2, [0, 0, 1]) }
      return ConstructedPhones.message(number, entries)
    }
    let heard = heard(message(0, 0..<10, 0..<7) + message(1, 10..<20, 7..<20) + message(2, 20..<25, 20..<25))
    #expect(heard.readings.count == 50 && heard.rejections.isEmpty)
    let ticks = heard.readings.compactMap(\.ticks)
    #expect(ticks == ticks.sorted())
  }

  @Test("One damaged time far ahead costs its sample alone; a leap that goes on is believed")
  func leaps() {
    func message(_ times: [Int]) -> String {
      ConstructedPhones.message(0, times.map { ConstructedPhones.entry("gyroscope", $0, [0, 0, 1]) })
    }
    let second = 1_000_000_000
    let ticks = heard(
      message([10, 20, 900 * second, 30]) + message([40]) + message([70 * second + 1, 70 * second + 2])
        + message([70 * second + 3])
    ).readings.compactMap(\.ticks)
    #expect(ticks == [10, 20, 30, 40].map(UInt64.init) + [2, 3].map { UInt64(70 * second + $0) })
  }

  @Test("A lost quote costs no more than the document it is in and the next")
  func quotes() {
    let capture = ConstructedPhones.total
    let whole = listen(PhoneDecoder(), [capture]).readings
    for place in capture.indices where capture[place] == UInt8(ascii: "\"") && place % 7 == 0 {
      var damaged = capture
      damaged[place] = UInt8(ascii: "b")
      #expect(listen(PhoneDecoder(), [damaged]).readings.count >= whole.count - 2, "at \(place)")
    }
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
