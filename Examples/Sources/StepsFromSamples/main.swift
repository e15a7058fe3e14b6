import GaitAnalysis
import GaitModel
import GaitSimulator

// Half a minute of walking with a sensor at the lower back. Your own samples go in the same way:
// ImuSample(time: …, sensor: 0, acceleration: [x, y, z] in m/s², angularVelocity: [x, y, z] in rad/s)
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
