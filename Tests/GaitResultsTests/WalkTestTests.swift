import GaitModel
import GaitResults
import GaitWords
import Testing

/// Walk tests on walks whose numbers are known by construction.
@Suite("Walk tests")
struct WalkTestTests {
  private func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  /// A walk with bouts from and to these seconds, at 1.2 m/s where a speed is known, turning in `turns`.
  private func walk(
    _ bouts: [(from: Double, to: Double)], until end: Int, speed: Double? = 1.2, turns: [Int] = [],
    channels: ChannelSet = [.acceleration, .angularVelocity]
  ) -> WalkResult {
    WalkResult(
      generator: "test",
      recording: RecordingInfo(
        file: "walk.csv", sha256: nil, format: "canonical", durationSeconds: Double(end),
        sensors: [
          SensorSummary(
            place: Place(.lowerBack), channels: channels, rateHertz: 100, samples: end * 100, lostShare: 0,
            clippedShare: 0)
        ]),
      walkingBouts: bouts.enumerated().map { index, bout in
        WalkingBout(
          id: index, start: time(bout.from), end: time(bout.to), reported: time(bout.to + 3), steps: 100,
          strides: 98, speedMetresPerSecond: speed)
      },
      seconds: (0...end).map { second in
        let walks = bouts.contains { $0.from <= Double(second) && Double(second) <= $0.to }
        return SecondSummary(
          time: time(Double(second)), reported: time(Double(second)), walking: walks,
          cadenceStepsPerMinute: walks ? 110 : nil, turning: turns.contains(second))
      })
  }

  private func reasons(_ test: WalkTest) -> [String: MissingReason] {
    Dictionary(uniqueKeysWithValues: test.notComputed.map { ($0.metric, $0.reason) })
  }

  @Test("Six minutes from the first step: distance, speed with rests, turns, cadence and pauses")
  func sixMinutes() {
    let walk = walk(
      [(10, 130), (150, 400)], until: 420, turns: [40, 41, 43, 90, 91, 160, 200, 390])
    let test = WalkTest(.sixMinutes, of: walk, givenMetres: nil)
    #expect(test.duration?.text == "360.0000")
    #expect(abs((test.distanceMetres ?? 0) - 1.2 * (120 + 220)) < 1e-9)
    #expect(test.distanceBasis == .estimated)
    #expect(abs((test.speedMetresPerSecond ?? 0) - 1.2 * 340 / 360) < 1e-9)
    // 40 to 43 are one turn; 390 lies behind the test's end.
    #expect(test.turns == 4)
    #expect(test.cadenceStepsPerMinute == 110)
    #expect(test.pauses == 1 && test.pausesSeconds == 20)
    #expect(test.notComputed.isEmpty)
  }

  @Test("A given way is taken, unless the sensors contradict it")
  func given() {
    let walk = walk([(0, 130)], until: 130)
    let test = WalkTest(.twoMinutes, of: walk, givenMetres: 150)
    #expect(test.distanceMetres == 150 && test.distanceBasis == .given)
    #expect(test.speedMetresPerSecond == 1.25)
    let wrong = WalkTest(.twoMinutes, of: walk, givenMetres: 15)
    #expect(wrong.distanceMetres == nil && wrong.speedMetresPerSecond == nil)
    #expect(reasons(wrong)["test_distance_m"] == .givenWayDiffers(factor: 15 / 144))
    #expect(wrong.cadenceStepsPerMinute == 110)
  }

  @Test("A recording that ends early tells no test; 5 s may lack", arguments: [(114, false), (115, true)])
  func short(end: Int, isTold: Bool) {
    let walk = walk([(0, Double(end))], until: end)
    let test = WalkTest(.twoMinutes, of: walk, givenMetres: nil)
    #expect((test.distanceMetres != nil) == isTold)
    #expect((test.duration != nil) == isTold)
    if !isTold {
      #expect(reasons(test)["test_speed_mps"] == .testCutShort(seconds: 114, needed: 120))
      #expect(WalkTest(.twoMinutes, of: walk, givenMetres: 90).distanceMetres == 90)
      #expect(test.notComputed.count == Measure.tests.count)
    }
  }

  @Test("Ten metres are one bout, from its first step to its last")
  func tenMetres() {
    let test = WalkTest(.tenMetres, of: walk([(5, 13)], until: 20), givenMetres: nil)
    #expect(test.distanceMetres == 10 && test.distanceBasis == .given && test.speedMetresPerSecond == 1.25)
    #expect(test.pauses == 0 && test.pausesSeconds == 0)
    let twice = WalkTest(.tenMetres, of: walk([(5, 13), (20, 28)], until: 30), givenMetres: nil)
    #expect(twice.speedMetresPerSecond == nil)
    #expect(reasons(twice)["test_speed_mps"] == .severalPasses(2))
  }

  @Test("What cannot be told is absent, with the reason")
  func absent() {
    let slow = WalkTest(.twoMinutes, of: walk([(0, 130)], until: 130, speed: nil), givenMetres: nil)
    #expect(slow.distanceMetres == nil && reasons(slow)["test_distance_m"] == .needsSpeedSensor)
    let still = WalkTest(.sixMinutes, of: walk([], until: 400), givenMetres: nil)
    #expect(reasons(still)["test_turns"] == .noWalking)
    #expect(WalkTest(.sixMinutes, of: walk([], until: 400), givenMetres: 400).distanceMetres == nil)
    let plain = WalkTest(
      .twoMinutes, of: walk([(0, 130)], until: 130, turns: [5], channels: [.acceleration]), givenMetres: nil)
    #expect(plain.turns == nil && reasons(plain)["test_turns"] == .needsLowBackGyroscope)
  }

  @Test("Minutes of a table: those of the recording, or of the test")
  func minutes() {
    let walk = walk([(10, 130), (150, 400)], until: 420)
    let all = TabledMinute.all(of: walk)
    #expect(all.map(\.number) == Array(0...7))
    let test = WalkTest(.sixMinutes, of: walk, givenMetres: nil)
    let minutes = TabledMinute.all(of: walk, test: test)
    #expect(minutes.map(\.number) == Array(1...6))
    #expect(minutes.map(\.seconds.count) == Array(repeating: 60, count: 6))
    #expect(minutes.map { minute in minute.seconds.count { !$0.walking } } == [0, 0, 19, 0, 0, 0])
    #expect(minutes[0].start == time(10))
  }

  @Test("Every column of every table is explained", arguments: ResultTable.allCases)
  func columns(table: ResultTable) {
    for name in table.header { #expect(Explanation.meant(by: name) != nil, "\(name)") }
    #expect(Explanation.meant(by: "left_arm_rom_deg")?.word == "rom_deg")
    #expect(Explanation.meant(by: "turning_s")?.word == "turning")
  }
}
