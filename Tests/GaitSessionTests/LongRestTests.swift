import GaitModel
import GaitPorts
import GaitRecording
import Testing

@testable import GaitSession

@Suite("A walk without a screen ends by itself")
struct LongRestTests {
  private static let at = SessionCoreTests.at

  /// A walk of two seconds that ends after a quarter of an hour without a step.
  private func walk(isRecorded: Bool = false) throws -> SessionCore {
    var plan = SessionCoreTests.plan()
    plan.restLimitSeconds = 900
    plan.sources[0].isRecorded = isRecorded
    var core = SessionCore(plan: plan, now: SessionCoreTests.start)
    _ = SessionCoreTests.run(&core, try SessionCoreTests.blocks(2))
    return core
  }

  /// The clock goes on second by second up to this moment.
  private func clock(
    _ core: inout SessionCore, _ seconds: Double, walked: Double?, progress: Double? = nil
  ) -> [SessionAction] {
    for second in stride(from: 1, to: seconds, by: 1) {
      let actions = tick(&core, second, walked: walked, progress: progress)
      if SessionCoreTests.end(actions) != nil { return actions }
    }
    return tick(&core, seconds, walked: walked, progress: progress)
  }

  private func tick(
    _ core: inout SessionCore, _ seconds: Double, walked: Double?, progress: Double? = nil
  ) -> [SessionAction] {
    core.handle(
      .clock(Self.at(seconds)), lastProgress: SampleTime.zero.advanced(bySeconds: progress ?? seconds),
      lastWalking: walked.map { SampleTime.zero.advanced(bySeconds: $0) })
  }

  @Test("After a quarter of an hour without a step it ends in order, and says so")
  func ends() throws {
    var core = try walk()
    #expect(SessionCoreTests.end(clock(&core, 1099, walked: 200)) == nil)
    let actions = clock(&core, 1101, walked: 200)
    #expect(SessionCoreTests.end(actions) == .done)
    #expect(actions.contains(.report(.longRest(minutes: 15))))
    guard case .bye(_, nil)? = SessionCoreTests.records(actions).last else {
      Issue.record("no bye in order: \(actions)")
      return
    }
  }

  @Test("It ends too when nobody walks at all, as when the sensor is left on a table")
  func neverWalked() throws {
    var core = try walk()
    #expect(SessionCoreTests.end(clock(&core, 899, walked: nil)) == nil)
    #expect(SessionCoreTests.end(clock(&core, 901, walked: nil)) == .done)
  }

  @Test("A mark is a sign of somebody: the rest counts anew")
  func marked() throws {
    var core = try walk()
    _ = core.handle(.mark(.pause, "", Self.at(800)), lastProgress: .zero)
    #expect(SessionCoreTests.end(clock(&core, 1600, walked: 100)) == nil)
    #expect(SessionCoreTests.end(clock(&core, 1701, walked: 100)) == .done)
  }

  @Test("A machine that slept hears what it missed before the walk may end")
  func asleep() throws {
    var core = try walk()
    _ = clock(&core, 300, walked: 290)
    #expect(SessionCoreTests.end(tick(&core, 3000, walked: 290)) == nil)
    #expect(SessionCoreTests.end(clock(&core, 3890, walked: 290)) == nil)
  }

  @Test("A recording is heard to its end, however long somebody rests in it and however slowly it is read")
  func recorded() throws {
    var core = try walk(isRecorded: true)
    #expect(SessionCoreTests.end(clock(&core, 5000, walked: 100, progress: 200)) == nil)
    #expect(SessionCoreTests.end(clock(&core, 5001, walked: 100, progress: 4000)) == nil)
  }

  @Test("With a screen it goes on until somebody ends it")
  func unlimited() throws {
    var core = SessionCore(plan: SessionCoreTests.plan(), now: SessionCoreTests.start)
    _ = SessionCoreTests.run(&core, try SessionCoreTests.blocks(2))
    #expect(SessionCoreTests.end(clock(&core, 90_000, walked: 10)) == nil)
  }

  @Test("The last second with a step is known while the walk goes on")
  func lastWalking() throws {
    var pipeline = try WalkPipeline(Walks.heading([Place(.lowerBack)]))
    var sink = SilentSink()
    pipeline.begin(into: &sink)
    #expect(pipeline.lastWalking == nil)
    for record in try Walks.blocks(seconds: 40) { pipeline.feed(record, into: &sink) }
    // It stands for the last four seconds.
    let last = try #require(pipeline.lastWalking).seconds
    #expect(last > 30 && last < 39)
  }
}

/// Nobody listens.
private struct SilentSink: WalkSink {
  mutating func receive(_ event: WalkEvent) {}
}
