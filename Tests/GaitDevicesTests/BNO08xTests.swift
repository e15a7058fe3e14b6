import GaitDevices
import GaitModel
import Testing

/// The example of the data sheet, and one worked by hand.
@Suite("BNO08x reports") struct BNO08xTests {
  static let documented = bytes("AA AA DE 01 00 92 FF 25 08 8D FE EC FF D1 03 00 00 00 E7")
  static let worked = bytes("AA AA 07 D8 DC C2 01 B1 B9 00 00 0C FE 62 03 00 00 00 57")

  @Test("A report is acceleration alone, and its number the clock")
  func examples() throws {
    let heard = listen(BNO08xDecoder(), [Self.documented + Self.worked])
    #expect(heard.readings.map(\.ticks) == [222, 7])
    #expect(heard.readings.allSatisfy { $0.angularVelocity == nil })
    let forces = heard.readings.compactMap(\.acceleration)
    #expect((forces[0] - Vector3(-371, -20, 977) * 0.00980665).length < 1e-12)
    #expect((forces[1] - Vector3(0, -500, 866) * 0.00980665).length < 1e-12)
  }

  @Test("That there is no angular velocity is said once")
  func missing() {
    let heard = listen(BNO08xDecoder(), [Self.documented + Self.worked + Self.worked])
    #expect(heard.messages.count == 1 && heard.messages[0].contains("without angular velocity"))
  }

  @Test("The first report counts only with the beginning of another behind it; a wrong sum never")
  func evidence() {
    #expect(listen(BNO08xDecoder(), [Self.documented]).readings.isEmpty)
    var damaged = Self.documented
    damaged[10] ^= 4
    let heard = listen(BNO08xDecoder(), [damaged + Self.worked + Self.worked])
    #expect(heard.readings.count == 2 && heard.rejections.contains(.badChecksum))
  }

  @Test("Angles that cannot be are refused, whatever the sum")
  func angles() {
    let impossible = ConstructedFrames.report(1, [18_001, 0, 0], [0, 0, 1000])
    let heard = listen(BNO08xDecoder(), [impossible + impossible + Self.worked])
    #expect(heard.readings.isEmpty && heard.rejections.contains(.implausibleValue))
  }

  @Test("Nothing is sent: the chip listens to nothing")
  func commands() {
    #expect(BNO08xDecoder.identifyCommands.isEmpty)
    #expect(BNO08xDecoder.startCommands(rateHertz: 50).isEmpty)
  }
}
