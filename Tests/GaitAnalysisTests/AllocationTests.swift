import GaitAnalysis
import GaitModel
import GaitSimulator
import GaitTestSupport
import Testing

@Suite struct AllocationTests {
  /// A sink that keeps nothing but counts.
  struct Counter: GaitOutputSink {
    var contacts = 0
    var others = 0

    mutating func receive(_ output: GaitOutput) {
      if case .initialContact = output { contacts += 1 } else { others += 1 }
    }
  }

  @Test("A minute of walking asks for no memory")
  func aMinuteOfWalkingAsksForNoMemory() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 110, speed: 1.3, seconds: 68, standing: 2),
      sensors: [
        SensorModel(
          Place(.lowerBack), acceleration: .typicalAcceleration,
          faults: [
            .gap(from: 6, to: 6.3), .gap(from: 30, to: 30.3), .notANumber(from: 40, to: 40.02),
            .repeated(at: 50),
          ])
      ])
    let samples = walk.samples()
    let start = try #require(samples.firstIndex { $0.time.seconds >= 10 })
    let end = try #require(samples.firstIndex { $0.time.seconds >= 70 })
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var counter = Counter()
    for sample in samples[..<start] { analyzer.process(sample, into: &counter) }
    let contactsBefore = counter.contacts
    let allocations = countAllocations {
      for index in start..<end { analyzer.process(samples[index], into: &counter) }
    }
    #expect(counter.contacts - contactsBefore > 90 && counter.others > 50)
    guard let allocations else { return }
    #expect(allocations == 0)
  }

  @Test("A bout's end and the clock ask for no memory")
  func aBoutsEndAndTheClockAskForNoMemory() throws {
    let tempo = Tempo(cadence: 110, speed: 1.3)
    var phases: [ScriptPhase] = []
    for _ in 0..<3 {
      phases += [ScriptPhase(.stand, seconds: 5), ScriptPhase(.walk(tempo), seconds: 14)]
    }
    let walk = try SimulatedWalk(script: WalkScript(phases + [ScriptPhase(.stand, seconds: 5)]))
    let samples = walk.samples()
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var counter = Counter()
    // The first bout warms up what only bouts use.
    for sample in samples.prefix(2_500) { analyzer.process(sample, into: &counter) }
    let allocations = countAllocations {
      for index in 2_500..<samples.count {
        analyzer.advance(to: samples[index].time, into: &counter)
        analyzer.process(samples[index], into: &counter)
      }
    }
    guard let allocations else { return }
    #expect(allocations == 0)
  }
}
