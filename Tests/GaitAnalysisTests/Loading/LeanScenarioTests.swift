import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Rests leaning forward, on whole walks.
@Suite struct LeanScenarioTests {
  static let degree = Double.pi / 180
  static let places = [Place(.lowerBack), Place(.sternum)]

  static func walk(_ rest: [ScriptPhase], rateHertz: Double = 50) throws -> LoadingWalk {
    try LoadingWalk(
      .resting(rest, after: Tempo(cadence: 110, speed: 1.3), seconds: 30), places: places,
      rateHertz: rateHertz
    )
  }

  /// The analysis from one or both of the sensors on the trunk.
  static func analyses(_ walk: LoadingWalk) -> [(sensors: [Int], analysis: Analysis)] {
    [[0], [1], [0, 1]].map { ($0, Worn.analysis(walk.samples, of: walk.walk, only: $0)) }
  }

  @Test("Leaning on a rail raises one flag, and ends it", arguments: [25.0, 100])
  func leaningOnARail(rateHertz: Double) throws {
    let rest = [ScriptPhase(.lean(radians: 40 * Self.degree), seconds: 35)]
    let walk = try Self.walk(rest, rateHertz: rateHertz)
    for (sensors, analysis) in Self.analyses(walk) {
      let flags = analysis.flags(.decompressionPause)
      #expect(flags.count == 1 && analysis.flagLines.count == 2, "\(sensors)")
      guard let flag = flags.first, let end = flag.end else { continue }
      #expect((30...40).contains(end.seconds(since: flag.start)), "\(sensors)")
      #expect(abs(flag.start.seconds - 37) < 3, "\(sensors)")
      #expect((10...16).contains(flag.fired.seconds(since: flag.start)), "\(sensors)")
      let isBack = sensors == [0]
      #expect(abs(try #require(flag.value) - (isBack ? 20 : 40)) < 3, "\(sensors)")
      #expect(flag.isProxy == isBack, "\(sensors)")
    }
  }

  @Test(
    "What is no rest raises no flag",
    arguments: [
      ("sitting", [ScriptPhase(.sit, seconds: 35), ScriptPhase(.stand, seconds: 4)]),
      ("tying a shoe", [ScriptPhase(.lean(radians: 95 * degree), seconds: 30)]),
      ("picking up", [ScriptPhase(.lean(radians: 60 * degree), seconds: 4)]),
      (
        "a late lean",
        [ScriptPhase(.stand, seconds: 60), ScriptPhase(.lean(radians: 40 * degree), seconds: 30)]
      ),
      ("standing", [ScriptPhase(.stand, seconds: 35)]),
    ])
  func whatIsNoRest(name: String, rest: [ScriptPhase]) throws {
    let walk = try Self.walk(rest)
    for (sensors, analysis) in Self.analyses(walk) {
      #expect(analysis.flagLines.isEmpty, "\(name) \(sensors)")
      #expect(analysis.bouts.count == 1, "\(name) \(sensors)")
    }
  }
}
