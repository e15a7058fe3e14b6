import GaitModel
import Testing

@testable import GaitAnalysis

/// Recordings of people who walk as they like: no stroll, no shopping and no rest among them.
@Suite struct RealLoadingTests {
  @Test("Healthy walkers raise nothing")
  func healthyWalkersRaiseNothing() throws {
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

  @Test(
    "Pace is that of the reference",
    arguments: [
      ([Place(.lowerBack)], nil as [String]?),
      (
        [Place(.foot, .left), Place(.foot, .right)],
        ["voisard_s01_t3", "voisard_s04_t3", "voisard_s08_t3", "voisard_s13_t5", "voisard_s14_t2"]
      ),
    ])
  func paceIsThatOfTheReference(places: [Place], names: [String]?) throws {
    let scale = PaceScale(subject: Subject())
    let edges = [
      Thresholds.Pace.strollTo.value, Thresholds.Pace.slowTo.value, Thresholds.Pace.normalTo.value,
    ]
    var (clear, equal) = (0, 0)
    for walk in try RealWalk.all(in: "voisard2023_healthy", named: names, places: places) {
      let bouts = Analysis(walk.samples, rig: walk.rig).bouts
      let bout = try #require(bouts.max { $0.durationSeconds < $1.durationSeconds })
      let speed = try #require(walk.speed)
      let (pace, truth) = (try #require(bout.pace), scale.pace(of: speed, by: .speed))
      #expect(bout.paceBasis == .speed && abs(pace.rank - truth.rank) <= 1, "\(walk.name)")
      guard edges.allSatisfy({ abs(speed - $0) >= 0.1 }) else { continue }
      clear += 1
      if pace == truth { equal += 1 }
    }
    #expect(Double(equal) >= 0.9 * Double(clear))
  }
}
