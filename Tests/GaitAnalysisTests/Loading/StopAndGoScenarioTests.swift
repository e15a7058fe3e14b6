import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Walking and standing in turn, on whole walks.
@Suite struct StopAndGoScenarioTests {
  @Test("Ten minutes of shopping raise one flag")
  func tenMinutesOfShopping() throws {
    let walk = try LoadingWalk(.shopping(), places: [Place(.lowerBack), Place(.wrist, .right)])
    for rig in [LoadingWalk.Rig.back, .wrist] {
      let analysis = walk.analysis(rig)
      let flags = analysis.flags(.stopAndGo)
      #expect(flags.count == 1 && analysis.flags(.staticLoading).isEmpty, "\(rig)")
      guard let flag = flags.first, let end = flag.end else { continue }
      #expect(flag.start.seconds < 40 && end.seconds > 560, "\(rig)")
      #expect((300...420).contains(flag.fired.seconds), "\(rig)")
      #expect(try #require(flag.value) >= 8 && flag.reasons.first == .pauses, "\(rig)")
    }
  }

  @Test("Ways about the home raise no flag")
  func waysAboutTheHomeAreNeither() throws {
    let walk = try LoadingWalk(.household(), places: [Place(.lowerBack), Place(.wrist, .right)])
    for rig in [LoadingWalk.Rig.back, .wrist] {
      let analysis = walk.analysis(rig)
      #expect(analysis.bouts.count >= 10, "\(rig)")
      #expect(analysis.flagLines.isEmpty, "\(rig)")
    }
  }
}
