import GaitModel
import GaitResults
import GaitTestSupport
import GaitWire
import Testing

/// Properties that hold for the lines of any arm swing and for any arm of a walk, not only for the examples.
@Suite struct ArmLineTests {
  private let perRadian = 180 / Double.pi

  private func anyTime(_ chance: inout SeededChance) -> SampleTime {
    SampleTime(nanoseconds: .random(in: -1_000_000_000...100_000_000_000_000, using: &chance))
  }

  /// Mostly a number within, now and then none.
  private func anyNumber(_ range: ClosedRange<Double>, _ chance: inout SeededChance) -> Double? {
    Int.random(in: 0..<4, using: &chance) == 0 ? nil : .random(in: range, using: &chance)
  }

  private func anyArm(_ chance: inout SeededChance) -> Place {
    let segments: [Segment] = [.upperArm, .forearm, .wrist, .hand]
    let sides: [Side?] = [nil, .left, .right]
    return Place(
      segments[Int.random(in: segments.indices, using: &chance)],
      sides[Int.random(in: sides.indices, using: &chance)])
  }

  private func anySwing(_ chance: inout SeededChance) -> ArmSwing {
    let start = anyTime(&chance)
    let end = start.advanced(bySeconds: .random(in: 0.3...3, using: &chance))
    let place = anyArm(&chance)
    let methods: [ArmSwingMethod?] = [nil, .twoSegment, .wristPivot]
    var swing = ArmSwing(
      start: start, end: end, reported: end.advanced(bySeconds: .random(in: 0...0.5, using: &chance)),
      side: place.side, place: place, range: .random(in: 0...Double.pi, using: &chance),
      peakRate: .random(in: 0...40, using: &chance), shoulderRange: anyNumber(0...Double.pi, &chance),
      elbowRange: anyNumber(0...Double.pi, &chance), shoulderShare: anyNumber(0...1, &chance),
      method: methods[Int.random(in: methods.indices, using: &chance)],
      confidence: .random(in: 0...1, using: &chance))
    swing.shoulderShareLow = anyNumber(0...1, &chance)
    swing.shoulderShareHigh = anyNumber(0...1, &chance)
    return swing
  }

  /// Whether both are absent, or as close as the decimals allow.
  private func areClose(_ value: Double?, _ read: Double?, within limit: Double) -> Bool {
    guard let value, let read else { return value == nil && read == nil }
    return (value - read).magnitude <= limit * 1.000_000_1
  }

  @Test("A swing read back is as close as its decimals and writes the same")
  func aSwingReadBackIsAsCloseAsItsDecimalsAndWritesTheSame() throws {
    var chance = SeededChance(seed: 6)
    let angle = 0.05 / perRadian
    for _ in 0..<2_000 {
      let swing = anySwing(&chance)
      let line = encode(.output(.armSwing(swing)))
      guard case .output(.armSwing(let read)) = try EventLine.decode(line) else {
        Issue.record("not an arm swing")
        return
      }
      #expect(encode(.output(.armSwing(read))) == line)
      #expect(read.side == swing.side && read.place == swing.place && read.method == swing.method)
      #expect(read.start.seconds(since: swing.start).magnitude <= 0.000_05)
      #expect(read.end.seconds(since: swing.end).magnitude <= 0.000_05)
      #expect(read.reported.seconds(since: swing.reported).magnitude <= 0.000_05)
      #expect(areClose(swing.range, read.range, within: angle))
      #expect(areClose(swing.peakRate, read.peakRate, within: angle))
      #expect(areClose(swing.shoulderRange, read.shoulderRange, within: angle))
      #expect(areClose(swing.elbowRange, read.elbowRange, within: angle))
      #expect(areClose(swing.shoulderShare, read.shoulderShare, within: 0.000_5))
      #expect(areClose(swing.shoulderShareLow, read.shoulderShareLow, within: 0.000_5))
      #expect(areClose(swing.shoulderShareHigh, read.shoulderShareHigh, within: 0.000_5))
      #expect(areClose(swing.confidence, read.confidence, within: 0.000_5))
    }
  }

  @Test("Every tenth of a degree comes back equal")
  func everyTenthOfADegreeComesBackEqual() throws {
    for tenths in -1_800...3_600 {
      let angle = Double(tenths) / 10 / perRadian
      let swing = ArmSwing(
        start: .zero, end: .zero, reported: .zero, side: nil, place: Place(.wrist), range: angle,
        peakRate: angle, confidence: 1)
      #expect(try EventLine.decode(encode(.output(.armSwing(swing)))) == .output(.armSwing(swing)))
    }
  }

  @Test("Arms of a walk read back are as close as their decimals and write the same")
  func armsOfAWalkReadBackAreAsCloseAsTheirDecimalsAndWriteTheSame() throws {
    var chance = SeededChance(seed: 7)
    var walk = WalkResult(
      generator: "",
      recording: RecordingInfo(file: "", sha256: nil, format: "", durationSeconds: 0, sensors: []))
    for _ in 0..<500 {
      walk.arms = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
        ArmUse(
          place: anyArm(&chance), swingingShare: anyNumber(0...1, &chance),
          armStrideRatio: anyNumber(0...3, &chance), regularity: anyNumber(0...1, &chance),
          range: anyNumber(0...Double.pi, &chance))
      }
      let summary = ArmSummary(asymmetry: anyNumber(-1...1, &chance), coordination: anyNumber(0...1, &chance))
      walk.armSummary = summary
      let bytes = WalkJSON.encode(walk)
      let read = try WalkJSON.decode(bytes)
      #expect(WalkJSON.encode(read) == bytes)
      #expect(read.arms.map(\.place) == walk.arms.map(\.place))
      for (arm, written) in zip(walk.arms, read.arms) {
        #expect(areClose(arm.swingingShare, written.swingingShare, within: 0.000_5))
        #expect(areClose(arm.armStrideRatio, written.armStrideRatio, within: 0.000_5))
        #expect(areClose(arm.regularity, written.regularity, within: 0.000_5))
        #expect(areClose(arm.range, written.range, within: 0.05 / perRadian))
      }
      #expect(areClose(summary.asymmetry, read.armSummary?.asymmetry, within: 0.000_5))
      #expect(areClose(summary.coordination, read.armSummary?.coordination, within: 0.000_5))
    }
  }

  @Test("The fold sorts swings by their end")
  func theFoldSortsSwingsByTheirEnd() {
    func swing(_ start: Double, _ end: Double, _ reported: Double) -> ArmSwing {
      ArmSwing(
        start: Examples.time(start), end: Examples.time(end), reported: Examples.time(reported), side: nil,
        place: Place(.wrist), range: 1, peakRate: 2, confidence: 1)
    }
    let swings = [swing(1, 2, 9), swing(0.8, 2.2, 3), swing(1.1, 2.2, 2.4), swing(1.1, 2.2, 2.5)]
    var fold = WalkFold()
    for index in [3, 2, 0, 1] { fold.receive(.output(.armSwing(swings[index]))) }
    let walk = fold.finish(recording: Examples.walk.recording)
    #expect(walk.armSwings == swings)
    #expect(walk.arms.isEmpty && walk.armSummary == nil)
  }
}
