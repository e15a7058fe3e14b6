import GaitModel
import GaitResults
import GaitTestSupport
import GaitWire
import Testing

@Suite struct WalkJSONTests {
  @Test("A full walk is written as expected and read back")
  func aFullWalk() throws {
    let bytes = WalkJSON.encode(Examples.walk)
    try expectGolden(bytes, "wire/walk.json")
    #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    let read = try WalkJSON.decode(bytes)
    #expect(WalkJSON.encode(read) == bytes)
    #expect(read.walkingBouts == Examples.walk.walkingBouts)
    #expect(read.notComputed == Examples.walk.notComputed)
    #expect(read.finalContacts[2] == Examples.finalContacts[2])
    #expect(read.strides[2] == Examples.strides[2])
    #expect(read.armSwings[0] == Examples.armSwings[0])
    #expect(read.arms == Examples.arms)
    #expect(read.armSummary == Examples.armSummary)
    #expect(read.recording.file == Examples.walk.recording.file)
    #expect(read.recording.sensors[1] == Examples.walk.recording.sensors[1])
  }

  @Test("An empty walk comes back equal")
  func anEmptyWalkComesBackEqual() throws {
    let walk = WalkResult(
      generator: "",
      recording: RecordingInfo(
        file: "", sha256: nil, format: "", durationSeconds: 0, sensors: []))
    #expect(try WalkJSON.decode(WalkJSON.encode(walk)) == walk)
  }

  @Test("A recording says whose height was used, whether that was assumed, and whose walk it is")
  func subjects() throws {
    func text(_ subject: Subject) -> String {
      var walk = Examples.walk
      walk.recording.subject = RecordedSubject(subject)
      return String(decoding: WalkJSON.encode(walk), as: UTF8.self)
    }
    let unknown = text(Subject())
    #expect(unknown.contains(#""subject":{"height_m":1.700,"height_assumed":true,"person":null}"#))
    let known = text(Subject(heightMetres: 1.82, person: try #require(PersonCode("P-017"))))
    #expect(known.contains(#""subject":{"height_m":1.820,"height_assumed":false,"person":"P-017"}"#))
    let read = try WalkJSON.decode(known.utf8).recording.subject
    #expect(read == RecordedSubject(heightMetres: 1.82, isHeightAssumed: false, person: "P-017"))
    let early = known.replacing(/"subject":\{[^}]*\},/, with: "")
    #expect(try WalkJSON.decode(early.utf8).recording.subject == nil)
  }

  @Test("A finished walk says in which bout things lie and which strides turn; event lines do not")
  func places() {
    var walk = Examples.walk
    walk.seconds[2].turning = true
    let text = String(decoding: WalkJSON.encode(walk), as: UTF8.self)
    func objects(_ list: String) -> [Substring] {
      guard let start = text.firstRange(of: "\"\(list)\":[") else { return [] }
      return text[start.upperBound...].prefix { $0 != "]" }.split(separator: "},{")
    }
    // The first begins before the bout; seconds 6 to 7 turn.
    #expect(objects("strides").map { $0.contains(#""wb_id":0"#) } == [false, true, true, true, true])
    #expect(objects("strides").map { $0.contains(#""turning":true"#) } == [true, true, true, false, false])
    #expect(objects("arm_swings").allSatisfy { $0.contains(#""wb_id":0"#) })
    #expect(objects("heel_strikes").allSatisfy { $0.contains(#""wb_id":0"#) })
    for output in Examples.outputs {
      switch output {
      case .stride, .armSwing, .heelStrike:
        let line = String(decoding: encode(.output(output)), as: UTF8.self)
        #expect(!line.contains("wb_id") && !line.contains("turning"))
      default: break
      }
    }
  }

  @Test("The fold sorts contacts by their time")
  func theFoldSortsContactsByTheirTime() {
    var fold = WalkFold()
    var outputs = Examples.outputs
    outputs.swapAt(1, 3)
    for output in outputs.reversed() { fold.receive(.output(output)) }
    fold.receive(.end(Examples.end))
    let walk = fold.finish(
      recording: Examples.walk.recording, arms: Examples.arms, armSummary: Examples.armSummary)
    #expect(walk.initialContacts == Examples.contacts)
    #expect(walk.finalContacts == Examples.finalContacts)
    #expect(walk.strides == Examples.strides)
    #expect(walk.armSwings == Examples.armSwings)
    #expect(walk.arms == Examples.arms)
    #expect(walk.armSummary == Examples.armSummary)
    #expect(walk.heelStrikes == Examples.heelStrikes)
    #expect(walk.seconds.count == Examples.seconds.count)
    #expect(walk.walkingBouts.count == Examples.bouts.count)
    #expect(walk.quality.count == Examples.notices.count)
    #expect(walk.generator == Gangart.generator)
    #expect(walk.notComputed == Examples.notComputed)
  }

  @Test("An ended flag takes the place of its beginning")
  func anEndedFlagTakesThePlaceOfItsBeginning() {
    var fold = WalkFold()
    for flag in Examples.flags { fold.receive(.output(.flag(flag))) }
    let walk = fold.finish(recording: Examples.walk.recording)
    #expect(walk.flags.map(\.end) == [Examples.time(301), Examples.time(420)])
    #expect(walk.flags.map(\.reported) == [Examples.time(121), Examples.time(410)])
  }

  @Test("The fold sorts strides by their end")
  func theFoldSortsStridesByTheirEnd() {
    func stride(_ start: Double, _ end: Double, _ reported: Double) -> Stride {
      Stride(
        start: Examples.time(start), end: Examples.time(end), reported: Examples.time(reported), side: nil)
    }
    let strides = [stride(1, 2, 9), stride(0.8, 2.2, 3), stride(1.1, 2.2, 2.4), stride(1.1, 2.2, 2.5)]
    var fold = WalkFold()
    for index in [3, 2, 0, 1] { fold.receive(.output(.stride(strides[index]))) }
    #expect(fold.finish(recording: Examples.walk.recording).strides == strides)
  }

  @Test("A walk of before there were strides is read")
  func aWalkOfBeforeThereWereStridesIsRead() throws {
    var walk = Examples.walk
    (walk.finalContacts, walk.strides) = ([], [])
    let text = String(decoding: WalkJSON.encode(walk), as: UTF8.self)
    let early = text.split(separator: #""final_contacts":[],"strides":[],"#)
    #expect(early.count == 2)
    #expect(try WalkJSON.decode(early.joined().utf8) == WalkJSON.decode(text.utf8))
    #expect(throws: WireError.self) {
      try WalkJSON.decode(text.replacing(#""strides":[]"#, with: #""strides":{}"#).utf8)
    }
  }

  @Test("A walk of before there were arms is read")
  func aWalkOfBeforeThereWereArmsIsRead() throws {
    var walk = Examples.walk
    (walk.armSwings, walk.arms, walk.armSummary) = ([], [], nil)
    let text = String(decoding: WalkJSON.encode(walk), as: UTF8.self)
    #expect(!text.contains("arm_summary"))
    let early = text.replacing(#""arm_swings":[],"arms":[],"#, with: "")
    #expect(early.count < text.count)
    #expect(try WalkJSON.decode(early.utf8) == WalkJSON.decode(text.utf8))
    let empty = try WalkJSON.decode(
      text.replacing(#""arms":[]"#, with: #""arms":null,"arm_summary":null"#).utf8)
    #expect(empty == (try WalkJSON.decode(text.utf8)))
    for wrong in [#""arms":{}"#, #""arms":[],"arm_summary":[]"#] {
      #expect(throws: WireError.self) {
        try WalkJSON.decode(text.replacing(#""arms":[]"#, with: wrong).utf8)
      }
    }
  }

  @Test("A summary of which nothing is known is not none")
  func aSummaryOfWhichNothingIsKnownIsNotNone() throws {
    var walk = Examples.walk
    walk.armSummary = ArmSummary()
    #expect(try WalkJSON.decode(WalkJSON.encode(walk)).armSummary == ArmSummary())
  }

  @Test("The summary counts bouts and takes the middle cadence")
  func theSummaryCountsBoutsAndTakesTheMiddleCadence() {
    let summary = WalkSummary(of: Examples.walk)
    #expect(
      summary
        == WalkSummary(
          steps: 54, walkingSeconds: 27.52, cadenceStepsPerMinute: 106.9, paceTimes: PaceTimes(normal: 1),
          pausesSeconds: 25.4, stepTimeAsymmetry: 0.018,
          strides: StrideSpread(StrideSpreadFold.sums(of: Examples.walk).walk)))
    var standing = Examples.walk
    standing.walkingBouts = []
    standing.seconds = [Examples.seconds[0], Examples.seconds[3]]
    #expect(WalkSummary(of: standing) == WalkSummary(steps: 0, walkingSeconds: 0, cadenceStepsPerMinute: nil))
  }

  @Test("Absurd numbers in a file trap nowhere")
  func absurdNumbersInAFileTrapNowhere() throws {
    var walk = Examples.walk
    let far = Examples.time(4.5e9)
    let bout = WalkingBout(
      id: .max, start: SampleTime(nanoseconds: -far.nanoseconds), end: far, reported: far, steps: .max,
      strides: .max, cadenceStepsPerMinute: 1e300, strideDurationSeconds: -.infinity)
    walk.walkingBouts = [bout, bout]
    walk.seconds[1].cadenceStepsPerMinute = -1e14
    walk.seconds[2].cadenceStepsPerMinute = 1e13
    walk.strides[0] = Stride(
      start: SampleTime(nanoseconds: -far.nanoseconds), end: far, reported: far, side: nil,
      stanceShare: -1e300,
      doubleSupportShare: 9e11)
    walk.armSwings[0].range = -99_999_999_999_999.9 / (180 / .pi)
    walk.armSwings[0].shoulderRange = 1e300
    walk.arms[0] = ArmUse(
      place: Place(.wrist), swingingShare: .nan, armStrideRatio: -1e300, regularity: 1e11,
      range: -.infinity)
    walk.armSummary = ArmSummary(asymmetry: .infinity, coordination: 1e12)
    let read = try WalkJSON.decode(WalkJSON.encode(walk))
    #expect(WalkJSON.encode(read) == WalkJSON.encode(try WalkJSON.decode(WalkJSON.encode(read))))
    #expect(read.armSwings[0].shoulderRange == nil)
    #expect(read.arms[0] == ArmUse(place: Place(.wrist), regularity: 1e11))
    #expect(read.armSummary == ArmSummary())
    #expect(read.strides[0].durationSeconds == 9e9)
    #expect(read.strides[0].stanceShare == nil)
    #expect(read.strides[0].doubleSupportShare == 9e11)
    #expect(read.walkingBouts[0].steps == .max)
    #expect(read.walkingBouts[0].durationSeconds == 9e9)
    #expect(read.walkingBouts[0].cadenceStepsPerMinute == nil)
    #expect(WalkSummary(of: read).steps == .max)
    #expect(WalkSummary(of: read).cadenceStepsPerMinute == nil)
  }

  @Test("What the coach and the walker said on a kept walk is read back, and a recording has no such lists")
  func dialogue() throws {
    var fold = WalkFold(hasDialogue: true)
    for output in CoachLineTests.outputs { fold.receive(.coach(output)) }
    fold.receive(.note(NoteLine(time: Examples.time(80), text: "crossed the \"street\"")))
    fold.receive(.end(Examples.end))
    let walk = fold.finish(recording: Examples.walk.recording)
    let dialogue = try #require(walk.dialogue)
    #expect(
      dialogue.cues.count + dialogue.intervals.count + dialogue.symptoms.count + dialogue.pauses.count
        == CoachLineTests.outputs.count)
    #expect(dialogue.notes.map(\.text) == ["crossed the \"street\""])
    let bytes = WalkJSON.encode(walk)
    #expect(try WalkJSON.decode(bytes).dialogue == dialogue)
    #expect(WalkJSON.encode(try WalkJSON.decode(bytes)) == bytes)
    let recording = String(decoding: WalkJSON.encode(Examples.walk), as: UTF8.self)
    for list in ["intervals", "symptoms", "pauses", "notes", "cues"] {
      #expect(String(decoding: bytes, as: UTF8.self).contains("\"\(list)\":[{\"reported_s\":"), "\(list)")
      #expect(!recording.contains("\"\(list)\":"), "\(list)")
    }
  }
}
