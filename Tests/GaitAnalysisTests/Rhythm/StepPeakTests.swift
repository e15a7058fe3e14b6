import GaitModel
import Testing

@testable import GaitAnalysis

/// Which humps of a body's bounce are peaks of steps.
@Suite struct StepPeakTests {
  /// How many peaks a bounce at 110 steps a minute has whose steps rise and fall by so many m/s².
  private static func peaks(range: Double, usual: Double?, weakRise: Double? = nil, isDoubtful: Bool = false)
    -> Int
  {
    var detector = StepPeakDetector(
      rateHertz: 100, bandHertz: Thresholds.Trunk.contactBand.value,
      fallShare: Thresholds.Trunk.fallShare.value)
    detector.settle(on: 9.81, at: .zero)
    return (0..<1000).count { index in
      let time = Double(index) / 100
      let force = 9.81 + 0.5 * range * sine(2 * .pi * 110 / 60 * time)
      return detector.process(
        force, at: SampleTime.zero.advanced(bySeconds: time), usualHeight: usual, weakRise: weakRise,
        isDoubtful: isDoubtful) != nil
    }
  }

  @Test("Steps that hardly lift the body are found once they are known to be weak")
  func weakSteps() {
    #expect(Self.peaks(range: 0.4, usual: nil) == 0)
    #expect((15...19).contains(Self.peaks(range: 0.4, usual: nil, weakRise: 0.2)))
    // Noise has no steps, however weak the bounce.
    #expect(Self.peaks(range: 0.15, usual: nil, weakRise: 0.07) == 0)
  }

  @Test("Where nothing speaks for walking any more, a step is nearly as high as those before")
  func doubtfulSteps() {
    #expect((15...19).contains(Self.peaks(range: 0.9, usual: 2.5)))
    #expect(Self.peaks(range: 0.9, usual: 2.5, isDoubtful: true) == 0)
    #expect((15...19).contains(Self.peaks(range: 2, usual: 2.5, isDoubtful: true)))
  }
}
