import GaitModel
import Testing

@testable import GaitAnalysis

/// Real walks with sensors on the arms, where they are at hand.
@Suite struct RealArmTests {
  @Test("The ranges of the arms on a brisk walk are the optical ones")
  func rangesOfABriskWalk() throws {
    let places = SwingingWalk.places
    for walk in try RealWalk.all(in: "qmt_fullbody", places: places) {
      let analysis = Analysis(walk.samples, rig: walk.rig)
      let references: [(Side, forearm: Double, upperArm: Double, elbow: Double)] = [
        (.left, 90.2, 41.2, 52.0), (.right, 74.6, 21.0, 54.5),
      ]
      for (side, forearm, upperArm, elbow) in references {
        func median(_ measure: @escaping (ArmSwing) -> Double?) throws -> Double {
          try #require(analysis.median(side, from: 57, to: 72, measure))
        }
        let found = (
          try median { $0.range }, try median { $0.shoulderRange }, try median { $0.elbowRange }
        )
        #expect(abs(found.0 - forearm) < 4, "\(side) forearm \(found.0)")
        #expect(abs(found.1 - upperArm) < 4, "\(side) upper arm \(found.1)")
        #expect(abs(found.2 - elbow) < 4, "\(side) elbow \(found.2)")
      }
      for use in analysis.analyzer.armUses {
        #expect(abs(try #require(use.armStrideRatio) - 1) < 0.1, "\(use)")
        #expect(try #require(use.swingingShare) >= 0.8, "\(use)")
      }
    }
  }

  /// From one sensor the shoulder's share is an estimate: within 15 points of what both segments tell.
  @Test("The forearm alone estimates the share")
  func theForearmAloneEstimatesTheShare() throws {
    for side in [Side.left, .right] {
      let both = try RealWalk.all(in: "qmt_fullbody", places: SwingingWalk.places)
      let alone = try RealWalk.all(in: "qmt_fullbody", places: [Place(.forearm, side)])
      for (whole, part) in zip(both, alone) {
        func share(_ walk: RealWalk) -> Double? {
          let swings = Analysis(walk.samples, rig: walk.rig).armSwings
          return SwingingWalk.median(
            swings.filter { $0.side == side && (57...72).contains($0.end.seconds) }
              .compactMap(\.shoulderShare))
        }
        let truth = try #require(share(whole))
        if let estimate = share(part) {
          #expect(abs(estimate - truth) <= 0.15, "\(side): \(estimate) instead of \(truth)")
        }
      }
    }
  }

  @Test("Turned sensors give the same ranges")
  func turnedSensorsTellTheSameRanges() throws {
    for walk in try RealWalk.all(in: "qmt_fullbody", places: SwingingWalk.places) {
      let straight = Analysis(walk.samples, rig: walk.rig)
      let turned = Analysis(walk.turned(seed: 3), rig: walk.rig)
      for side in [Side.left, .right] {
        let one = try #require(straight.median(side, from: 57, to: 72) { $0.range })
        let other = try #require(turned.median(side, from: 57, to: 72) { $0.range })
        #expect(abs(other / one - 1) < 0.01, "\(side): \(other) instead of \(one)")
      }
    }
  }

  @Test("A telephone that swings and one that is held still are known from each other")
  func aTelephoneThatSwingsAndOneThatIsHeldStill() throws {
    let wanted = ["oxford_jamie_swingingarm_1", "oxford_jamie_inhand_1"]
    for walk in try RealWalk.all(in: "oxford_phone_acc_only", named: wanted, places: [Place(.hand)]) {
      let use = try #require(Analysis(walk.samples, rig: walk.rig).analyzer.armUses.first, "\(walk.name)")
      let share = try #require(use.swingingShare)
      #expect(walk.name == wanted[0] ? share >= 0.8 : share <= 0.1, "\(walk.name): \(share)")
    }
  }
}
