import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Springy, stiff, hard: through the whole analysis, with the speed that it finds itself.
@Suite struct LandingWalkTests {
  private static let stiff = LegForm(kneeExcursion: 1.5 * KneeWalk.degree)
  private static let rigs: [[Place]] = [
    KneeWalk.places + [Place(.lowerBack)],
    KneeWalk.places + [Place(.foot, .left), Place(.foot, .right)],
  ]

  private static func analysis(
    speed: Double, seconds: Double = 40, legs: LegForm, places: [Place]
  ) throws -> Analysis {
    Analysis(try KneeWalk.walk(speed: speed, seconds: seconds, legs: legs, places: places))
  }

  @Test("No verdict is wrong", arguments: [1.0, 1.2, 1.4, 1.6], rigs)
  func noVerdictIsWrong(speed: Double, places: [Place]) throws {
    for (legs, verdict) in [(LegForm(), LandingVerdict.springy), (Self.stiff, .stiff)] {
      let strikes = try Self.analysis(speed: speed, legs: legs, places: places).strikes
      let judged = strikes.filter { $0.verdict != .unknown }
      #expect(judged.count > 40, "\(speed) \(verdict)")
      #expect(judged.allSatisfy { $0.verdict == verdict }, "\(speed) \(verdict)")
    }
  }

  @Test("A braced knee is stiff also when slow", arguments: rigs)
  func aBracedKneeIsStiffAlsoWhenSlow(places: [Place]) throws {
    let legs = LegForm(bracedSide: .right, swing: .geometric)
    let analysis = try Self.analysis(speed: 0.6, seconds: 90, legs: legs, places: places)
    let judged = analysis.strikes.filter { $0.verdict != .unknown }
    let braced = judged.filter { $0.side == .right }
    #expect(braced.count > 40 && braced.allSatisfy { $0.verdict == .stiff && $0.basis == .knee })
    let flags = analysis.flags.filter { $0.kind == .stiffLanding }
    #expect(!flags.isEmpty && flags.allSatisfy { $0.side == .right })
  }

  @Test("The step into standing is not judged stiff", arguments: rigs)
  func theStepIntoStandingIsNotJudgedStiff(places: [Place]) throws {
    for legs in [LegForm(), Self.stiff] {
      let last = try #require(Self.analysis(speed: 1.3, legs: legs, places: places).strikes.last)
      #expect(last.verdict != .stiff)
    }
  }

  @Test("One stiff leg is named", arguments: Side.allCases)
  func oneStiffLegIsNamed(side: Side) throws {
    let legs = side == .left ? LegForm(leftKneeExcursion: 0.02) : LegForm(rightKneeExcursion: 0.02)
    for places in Self.rigs {
      let flags = try Self.analysis(speed: 1.3, seconds: 70, legs: legs, places: places).flags
      let stiff = flags.filter { $0.kind == .stiffLanding }
      #expect(!stiff.isEmpty && stiff.allSatisfy { $0.side == side })
    }
  }

  @Test("A slow soft walker is not flagged", arguments: [0.5, 0.8, 1.1])
  func aSlowSoftWalkerIsNotFlagged(speed: Double) throws {
    for places in Self.rigs {
      let flags = try Self.analysis(speed: speed, seconds: 90, legs: LegForm(), places: places).flags
      #expect(!flags.contains { $0.kind == .stiffLanding || $0.kind == .hardLanding })
    }
  }

  @Test("Hard shoes are hard and not stiff")
  func hardShoesAreHardAndNotStiff() throws {
    let places = KneeWalk.places + [Place(.lowerBack)]
    var samples: [ImuSample] = []
    var rig: SensorRig?
    // Two and a half minutes as always, then in shoes that land twice as hard.
    for (impact, seconds) in [(1.0, 150.0), (2.2, 90.0)] {
      let begin = samples.last?.time.seconds ?? 0
      let walk = try KneeWalk.walk(
        speed: 1.3, seconds: seconds, legs: LegForm(impact: impact), places: places)
      rig = walk.rig
      samples += walk.samples().dropFirst(samples.isEmpty ? 0 : places.count).map { sample in
        var sample = sample
        sample.time = sample.time.advanced(bySeconds: begin)
        return sample
      }
    }
    let kinds = Analysis(samples, rig: try #require(rig)).flags.map(\.kind)
    #expect(kinds.contains(.hardLanding))
    #expect(!kinds.contains(.stiffLanding))
  }
}
