import GaitAnalysis
import GaitModel
import GaitSimulator

// Half a minute of walking with a sensor at the lower back. Your own samples go in the same way:
// ImuSample(time: SampleTime(seconds: 0.01)!, sensor: 0, acceleration: Vector3(0, 0, 9.81), angularVelocity: …)
// in order of time, in m/s² and rad/s; `sensor` is the place in the rig, and a time is nil of what is no number.
let walk = try SimulatedWalk(script: .steady(cadence: 108, speed: 1.2, seconds: 30))

var analyzer = GaitAnalyzer(
  rig: SensorRig([WornSensor(place: .lowerBack, channels: [.acceleration, .angularVelocity])]))
var outputs: [GaitOutput] = []
for sample in walk.samples() {
  analyzer.process(sample, into: &outputs)
}
analyzer.finish(into: &outputs)

for case .bout(let bout) in outputs {
  print("\(bout.steps) steps from \(bout.start.seconds.rounded()) s to \(bout.end.seconds.rounded()) s")
}
print("really \(walk.truth.initialContacts.count)")
