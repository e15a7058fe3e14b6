import GaitAnalysis
import GaitModel
import GaitTestSupport
import Testing

/// Samples without sense: nothing traps, and what comes out is in order.
@Suite struct GarbageTests {
  static let rig = SensorRig([
    WornSensor(place: Place(.lowerBack), channels: [.acceleration, .angularVelocity]),
    WornSensor(place: Place(.foot, .left), channels: [.acceleration]),
    WornSensor(place: Place(.wrist), channels: [.angularVelocity, .magneticField]),
  ])

  /// How the next time stamp follows the last.
  enum Clock: CaseIterable {
    case steady, jittering, leaping, anywhere
  }

  @Test("Nothing traps and outputs are in order", arguments: Clock.allCases)
  func nothingTrapsAndOutputsAreInOrder(clock: Clock) {
    var chance = SeededChance(seed: 2_026)
    var analyzer = GaitAnalyzer(rig: Self.rig)
    var outputs: [GaitOutput] = []
    var time = SampleTime.zero
    for index in 0..<50_000 {
      time = Self.next(after: time, clock, &chance)
      let sample = ImuSample(
        time: time, sensor: Int.random(in: -1...3, using: &chance),
        acceleration: Self.vector(&chance), angularVelocity: Self.vector(&chance),
        linearAcceleration: Self.vector(&chance), magneticField: Self.vector(&chance))
      analyzer.process(sample, into: &outputs)
      if index % 997 == 0 { analyzer.advance(to: Self.next(after: time, clock, &chance), into: &outputs) }
    }
    analyzer.finish(into: &outputs)
    #expect(!outputs.isEmpty)
    for (earlier, later) in zip(outputs, outputs.dropFirst()) where earlier.reported > later.reported {
      Issue.record("\(later) after \(earlier)")
      break
    }
    if let early = outputs.first(where: { $0.time > $0.reported }) { Issue.record("\(early) too early") }
    let summaries = analyzer.sensors
    #expect(summaries.allSatisfy { (0...1).contains($0.lostShare) && (0...1).contains($0.clippedShare) })
    #expect(summaries.allSatisfy { $0.rateHertz.map { $0.isFinite && $0 > 0 } ?? true })
    #expect(!analyzer.notComputed.isEmpty && analyzer.durationSeconds >= 0)
  }

  private static func next(after time: SampleTime, _ clock: Clock, _ chance: inout SeededChance) -> SampleTime
  {
    switch clock {
    case .steady: time.advanced(byNanoseconds: 3_333_333)
    case .jittering: time.advanced(byNanoseconds: .random(in: -20_000_000...30_000_000, using: &chance))
    case .leaping:
      Int.random(in: 0..<50, using: &chance) == 0
        ? time.advanced(bySeconds: .random(in: -100...200, using: &chance))
        : time.advanced(byNanoseconds: 3_333_333)
    case .anywhere: SampleTime(nanoseconds: .random(in: .min ... .max, using: &chance))
    }
  }

  private static func vector(_ chance: inout SeededChance) -> Vector3? {
    switch Int.random(in: 0..<12, using: &chance) {
    case 0: nil
    case 1: Vector3(.nan, 0, 0)
    case 2: Vector3(0, .infinity, 0)
    case 3: Vector3(repeating: .random(in: -1e5...1e5, using: &chance))
    case 4: Vector3(repeating: .greatestFiniteMagnitude)
    default:
      Vector3(
        .random(in: -3...3, using: &chance), .random(in: -3...3, using: &chance),
        .random(in: 5...15, using: &chance))
    }
  }
}
