import GaitModel
import Testing

@testable import GaitAnalysis

/// When a lean is a rest, on seconds made by hand.
@Suite struct LeanRuleTests {
  static let degree = Double.pi / 180

  static func time(_ second: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: second) }

  /// Rests that the rule ended, with the second at which each was first said: 30 s of walking, then these angles
  /// of the chest in degrees; negative zero and below stand for themselves, `nil` for nothing known.
  static func rests(
    _ angles: [Double?], isStill: (Int) -> Bool = { _ in true }
  ) -> [(fired: Double, start: Double, end: Double, angle: Double)] {
    var rule = LeanRule()
    var fired = 0.0
    var rests: [(fired: Double, start: Double, end: Double, angle: Double)] = []
    func note(_ event: LeanRule.Event?, _ second: Double) {
      switch event {
      case .began: fired = second
      case .ended(let rest):
        rests.append((fired, rest.start.seconds, rest.end.seconds, rest.angle / degree))
      case nil: break
      }
    }
    for second in 0..<30 {
      note(rule.process(nil, isWalking: true, boutStart: .zero, at: time(Double(second))), Double(second))
    }
    for (index, angle) in angles.enumerated() {
      let second = Double(30 + index)
      let reading = angle.map {
        LeanMeasures.Reading(
          forward: $0 * degree, least: 25 * degree, greatest: 80 * degree, isStill: isStill(index),
          isProxy: false)
      }
      note(rule.process(reading, isWalking: false, boutStart: nil, at: time(second)), second)
    }
    note(rule.close(), Double(30 + angles.count))
    return rests
  }

  static func angles(_ parts: (count: Int, angle: Double?)...) -> [Double?] {
    parts.flatMap { Array(repeating: $0.angle, count: $0.count) }
  }

  @Test("A rest that leans is reported once, from its beginning to its end")
  func aRest() {
    let rests = Self.rests(Self.angles((5, 2), (35, 40), (10, 3)))
    #expect(rests.count == 1)
    #expect(rests.first.map { $0 == (45, 35, 69, rests[0].angle) } ?? false)
    #expect(abs((rests.first?.angle ?? 0) - 40) < 1e-9)
  }

  @Test(
    "What does not lean, or not for long, is no rest",
    arguments: [
      angles((5, 2), (9, 40), (20, 3)), angles((5, 2), (40, 24), (5, 3)), angles((5, 2), (40, 85), (5, 3)),
      angles((5, 2), (40, -30), (5, 3)), angles((70, 2), (40, 40), (5, 3)), angles((5, 2), (40, nil), (5, 3)),
    ])
  func whatIsNone(angles: [Double?]) {
    #expect(Self.rests(angles).isEmpty)
  }

  @Test("Stillness is needed to begin but not to go on")
  func stillnessIsNeededToBeginButNotToGoOn() {
    #expect(Self.rests(Self.angles((5, 2), (40, 40), (5, 2)), isStill: { $0 % 8 != 0 }).isEmpty)
    let moving = Self.rests(Self.angles((5, 2), (40, 40), (5, 2)), isStill: { $0 < 18 || $0 > 25 })
    #expect(moving.count == 1 && moving.first?.start == 35 && moving.first?.end == 74)
  }

  @Test("Coming up half way ends nothing")
  func comingUpHalfWayEndsNothing() {
    let rests = Self.rests(Self.angles((5, 2), (15, 40), (5, 20), (15, 40), (5, 2)))
    #expect(rests.count == 1 && rests.first?.end == 69)
    let twice = Self.rests(Self.angles((5, 2), (15, 40), (5, 10), (15, 40), (5, 2)))
    #expect(twice.map(\.start) == [35, 55] && twice.map(\.end) == [49, 69])
  }

  @Test("Steps end a rest")
  func stepsEndIt() {
    var rule = LeanRule()
    let lean = LeanMeasures.Reading(forward: 0.7, least: 0.4, greatest: 1.4, isStill: true, isProxy: false)
    _ = rule.process(nil, isWalking: true, boutStart: .zero, at: .zero)
    for second in 1...20 {
      _ = rule.process(lean, isWalking: false, boutStart: nil, at: Self.time(Double(second)))
    }
    let start = Self.time(18)
    guard case .ended(let rest) = rule.process(nil, isWalking: true, boutStart: start, at: Self.time(21))
    else {
      return #expect(Bool(false))
    }
    #expect(rest.start.seconds == 1 && rest.end == start)
  }
}
