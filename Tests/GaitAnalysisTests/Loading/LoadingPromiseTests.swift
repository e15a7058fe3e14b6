import GaitModel
import GaitSimulator
import GaitTestSupport
import Testing

@testable import GaitAnalysis

/// What the core promises, on a walk with a stroll that is told, and with a rest.
@Suite struct LoadingPromiseTests {
  static let places = [Place(.lowerBack), Place(.wrist, .right)]

  /// A stroll of 140 s, a rest leaning forward, and some steps.
  static func walk() throws -> LoadingWalk {
    try LoadingWalk(
      WalkScript([
        ScriptPhase(.stand, seconds: 4), ScriptPhase(.walk(LoadingWalk.stroll), seconds: 140),
        ScriptPhase(.stand, seconds: 3), ScriptPhase(.lean(radians: 0.6), seconds: 20),
        ScriptPhase(.stand, seconds: 5), ScriptPhase(.walk(LoadingWalk.brisk), seconds: 8),
        ScriptPhase(.stand, seconds: 4),
      ]), places: places)
  }

  /// Counts the flags of a stroll.
  struct Counter: GaitOutputSink {
    var flags = 0

    mutating func receive(_ output: GaitOutput) {
      if case .flag(let flag) = output, flag.kind == .staticLoading { flags += 1 }
    }
  }

  @Test("Cuts, copies, clock and rotations change nothing")
  func cutsCopiesClockAndRotationsChangeNothing() throws {
    let walk = try Self.walk()
    let whole = Analysis(walk.samples, rig: walk.walk.rig)
    #expect(
      whole.flagLines.map(\.kind) == [
        .staticLoading, .staticLoading, .decompressionPause, .decompressionPause,
      ])
    // Copies go on alike, and the clock between samples adds nothing; what is known at a cut stays.
    var analyzer = GaitAnalyzer(rig: walk.walk.rig)
    var outputs: [GaitOutput] = []
    let fired = try #require(whole.flagLines.first?.fired)
    for sample in walk.samples {
      analyzer.advance(to: sample.time, into: &outputs)
      if sample.time.nanoseconds % 1_000_000_000 == 500_000_000 {
        let copy = analyzer
        analyzer = copy
      }
      analyzer.process(sample, into: &outputs)
      if sample.time == fired.advanced(bySeconds: 5), sample.sensor == 1 {
        var cut = Analysis(outputs, analyzer)
        var atCut = analyzer
        var end: [GaitOutput] = []
        atCut.finish(into: &end)
        cut = Analysis(outputs + end, atCut)
        #expect(cut.flagLines.first == whole.flagLines.first && cut.flagLines.count == 2)
        #expect(cut.flagLines.last?.end.map { $0 <= sample.time } ?? false)
      }
    }
    analyzer.finish(into: &outputs)
    #expect(outputs == whole.outputs)

    let attitudes = [Attitude.random(seed: 91), Attitude.random(seed: 92)]
    let turned = walk.samples.map { sample in
      var sample = sample
      sample.acceleration = sample.acceleration.map(attitudes[sample.sensor].turning)
      sample.angularVelocity = sample.angularVelocity.map(attitudes[sample.sensor].turning)
      return sample
    }
    let other = Analysis(turned, rig: walk.walk.rig)
    #expect(other.seconds.map(\.pace) == whole.seconds.map(\.pace))
    #expect(other.bouts.map(\.pace) == whole.bouts.map(\.pace))
    #expect(other.flagLines.map(\.kind) == whole.flagLines.map(\.kind))
    for (flag, same) in zip(whole.flagLines, other.flagLines) {
      #expect(abs(flag.start.seconds(since: same.start)) <= 1 && flag.fired == same.fired)
      #expect(abs((flag.value ?? 0) - (same.value ?? 0)) < 0.01 * (flag.value ?? 1))
    }
  }

  @Test("Seconds ask for no memory")
  func secondsAskForNoMemory() throws {
    let walk = try Self.walk()
    let start = try #require(walk.samples.firstIndex { $0.time.seconds >= 12 })
    // Up to a second before the stroll is told: only flags and bouts may allocate.
    let fires = try #require(walk.samples.firstIndex { $0.time.seconds >= 120 })
    // Once to warm up what is made at its first use, then counted.
    for isCounted in [false, true] {
      var analyzer = GaitAnalyzer(rig: walk.walk.rig)
      var counter = Counter()
      for index in 0..<start { analyzer.process(walk.samples[index], into: &counter) }
      let allocations = countAllocations {
        for index in start..<fires { analyzer.process(walk.samples[index], into: &counter) }
      }
      #expect(counter.flags == 0)
      guard isCounted, let allocations else { continue }
      #expect(allocations == 0)
    }
  }
}
