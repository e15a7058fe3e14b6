import GaitAnalysis
import GaitModel
import Testing

/// Stride length, speed and angle of the sole of recorded walks whose reference is optical or a belt, where they
/// are at hand.
@Suite struct RealFeetMeasuresTests {
  private static func medianSpeed(_ analysis: Analysis) -> Double {
    FeetTruthTests.median(analysis.seconds.compactMap(\.speedMetresPerSecond))
  }

  private static func meanAngle(_ analysis: Analysis) -> Double {
    let angles = analysis.strikes.compactMap(\.footStrikeAngle)
    return angles.reduce(0, +) / Double(angles.count) * 180 / .pi
  }

  /// 20 m to and fro; the optical strides have a mean speed of 1.27 m/s, the angles a mean of 24°.
  @Test("A walk to and fro has the lengths, speeds and angles of the optical system")
  func aWalkToAndFro() throws {
    for walk in try RealWalk.all(in: "gaitmap_feet_mocap", places: RealFeetTests.feet) {
      let analysis = Analysis(walk.samples, rig: walk.rig)
      let lengths = analysis.strides.compactMap(\.lengthMetres)
      #expect(lengths.count >= 56)
      let straight = lengths.filter { $0 > 1.2 }
      #expect(abs(straight.reduce(0, +) / Double(straight.count) - 1.38) < 0.03)
      #expect(abs(Self.medianSpeed(analysis) - 1.266) < 0.03)
      #expect(analysis.strikes.count { $0.footStrikeAngle != nil } >= 59)
    }
  }

  /// A treadmill whose belt runs at a known speed; the angle is optical and the mean of both feet.
  @Test(
    "A walk on a belt has the speed of the belt and the optical angle",
    arguments: [("mr05_fbic", 0.9, 25.1), ("mr08_fbic", 1.2, 27.5)])
  func aWalkOnABelt(name: String, speed: Double, angle: Double) throws {
    let walks = try RealWalk.all(
      in: "movingreality_stroke", named: ["movingreality_\(name)"], places: RealFeetTests.feet)
    for walk in walks {
      let analysis = Analysis(walk.samples, rig: walk.rig)
      #expect(abs(Self.medianSpeed(analysis) - speed) < 0.03, "\(Self.medianSpeed(analysis))")
      #expect(abs(Self.meanAngle(analysis) - angle) < 5, "\(Self.meanAngle(analysis))")
      for side in Side.allCases {
        let one = walk.samples.filter { walk.rig.sensors[$0.sensor].place.side == side }
        let alone = Analysis(one, rig: walk.rig)
        #expect(abs(Self.medianSpeed(alone) - speed) < 0.04, "\(side): \(Self.medianSpeed(alone))")
      }
    }
  }

  @Test("Turned feet go as far")
  func turnedFeetGoAsFar() throws {
    for walk in try RealFeetTests.walks().prefix(3) {
      let straight = Analysis(walk.samples, rig: walk.rig)
      let turned = Analysis(walk.turned(seed: 5), rig: walk.rig)
      #expect(straight.strides.count == turned.strides.count)
      for (one, other) in zip(straight.strides, turned.strides) {
        guard let length = one.lengthMetres, let same = other.lengthMetres else { continue }
        #expect(abs(length - same) < 0.01 * length, "\(walk.name)")
      }
    }
  }

  @Test("Half the rate gives the same")
  func halfTheRateTellsTheSame() throws {
    for walk in try RealFeetTests.walks().prefix(3) {
      let whole = Analysis(walk.samples, rig: walk.rig)
      let half = Analysis(walk.halved, rig: walk.rig)
      let difference = Self.medianSpeed(whole) - Self.medianSpeed(half)
      #expect(abs(difference) < 0.05, "\(walk.name): \(difference)")
    }
  }
}
