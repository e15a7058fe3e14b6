import GaitDevices
import GaitModel
import Testing

/// Units that nobody named: guessed from a sensor at rest, stated, and never before.
@Suite struct TextUnitTests {
  static func lines(_ count: Int, _ line: String) -> String { String(repeating: line + "\n", count: count) }

  @Test(
    "Gravity gives the unit",
    arguments: [
      ("0.0,0.1,1.0", "g", 9.80665 * 1.0), ("0.0,0.9,9.8", "m/s²", 9.8), ("0,10,1000", "mg", 9.80665),
      ("0,10,2048", "raw:2048", 9.80665), ("0,-10,4096", "raw:4096", 9.80665),
      ("0,10,8192", "raw:8192", 9.80665), ("0,10,16384", "raw:16384", 9.80665),
    ])
  func gravityTellsTheUnit(_ line: String, _ unit: String, _ upwards: Double) throws {
    let heard = TextLineTests.heard(Self.lines(53, line))
    #expect(heard.readings.count == 3, "fifty lines teach")
    #expect(heard.messages == ["lines of text, guessed from a sensor at rest: acceleration in \(unit)"])
    let force = try #require(heard.readings.first?.acceleration)
    #expect(abs(force.z - upwards) < 1e-9)
    guard case .message? = heard.heard.first else {
      Issue.record("the guess is stated before the first reading")
      return
    }
  }

  @Test("What is no gravity is not guessed")
  func whatIsNoGravityIsNotGuessed() {
    for line in ["0,0,0", "0,0,0.5", "0,0,70", "0,0,1e9"] {
      let heard = TextLineTests.heard(Self.lines(200, line))
      #expect(heard.readings.isEmpty)
      #expect(heard.messages.count == 1 && heard.messages[0].contains("hold the sensor still"))
    }
  }

  @Test("A moving sensor is waited for")
  func aMovingSensorIsWaitedFor() {
    // Its median is 1 g all the same.
    let moving = (0..<100).map { "0,0,\(["0.4", "1", "1.7"][$0 % 3])\n" }.joined()
    let heard = TextLineTests.heard(moving + Self.lines(60, "0,0,1"))
    #expect(heard.readings.count == 10)
    #expect(heard.messages.count == 2)
  }

  @Test(
    "Rotation follows custom and rest",
    arguments: [
      ("0,0,1,0.1,0,0", "deg/s", 0.1 * Double.pi / 180), ("0,0,9.8,0.1,0,0", "rad/s", 0.1),
      ("0,0,9.8,0.5,0,0", "deg/s", 0.5 * Double.pi / 180),
    ])
  func rotationFollowsCustomAndRest(_ line: String, _ unit: String, _ turn: Double) {
    let heard = TextLineTests.heard(Self.lines(51, line))
    #expect(heard.messages.count == 1 && heard.messages[0].hasSuffix("angular velocity in \(unit)"))
    #expect(heard.readings.first.flatMap(\.angularVelocity).map { abs($0.x - turn) < 1e-12 } == true)
  }

  @Test("In motion turns have no unit")
  func inMotionTurnsHaveNoUnit() {
    // Its length hardly changes, its direction does.
    let moving = (0..<200).map { index in
      let (a, b) = [("3.0", "9.3"), ("0.0", "9.8"), ("-3.0", "9.3"), ("0.5", "9.7")][index % 4]
      return "\(10 * index),\(a),0.0,\(b),1.0,0.5,0.1\n"
    }.joined()
    let heard = TextLineTests.heard(moving)
    #expect(heard.readings.isEmpty)
    #expect(heard.messages.count == 1 && heard.messages[0].contains("unit of angular velocity"))
    let named = TextLineTests.heard(moving, .init(angularVelocityUnit: .angularVelocity("rad/s")))
    #expect(named.readings.count == 150)
    #expect(named.readings.first?.angularVelocity == Vector3(1, 0.5, 0.1))
    let both = TextLineTests.heard(
      moving.replacing("9.", with: "12."),
      .init(accelerationUnit: .acceleration("m/s2"), angularVelocityUnit: .angularVelocity("rad/s")))
    #expect(both.readings.count == 150, "named units need no rest")
  }

  @Test("Counters are no angular velocity")
  func countersAreNoAngularVelocity() {
    let counters = (0..<120).map { "\(1_493_063_653_667 + 10_000_000 * $0),0.1,0.2,9.8,0,\($0 / 60),0\n" }
    let heard = TextLineTests.heard(counters.joined())
    #expect(heard.readings.isEmpty)
    #expect(heard.messages.count == 1 && heard.messages[0].contains("7 numbers a line, three of them whole"))
    let still = TextLineTests.heard(Self.lines(51, "0.1,0.2,9.8,0.00,0.00,0.00"))
    #expect(still.readings.first?.angularVelocity == Vector3(0, 0, 0), "a gyroscope that rests is one")
  }

  @Test("Counters near gravity are no acceleration")
  func countersNearGravityAreNoAcceleration() {
    let heard = TextLineTests.heard(
      Self.lines(60, "2.5,0.1,11.0,0,9,0") + Self.lines(60, "4.5,0.1,17.0,0,10,0"))
    #expect(heard.readings.isEmpty)
    #expect(heard.messages.contains { $0.contains("three of them whole") })
  }

  @Test("A turn too fast for radians changes the unit")
  func tooFastForRadians() throws {
    let heard = TextLineTests.heard(Self.lines(51, "0,0,9.8,0.1,0,0") + "0,0,9.8,90,0,0\n0,0,9.8,9,0,0\n")
    #expect(heard.messages.count == 2 && heard.messages[1].contains("deg/s after all"))
    let turns = heard.readings.compactMap { $0.angularVelocity?.x }
    #expect(turns.count == 3)
    #expect(abs(turns[1] - .pi / 2) < 1e-12 && abs(turns[2] - .pi / 20) < 1e-12)
  }

  @Test("Raw rotation is left out unless named")
  func rawRotationIsLeftOutUnlessNamed() {
    let text = Self.lines(51, "0,0,16384,10,0,0")
    let guessed = TextLineTests.heard(text)
    #expect(guessed.readings.first?.acceleration != nil && guessed.readings.first?.angularVelocity == nil)
    #expect(guessed.messages.first?.contains("left out") == true)
    let named = TextLineTests.heard(text, .init(angularVelocityUnit: .angularVelocity("raw:131")))
    #expect(named.readings.first?.angularVelocity != nil)
  }

  @Test("Whichever rests at gravity is acceleration")
  func whicheverRestsAtGravityIsAcceleration() {
    let heard = TextLineTests.heard(Self.lines(51, "0.01,0.02,-0.01,0.1,0.2,9.7"))
    #expect(heard.readings.first?.acceleration == Vector3(0.1, 0.2, 9.7))
    #expect(heard.readings.first?.angularVelocity == Vector3(0.01, 0.02, -0.01))
  }

  @Test("A first number that is no clock is said")
  func aFirstNumberThatIsNoClockIsSaid() {
    let heard = TextLineTests.heard(Self.lines(60, "25.3,0,0,1"))
    #expect(heard.readings.isEmpty && heard.messages.count == 1)
    #expect(heard.messages.first?.contains("name the columns") == true)
  }

  @Test("Microseconds are known from milliseconds")
  func microsecondsAreToldFromMilliseconds() {
    let micros = (0..<51).map { "\(5000 * $0),0,0,1\n" }.joined()
    #expect(TextLineTests.heard(micros).readings.first?.ticks == 250_000)
    let millis = (0..<51).map { "\(5 * $0),0,0,1\n" }.joined()
    #expect(TextLineTests.heard(millis).readings.first?.ticks == 250_000)
  }

  @Test("Units have names")
  func unitsHaveNames() {
    for name in ["m/s2", "m/s^2", "g", "mg", "raw:16384"] { #expect(TextUnit.acceleration(name) != nil) }
    for name in ["rad/s", "deg/s", "dps", "raw:16.4"] { #expect(TextUnit.angularVelocity(name) != nil) }
    for name in ["", "furlong", "raw:", "raw:0", "raw:-3", "raw:nan", "deg/s"] {
      #expect(TextUnit.acceleration(name) == nil)
    }
    #expect(TextUnit.angularVelocity("raw:131").map { abs($0.factor * 131 - .pi / 180) < 1e-15 } == true)
  }
}
