import GaitModel
import GaitSimulator
import GaitTestSupport
import Testing

@testable import GaitAnalysis

/// The back's measures as a stream: causality, copies, gaps.
@Suite struct BackStreamTests {
  static func eventfulWalk() throws -> SimulatedWalk {
    try SimulatedWalk(
      script: .steady(cadence: 105, speed: 1.2, seconds: 50),
      sensors: [
        SensorModel(Place(.lowerBack), faults: [.gap(from: 20, to: 20.3), .repeated(at: 30)]),
        SensorModel(Place(.foot, .left), faults: [.gap(from: 33, to: 33.5)]),
        SensorModel(Place(.foot, .right)), SensorModel(Place(.sternum)),
      ])
  }

  @Test func cuttingChangesNothingThatWasSaid() throws {
    let walk = try Self.eventfulWalk()
    let samples = walk.samples()
    let whole = Analysis(samples, rig: walk.rig)
    #expect(whole.outputs.contains { if case .heelStrike = $0 { true } else { false } })
    for cut in stride(from: 7.3, through: 55, by: 5.9) {
      let kept = samples.prefix { $0.time.seconds <= cut }
      let last = try #require(kept.last?.time)
      let known = last.advanced(bySeconds: -0.02)
      let part = Analysis(kept, rig: walk.rig)
      #expect(
        part.outputs.filter { $0.reported <= known } == whole.outputs.filter { $0.reported <= known },
        "cut at \(cut) s")
    }
  }

  @Test(arguments: [500, 8_001, 12_345])
  func aCopyGoesOnAsTheOriginalWould(at count: Int) throws {
    let walk = try Self.eventfulWalk()
    let samples = walk.samples()
    let whole = Analysis(samples, rig: walk.rig)
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var outputs: [GaitOutput] = []
    for sample in samples.prefix(count) { analyzer.process(sample, into: &outputs) }
    var copy = analyzer
    for sample in samples.dropFirst(count).prefix(500) { analyzer.process(sample, into: &outputs) }
    outputs = outputs.filter { $0.reported <= samples[count - 1].time }
    var rest: [GaitOutput] = []
    for sample in samples.dropFirst(count) { copy.process(sample, into: &rest) }
    copy.finish(into: &rest)
    #expect(rest.suffix(50) == whole.outputs.suffix(50))
  }

  @Test func theOrderOfEqualTimesDoesNotMatter() throws {
    let walk = try Self.eventfulWalk()
    var samples = walk.samples()
    let straight = Analysis(samples, rig: walk.rig)
    var start = 0
    while start < samples.count {
      var end = start
      while end < samples.count, samples[end].time == samples[start].time { end += 1 }
      samples[start..<end].reverse()
      start = end
    }
    let turned = Analysis(samples, rig: walk.rig)
    #expect(turned.strides == straight.strides)
    #expect(turned.strikes == straight.strikes)
    #expect(turned.seconds == straight.seconds)
    #expect(turned.bouts == straight.bouts)
  }

  @Test func aGapLeavesSpeedAndAngles() throws {
    let analysis = Analysis(try Self.eventfulWalk())
    let after = analysis.seconds.filter { (23...50).contains($0.time.seconds) }
    #expect(after.allSatisfy { $0.speedMetresPerSecond != nil })
    #expect(analysis.strides.contains { $0.start.seconds > 22 && $0.pelvisObliquityRange != nil })
  }

  @Test func feetAndBackAskForNoMemory() throws {
    let walk = try Self.eventfulWalk()
    let samples = walk.samples()
    let start = try #require(samples.firstIndex { $0.time.seconds >= 35 })
    let end = try #require(samples.firstIndex { $0.time.seconds >= 50 })
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var counter = AllocationTests.Counter()
    for sample in samples[..<start] { analyzer.process(sample, into: &counter) }
    let before = counter.others
    let allocations = countAllocations {
      for index in start..<end { analyzer.process(samples[index], into: &counter) }
    }
    #expect(counter.others - before > 60)
    guard let allocations else { return }
    #expect(allocations == 0)
  }
}
