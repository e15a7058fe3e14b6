import Foundation
import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Sharpness of impacts and the harmonic ratio, from a sensor at the back.
@Suite struct BackImpactTests {
  @Test("Each landing of a simulated walk has a plausible sharpness", arguments: [100.0, 200])
  func sharpnessOfASimulatedWalk(rate: Double) throws {
    let analysis = Analysis(try BackWalk.walk(rateHertz: rate))
    let found = analysis.strikes.compactMap(\.impactSharpness)
    #expect(found.count > analysis.contacts.count - 5 && found.count > 40)
    let usual = try #require(analysis.median(found))
    #expect((2...12).contains(usual), "\(usual)")
    #expect(!analysis.missing.contains("impact_sharpness"))
  }

  @Test("The rate hardly matters")
  func theRateHardlyMatters() throws {
    let (one, other) = (Analysis(try BackWalk.walk()), Analysis(try BackWalk.walk(rateHertz: 200)))
    let medians = [one, other].map { $0.median($0.strikes.compactMap(\.impactSharpness)) ?? 0 }
    #expect(abs(medians[0] - medians[1]) < 0.1 * medians[0], "\(medians)")
  }

  @Test("Fifty samples a second are too few and the reason is reported")
  func fiftySamplesASecondAreTooFewAndTheReasonIsTold() throws {
    let analysis = Analysis(try BackWalk.walk(rateHertz: 50))
    #expect(analysis.strikes.count == analysis.contacts.count)
    #expect(analysis.strikes.allSatisfy { $0.impactSharpness == nil })
    #expect(analysis.missing.contains("impact_sharpness"))
  }

  @Test("Clipped samples give no sharpness")
  func clippedSamplesTellNoSharpness() throws {
    let walk = try BackWalk.walk()
    let samples = walk.samples().map { sample in
      var sample = sample
      if (15.0...15.035).contains(sample.time.seconds), let force = sample.acceleration {
        sample.acceleration = Vector3(force.x, force.y, 19.6)
      }
      return sample
    }
    let strikes = Analysis(samples, rig: walk.rig).strikes
    let near = strikes.filter { (15...15.9).contains($0.time.seconds) }
    #expect(!near.isEmpty && near.allSatisfy { $0.impactSharpness == nil })
    #expect(strikes.count { $0.time.seconds > 16.1 && $0.impactSharpness != nil } > 20)
  }

  /// The last steps of twelve strides whose bounce has these amplitudes twice and once a stride.
  private func steps(twice: Double, once: Double) -> RecentSteps {
    func time(_ seconds: Double) -> SampleTime { SampleTime(nanoseconds: Int64((seconds * 1e9).rounded())) }
    var history = BackHistory()
    var steps = RecentSteps()
    for index in 0..<1_400 {
      let angle = 2 * Double.pi * Double(index) / 110
      history.append(
        vertical: twice * cos(2 * angle) + once * cos(angle), turning: 0, up: Vector3(0, 0, 1),
        at: time(Double(index) / 100))
      if index % 55 == 10, index > 10 { _ = steps.add(time(Double(index - 10) / 100), in: history) }
    }
    return steps
  }

  @Test("The harmonic ratio of a known bounce is the one of its making")
  func theHarmonicRatioOfAKnownBounce() throws {
    let steps = steps(twice: 3, once: 1.2)
    let ratio = try #require(steps.harmonicRatio)
    #expect(abs(ratio - 3 / 1.2) < 0.02, "\(ratio)")
    let reading = try #require(steps.reading(at: SampleTime(nanoseconds: 13_900_000_000)))
    #expect(abs(reading.amplitude - 3) < 0.01)
    #expect(abs(reading.frequency - 1 / 0.55) < 1e-6)
    #expect(abs(reading.bounce - ((9 + 1.44) / 2).squareRoot()) < 0.02)
  }

  @Test("A short bout has no harmonic ratio")
  func aShortBoutHasNoHarmonicRatio() throws {
    let bout = try #require(Analysis(try BackWalk.walk(seconds: 6)).bouts.first)
    #expect(bout.harmonicRatioVertical == nil)
  }
}
