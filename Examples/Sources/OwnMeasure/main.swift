import GaitAnalysis
import GaitModel
import GaitResults
import GaitSimulator

/// Hands each output to the measure of this example and to Gangart's own summary.
struct Listeners: GaitOutputSink {
  var shaking = Shaking()
  var summary = WalkSummaryFold()

  mutating func receive(_ output: GaitOutput) {
    shaking.receive(output)
    summary.add(output)
  }
}

// Two walks at the same cadence, one slow and one brisk.
for speed in [0.9, 1.4] {
  let walk = try SimulatedWalk(script: .steady(cadence: 105, speed: speed, seconds: 30))
  var analyzer = GaitAnalyzer(rig: walk.rig)
  var listeners = Listeners()
  for sample in walk.samples() {
    listeners.shaking.process(sample)
    analyzer.process(sample, into: &listeners)
  }
  analyzer.finish(into: &listeners)

  let cadence = listeners.summary.summary.cadenceStepsPerMinute.map { "\(Int($0.rounded())) steps a minute" }
  let shaking = listeners.shaking.metresPerSecondSquared.map { "\(($0 * 100).rounded() / 100) m/s²" }
  print("\(speed) m/s: \(cadence ?? "no steps"), shaking \(shaking ?? "not computed")")
}
