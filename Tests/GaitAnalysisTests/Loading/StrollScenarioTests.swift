import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Static loading on whole walks, from every combination of sensors.
@Suite struct StrollScenarioTests {
  @Test("Three minutes of strolling with still arms raise one flag")
  func threeMinutesOfStrollingWithStillArms() throws {
    let walk = try LoadingWalk(.steady(cadence: 74, speed: 0.5, seconds: 180), arms: .still)
    let truth = try #require(walk.walk.truth.walkingBouts.first)
    for rig in LoadingWalk.Rig.allCases {
      let analysis = walk.analysis(rig)
      let flags = analysis.flags(.staticLoading)
      #expect(flags.count == 1, "\(rig)")
      guard let flag = flags.first, let end = flag.end else { continue }
      #expect(abs(flag.start.seconds(since: truth.start)) < 15, "\(rig)")
      #expect(abs(end.seconds(since: truth.end)) < 20, "\(rig)")
      #expect((96...150).contains(flag.fired.seconds(since: truth.start)), "\(rig)")
      #expect(flag.isProxy == !rig.hasTrunk, "\(rig)")
      #expect(try #require(flag.value) > 0.7, "\(rig)")
      #expect(flag.reasons.first == (rig == .back || rig == .all ? .trunkDynamics : .cadence), "\(rig)")
      #expect(flag.reasons.contains(.armSwing) == (rig != .back), "\(rig)")
      #expect(analysis.flags(.stopAndGo).isEmpty, "\(rig)")
      let paces = analysis.seconds.compactMap(\.pace)
      #expect(!paces.isEmpty && paces.allSatisfy { $0 == .stroll }, "\(rig)")
      #expect(analysis.bouts.map(\.pace) == [.stroll], "\(rig)")
    }
  }

  @Test("Brisk walking is lively")
  func briskWalkingIsLively() throws {
    let walk = try LoadingWalk(.steady(cadence: 122, speed: 1.55, seconds: 70))
    for rig in LoadingWalk.Rig.allCases {
      let analysis = walk.analysis(rig)
      #expect(analysis.flagLines.isEmpty, "\(rig)")
      let settled = analysis.seconds.filter { (30...70).contains($0.time.seconds) }
      let indices = settled.compactMap(\.staticLoadingIndex)
      #expect(indices.count > 35 && indices.allSatisfy { $0 <= 0.2 }, "\(rig)")
      #expect(settled.allSatisfy { $0.pace == .brisk }, "\(rig)")
      #expect(analysis.bouts.map(\.pace) == [.brisk], "\(rig)")
    }
  }

  @Test("Slow but lively stays below")
  func slowButLivelyStaysBelow() throws {
    let arms = ArmForm(shoulderRange: 0.6, elbowRange: 0.5)
    let walk = try LoadingWalk(.steady(cadence: 80, speed: 1.0, seconds: 135), arms: arms)
    for rig in LoadingWalk.Rig.allCases {
      let analysis = walk.analysis(rig)
      #expect(analysis.flagLines.isEmpty, "\(rig)")
      let indices = analysis.seconds.filter { (30...135).contains($0.time.seconds) }
        .compactMap(\.staticLoadingIndex)
      #expect(indices.count > 100 && indices.allSatisfy { $0 < 0.6 }, "\(rig)")
    }
  }

  @Test("Hands on a rail are no still arms")
  func handsOnARailAreNoStillArms() throws {
    let walk = try LoadingWalk(
      .steady(cadence: 108, speed: 1.2, seconds: 75), arms: .onRail,
      places: [Place(.foot, .left), Place(.foot, .right), Place(.wrist, .right), Place(.lowerBack)])
    for rig in LoadingWalk.Rig.allCases {
      let analysis = walk.analysis(rig)
      #expect(analysis.flagLines.isEmpty, "\(rig)")
      let indices = analysis.seconds.filter { (40...75).contains($0.time.seconds) }
        .compactMap(\.staticLoadingIndex)
      if rig.hasTrunk {
        #expect(indices.count > 30 && indices.allSatisfy { $0 < 0.15 }, "\(rig)")
      } else {
        #expect(indices.isEmpty, "\(rig)")
      }
    }
  }

  @Test("A stroll between brisk stretches raises one flag")
  func aStrollBetweenBriskStretches() throws {
    let script = WalkScript.changing(LoadingWalk.brisk, seconds: 40, to: LoadingWalk.stroll, seconds: 180)
    let walk = try LoadingWalk(script)
    for rig in LoadingWalk.Rig.allCases {
      let flags = walk.analysis(rig).flags(.staticLoading)
      #expect(flags.count == 1, "\(rig)")
      guard let flag = flags.first, let end = flag.end else { continue }
      #expect(abs(flag.start.seconds - 44) < 15 && abs(end.seconds - 224) < 20, "\(rig)")
      #expect((96...150).contains(flag.fired.seconds - 44), "\(rig)")
    }
  }
}
