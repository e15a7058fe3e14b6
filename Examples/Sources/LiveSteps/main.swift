import GaitAnalysis
import GaitModel
import GaitSimulator

/// Prints what it hears at once; a sink may as well speak, draw or send.
struct Announcer: GaitOutputSink {
  var contacts = 0

  mutating func receive(_ output: GaitOutput) {
    switch output {
    case .initialContact: contacts += 1
    case .second(let second):
      guard second.walking, let cadence = second.cadenceStepsPerMinute else { return }
      print("\(Int(second.time.seconds)) s: \(contacts) steps, \(Int(cadence.rounded())) a minute")
    case .quality(let notice): print("The data have a fault: \(notice.code.rawValue)")
    case .finalContact, .stride, .armSwing, .heelStrike, .bout, .flag: break
    }
  }
}

// What your driver's callback would be: it hands over blocks of samples as they arrive, here 20 times as fast.
// Blocks, not single samples: a stream costs more than the analysis.
let walk = try SimulatedWalk(script: .steady(cadence: 100, speed: 1.1, seconds: 20))
let (blocks, driver) = AsyncStream.makeStream(of: [ImuSample].self)
Task {
  let samples = walk.samples()
  for start in stride(from: 0, to: samples.count, by: 10) {
    try await Task.sleep(for: .milliseconds(5))
    driver.yield(Array(samples[start..<min(start + 10, samples.count)]))
  }
  driver.finish()
}

var analyzer = GaitAnalyzer(rig: walk.rig)
var announcer = Announcer()
for await block in blocks {
  for sample in block {
    analyzer.process(sample, into: &announcer)
  }
}
// While a device is silent, `analyzer.advance(to:into:)` lets time pass, so that a bout ends in time.
analyzer.finish(into: &announcer)
