import GaitModel
import Testing

@testable import GaitAnalysis

/// Recordings of people who walk as they like: no stroll, no shopping and no rest among them.
@Suite struct RealLoadingTests {
  @Test func healthyWalkersRaiseNothing() throws {
    for (set, places, names) in [
      ("voisard2023_healthy", [Place(.lowerBack)], ["voisard_s01_t1", "voisard_s14_t3"]),
      ("mobgap_lowerback", [Place(.lowerBack)], ["mobgap_ha001_test11_trial1"]),
      (
        "qmt_fullbody", [Place(.sternum), Place(.upperBack), Place(.pelvis), Place(.lowerBack)],
        ["qmt_fullbody_calib_brisk"]
      ),
    ] {
      for walk in try RealWalk.all(in: set, named: names, places: places) {
        let analysis = Analysis(walk.samples, rig: walk.rig)
        #expect(analysis.flagLines.isEmpty, "\(walk.name)")
        let bouts = analysis.bouts.filter { $0.durationSeconds > 5 }
        #expect(!bouts.isEmpty && bouts.allSatisfy { $0.pace != nil }, "\(walk.name)")
      }
    }
  }

  @Test func paceIsThatOfTheReference() throws {
    let scale = PaceScale(subject: Subject())
    for walk in try RealWalk.all(
      in: "voisard2023_healthy",
      named: ["voisard_s01_t3", "voisard_s04_t3", "voisard_s13_t5", "voisard_s14_t1"])
    {
      let bout = Analysis(walk.samples, rig: walk.rig).bouts.max { $0.durationSeconds < $1.durationSeconds }
      let speed = try #require(walk.speed)
      #expect(bout?.pace == scale.pace(of: speed, by: .speed), "\(walk.name)")
      #expect(bout?.paceBasis == .speed, "\(walk.name)")
    }
  }
}
