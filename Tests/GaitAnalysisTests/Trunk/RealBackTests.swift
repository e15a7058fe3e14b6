import Foundation
import GaitModel
import Testing

@testable import GaitAnalysis

/// Speed and pelvis of real walks, where they are at hand: what was reached must not be lost.
@Suite struct RealBackTests {
  /// Recordings, heights in metres where known, and speeds in m/s by timing over 10 m or by optical measurement.
  static let speeds: [(set: String, name: String, height: Double?, speed: Double)] = [
    ("voisard2023_healthy", "voisard_s01_t1", 1.75, 1.083),
    ("voisard2023_healthy", "voisard_s04_t5", 1.76, 1.372),
    ("voisard2023_healthy", "voisard_s08_t3", 1.76, 0.983),
    ("voisard2023_healthy", "voisard_s13_t1", 1.68, 0.864),
    ("voisard2023_healthy", "voisard_s14_t2", nil, 1.279),
    ("voisard2023_healthy", "voisard_s17_t6", 1.66, 1.550),
    ("mobgap_lowerback", "mobgap_ha001_test5_trial1", 1.59, 1.060),
    ("mobgap_lowerback", "mobgap_ha001_test5_trial2", 1.59, 1.047),
  ]

  @Test("The speed from the lower back is that of the reference")
  func speedFromTheLowerBack() throws {
    var errors: [Double] = []
    for walk in Self.speeds {
      guard let recorded = try RealWalk.all(in: walk.set, named: [walk.name]).first else { return }
      var analyzer = GaitAnalyzer(rig: recorded.rig, subject: Subject(heightMetres: walk.height))
      var outputs: [GaitOutput] = []
      for sample in recorded.samples { analyzer.process(sample, into: &outputs) }
      analyzer.finish(into: &outputs)
      let analysis = Analysis(outputs, analyzer)
      let inside = analysis.seconds.filter { second in
        recorded.windows.contains { $0.contains(second.time.seconds) }
      }
      let found = try #require(analysis.median(inside.compactMap(\.speedMetresPerSecond)))
      #expect(abs(found - walk.speed) < 0.15, "\(walk.name): \(found), true \(walk.speed)")
      errors.append(abs(found - walk.speed))
    }
    #expect(errors.reduce(0, +) / Double(errors.count) < 0.06, "\(errors)")
  }

  @Test("The rotation of the pelvis is that of the reference")
  func rotationOfThePelvis() throws {
    guard
      let walk = try RealWalk.all(
        in: "qmt_fullbody", places: [Place(.pelvis), Place(.foot, .left), Place(.foot, .right)]
      ).first
    else { return }
    let analysis = Analysis(walk.samples, rig: walk.rig)
    let ranges = analysis.strides.filter { (57...72).contains($0.start.seconds) }
      .compactMap(\.pelvisRotationRange)
    let found = try #require(analysis.median(ranges)) * 180 / .pi
    #expect(abs(found - 13.46) < 1.5, "\(found)°")
  }
}
