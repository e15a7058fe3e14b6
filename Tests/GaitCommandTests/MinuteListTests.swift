import GaitModel
import GaitResults
import GaitWords
import Testing

@testable import GaitCommand

/// A walk minute by minute.
@Suite struct MinuteListTests {
  private func lines(_ walk: WalkResult, _ language: Language = .en) -> [String] {
    MinuteList(walk, in: language).lines
  }

  @Test("A row a minute: pace, cadence, arms, landing, relief")
  func rows() {
    let text = lines(Stroll.walk).joined(separator: "\n")
    let expected = """
      Minute         Pace      Cadence    Arm swing     Landing           Relief
                             steps/min                             between steps
      1             brisk          118         good     springy           plenty
      2            stroll           84       little       mixed             less
      3            stroll           84       little       mixed             less
      4             pause            -            -           -                -
      5            normal          108         some        firm             some

      What a word means: gangart explain pace, for example.
      """
    #expect(text == expected, "\(text)")
  }

  @Test("The same in German")
  func german() {
    let text = lines(Stroll.walk, .de).joined(separator: "\n")
    let expected = """
      Minute         Tempo    Frequenz   Armschwung   Auftritt          Entlastung
                             Schr./min                           zw. den Schritten
      1              zügig         118          gut    federnd                viel
      2            Bummeln          84        wenig   gemischt             weniger
      3            Bummeln          84        wenig   gemischt             weniger
      4              Pause           -            -          -                   -
      5             normal         108        etwas       fest               etwas

      Was ein Wort bedeutet, sagt zum Beispiel: gangart explain pace
      """
    #expect(text == expected, "\(text)")
  }

  @Test("Columns that nothing is known of are left out; a pause moves to the next")
  func unknownColumns() {
    var walk = Stroll.walk
    walk.heelStrikes = []
    walk.seconds = walk.seconds.map { second in
      SecondSummary(
        time: second.time, reported: second.reported, walking: second.walking,
        cadenceStepsPerMinute: second.cadenceStepsPerMinute)
    }
    #expect(
      lines(walk) == [
        "Minute        Cadence", "            steps/min", "1                 118", "2                  84",
        "3                  84", "4               pause", "5                 108",
      ])
  }

  @Test("The cadence of a single minute alone is no table; nor is standing")
  func nothingToTell() {
    let walk = Stroll.result((1...40).map { Stroll.second($0, cadence: 110) })
    #expect(lines(walk).isEmpty)
    #expect(lines(Stroll.result((1...40).map { Stroll.second($0) })).isEmpty)
    #expect(lines(Stroll.result([])).isEmpty)
    var noBout = Stroll.walk
    noBout.walkingBouts = []
    #expect(lines(noBout).isEmpty)
  }

  @Test("Long walks make at most 15 rows of equal length", arguments: [15, 16, 30, 31, 61, 600])
  func longWalks(minutes: Int) {
    let seconds = (1...minutes * 60).map { Stroll.second($0, cadence: 110, pace: .normal) }
    let rows = WalkMinute.all(of: Stroll.result(seconds))
    #expect(rows.count <= WalkMinute.longest && rows.count > WalkMinute.longest / 2)
    #expect(rows.first?.span.first == 1 && rows.last?.span.last == minutes)
    for (row, next) in zip(rows, rows.dropFirst()) { #expect(next.span.first == row.span.last + 1) }
    let lengths = Set(rows.dropLast().map { $0.span.last - $0.span.first })
    #expect(lengths.count == 1)
    let text = lines(Stroll.result(seconds))
    #expect(text.allSatisfy { $0.count <= 80 })
    #expect(minutes > 15 ? text[2].hasPrefix("1-") : text[2].hasPrefix("1 "))
  }

  @Test("The few seconds of a last minute have no row; a recording that begins late keeps its minutes")
  func edges() {
    let late = (121...245).map { Stroll.second($0, cadence: 110, pace: .normal) }
    #expect(WalkMinute.all(of: Stroll.result(late)).map(\.span) == [MinuteSpan(3, 3), MinuteSpan(4, 4)])
    #expect(
      WalkMinute.all(of: Stroll.result((121...252).map { Stroll.second($0) })).map(\.span).last
        == MinuteSpan(5, 5))
  }

  @Test("A walk whose clock leaps over years has few rows")
  func leap() {
    let seconds = [Stroll.second(1, cadence: 100), Stroll.second(4_000_000_000, cadence: 100)]
    #expect(WalkMinute.all(of: Stroll.result(seconds)).count <= WalkMinute.longest)
  }
}

/// A made-up walk: a brisk minute, two of strolling, a pause, a normal one.
enum Stroll {
  static func second(
    _ time: Int, cadence: Double? = nil, pace: PaceClass? = nil, arm: Double? = nil, index: Double? = nil
  ) -> SecondSummary {
    let moment = SampleTime(seconds: Double(time)) ?? .zero
    return SecondSummary(
      time: moment, reported: moment, walking: cadence != nil, cadenceStepsPerMinute: cadence,
      armRangeLeft: arm.map { $0 * .pi / 180 }, armRangeRight: arm.map { ($0 + 4) * .pi / 180 },
      staticLoadingIndex: index, pace: pace)
  }

  static func landing(_ time: Double, _ verdict: LandingVerdict) -> HeelStrike {
    let moment = SampleTime(seconds: time) ?? .zero
    return HeelStrike(
      time: moment, reported: moment, side: .left, place: Place(.shank, .left), verdict: verdict,
      basis: .knee, confidence: 0.95, reason: nil)
  }

  static func result(
    _ seconds: [SecondSummary], landings: [HeelStrike] = [], flags: [WalkFlag] = []
  ) -> WalkResult {
    let end = seconds.last?.time ?? .zero
    let bout = WalkingBout(id: 0, start: .zero, end: end, reported: end, steps: 400, strides: 398)
    return WalkResult(
      generator: "",
      recording: RecordingInfo(
        file: "walk.csv", sha256: nil, format: "canonical", durationSeconds: end.seconds, sensors: []),
      walkingBouts: [bout], heelStrikes: landings, seconds: seconds, flags: flags)
  }

  static let walk: WalkResult = {
    let brisk = (1...60).map { second($0, cadence: 118, pace: .brisk, arm: 50, index: 0.1) }
    let stroll = (61...180).map { second($0, cadence: 84, pace: .stroll, arm: 12, index: 0.7) }
    let pause = (181...240).map { second($0) }
    let normal = (241...300).map { second($0, cadence: 108, pace: .normal, arm: 30, index: 0.4) }
    var landings: [HeelStrike] = []
    for step in 0..<50 { landings.append(landing(Double(step) * 1.1, .springy)) }
    for step in 0..<100 {
      landings.append(landing(61 + Double(step) * 1.1, step % 2 == 0 ? .springy : .stiff))
    }
    for step in 0..<50 { landings.append(landing(241 + Double(step) * 1.1, step == 0 ? .springy : .stiff)) }
    var seconds: [SecondSummary] = brisk + stroll
    seconds += pause + normal
    return result(seconds, landings: landings)
  }()
}
