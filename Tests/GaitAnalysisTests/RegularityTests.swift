import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

@Suite struct RegularityTests {
  static func bout(_ walker: Walker, seconds: Double = 40, seed: UInt64 = 1) throws -> WalkingBout? {
    Analysis(
      try SimulatedWalk(
        script: .steady(cadence: 105, speed: 1.2, seconds: seconds), walker: walker, seed: seed)
    ).bouts.first
  }

  @Test("An even walk is regular")
  func anEvenWalkIsRegular() throws {
    let bout = try #require(try Self.bout(Walker(stepTimeVariability: 0.005, strengthVariability: 0.01)))
    #expect(try #require(bout.stepRegularity) > 0.9)
    #expect(try #require(bout.strideRegularity) > 0.9)
    #expect(abs(try #require(bout.stepSymmetry) - 1) < 0.05)
  }

  @Test("Variation lowers regularity")
  func variationLowersRegularity() throws {
    var last = 1.01
    for variability in [0.005, 0.03, 0.06] {
      let walker = Walker(stepTimeVariability: variability, strengthVariability: 2 * variability)
      let bout = try #require(try Self.bout(walker))
      let regularity = try #require(bout.strideRegularity)
      #expect(regularity < last && regularity > 0)
      last = regularity
    }
  }

  @Test("An uneven walk is less symmetric")
  func anUnevenWalkIsLessSymmetric() throws {
    let even = try #require(try Self.bout(Walker())?.stepSymmetry)
    let uneven = try #require(try Self.bout(Walker(asymmetry: 0.12)))
    #expect(try #require(uneven.stepSymmetry) < min(even, 1) - 0.05)
    #expect(try #require(uneven.strideRegularity) > 0.7)
    #expect(abs(try #require(uneven.cadenceStepsPerMinute) - 105) < 3)
  }

  @Test("A short walk has no regularity")
  func aShortWalkHasNone() throws {
    let bout = try #require(try Self.bout(Walker(), seconds: 8))
    #expect(bout.stepRegularity == nil && bout.strideRegularity == nil && bout.stepSymmetry == nil)
    let analysis = Analysis(
      try SimulatedWalk(script: .steady(cadence: 105, speed: 1.2, seconds: 8)))
    #expect(analysis.missing.contains("step_regularity"))
  }

  @Test("Turns are left out")
  func turnsAreLeftOut() throws {
    let tempo = Tempo(cadence: 105, speed: 1.2)
    var phases = [ScriptPhase(.stand, seconds: 3)]
    for _ in 0..<6 {
      phases.append(ScriptPhase(.walk(tempo), seconds: 3))
      phases.append(ScriptPhase(.turn(tempo, radians: .pi), seconds: 2))
    }
    phases.append(ScriptPhase(.stand, seconds: 4))
    let analysis = Analysis(try SimulatedWalk(script: WalkScript(phases)))
    let bout = try #require(analysis.bouts.first)
    #expect(bout.durationSeconds > 20)
    #expect(bout.stepRegularity == nil)
  }
}
