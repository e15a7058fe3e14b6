import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Nothing looks ahead, and nothing that was said changes.
@Suite struct CausalityTests {
  /// Standing, walking, a turn, a stop, walking again, with gaps, a repeat and empty samples on the way.
  static func eventfulWalk() throws -> SimulatedWalk {
    let pace = Pace(cadence: 108, speed: 1.25)
    return try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 3), ScriptPhase(.walk(pace), seconds: 14),
        ScriptPhase(.turn(pace, radians: .pi), seconds: 2), ScriptPhase(.walk(pace), seconds: 8),
        ScriptPhase(.stand, seconds: 5), ScriptPhase(.walk(pace), seconds: 14),
        ScriptPhase(.stand, seconds: 5),
      ]),
      sensors: [
        SensorModel(
          Place(.lowerBack), acceleration: .typicalAcceleration,
          faults: [
            .gap(from: 9, to: 9.04), .gap(from: 12, to: 12.6), .repeated(at: 14),
            .notANumber(from: 24, to: 24.3), .gap(from: 40, to: 42),
          ])
      ])
  }

  @Test func cuttingChangesNothingThatWasSaid() throws {
    let walk = try Self.eventfulWalk()
    let samples = walk.samples()
    let whole = Analysis(samples, rig: walk.rig)
    #expect(whole.bouts.count >= 2 && whole.contacts.count > 40)
    for cut in stride(from: 0.5, through: 51, by: 0.83) {
      guard let moment = SampleTime(seconds: cut) else { continue }
      let kept = samples.prefix { $0.time <= moment }
      let part = Analysis(kept, rig: walk.rig)
      // What ending the recording flushes is reported at the last sample; before that, all must agree.
      let known = try #require(kept.last?.time).advanced(bySeconds: -0.02)
      let before = whole.outputs.filter { $0.reported <= known }
      #expect(part.outputs.filter { $0.reported <= known } == before, "cut at \(cut) s")
      #expect(part.contacts == whole.contacts.filter { $0.reported <= moment }, "cut at \(cut) s")
    }
  }

  @Test func outputsComeInTheOrderOfTheirReports() throws {
    let outputs = Analysis(try Self.eventfulWalk()).outputs
    for (earlier, later) in zip(outputs, outputs.dropFirst()) { #expect(earlier.reported <= later.reported) }
    for output in outputs { #expect(output.time <= output.reported) }
  }

  @Test func contactsAndSecondsComeInTimeOrder() throws {
    let analysis = Analysis(try Self.eventfulWalk())
    for (earlier, later) in zip(analysis.contacts, analysis.contacts.dropFirst()) {
      #expect(earlier.time < later.time)
    }
    for (earlier, later) in zip(analysis.seconds, analysis.seconds.dropFirst()) {
      #expect(earlier.time < later.time)
    }
  }

  @Test func steadyContactsAreReportedWithin200Milliseconds() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 110, speed: 1.3, seconds: 30))
    let contacts = Analysis(walk).contacts
    #expect(Set(contacts.prefix(4).map(\.reported)).count == 1)
    for contact in contacts.dropFirst(4) {
      #expect(contact.reported.seconds(since: contact.time) < 0.2)
    }
  }

  @Test(arguments: [1, 350, 999, 1_100, 2_000, 3_333, 4_400])
  func aCopyGoesOnAsTheOriginalWould(at count: Int) throws {
    let walk = try Self.eventfulWalk()
    let samples = walk.samples()
    var original = GaitAnalyzer(rig: walk.rig)
    var outputs: [GaitOutput] = []
    for sample in samples.prefix(count) { original.process(sample, into: &outputs) }
    var copy = original
    var copied = outputs
    for sample in samples.dropFirst(count) { original.process(sample, into: &outputs) }
    original.finish(into: &outputs)
    // Only now, so that a buffer the two still share would show.
    for sample in samples.dropFirst(count) { copy.process(sample, into: &copied) }
    copy.finish(into: &copied)
    #expect(copied == outputs)
    #expect(copy.sensors == original.sensors && copy.notComputed == original.notComputed)
    #expect(outputs == Analysis(samples, rig: walk.rig).outputs)
  }

  @Test func theClockAtSampleTimesChangesNothing() throws {
    let walk = try Self.eventfulWalk()
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var outputs: [GaitOutput] = []
    for sample in walk.samples() {
      analyzer.advance(to: sample.time, into: &outputs)
      analyzer.process(sample, into: &outputs)
    }
    analyzer.finish(into: &outputs)
    let clocked = Analysis(outputs, analyzer)
    let plain = Analysis(walk)
    #expect(clocked.contacts == plain.contacts && clocked.bouts == plain.bouts)
    #expect(clocked.seconds == plain.seconds && clocked.notices == plain.notices)
  }

  @Test func timeAloneEndsABoutAndTellsTheSecondsThatWereMeasured() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 110, speed: 1.3, seconds: 20))
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var outputs: [GaitOutput] = []
    analyzer.advance(to: .zero, into: &outputs)
    #expect(outputs.isEmpty)
    for sample in walk.samples() where sample.time.seconds <= 20.5 {
      analyzer.process(sample, into: &outputs)
    }
    let before = outputs.count
    analyzer.advance(to: try #require(SampleTime(seconds: 19)), into: &outputs)
    #expect(outputs.count == before)
    analyzer.advance(to: try #require(SampleTime(seconds: 60)), into: &outputs)
    let added = outputs.dropFirst(before)
    #expect(added.allSatisfy { $0.reported.seconds == 60 })
    #expect(added.contains { if case .bout = $0 { true } else { false } })
    // 21 is within a second of the last sample; what comes later was not measured.
    #expect(
      added.compactMap { if case .second(let second) = $0 { second.time.seconds } else { nil } } == [21])
    let after = outputs.count
    analyzer.advance(to: try #require(SampleTime(seconds: 600)), into: &outputs)
    #expect(outputs.count == after)
  }
}
