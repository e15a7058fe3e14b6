import GaitModel
import Testing

@testable import GaitAnalysis

/// Knee and thorax of real people, where their recordings are at hand.
@Suite struct RealKneeTests {
  private static let feet = [Place(.foot, .left), Place(.foot, .right)]

  @Test("The ranges of the knees on a brisk walk are the reference's")
  func rangesOfABriskWalk() throws {
    let places = KneeWalk.places + Self.feet + [Place(.upperBack), Place(.pelvis)]
    for walk in try RealWalk.all(in: "qmt_fullbody", places: places) {
      let analysis = Analysis(walk.samples, rig: walk.rig)
      let strides = analysis.strides.filter { (57...72).contains($0.start.seconds) }
      func median(_ side: Side? = nil, _ measure: (Stride) -> Double?) throws -> Double {
        let chosen = strides.filter { side == nil || $0.side == side }
        return try #require(SwingingWalk.median(chosen.compactMap(measure))) / KneeWalk.degree
      }
      #expect(abs(try median(.left) { $0.kneeRange } - 78.7) < 3)
      #expect(abs(try median(.right) { $0.kneeRange } - 75.8) < 3)
      #expect(abs(try median { $0.thoraxRotationRange } - 6.9) < 1.5)
      // Brisk: rather against each other.
      #expect((100...180).contains(try median { $0.thoraxPelvisPhase }))
      #expect(analysis.bouts.allSatisfy { $0.looseRotation == .yes })
    }
  }

  @Test("The angles of the knee agree with an optical system")
  func anglesBesideAnOpticalSystem() throws {
    // Contacts in seconds with flexion at contact, from quiet standing, and further flexion, in degrees.
    let references: [(Double, Side, Double, Double)] = [
      (17.03, .right, 1.8, 24.4), (17.69, .left, -6.1, 27.1), (18.38, .right, -0.2, 21.5),
      (19.2, .left, 0.5, 22), (19.89, .right, 3.7, 4.5),
    ]
    let places =
      KneeWalk.places + Self.feet + [Place(.ankle, .left), Place(.ankle, .right), Place(.pelvis)]
    for walk in try RealWalk.all(in: "neura_sparse_vicon", places: places) {
      let strikes = Analysis(walk.samples, rig: walk.rig).strikes
      var errors: [(atContact: Double, excursion: Double)] = []
      for (time, side, atContact, excursion) in references {
        let near = strikes.filter { $0.side == side && abs($0.time.seconds - time) < 0.1 }
        guard let found = near.first, let angle = found.kneeAtContact, let more = found.kneeExcursion else {
          continue
        }
        errors.append((abs(angle / KneeWalk.degree - atContact), abs(more / KneeWalk.degree - excursion)))
      }
      #expect(errors.count >= 4)
      #expect(errors.map(\.atContact).reduce(0, +) / Double(errors.count) < 5)
      #expect(errors.map(\.excursion).reduce(0, +) / Double(errors.count) < 4)
    }
  }

  @Test("Turned sensors give the same")
  func turnedSensorsTellTheSame() throws {
    let places = KneeWalk.places + Self.feet
    for walk in try RealWalk.all(in: "neura_sparse_vicon", places: places) {
      let one = Analysis(walk.samples, rig: walk.rig).strikes
      let other = Analysis(walk.turned(seed: 5), rig: walk.rig).strikes
      #expect(one.count == other.count)
      for (one, other) in zip(one, other) {
        #expect((one.kneeAtContact == nil) == (other.kneeAtContact == nil))
        guard let first = one.kneeAtContact, let second = other.kneeAtContact else { continue }
        #expect(abs(first - second) < 0.3 * KneeWalk.degree)
      }
    }
  }
}
