import GaitModel
import GaitTestSupport
import GaitWire
import Testing

@Suite struct EventLineTests {
  private func expectGoldenLines(_ lines: [EventLine], _ name: String) throws {
    let bytes = lines.flatMap(encode)
    try expectGolden(bytes, name)
    for (line, written) in zip(lines, bytes.split(separator: UInt8(ascii: "\n"))) {
      let read = try EventLine.decode(written)
      #expect(encode(read) == written + [UInt8(ascii: "\n")], "\(line)")
    }
  }

  @Test("A hello is written as expected")
  func hello() throws {
    let bare = Hello(generator: "gangart 0.1.0", sensors: [])
    try expectGoldenLines([.hello(Examples.hello), .hello(bare)], "wire/hello.jsonl")
  }

  @Test("Every notice of quality is written as expected")
  func quality() throws {
    try expectGoldenLines(Examples.notices.map { .output(.quality($0)) }, "wire/quality.jsonl")
    #expect(Set(Examples.notices.map(\.code)) == Set(QualityCode.allCases))
  }

  @Test("A second is written as expected")
  func second() throws {
    try expectGoldenLines(Examples.seconds.map { .output(.second($0)) }, "wire/second.jsonl")
  }

  @Test("An initial contact is written as expected")
  func initialContact() throws {
    try expectGoldenLines(
      Examples.contacts.map { .output(.initialContact($0)) }, "wire/initial_contact.jsonl")
  }

  @Test("A final contact is written as expected")
  func finalContact() throws {
    try expectGoldenLines(
      Examples.finalContacts.map { .output(.finalContact($0)) }, "wire/final_contact.jsonl")
  }

  @Test("A stride is written as expected")
  func stride() throws {
    try expectGoldenLines(Examples.strides.map { .output(.stride($0)) }, "wire/stride.jsonl")
  }

  @Test("An arm swing is written as expected")
  func armSwing() throws {
    try expectGoldenLines(Examples.armSwings.map { .output(.armSwing($0)) }, "wire/arm_swing.jsonl")
  }

  @Test("A landing is written as expected")
  func heelStrike() throws {
    try expectGoldenLines(Examples.heelStrikes.map { .output(.heelStrike($0)) }, "wire/heel_strike.jsonl")
  }

  @Test("A flag is written as expected")
  func flag() throws {
    try expectGoldenLines(Examples.flags.map { .output(.flag($0)) }, "wire/flag.jsonl")
  }

  @Test("A bout is written as expected")
  func bout() throws {
    try expectGoldenLines(Examples.bouts.map { .output(.bout($0)) }, "wire/bout.jsonl")
  }

  @Test("A bye is written as expected and read back")
  func bye() throws {
    var sink = EventLineSink()
    for output in Examples.outputs { sink.receive(.output(output)) }
    sink.removeWritten()
    sink.receive(.end(Examples.end))
    var silent = EventLineSink()
    silent.receive(.end(WalkEnd(time: .zero, durationSeconds: 0, interrupted: "stopped by the user")))
    let bytes = sink.bytes + silent.bytes
    try expectGolden(bytes, "wire/bye.jsonl")
    for written in bytes.split(separator: UInt8(ascii: "\n")) {
      #expect(encode(try EventLine.decode(written)) == written + [UInt8(ascii: "\n")])
    }
  }

  @Test("A farewell of before there were strides is read")
  func aFarewellOfBeforeThereWereStridesIsRead() throws {
    let line =
      #"{"v":1,"type":"bye","t":9,"duration_s":9,"counts":{"quality":0,"second":9,"initial_contact":8,"#
      + #""bout":1},"summary":{"steps":8,"walking_s":4},"not_computed":[]}"#
    guard case .bye(let bye) = try EventLine.decode(Array(line.utf8)) else {
      Issue.record("not a farewell")
      return
    }
    var counts = Bye.LineCounts()
    (counts.second, counts.initialContact, counts.bout) = (9, 8, 1)
    #expect(bye.counts == counts)
  }

  @Test("What fits the decimals comes back equal")
  func whatFitsTheDecimalsComesBackEqual() throws {
    for contact in [Examples.contacts[0], Examples.contacts[2]] {
      #expect(
        try EventLine.decode(encode(.output(.initialContact(contact)))) == .output(.initialContact(contact)))
    }
    for contact in [Examples.finalContacts[0], Examples.finalContacts[2]] {
      #expect(
        try EventLine.decode(encode(.output(.finalContact(contact)))) == .output(.finalContact(contact)))
    }
    for stride in [Examples.strides[0], Examples.strides[2], Examples.strides[3]] {
      #expect(try EventLine.decode(encode(.output(.stride(stride)))) == .output(.stride(stride)))
    }
    for swing in [Examples.armSwings[0], Examples.armSwings[2], Examples.armSwings[3]] {
      #expect(try EventLine.decode(encode(.output(.armSwing(swing)))) == .output(.armSwing(swing)))
    }
    #expect(
      try EventLine.decode(encode(.output(.stride(Examples.strides[4]))))
        == .output(.stride(Examples.strides[4])))
    for strike in Examples.heelStrikes {
      #expect(try EventLine.decode(encode(.output(.heelStrike(strike)))) == .output(.heelStrike(strike)))
    }
    for flag in Examples.flags {
      #expect(try EventLine.decode(encode(.output(.flag(flag)))) == .output(.flag(flag)))
    }
    let bout = EventLine.output(.bout(Examples.bouts[1]))
    #expect(try EventLine.decode(encode(bout)) == bout)
    let hello = EventLine.hello(Examples.hello)
    #expect(try EventLine.decode(encode(hello)) == hello)
    let notice = EventLine.output(.quality(Examples.notices[3]))
    #expect(try EventLine.decode(encode(notice)) == notice)
  }

  @Test("The rest is rounded to its decimals")
  func theRestIsRoundedToItsDecimals() throws {
    let contact = try EventLine.decode(encode(.output(.initialContact(Examples.contacts[1]))))
    var expected = Examples.contacts[1]
    expected.time = Examples.time(5.6235)
    #expect(contact == .output(.initialContact(expected)))
    let stride = try EventLine.decode(encode(.output(.stride(Examples.strides[1]))))
    var written = Examples.strides[1]
    written.start = Examples.time(5.6234)
    written.end = Examples.time(6.7453)
    written.stanceShare = 0.616
    #expect(stride == .output(.stride(written)))
    let swing = try EventLine.decode(encode(.output(.armSwing(Examples.armSwings[1]))))
    var shown = Examples.armSwings[1]
    shown.start = Examples.time(6.0001)
    (shown.range, shown.peakRate) = (Examples.radians(degrees: 48), Examples.radians(degrees: 160.1))
    (shown.shoulderShare, shown.confidence) = (0.613, 0.667)
    #expect(swing == .output(.armSwing(shown)))
    let second = try EventLine.decode(encode(.output(.second(Examples.seconds[1]))))
    var rounded = Examples.seconds[1]
    rounded.cadenceStepsPerMinute = 106.8
    rounded.confidence = 0.955
    rounded.armRangeLeft = Examples.radians(degrees: 51)
    #expect(second == .output(.second(rounded)))
  }

  @Test("Types of later versions are handed through")
  func typesOfLaterVersionsAreHandedThrough() throws {
    let line = #"{"v":1,"type":"of_later","t":6.5,"verdict":"springy","more":{"a":[1,{}]}}"#
    #expect(try EventLine.decode(Array(line.utf8)) == .unknown(type: "of_later"))
  }

  @Test("Fields of later versions are passed over and order is free")
  func fieldsOfLaterVersionsArePassedOverAndOrderIsFree() throws {
    let line = #"{"new":[],"walking":false,"time_s":1,"t":1.5,"type":"second","cadence_spm":null,"v":1.0}"#
    let second = SecondSummary(time: Examples.time(1), reported: Examples.time(1.5), walking: false)
    #expect(try EventLine.decode(Array(line.utf8)) == .output(.second(second)))
  }

  @Test("Numbers that are none are left out")
  func numbersThatAreNoneAreLeftOut() throws {
    let second = SecondSummary(
      time: .zero, reported: .zero, walking: true, cadenceStepsPerMinute: .nan, confidence: .infinity)
    let line = String(decoding: encode(.output(.second(second))), as: UTF8.self)
    #expect(line.hasSuffix("\"time_s\":0.0000,\"reported_s\":0.0000,\"walking\":true}\n"))
    let bare = Stride(start: .zero, end: .zero, reported: .zero, side: nil)
    for number in [Double.nan, .infinity, -.infinity, 1e12] {
      var stride = bare
      stride.stanceShare = number
      stride.doubleSupportShare = number
      #expect(encode(.output(.stride(stride))) == encode(.output(.stride(bare))))
    }
  }

  @Test("A warm sink allocates nothing, but for the sentence of a fault")
  func aWarmSinkAllocatesNothing() throws {
    var sink = EventLineSink()
    let outputs = Examples.outputs.filter { if case .quality = $0 { false } else { true } }.map(
      WalkEvent.output)
    func writeAll() {
      // By index: an iterator boxes its elements in unoptimised builds.
      for index in 0..<outputs.count { sink.receive(outputs[index]) }
      sink.removeWritten()
    }
    writeAll()
    guard let allocations = countAllocations(writeAll) else { return }
    #expect(allocations == 0)
  }
}
