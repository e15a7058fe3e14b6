import GaitModel
import GaitSession
import GaitWire
import Testing

@testable import GaitDashboard

/// What a page shows, from what a walk says.
@Suite struct WalkBoardTests {
  private func second(
    _ time: Double, walking: Bool = true, cadence: Double? = 108, left: Double? = 40, right: Double? = 40,
    pace: PaceClass? = .brisk, confidence: Double? = 0.9, running: Bool = false
  ) -> WalkEvent {
    let moment = SampleTime(seconds: time) ?? .zero
    return .output(
      .second(
        SecondSummary(
          time: moment, reported: moment, walking: walking, running: running,
          cadenceStepsPerMinute: walking ? cadence : nil, armRangeLeft: left.map { $0 * .pi / 180 },
          armRangeRight: right.map { $0 * .pi / 180 }, pace: pace, confidence: confidence)))
  }

  private func board(_ events: WalkEvent..., plan: IntervalPlan? = nil) -> WalkState {
    var board = WalkBoard(mode: .live, language: "en", plan: plan)
    for event in events { board.receive(event) }
    return board.state
  }

  @Test("Before anything is known nothing is claimed")
  func empty() {
    let state = WalkBoard(mode: .live, language: "en").state
    #expect(state.phase == .waiting)
    #expect(state.paceDirection == nil)
    let text = String(decoding: state.encoded(), as: UTF8.self)
    #expect(text.contains(#""second":null"#))
    #expect(text.contains(#""cue":null"#))
    #expect(!text.contains("cadence"))
  }

  @Test("A brisk pace and swinging arms are good; a stroll and quiet arms want more")
  func directions() {
    let good = board(second(1))
    #expect(good.phase == .walking)
    #expect(good.paceDirection == .good)
    #expect(good.armsDirection == .good)
    let more = board(second(1, left: 10, pace: .stroll))
    #expect(more.paceDirection == .more)
    #expect(more.leftArmDirection == .more)
    #expect(more.rightArmDirection == .good)
    #expect(more.armsDirection == .more)
  }

  @Test("A plan's cadence decides, by the coach's limits")
  func planned() {
    let plan = IntervalPlan(cadenceStepsPerMinute: 110)
    #expect(board(second(1, cadence: 104), plan: plan).paceDirection == .more)
    #expect(board(second(1, cadence: 105), plan: plan).paceDirection == .good)
    #expect(board(second(1, cadence: 115), plan: plan).paceDirection == .good)
    #expect(board(second(1, cadence: 116), plan: plan).paceDirection == .less)
  }

  @Test("Nothing is said of the pace while standing, running or unsure, nor of an arm without a sensor")
  func unsure() {
    for state in [
      board(second(1), second(2, walking: false)), board(second(1), second(2, confidence: 0.5)),
      board(second(1), second(2, running: true)), board(second(1), second(2, confidence: nil)),
    ] {
      #expect(state.paceDirection == nil)
      #expect(state.armsDirection == nil)
    }
    #expect(board(second(1, left: nil)).leftArmDirection == nil)
    #expect(board(second(1, left: nil, right: nil)).armsDirection == nil)
  }

  @Test("A flag of a quiet arm holds until it is over")
  func flagged() {
    func flag(_ end: SampleTime?) -> WalkEvent {
      .output(
        .flag(
          WalkFlag(kind: .littleArmSwing, side: .left, start: .zero, end: end, fired: .zero, reported: .zero))
      )
    }
    #expect(board(flag(nil), second(1)).leftArmDirection == .more)
    #expect(board(flag(nil), second(1)).rightArmDirection == .good)
    #expect(board(flag(nil), flag(.zero), second(1)).leftArmDirection == .good)
  }

  @Test("A sentence stays for 25 s, a lost device until it is back, the end for good")
  func course() {
    let said = Said(id: "arms.good", text: "Lovely arm swing.", language: "en")
    var board = WalkBoard(mode: .live, language: "en")
    board.receive(
      .coach(.symptom(SymptomMark(reported: SampleTime(seconds: 10) ?? .zero, interval: 1, said: said))))
    #expect(board.state.sentence?.family == .symptom)
    #expect(board.state.symptoms == 1)
    board.receive(second(35))
    #expect(board.state.sentence != nil)
    board.receive(second(36))
    #expect(board.state.sentence == nil)
    func device(_ state: DeviceLine.State) -> WalkEvent {
      .device(
        DeviceLine(time: .zero, state: state, source: "a", protocolName: "ximu3", places: [Place(.lowerBack)])
      )
    }
    board.receive(device(.found))
    board.show(
      SessionState(
        elapsedSeconds: 40,
        sensors: [
          SensorSummary(
            place: Place(.lowerBack), channels: [.acceleration], rateHertz: 100, samples: 4000,
            lostShare: 0.01,
            clippedShare: 0)
        ], journalBytes: 5, batteries: [Place(.lowerBack): 81]))
    board.receive(device(.lost))
    #expect(board.state.phase == .lost)
    #expect(board.state.sensors.first?.condition == .lost)
    #expect(String(decoding: board.state.encoded(), as: UTF8.self).contains(#""battery_pct":81.0"#))
    board.receive(device(.returned))
    #expect(board.state.phase == .walking)
    board.receive(.end(WalkEnd(time: SampleTime(seconds: 50) ?? .zero, durationSeconds: 50)))
    #expect(board.state.phase == .over)
    board.receive(second(51))
    #expect(board.state.phase == .over)
  }

  @Test("Where nothing is heard any more no number stays, and the sensor is said to be lost")
  func silent() {
    var board = WalkBoard(mode: .live, language: "en")
    board.receive(second(10))
    func session(_ silent: [Double], doubted: Double? = nil) -> SessionState {
      var state = SessionState(
        elapsedSeconds: 10,
        sensors: [Place(.sternum), Place(.lowerBack)].map {
          SensorSummary(
            place: $0, channels: [.acceleration], rateHertz: 100, samples: 1000, lostShare: 0, clippedShare: 0
          )
        }, journalBytes: nil, clockSeconds: 12)
      state.hearing = silent.map { Hearing(silentSeconds: $0, doubtedSeconds: doubted) }
      return state
    }
    board.show(session([2, 0.1]))
    #expect(board.state.phase == .walking)
    #expect(board.state.sensors.map(\.condition) == [.lost, .ok])
    board.show(session([2, 1.5]))
    #expect(board.state.phase == .lost)
    #expect(board.state.second == nil)
    #expect(board.state.paceDirection == nil)
    #expect(board.state.time.seconds == 12)
    board.receive(second(11))
    board.show(session([2, 0.1], doubted: 4))
    #expect(board.state.phase == .doubted)
    #expect(board.state.second == nil)
    #expect(board.state.sensors.map(\.condition) == [.lost, .doubted])
    board.show(session([0, 0]))
    #expect(board.state.phase == .standing)
  }
}
