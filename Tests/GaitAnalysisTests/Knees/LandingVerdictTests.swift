import Foundation
import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Springy or stiff, and when nothing is said.
@Suite struct LandingVerdictTests {
  private static let degree = KneeWalk.degree
  private static let stiff = LegForm(kneeExcursion: 1.5 * degree)

  @Test("Stiff and springy are known from each other", arguments: [1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6])
  func stiffAndSpringyAreToldApart(speed: Double) throws {
    for (legs, verdict) in [(LegForm(), LandingVerdict.springy), (Self.stiff, .stiff)] {
      let walk = try KneeWalk.walk(speed: speed, legs: legs, sensor: KneeAngleTests.carelessly(4))
      let strikes = KneeWalk.strikes(walk, speed: speed)
      // The step into standing hardly bends the knee, in truth too.
      let judged = strikes.dropLast(2).filter { $0.verdict != .unknown }
      #expect(judged.count > 25)
      #expect(judged.allSatisfy { $0.verdict == verdict && $0.reason == nil }, "\(speed) \(verdict)")
    }
  }

  @Test("Standing almost is not judged")
  func standingAlmostIsNotJudged() throws {
    let walk = try KneeWalk.walk(speed: 0.3, seconds: 40, legs: Self.stiff)
    let strikes = KneeWalk.strikes(walk, speed: 0.3)
    #expect(strikes.allSatisfy { $0.verdict == .unknown })
    #expect(strikes.count { $0.reason == .tooSlow } > 12)
  }

  @Test("The leg itself shows its pace")
  func theLegItselfTellsItsPace() throws {
    for (legs, verdict) in [(LegForm(), LandingVerdict.springy), (Self.stiff, .stiff)] {
      let strikes = KneeWalk.strikes(try KneeWalk.walk(legs: legs), speed: nil)
      let judged = strikes.dropLast(2).filter { $0.verdict != .unknown }
      #expect(judged.count > 25 && judged.allSatisfy { $0.verdict == verdict })
    }
  }

  @Test("Turns are not judged")
  func turnsAreNotJudged() throws {
    let tempo = Tempo(cadence: 110, speed: 1.3)
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 4), ScriptPhase(.walk(tempo), seconds: 12),
        ScriptPhase(.turn(tempo, radians: .pi), seconds: 3), ScriptPhase(.walk(tempo), seconds: 8),
      ]), sensors: KneeWalk.places.map { SensorModel($0) })
    let turning = KneeWalk.strikes(walk, speed: 1.3).filter { (17.2...18.4).contains($0.time.seconds) }
    #expect(turning.count >= 2)
    #expect(turning.allSatisfy { $0.verdict == .unknown && $0.reason == .turning })
  }

  @Test("The rule decides between its limits as it is written down")
  func theRuleByItself() {
    let rule = LandingRule(subject: Subject())
    let table: [(Double, Double)] = [
      (0.3, 3), (0.5, 3), (0.7, 5.5), (0.9, 8), (1.1, 11), (1.3, 14), (1.7, 16), (3, 16),
    ]
    for (speed, wanted) in table {
      #expect(abs(rule.expectedYield(speed: speed) / Self.degree - wanted) < 1e-9, "\(speed)")
    }
    func verdict(
      _ yield: Double, _ atContact: Double?, _ speed: Double?, turning: Bool = false, range: Double? = nil
    ) -> LandingVerdict {
      var seen = LegYield(basis: .knee, yield: yield * Self.degree, error: Self.degree)
      seen.atContact = atContact.map { $0 * Self.degree }
      seen.range = range.map { $0 * Self.degree }
      seen.isTurning = turning
      return rule.stiffness(seen, speed: speed, reference: nil).probability.map {
        $0 > 0.5 ? .stiff : .springy
      }
        ?? .unknown
    }
    #expect(verdict(4.8, 3, 1.3) == .stiff && verdict(5, 3, 1.3) == .springy)
    // However it lands, a knee that does not yield is not springy; where it lies is known to some degrees only.
    #expect(
      verdict(4.8, nil, 1.3) == .stiff && verdict(4.8, 9, 1.3) == .stiff && verdict(5, 9, 1.3) == .springy)
    #expect(verdict(0, 3, 0.39) == .unknown && verdict(0, 3, 0.4) == .stiff)
    #expect(verdict(0, 3, nil) == .unknown && verdict(0, 3, 1.3, turning: true) == .unknown)
    #expect(verdict(0, 50, 1.3) == .unknown)
    // A knee that does not move is stiff however it is held, also where a moving one would be in doubt.
    #expect(verdict(0.6, 12, 0.5, range: 5) == .stiff && verdict(3, 3, 0.5, range: 5) == .stiff)
    #expect(verdict(3, 3, 0.5, range: 50) == .springy)
    #expect(verdict(0.6, 3, nil, range: 5) == .stiff && verdict(0.6, 3, 0.2, range: 5) == .stiff)
    // Longer legs yield as much at a higher speed.
    let tall = LandingRule(subject: Subject(heightMetres: 2))
    #expect(tall.expectedYield(speed: 1.2) < rule.expectedYield(speed: 1.2))
  }

  @Test("One stiff leg is named")
  func oneStiffLegIsNamed() throws {
    for side in Side.allCases {
      let legs =
        side == .left ? LegForm(leftKneeExcursion: 0.02) : LegForm(rightKneeExcursion: 0.02)
      let walk = try KneeWalk.walk(speed: 1.3, seconds: 60, legs: legs)
      let flags = KneeWalk.flags(KneeWalk.strikes(walk, speed: 1.3))
      #expect(flags.map(\.kind) == [.stiffLanding, .stiffLanding])
      #expect(flags.allSatisfy { $0.side == side && $0.reasons == [.kneeExcursion] })
      #expect(flags.first?.end == nil && flags.last?.end != nil)
      #expect(flags[0].start.seconds < 12 && flags[0].fired.seconds > flags[0].start.seconds + 25)
    }
  }

  @Test("Slow and soft walkers are not flagged")
  func slowAndSoftWalkersAreNotFlagged() throws {
    for (speed, legs) in [
      (0.5, LegForm()), (0.7, LegForm()), (1.0, LegForm()), (1.4, LegForm()),
    ] {
      let walk = try KneeWalk.walk(speed: speed, seconds: 70, legs: legs)
      #expect(KneeWalk.flags(KneeWalk.strikes(walk, speed: speed)).isEmpty, "\(speed)")
    }
  }

  @Test("With one leg worn only that one is judged")
  func onlyOneLegWorn() throws {
    let walk = try KneeWalk.walk(places: [Place(.thigh, .right), Place(.shank, .right)])
    let strikes = KneeWalk.strikes(walk, speed: 1.3)
    #expect(strikes.filter { $0.side == .left }.allSatisfy { $0.reason == .notWorn })
    #expect(strikes.count { $0.side == .right && $0.verdict == .springy } > 12)
  }
}
