import Foundation
import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Springy against stiff for every basis and class of speed, on drawn people, speeds and shoes; printed as a table.
///
/// Thresholds were chosen on the draws of set 1; these are of set 2. `GANGART_DRAWS` above 1 sets how many of each
/// kind are drawn, in every class of speed; one of each in the middle class without it. Foot and trunk must be better
/// than chance; how much better is printed.
@Suite struct LandingTableTests {
  private static let degree = LandingDraw.degree
  private static let classes: [ClosedRange<Double>] =
    draws > 1 ? [0.4...0.6, 0.6...0.8, 0.8...1.1, 1.1...1.4, 1.4...1.8] : [0.8...1.1]
  private static let bases: [(basis: LandingBasis, segments: Set<Segment>, least: Double)] = [
    (.knee, [.thigh, .shank], 0.98), (.shank, [.shank], 0.95), (.foot, [.foot], 0.5),
    (.trunk, [.lowerBack], 0.5),
  ]
  private static var draws: Int {
    ProcessInfo.processInfo.environment["GANGART_DRAWS"].flatMap(Int.init) ?? 1
  }

  /// What was seen of one draw with the sensors of one basis.
  private struct Seen {
    let draw: LandingDraw
    let basis: LandingBasis
    /// How probably stiff, with the true yield in degrees.
    var scores: [(stiffness: Double, yield: Double)] = []
    var given = 0
    var wanted = 0
    var errors: [Double] = []
    var delays: [Double] = []
    var flagged: Set<Side> = []
  }

  private static func look(_ draw: LandingDraw) throws -> [Seen] {
    let all = try draw.walk()
    return bases.map { basis, segments, _ in
      var seen = Seen(draw: draw, basis: basis)
      let kept = all.rig.sensors.indices.filter { segments.contains(all.rig.sensors[$0].place.segment) }
      let rig = SensorRig(kept.map { all.rig.sensors[$0] })
      let samples = all.samples.compactMap { sample -> ImuSample? in
        guard let index = kept.firstIndex(of: sample.sensor) else { return nil }
        var sample = sample
        sample.sensor = index
        return sample
      }
      let analysis = Analysis(samples, rig: rig)
      for flag in analysis.flags where flag.kind == .stiffLanding {
        if let side = flag.side { seen.flagged.insert(side) }
      }
      for (truth, isLater) in steady(all.landings) {
        seen.wanted += 1
        guard
          let strike = analysis.strikes.first(where: {
            abs($0.time.seconds(since: truth.time)) < 0.12 && ($0.side ?? truth.side) == truth.side
          })
        else { continue }
        seen.delays.append(strike.reported.seconds(since: truth.time))
        if basis == .knee, let excursion = strike.kneeExcursion {
          seen.errors.append((excursion - truth.kneeExcursion) / degree)
        }
        guard strike.verdict != .unknown, let confidence = strike.confidence else { continue }
        seen.given += 1
        #expect(strike.basis == basis)
        let stiffness = strike.verdict == .stiff ? confidence : 1 - confidence
        let isRelative = basis == .foot || basis == .trunk
        if isLater || !isRelative || draw.change == .springy {
          seen.scores.append((stiffness, truth.kneeExcursion / degree))
        }
      }
      return seen
    }
  }

  /// Landings well within each part of the walk.
  private static func steady(
    _ landings: [(strike: WalkTruth.HeelStrike, isLater: Bool)]
  ) -> [(strike: WalkTruth.HeelStrike, isLater: Bool)] {
    [false, true].flatMap { later in landings.filter { $0.isLater == later }.dropFirst(5).dropLast(4) }
  }

  /// How often a stiff landing scores higher than a springy one.
  private static func area(_ scores: [(stiffness: Double, yield: Double)]) -> Double? {
    let stiff = scores.filter { $0.yield <= 4 }.map(\.stiffness)
    let springy = scores.filter { $0.yield >= 10 }.map(\.stiffness).sorted()
    guard !stiff.isEmpty, !springy.isEmpty else { return nil }
    var sum = 0.0
    for score in stiff {
      let below = springy.partitioningIndex { $0 >= score }
      let upTo = springy.partitioningIndex { $0 > score }
      sum += Double(below) + 0.5 * Double(upTo - below)
    }
    return sum / Double(stiff.count) / Double(springy.count)
  }

  @Test("Springy and stiff landings are known on every basis and at every speed")
  func springyAndStiffForEveryBasisAndSpeed() throws {
    var named: [LandingBasis: (right: Int, all: Int)] = [:]
    for speeds in Self.classes {
      var found: [Seen] = []
      for change in LandingDraw.Change.allCases {
        for number in 0..<Self.draws {
          found += try Self.look(LandingDraw(number, speeds: speeds, change: change, seconds: 62, of: 2))
        }
      }
      for (basis, _, least) in Self.bases {
        let mine = found.filter { $0.basis == basis }
        let area = Self.area(
          mine.filter { $0.draw.change == .springy || $0.draw.change == .stiff }.flatMap(\.scores))
        let delays = mine.flatMap(\.delays).sorted()
        let late = delays.isEmpty ? 0 : delays[delays.count * 95 / 100]
        let given = Double(mine.map(\.given).reduce(0, +)) / Double(mine.map(\.wanted).reduce(0, +))
        var line = "\(speeds) \(basis.rawValue): AUC \(String(format: "%.3f", area ?? .nan))"
        line += String(format: ", given %.2f, told within %.2f s (95 %%)", given, late)
        let errors = mine.flatMap(\.errors)
        if !errors.isEmpty {
          line += String(
            format: ", excursion mean error %.1f°", errors.map { abs($0) }.reduce(0, +) / Double(errors.count)
          )
        }
        for seen in mine {
          switch seen.draw.change {
          case .stiffLeft:
            named[basis, default: (0, 0)].all += 1
            if seen.flagged == [.left] { named[basis, default: (0, 0)].right += 1 }
          case .stiffRight:
            named[basis, default: (0, 0)].all += 1
            if seen.flagged == [.right] { named[basis, default: (0, 0)].right += 1 }
          case .springy, .shoes:
            #expect(seen.flagged.isEmpty, "\(seen.draw.name) \(basis)")
          case .stiff: break
          }
        }
        print(
          line, "flagged",
          mine.map { "\($0.draw.name):\($0.flagged.map(\.rawValue).sorted())" }.joined(separator: " "))
        #expect((area ?? 0) >= least, "\(speeds) \(basis)")
        #expect(late <= 0.6, "\(speeds) \(basis)")
      }
    }
    for (basis, count) in named {
      print("one stiff leg named by its side, \(basis.rawValue): \(count.right) of \(count.all)")
    }
  }
}

extension Array {
  /// The first index of a sorted array from which on a condition holds.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
