import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// When contacts, seconds and bouts are reported; the contract of streams has the rest.
@Suite struct CausalityTests {
  /// Standing, walking, a turn, a stop, walking again, with gaps, a repeat and empty samples on the way.
  static func eventfulWalk() throws -> SimulatedWalk {
    let tempo = Tempo(cadence: 108, speed: 1.25)
    return try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 3), ScriptPhase(.walk(tempo), seconds: 14),
        ScriptPhase(.turn(tempo, radians: .pi), seconds: 2), ScriptPhase(.walk(tempo), seconds: 8),
        ScriptPhase(.stand, seconds: 5), ScriptPhase(.walk(tempo), seconds: 14),
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

  @Test("Contacts and seconds come in time order")
  func contactsAndSecondsComeInTimeOrder() throws {
    let analysis = Analysis(try Self.eventfulWalk())
    for (earlier, later) in zip(analysis.contacts, analysis.contacts.dropFirst()) {
      #expect(earlier.time < later.time)
    }
    for (earlier, later) in zip(analysis.seconds, analysis.seconds.dropFirst()) {
      #expect(earlier.time < later.time)
    }
  }

  @Test("Steady contacts are reported within 200 milliseconds")
  func steadyContactsAreReportedWithin200Milliseconds() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 110, speed: 1.3, seconds: 30))
    let contacts = Analysis(walk).contacts
    let first = try #require(contacts.first)
    // The contacts of a walk's beginning wait until the movement is judged to be walking: two strides and a judgement.
    let beginning = contacts.filter { $0.reported == first.reported }
    #expect((4...6).contains(beginning.count) && first.reported.seconds(since: first.time) < 3)
    #expect(contacts.count > 40)
    for contact in contacts.dropFirst(beginning.count) {
      #expect(contact.reported.seconds(since: contact.time) < 0.2)
    }
  }

  @Test("Time alone ends a bout and gives the seconds that were measured")
  func timeAloneEndsABoutAndTellsTheSecondsThatWereMeasured() throws {
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
