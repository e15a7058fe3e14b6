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

  /// A run and a walk as sensors at one place and at others see them.
  private static func analysis(
    _ cadence: Double, _ speed: Double, _ places: [Place], seconds: Double = 34
  ) throws -> Analysis {
    Analysis(
      try SwingingWalk.walk(.still, places: places, cadence: cadence, speed: speed, seconds: seconds))
  }

  @Test(
    "A bout of running says so from every place that tells it, and nothing of walking",
    arguments: [
      [Place(.lowerBack)], [Place(.sternum)], [Place(.wrist, .left)],
      [Place(.lowerBack), Place(.wrist, .left), Place(.wrist, .right)],
    ])
  func runningIsSaid(places: [Place]) throws {
    let analysis = try Self.analysis(160, 2.2, places, seconds: 60)
    let seconds = analysis.seconds.filter { (18...60).contains($0.time.seconds) && $0.walking }
    #expect(seconds.count > 30)
    #expect(seconds.allSatisfy { $0.running })
    #expect(seconds.allSatisfy { $0.pace == nil && $0.speedMetresPerSecond == nil })
    #expect(seconds.allSatisfy { $0.staticLoadingIndex == nil })
    let bout = try #require(analysis.bouts.first)
    #expect(analysis.bouts.count == 1 && bout.running)
    #expect(bout.pace == nil && bout.paceBasis == nil)
    #expect(bout.speedMetresPerSecond == nil && bout.strideLengthMetres == nil)
    #expect((bout.cadenceStepsPerMinute ?? 0) > 150)
    #expect(analysis.flags.isEmpty)
    let landings = analysis.strikes.filter { (18...60).contains($0.time.seconds) }
    #expect(landings.allSatisfy { $0.verdict == .unknown && $0.confidence == nil && $0.reason == .running })
  }

  @Test("The same arms in walking raise a flag, and walking is never called running")
  func walkingIsNot() throws {
    let places = [Place(.lowerBack), Place(.wrist, .left), Place(.wrist, .right)]
    let analysis = try Self.analysis(108, 1.25, places, seconds: 60)
    #expect(!analysis.seconds.contains { $0.running })
    #expect(analysis.bouts.map(\.running) == [false])
    #expect(analysis.bouts.first?.pace != nil && analysis.bouts.first?.speedMetresPerSecond != nil)
    #expect(analysis.flags.contains { $0.kind == .littleArmSwing })
    #expect(!analysis.strikes.contains { $0.reason == .running })
  }

  @Test("Quick steps that hardly bounce are walking")
  func quickStepsThatHardlyBounceAreWalking() throws {
    let seconds = try Self.seconds(speed: 1.6)
    #expect(seconds.count > 12)
    #expect(seconds.allSatisfy { $0.pace != nil })
  }
}
