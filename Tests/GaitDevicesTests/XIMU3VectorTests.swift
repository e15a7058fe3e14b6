import GaitDevices
import GaitModel
import Testing

/// The documents' examples, message by message.
@Suite struct XIMU3VectorTests {
  static let gravity = 9.80665
  static let degree = Double.pi / 180

  static func heard(_ bytes: [UInt8]) -> [Heard] {
    listen(XIMU3Decoder(), [[0x0A], bytes]).heard
  }

  @Test("An inertial message is read in both forms")
  func inertialOneG() {
    let expected = DeviceReading(
      ticks: 1_000_000, acceleration: Vector3(0, 0, Self.gravity), angularVelocity: Vector3(0, 0, 0))
    let binary = bytes(
      "C9 40 42 0F 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 3F 0A")
    let characters = "I,1000000,0.0000,0.0000,0.0000,0.0000,0.0000,1.0000\n"
    #expect(Self.heard(binary) == [.reading(expected)])
    #expect(Self.heard(Array(characters.utf8)) == [.reading(expected)])
  }

  @Test("A stuffed inertial message is read")
  func inertialStuffed() {
    let stuffed = bytes(
      """
      C9 DB DD DB DC 00 00 00 00 00 00 00 00 F7 42 00 00 35 C2 00 00 20 41 00 00 00 3F 00 00 80 BE 00 00 78 3F 0A
      """)
    let expected = DeviceReading(
      ticks: 2779, acceleration: Vector3(0.5, -0.25, 0.96875) * Self.gravity,
      angularVelocity: Vector3(123.5, -45.25, 10) * Self.degree)
    #expect(Self.heard(stuffed) == [.reading(expected)])
  }

  @Test("What is understood and needed by nobody gives nothing")
  func whatIsUnderstoodAndGivesNothing() {
    let quaternion = bytes("D1 C4 09 00 00 00 00 00 00 00 00 00 3F 00 00 00 BF 00 00 00 3F 00 00 00 BF 0A")
    #expect(Self.heard(quaternion) == [])
    let counts: [(Character, Int)] = [
      ("M", 3), ("H", 3), ("R", 9), ("A", 3), ("E", 3), ("E", 7), ("U", 4), ("Y", 1), ("O", 1),
    ]
    for (letter, count) in counts {
      #expect(Self.heard(XIMU3Frames.binary(letter, 5, [Float](repeating: -0.5, count: count))) == [])
    }
    #expect(Self.heard(XIMU3Frames.binary("U", 5, text: "initialising")) == [])
    #expect(Self.heard(Array(#"{"binary_mode_enabled":true}"#.utf8) + [0x0A]) == [])
  }

  @Test("What the device says of itself becomes a message")
  func whatTheDeviceSaysOfItself() {
    let battery = bytes("C2 40 42 0F 00 00 00 00 00 00 00 C8 42 66 66 86 40 00 00 00 40 0A")
    #expect(Self.heard(battery) == [.message("battery 100 %, 4.20 V, charged")])
    let temperature = bytes("D4 40 42 0F 00 00 00 00 00 00 00 C8 41 0A")
    #expect(Self.heard(temperature) == [.message("temperature 25.0 °C")])
    let notification = bytes("CE 40 42 0F 00 00 00 00 00 42 75 74 74 6F 6E 20 70 72 65 73 73 65 64 2E 0A")
    #expect(Self.heard(notification) == [.message("the device notes: Button pressed.")])
    let signal = XIMU3Frames.binary("W", 1, [75, -55])
    #expect(Self.heard(signal) == [.message("radio signal 75 %, -55 dBm")])
    let error = XIMU3Frames.passedOn(66, XIMU3Frames.binary("F", 1, text: "card full"))
    #expect(Self.heard(error) == [.message("channel 66: the device reports an error: card full")])
  }

  @Test("The answer to a ping is understood with new and old keys")
  func theAnswerToAPingWithNewAndOldKeys() {
    let new = #"{"ping":{"interface":"USB","name":"x-IMU3","sn":"01234567"}}"# + "\n"
    #expect(Self.heard(Array(new.utf8)) == [.message(#"x-IMU3 "x-IMU3", serial number 01234567, over USB"#)])
    let old =
      #"{ "ping" : {"interface":"Serial","deviceName":"My \"best\" one","serialNumber":"89"}}"# + "\r\n"
    #expect(
      Self.heard(Array(old.utf8)) == [.message(#"x-IMU3 "My "best" one", serial number 89, over Serial"#)])
  }

  @Test("The document's examples of stuffing hold")
  func theStuffingExamples() {
    #expect(XIMU3Frames.stuffed(Array("E\nAMPLE".utf8)) == bytes("45 DB DC 41 4D 50 4C 45 0A"))
    #expect(XIMU3Frames.stuffed(bytes("45 58 41 4D 50 DB 0A")) == bytes("45 58 41 4D 50 DB DD DB DC 0A"))
    let text = "tab\tand Û"
    let noted = XIMU3Frames.binary("N", 0x0A_DB_0A, text: text)
    #expect(Self.heard(noted) == [.message("the device notes: tab and Û")])
  }

  @Test(
    "Linear acceleration is read in both lengths",
    arguments: [[-0.5, 0.25, 0.125], [1, 0, 0, 0, -0.5, 0.25, 0.125]] as [[Double]])
  func linearAccelerationInBothLengths(_ numbers: [Double]) {
    let expected = DeviceReading(ticks: 9, linearAcceleration: Vector3(-0.5, 0.25, 0.125) * Self.gravity)
    #expect(Self.heard(XIMU3Frames.binary("L", 9, numbers.map { Float($0) })) == [.reading(expected)])
    #expect(Self.heard(XIMU3Frames.characters("L", 9, numbers)) == [.reading(expected)])
  }

  @Test("A channel is a sensor", arguments: [0, 0x41, 0xFF] as [UInt8])
  func aChannelIsASensor(_ channel: UInt8) throws {
    let message = XIMU3Frames.binary("I", 7, [1, 2, 3, 0, 0, 1])
    guard case .reading(let reading)? = Self.heard(XIMU3Frames.passedOn(channel, message)).first else {
      Issue.record("no reading")
      return
    }
    #expect(reading.sensor == 1 + Int(channel) && reading.ticks == 7)
  }

  @Test("Refusals have their reasons")
  func refusalsHaveTheirReasons() {
    let inertial = XIMU3Frames.binary("I", 1, [0, 0, 0, 0, 0, 1])
    let cases: [([UInt8], FrameRejection)] = [
      (Array(inertial.prefix(20)) + [0x0A], .badLength),
      (XIMU3Frames.binary("I", 1, [0, 0, 0, 0, 1]), .badLength),
      (XIMU3Frames.binary("L", 1, [0, 0, 0, 0]), .badLength),
      (bytes("C9 01 0A"), .badLength),
      ([0x5E, 0x41, 0x0A], .badLength),
      ([0x5E, 0x5E] + inertial, .badChecksum),
      (bytes("C9 DB 00 00 0A"), .badChecksum),
      (bytes("C9 00 DB 0A"), .badChecksum),
      (Array("{\"ping\":null\n".utf8), .badChecksum),
      (Array("I,12x,0,0,0,0,0,1\n".utf8), .badChecksum),
      (Array("I,12,0,0,zero,0,0,1\n".utf8), .badChecksum),
      (Array("I,12,0,0,0,0,1\n".utf8), .badLength),
      (Array("I,12\n".utf8), .badLength),
      (Array("I;12,0,0,0,0,0,1\n".utf8), .unknownMessage),
      (Array("X,12,0\n".utf8), .unknownMessage),
      (Array("0.1,0.2,0.3\n".utf8), .unknownMessage),
      (bytes("D8 00 00 00 00 00 00 00 00 0A"), .unknownMessage),
      (XIMU3Frames.binary("I", 1, [0, 0, 5001, 0, 0, 1]), .implausibleValue),
      (XIMU3Frames.binary("I", 1, [0, 0, 0, -301, 0, 1]), .implausibleValue),
      (XIMU3Frames.binary("I", 1, [0, .nan, 0, 0, 0, 1]), .implausibleValue),
      (XIMU3Frames.binary("I", 1, [0, 0, 0, 0, .infinity, 1]), .implausibleValue),
      (XIMU3Frames.binary("I", 1 << 60, [0, 0, 0, 0, 0, 1]), .implausibleValue),
      (XIMU3Frames.binary("M", 1, [0, 0, -.infinity]), .implausibleValue),
      (XIMU3Frames.binary("N", 1, text: "\u{1B}[2J"), .implausibleValue),
    ]
    for (bytes, reason) in cases {
      #expect(Self.heard(bytes) == [.rejected(reason, 1)], "\(bytes)")
      let followed = Self.heard(bytes + inertial)
      #expect(followed.count == 2 && followed.first == .rejected(reason, 1), "the stream goes on")
    }
  }

  @Test("The last numbers that can be are read")
  func theLastNumbersThatCanBe() {
    let edge = Self.heard(XIMU3Frames.binary("I", 1, [5000, -5000, 0, 300, -300, 0]))
    let degree = Double.pi / 180
    let expected = DeviceReading(
      ticks: 1, acceleration: Vector3(300, -300, 0) * Self.gravity,
      angularVelocity: Vector3(5000, -5000, 0) * degree)
    #expect(edge == [.reading(expected)])
  }
}

/// What is sent to the device, byte for byte.
@Suite struct XIMU3StartCommandTests {
  static func lines(_ rate: Double?) -> [String] {
    XIMU3Decoder.startCommands(rateHertz: rate).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("Without a rate only the ping is sent")
  func withoutARateOnlyThePing() {
    #expect(Self.lines(nil) == ["{\"ping\":null}\n"])
    for nonsense in [0, -1, Double.nan, .infinity] { #expect(Self.lines(nonsense) == Self.lines(nil)) }
  }

  @Test("With a rate the ping is followed by the settings")
  func withARate() {
    #expect(
      Self.lines(100) == [
        "{\"ping\":null}\n", "{\"binary_mode_enabled\":true}\n", "{\"usb_data_messages_enabled\":true}\n",
        "{\"inertial_message_rate_divisor\":4}\n", "{\"ahrs_message_rate_divisor\":0}\n",
        "{\"apply\":null}\n",
      ])
  }

  @Test(
    "The rate is at least the wish",
    arguments: [(400, 1), (1000, 1), (200, 2), (400 / 3.0, 3), (150, 2), (60, 6), (50, 8), (0.1, 400)])
  func theRateIsAtLeastTheWish(_ rate: Double, _ divisor: Int) {
    #expect(Self.lines(rate)[3] == "{\"inertial_message_rate_divisor\":\(divisor)}\n")
  }

  @Test("Lines of text send nothing")
  func linesOfTextSendNothing() {
    #expect(TextLineDecoder.startCommands(rateHertz: 100) == [])
  }
}
