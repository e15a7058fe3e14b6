import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

@Suite struct GaitPhasesTests {
  @Test("Perry's shares come out of her contacts")
  func perrysSharesComeOutOfHerContacts() {
    let phases = GaitPhases(oppositeFinal: 0.12, oppositeInitial: 0.5, final: 0.62)
    let ends = GaitPhase.allCases.map { phases.end(of: $0) }
    let expected = [0.12, 0.31, 0.5, 0.62, 0.75, 0.87, 1]
    for (end, wanted) in zip(ends, expected) { #expect(abs(end - wanted) < 0.001) }
  }

  static func walk(_ pace: (cadence: Double, speed: Double), bias: Double, scale: Double) throws
    -> SimulatedWalk
  {
    try SimulatedWalk(
      script: .steady(cadence: pace.cadence, speed: pace.speed, seconds: 20),
      sensors: Side.allCases.map { side in
        SensorModel(
          Place(.foot, side),
          acceleration: ChannelModel(scale: Vector3(repeating: scale)),
          angularVelocity: ChannelModel(
            bias: Vector3(bias, -bias, bias), scale: Vector3(repeating: scale)))
      })
  }

  @Test(
    "The phases of a simulated walk are hardly moved by errors of the sensors",
    arguments: StrideTruthTests.paces)
  func phasesOfASimulatedWalk(cadence: Double, speed: Double) throws {
    let wrong = Double.pi / 180 * 0.5
    let right = Analysis(try Self.walk((cadence, speed), bias: 0, scale: 1)).strides
    let faulty = Analysis(try Self.walk((cadence, speed), bias: wrong, scale: 1.02)).strides
    var compared = 0
    for stride in faulty {
      let same = right.first { abs($0.start.seconds(since: stride.start)) < 0.1 && $0.side == stride.side }
      guard let phases = stride.phases, let other = same?.phases else { continue }
      compared += 1
      for phase in GaitPhase.allCases {
        #expect(abs(phases.end(of: phase) - other.end(of: phase)) < 0.02, "\(phase)")
      }
      let ends = GaitPhase.allCases.map { phases.end(of: $0) }
      #expect(zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 })
    }
    #expect(compared > 10)
  }

  @Test("The phases are the true ones", arguments: StrideTruthTests.paces)
  func phasesAgainstTheTruth(cadence: Double, speed: Double) throws {
    let walk = try Self.walk((cadence, speed), bias: Double.pi / 180 * 0.5, scale: 1.02)
    var sums = (loading: 0.0, terminal: 0.0, final: 0.0, count: 0.0)
    for stride in Analysis(walk).strides {
      guard let phases = stride.phases,
        let truth = walk.strides().first(where: {
          $0.side == stride.side && abs($0.start.seconds(since: stride.start)) < 0.1
        })
      else { continue }
      sums.count += 1
      sums.final += phases.preSwing - truth.stanceShare
      sums.loading += phases.loadingResponse - truth.doubleSupportShare / 2
      sums.terminal += phases.terminalStance - 0.5
    }
    #expect(sums.count > 10)
    for error in [sums.loading, sums.terminal, sums.final] {
      #expect(abs(error / sums.count) < 0.02, "\(error / sums.count) of the stride")
    }
  }

  @Test("One leg gives no phases")
  func oneLegTellsNoPhases() throws {
    let strides = Analysis(try Worn.walk([Place(.foot, .left)])).strides
    #expect(!strides.isEmpty && strides.allSatisfy { $0.phases == nil })
  }
}
