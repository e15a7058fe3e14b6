import GaitModel
import GaitSimulator
import Testing

/// The steps a script becomes.
@Suite struct StepPlanTests {
  @Test("Cadence is the one asked for", arguments: [60.0, 85, 112, 135])
  func cadenceIsTheOneAskedFor(cadence: Double) throws {
    let walk = try SimulatedWalk(script: .steady(cadence: cadence, speed: 1.1, seconds: 120))
    let bout = try #require(walk.truth.walkingBouts.first)
    #expect(walk.truth.walkingBouts.count == 1)
    // 2 % a step, and some 60 steps at least: a standard error of 0.3 %.
    #expect(abs(try #require(bout.cadence) / cadence - 1) < 0.01)
    #expect(abs(try #require(walk.truth.medianCadence) / cadence - 1) < 0.01)
    #expect(bout.contacts == walk.truth.initialContacts.count)
  }

  @Test("Step time varies as asked for")
  func stepTimeVariesAsAskedFor() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 110, speed: 1.2, seconds: 600))
    let times = walk.truth.initialContacts.dropFirst(3).map(\.time.seconds)
    let steps = zip(times, times.dropFirst()).map { $1 - $0 }
    let mean = steps.reduce(0, +) / Double(steps.count)
    let variance = steps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(steps.count)
    #expect(abs(variance.squareRoot() / mean - 0.02) < 0.002)
  }

  @Test("Feet alternate from the first side on")
  func feetAlternateFromTheFirstSideOn() throws {
    for side in Side.allCases {
      let walk = try SimulatedWalk(
        script: .steady(cadence: 110, speed: 1.2, seconds: 10), walker: Walker(firstSide: side))
      let sides = walk.truth.initialContacts.map(\.side)
      #expect(sides.first == side)
      #expect(zip(sides, sides.dropFirst()).allSatisfy { $0 != $1 })
    }
  }

  @Test("Asymmetry makes left steps longer")
  func asymmetryMakesLeftStepsLonger() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 110, speed: 1.2, seconds: 60),
      walker: Walker(stepTimeVariability: 0, asymmetry: 0.1))
    let contacts = walk.truth.initialContacts.dropFirst(3)
    for (earlier, later) in zip(contacts, contacts.dropFirst()) {
      let expected = 60 / 110 * (later.side == .left ? 1.1 : 0.9)
      #expect(abs(later.time.seconds(since: earlier.time) - expected) < 1e-6)
    }
  }

  @Test("Standing divides bouts")
  func standingDividesBouts() throws {
    let tempo = Tempo(cadence: 100, speed: 1)
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.walk(tempo), seconds: 10), ScriptPhase(.stand, seconds: 5),
        ScriptPhase(.walk(tempo), seconds: 10), ScriptPhase(.turn(tempo, radians: 1), seconds: 2),
      ]))
    let bouts = walk.truth.walkingBouts
    #expect(bouts.count == 2)
    #expect(bouts[0].end.seconds < 10 && bouts[1].start.seconds > 15 && bouts[1].end.seconds < 27)
  }

  @Test("What nobody can do is refused")
  func whatNobodyCanDoIsRefused() {
    let tempo = Tempo(cadence: 100, speed: 1)
    func error(_ phases: [ScriptPhase], _ walker: Walker = Walker(), _ sensors: [SensorModel] = [])
      -> SimulationError?
    {
      do throws(SimulationError) {
        _ = try SimulatedWalk(script: WalkScript(phases), walker: walker, sensors: sensors)
        return nil
      } catch { return error }
    }
    let stand = ScriptPhase(.stand, seconds: 1)
    #expect(error([]) == .emptyScript)
    #expect(error([ScriptPhase(.stand, seconds: -1)]) == .phaseLength(seconds: -1))
    let mad = Tempo(cadence: .infinity, speed: 1)
    #expect(error([ScriptPhase(.walk(mad), seconds: 1)]) == .tempo(mad))
    #expect(error([ScriptPhase(.ride(vibration: 1e9), seconds: 1)]) == .vibration(1e9))
    #expect(
      error([ScriptPhase(.turn(tempo, radians: .infinity), seconds: 1)]) == .angle(radians: .infinity))
    #expect(
      error([ScriptPhase(.sit, seconds: 5), ScriptPhase(.walk(tempo), seconds: 5)]) == .risingNeedsTime)
    let bent = Walker(lean: 9)
    #expect(error([stand], bent) == .walker(bent))
    let back = SensorModel(Place(.lowerBack))
    #expect(
      error([ScriptPhase(.cycle(revolutionsPerMinute: 300), seconds: 9)])
        == .pedalling(revolutionsPerMinute: 300))
    #expect(error([stand], Walker(), [back, back]) == .placeTwice(Place(.lowerBack)))
    #expect(error([stand], Walker(), [SensorModel(Place(.pelvis), rateHertz: 0)]) == .rate(hertz: 0))
  }
}
