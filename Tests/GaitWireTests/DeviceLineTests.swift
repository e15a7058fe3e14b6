import GaitModel
import GaitWire
import Testing

@Suite struct DeviceLineTests {
  static let lost = DeviceLine(
    time: SampleTime(nanoseconds: 12_345_600_000), state: .lost, source: "/dev/ttyACM0",
    protocolName: "x-imu3", places: [Place(.wrist, .left), Place(.lowerBack)], reason: "unplugged")

  @Test("A device and a note are written as lines")
  func aDeviceAndANoteAsLines() {
    #expect(
      String(decoding: encode(.device(Self.lost)), as: UTF8.self)
        == #"{"v":1,"type":"device","t":12.3456,"state":"lost","source":"/dev/ttyACM0","protocol":"x-imu3","#
        + #""places":["left_wrist","lower_back"],"reason":"unplugged"}"# + "\n")
    #expect(
      String(decoding: encode(.note(NoteLine(time: .zero, text: "a \"b\"\n"))), as: UTF8.self)
        == #"{"v":1,"type":"note","t":0.0000,"text":"a \"b\"\n"}"# + "\n")
  }

  @Test("What is read is what was written")
  func whatIsReadIsWhatWasWritten() throws {
    var back = Self.lost
    back.state = .returned
    back.reason = nil
    for line in [
      EventLine.device(Self.lost), .device(back), .note(NoteLine(time: .zero, text: "Straße")),
      .note(
        NoteLine(
          time: .zero, text: "",
          wrongTip: NoteLine.WrongTip(
            id: "arms.more", start: .zero, end: SampleTime(nanoseconds: 20_000_000_000)))),
    ] {
      #expect(try EventLine.decode(encode(line)) == line)
    }
  }

  @Test("A bye counts them only where there are any")
  func aByeCountsThemOnlyWhereThereAreAny() {
    var sink = EventLineSink()
    sink.receive(.device(Self.lost))
    sink.receive(.note(NoteLine(time: .zero, text: "")))
    sink.receive(.end(WalkEnd(time: .zero, durationSeconds: 0)))
    #expect(String(decoding: sink.bytes, as: UTF8.self).contains(#""flag":0,"device":1,"note":1}"#))
    var silent = EventLineSink()
    silent.receive(.end(WalkEnd(time: .zero, durationSeconds: 0)))
    #expect(!String(decoding: silent.bytes, as: UTF8.self).contains("device"))
  }

  @Test(
    "What was refused of a device and how its clock went stand in its line, and are read back; nothing, no word of it"
  )
  func rejected() throws {
    var line = Self.lost
    #expect(!String(decoding: encode(.device(line)), as: UTF8.self).contains("rejected"))
    line.clockJumps = 2
    line.driftPartsPerMillion = -48.5
    let clocks = encode(.device(line))
    #expect(String(decoding: clocks, as: UTF8.self).hasSuffix(#""clock_jumps":2,"drift_ppm":-48.5}"# + "\n"))
    #expect(try EventLine.decode(clocks) == .device(line))
    line.clockJumps = 0
    line.driftPartsPerMillion = nil
    line.rejected = [
      DeviceLine.Rejection(reason: "bad_length", count: 3),
      DeviceLine.Rejection(reason: "truncated", count: 1),
    ]
    let bytes = encode(.device(line))
    #expect(
      String(decoding: bytes, as: UTF8.self).hasSuffix(#""rejected":{"bad_length":3,"truncated":1}}"# + "\n"))
    #expect(try EventLine.decode(bytes) == .device(line))
  }
}
