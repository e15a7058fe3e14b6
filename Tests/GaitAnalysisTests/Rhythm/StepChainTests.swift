import GaitModel
import Testing

@testable import GaitAnalysis

/// Which peaks are steps where nothing repeats well enough for a rhythm.
@Suite struct StepChainTests {
  /// A chain after peaks of the same height with these times between them, and how many became contacts.
  private static func chain(_ intervals: [Double], shortest: Double = 0) -> (chain: StepChain, contacts: Int)
  {
    var chain = StepChain(.usual)
    var time = 1.0
    var contacts = 0
    for interval in [0] + intervals {
      time += interval
      let peak = StepPeakDetector.StepPeak(
        time: SampleTime.zero.advanced(bySeconds: time), height: 1)
      switch chain.process(peak, rhythm: nil, shortest: shortest) {
      case .nothing: break
      case .contact: contacts += 1
      case .confirmed: contacts += 4
      }
    }
    return (chain, contacts)
  }

  private static let quick = [Double](repeating: 0.33, count: 5)

  @Test("What shook before does not set the pace of the steps")
  func whatShookBeforeDoesNotSetThePaceOfTheSteps() throws {
    let learnt = Self.chain(Self.quick + [0.65, 0.64, 0.66, 0.65]).chain
    #expect(abs(try #require(learnt.stepDuration) - 0.65) < 0.01)
    #expect(try #require(learnt.spread) < 0.05)
  }

  @Test("One long time is a missed step")
  func oneLongTimeIsAMissedStep() throws {
    let kept = Self.chain(Self.quick + [0.66, 0.33, 0.33]).chain
    #expect(abs(try #require(kept.stepDuration) - 0.33) < 0.01)
  }

  @Test("Long times that differ are no pace")
  func longTimesThatDifferAreNoPace() throws {
    let kept = Self.chain(Self.quick + [0.65, 0.95]).chain
    #expect(abs(try #require(kept.stepDuration) - 0.33) < 0.01)
  }

  @Test("No step is shorter than one that lifts the body")
  func noStepIsShorterThanOneThatLiftsTheBody() {
    let steps = [Double](repeating: 0.6, count: 4)
    #expect(Self.chain(steps + [0.4, 0.2, 0.6]).contacts == 7)
    #expect(Self.chain(steps + [0.4, 0.2, 0.6], shortest: 0.5).contacts == 7)
    #expect(Self.chain(steps + [0.4, 0.4, 0.4]).contacts == 8)
    #expect(Self.chain(steps + [0.4, 0.4, 0.4], shortest: 0.5).contacts == 6)
  }
}
