import GaitModel
import GaitTestSupport
import GaitWire
import Testing

@Suite struct WalkJSONTests {
  @Test func aFullWalk() throws {
    let bytes = WalkJSON.encode(Examples.walk)
    try expectGolden(bytes, "wire/walk.json")
    #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    let read = try WalkJSON.decode(bytes)
    #expect(WalkJSON.encode(read) == bytes)
    #expect(read.walkingBouts == Examples.walk.walkingBouts)
    #expect(read.notComputed == Examples.walk.notComputed)
    #expect(read.recording.file == Examples.walk.recording.file)
    #expect(read.recording.sensors[1] == Examples.walk.recording.sensors[1])
  }

  @Test func anEmptyWalkComesBackEqual() throws {
    let walk = WalkResult(
      generator: "",
      recording: RecordingInfo(
        file: "", sha256: nil, format: "", durationSeconds: 0, sensors: []))
    #expect(try WalkJSON.decode(WalkJSON.encode(walk)) == walk)
  }

  @Test func theFoldSortsContactsByTheirTime() {
    var fold = WalkFold()
    var outputs = Examples.outputs
    outputs.swapAt(1, 3)
    for output in outputs.reversed() { fold.receive(output) }
    let walk = fold.finish(recording: Examples.walk.recording, notComputed: Examples.notComputed)
    #expect(walk.initialContacts == Examples.contacts)
    #expect(walk.seconds.count == Examples.seconds.count)
    #expect(walk.walkingBouts.count == Examples.bouts.count)
    #expect(walk.quality.count == Examples.notices.count)
    #expect(walk.generator == Gangart.generator)
    #expect(walk.notComputed == Examples.notComputed)
  }

  @Test func theSummaryCountsBoutsAndTakesTheMiddleCadence() {
    let summary = WalkSummary(of: Examples.walk)
    #expect(summary == WalkSummary(steps: 45, walkingSeconds: 23.52, cadenceStepsPerMinute: 106.9))
    var standing = Examples.walk
    standing.walkingBouts = []
    standing.seconds = [Examples.seconds[0], Examples.seconds[3]]
    #expect(WalkSummary(of: standing) == WalkSummary(steps: 0, walkingSeconds: 0, cadenceStepsPerMinute: nil))
  }

  @Test func absurdNumbersInAFileTrapNowhere() throws {
    var walk = Examples.walk
    let far = Examples.time(4.5e9)
    let bout = WalkingBout(
      id: .max, start: SampleTime(nanoseconds: -far.nanoseconds), end: far, reported: far, steps: .max,
      strides: .max, cadenceStepsPerMinute: 1e300, strideDurationSeconds: -.infinity)
    walk.walkingBouts = [bout, bout]
    walk.seconds[1].cadenceStepsPerMinute = -1e14
    walk.seconds[2].cadenceStepsPerMinute = 1e13
    let read = try WalkJSON.decode(WalkJSON.encode(walk))
    #expect(read.walkingBouts[0].steps == .max)
    #expect(read.walkingBouts[0].durationSeconds == 9e9)
    #expect(read.walkingBouts[0].cadenceStepsPerMinute == nil)
    #expect(WalkSummary(of: read).steps == .max)
    #expect(WalkSummary(of: read).cadenceStepsPerMinute == nil)
  }
}
