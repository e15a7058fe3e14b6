import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Running is not called brisk walking, also when the lower back alone tells.
@Suite struct RunningTests {
  /// Quick steps at a speed: the simulated trunk bounces with its square, 8.4 m/s² at 2.2 m/s.
  private static func seconds(speed: Double) throws -> [SecondSummary] {
    let walk = try SimulatedWalk(script: .steady(cadence: 160, speed: speed, seconds: 34))
    return Analysis(walk).seconds.filter { (18...34).contains($0.time.seconds) }
  }

  @Test("A runner has neither pace nor speed")
  func aRunnerHasNeitherPaceNorSpeed() throws {
    let seconds = try Self.seconds(speed: 2.2)
    #expect(seconds.count > 12)
    #expect(seconds.allSatisfy { $0.walking && ($0.cadenceStepsPerMinute ?? 0) > 150 })
    #expect(seconds.allSatisfy { $0.pace == nil && $0.speedMetresPerSecond == nil })
    #expect(seconds.allSatisfy { $0.staticLoadingIndex == nil })
  }

  @Test("Quick steps that hardly bounce are walking")
  func quickStepsThatHardlyBounceAreWalking() throws {
    let seconds = try Self.seconds(speed: 1.6)
    #expect(seconds.count > 12)
    #expect(seconds.allSatisfy { $0.pace != nil })
  }
}
