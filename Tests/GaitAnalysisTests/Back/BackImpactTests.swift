import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Sharpness of impacts and the harmonic ratio, from a sensor at the back.
@Suite struct BackImpactTests {
  @Test(arguments: [100.0, 200])
  func sharpnessOfASimulatedWalk(rate: Double) throws {
    let analysis = Analysis(try BackWalk.walk(rateHertz: rate))
    let found = analysis.strikes.compactMap(\.impactSharpness)
    #expect(found.count > analysis.contacts.count - 5 && found.count > 40)
    let usual = try #require(analysis.median(found))
    #expect((2...12).contains(usual), "\(usual)")
    #expect(!analysis.missing.contains("impact_sharpness"))
  }

  @Test func theRateHardlyMatters() throws {
    let (one, other) = (Analysis(try BackWalk.walk()), Analysis(try BackWalk.walk(rateHertz: 200)))
    let medians = [one, other].map { $0.median($0.strikes.compactMap(\.impactSharpness)) ?? 0 }
    #expect(abs(medians[0] - medians[1]) < 0.1 * medians[0], "\(medians)")
  }

  @Test func fiftySamplesASecondAreTooFewAndTheReasonIsTold() throws {
    let analysis = Analysis(try BackWalk.walk(rateHertz: 50))
    #expect(analysis.strikes.count == analysis.contacts.count)
    #expect(analysis.strikes.allSatisfy { $0.impactSharpness == nil })
    #expect(analysis.missing.contains("impact_sharpness"))
  }

  @Test func clippedSamplesTellNoSharpness() throws {
    let walk = try BackWalk.walk()
    let samples = walk.samples().map { sample in
      var sample = sample
      let isClipped = (15...20).contains(sample.time.seconds)
      if isClipped, let force = sample.acceleration { sample.acceleration = Vector3(force.x, 19.6, force.z) }
      return sample
    }
    let strikes = Analysis(samples, rig: walk.rig).strikes
    let during = strikes.filter { (15.5...20).contains($0.time.seconds) }
    #expect(during.allSatisfy { $0.impactSharpness == nil })
    #expect(strikes.contains { $0.time.seconds > 24 && $0.impactSharpness != nil })
  }

  @Test func stepsThatAreAlikeHaveAHighHarmonicRatio() throws {
    func ratio(_ asymmetry: Double) throws -> Double {
      let walker = Walker(
        heightMetres: 1.7, stepTimeVariability: 0, strengthVariability: 0, asymmetry: asymmetry)
      return try #require(Analysis(try BackWalk.walk(walker: walker)).bouts.first?.harmonicRatioVertical)
    }
    let (even, uneven) = (try ratio(0), try ratio(0.25))
    #expect(even > 1.5 * uneven, "\(even) against \(uneven)")
    #expect(uneven > 1)
  }

  @Test func aShortBoutHasNoHarmonicRatio() throws {
    let bout = try #require(Analysis(try BackWalk.walk(seconds: 6)).bouts.first)
    #expect(bout.harmonicRatioVertical == nil)
  }
}
