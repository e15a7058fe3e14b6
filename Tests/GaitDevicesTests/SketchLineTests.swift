import GaitDevices
import GaitModel
import Testing

/// Lines as sketches print them: several for a sample, units behind numbers, eight numbers, clocks at the end.
@Suite("Lines of sketches") struct SketchLineTests {
  /// Adafruit's example for the MPU6050.
  static func adafruit(_ index: Int) -> String {
    "Acceleration X: 0.0\(index % 10), Y: -0.20, Z: 9.79 m/s^2\nRotation X: 0.01, Y: 0.5, Z: -0.02 rad/s\n"
      + "Temperature: 27.3 degC\n\n"
  }

  @Test(
    "Two or three labelled lines are one sample, from the line behind the empty one on",
    arguments: [0, 40, 62, 97])
  func severalLines(_ cut: Int) throws {
    let text = (0..<20).map(Self.adafruit).joined()
    let heard = listen(TextLineDecoder(), [Array(text.utf8.dropFirst(cut))])
    // The first shows that samples take several lines, and may count by itself.
    #expect((17...20).contains(heard.readings.count))
    let last = try #require(heard.readings.last)
    #expect(
      last.acceleration == Vector3(0.09, -0.2, 9.79) && last.angularVelocity == Vector3(0.01, 0.5, -0.02))
    let numbers = heard.readings.compactMap { $0.acceleration.map { Int(($0.x * 100).rounded()) } }
    #expect(numbers.suffix(10) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  }

  @Test("Columns that were named for a line give way to the labels of several")
  func namedColumns() {
    let settings = TextLineDecoder.Settings(
      columns: TextColumn.list("ax,ay,az,gx,gy,gz"), accelerationUnit: .acceleration("m/s2"),
      angularVelocityUnit: .angularVelocity("rad/s"), rateHertz: 100)
    let heard = TextLineTests.heard((0..<20).map(Self.adafruit).joined(), settings)
    #expect(
      heard.readings.count >= 17 && heard.readings.dropFirst(2).allSatisfy { $0.angularVelocity != nil })
  }

  @Test("A damaged line costs its sample")
  func damaged() {
    var lines = (0..<20).flatMap { Self.adafruit($0).split(separator: "\n").map { "\($0)\n" } }
    lines[31] = "Rotxtion X: 0.01, Y: 0.5, Z: -0.02 rad/s\n"
    lines.remove(at: 42)
    let heard = TextLineTests.heard(lines.joined())
    // 19 but for the damaged one and that without its beginning.
    #expect(heard.readings.count == 17)
    #expect(heard.readings.allSatisfy { $0.acceleration != nil && $0.angularVelocity != nil })
    #expect(heard.rejections.last == .badChecksum)
  }

  @Test("A line about the battery now and then is no part of a sample")
  func rare() {
    let text = (0..<30).map { index in
      "ax:0.1,ay:0.2,az:9.7 m/s^2\n" + (index % 10 == 5 ? "battery:\(80 - index)\n" : "")
    }.joined()
    let heard = TextLineTests.heard(text)
    #expect(heard.readings.count >= 29)
  }

  @Test(
    "Eight numbers are a clock, acceleration, angular velocity and one more; of four the clock may be last")
  func counts() {
    let eight = (0..<53).map { "\(1000 + 50 * $0),0.1,0.2,9.7,0.01,0.02,0.0\($0 % 5),24.5\n" }.joined()
    let first = TextLineTests.heard(eight)
    #expect(first.readings.count == 3 && first.readings.first?.ticks == 3_500_000)
    #expect(first.readings.first?.acceleration == Vector3(0.1, 0.2, 9.7))
    let last = TextLineTests.heard((0..<53).map { "0.01, -0.02, 0.99, \(20 * $0)\n" }.joined())
    #expect(last.readings.count == 3 && last.readings.first?.ticks == 1_000_000)
    let none = TextLineTests.heard((0..<60).map { _ in "0.1,0.2,9.7,0.01,0.02,0.03,1,24.5\n" }.joined())
    #expect(none.readings.isEmpty && none.messages.count == 1)
  }

  @Test("Two sensors in objects of one line are not taken for one")
  func twoSensors() {
    let text = String(
      repeating: #"{"left":{"ax":0,"ay":0,"az":1},"right":{"ax":0,"ay":0,"az":1}}"# + "\n", count: 60)
    #expect(TextLineTests.heard(text).readings.isEmpty)
  }
}
