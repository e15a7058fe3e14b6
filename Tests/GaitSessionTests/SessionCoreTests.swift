import GaitDevices
import GaitModel
import GaitPorts
import GaitRecording
import Testing

@testable import GaitSession
@testable import GaitVirtualWearable

@Suite("The course of a live walk, without clocks and devices")
struct SessionCoreTests {
  static let start: Int64 = 1_000_000_000_000

  static func plan(_ places: [Place] = [Place(.lowerBack)]) -> SessionPlan {
    SessionPlan(
      sources: places.enumerated().map { index, place in
        SessionPlan.Source(name: "port\(index)", worn: [SessionPlan.Worn(place: place)])
      })
  }

  /// A moment, in seconds since the session began.
  static func at(_ seconds: Double) -> Int64 { start + Int64(seconds * 1e9) }

  static func block(_ record: JournalRecord, after seconds: Double = 0) -> SessionInput? {
    guard case .bytes(let source, let time, let data) = record else { return nil }
    let arrival = at(seconds) + time.nanoseconds
    return .event(source: source, .block(ByteBlock(bytes: data, arrivalNanoseconds: arrival)))
  }

  static func blocks(_ seconds: Double, source: Int = 0, after begin: Double = 0) throws -> [SessionInput] {
    try Walks.blocks(seconds: seconds, source: source).compactMap { block($0, after: begin) }
  }

  /// Runs inputs and gives what was wanted.
  static func run(_ core: inout SessionCore, _ inputs: [SessionInput], progress: Double = 0)
    -> [SessionAction]
  {
    inputs.flatMap {
      core.handle($0, lastProgress: SampleTime(nanoseconds: Int64(progress * 1e9)))
    }
  }

  static func records(_ actions: [SessionAction]) -> [JournalRecord] {
    actions.compactMap { if case .record(let record) = $0 { record } else { nil } }
  }

  static func end(_ actions: [SessionAction]) -> SessionEnd? {
    actions.compactMap { if case .end(let end) = $0 { end } else { nil } }.first
  }

  @Test("The protocol is found, the walk begins with the first byte that came, and nothing is lost")
  func begins() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    #expect(core.opening().isEmpty, "a stranger is heard first")
    let inputs = try Self.blocks(5, after: 0.7)
    let actions = Self.run(&core, inputs)
    let begin = actions.compactMap { action -> ([WalkHeading.Source], Int64)? in
      if case .begin(let sources, let origin) = action { (sources, origin) } else { nil }
    }
    #expect(begin.count == 1)
    #expect(begin.first?.0.first?.protocolName == "ximu3")
    #expect(
      begin.first?.0.first?.sensors
        == [
          WalkHeading.Sensor(
            number: 0,
            worn: WornSensor(place: Place(.lowerBack), channels: [.acceleration, .angularVelocity]))
        ])
    let records = Self.records(actions)
    #expect(records.count == inputs.count)
    #expect(records.first?.time == .zero)
  }

  /// The clock, ten times a second between two moments.
  static func clocks(_ from: Double, _ to: Double) -> [SessionInput] {
    stride(from: from, to: to, by: 0.1).map { .clock(at($0)) }
  }

  /// What is sent, one text of hexadecimal digits and letters for each command.
  private static func sent(_ actions: [SessionAction]) -> [[UInt8]] {
    actions.flatMap { action -> [[UInt8]] in
      if case .send(_, let commands) = action { commands } else { [] }
    }
  }

  @Test("A stranger that speaks is asked who it is in its own language, once; it gets nothing else")
  func asked() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    let actions = Self.run(&core, try Self.blocks(3, after: 0.2))
    #expect(Self.sent(actions) == XIMU3Decoder.identifyCommands)
  }

  @Test("A stranger that is silent is asked in each language in turn, and a file never")
  func silent() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    let actions = Self.run(&core, Self.clocks(0, 2.9))
    let questions = DeviceRegistry.all.flatMap { $0.identifyCommands }
    #expect(Self.sent(actions) == questions && questions.count >= 3)
    var plan = Self.plan()
    plan.sources[0].isRecorded = true
    var file = SessionCore(plan: plan, now: Self.start)
    #expect(Self.sent(Self.run(&file, Self.clocks(0, 2.9))).isEmpty)
  }

  @Test("A Shimmer3 that answers is told to begin, and asked nothing else")
  func answering() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    let answer: [UInt8] = [0xFF, 0x02, 0x80, 0x02, 1, 0xFF, 1, 8, 6, 1, 0, 1, 2, 10, 11, 12]
    var actions = Self.run(&core, Self.clocks(0, 1.9))
    let before = Self.sent(actions).count
    actions = Self.run(
      &core,
      [.event(source: 0, .block(ByteBlock(bytes: answer, arrivalNanoseconds: Self.at(1.95))))]
        + Self.clocks(2, 5.5))
    #expect(before >= 1 && before <= 3)
    #expect(Self.sent(actions) == Shimmer3Decoder.startCommands(rateHertz: nil))
  }

  @Test("While nothing can arrive the clock is recorded twice a second, and not while samples come")
  func ticks() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    let busy = Self.run(&core, Self.clocks(2, 3), progress: 2.9)
    #expect(Self.records(busy).isEmpty)
    _ = Self.run(
      &core, [.event(source: 0, .lost(reason: .unplugged, arrivalNanoseconds: Self.at(3)))], progress: 2.9)
    let silent = Self.run(&core, Self.clocks(3, 8), progress: 2.9)
    let ticks = Self.records(silent)
    #expect((9...10).contains(ticks.count))
    #expect(ticks.allSatisfy { if case .tick = $0 { true } else { false } })
  }

  @Test("A link that is there and silent may still deliver: the clock waits ten seconds for it, then goes on")
  func holding() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    #expect(Self.records(Self.run(&core, Self.clocks(2, 11.9), progress: 2)).isEmpty)
    #expect((9...11).contains(Self.records(Self.run(&core, Self.clocks(11.9, 17), progress: 2)).count))
  }

  @Test("Stopped for twenty seconds, or asleep, the clock waits for what the machine still holds")
  func asleep() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2) + Self.clocks(2, 2.5))
    #expect(Self.records(Self.run(&core, Self.clocks(22.5, 32), progress: 2)).isEmpty)
    #expect(!Self.records(Self.run(&core, Self.clocks(32, 34), progress: 2)).isEmpty)
  }

  @Test("A file says itself how time goes on, however slowly it is read")
  func slowFile() throws {
    var plan = Self.plan()
    plan.sources[0].isRecorded = true
    var core = SessionCore(plan: plan, now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    #expect(Self.records(Self.run(&core, Self.clocks(2, 100), progress: 2)).isEmpty)
  }

  @Test("Bytes without a reading are given up after a megabyte: what is tried is kept in memory")
  func endlessNoise() {
    for choice in [nil, DecoderChoice(protocolName: "text"), DecoderChoice(protocolName: "witmotion")] {
      var plan = Self.plan()
      plan.sources[0].choice = choice
      plan.sources[0].isRecorded = true
      var core = SessionCore(plan: plan, now: Self.start)
      let block = SessionInput.event(
        source: 0,
        .block(ByteBlock(bytes: [UInt8](repeating: 0, count: 65_536), arrivalNanoseconds: Self.at(0.1))))
      #expect(Self.end(Self.run(&core, [SessionInput](repeating: block, count: 16))) != nil)
    }
  }

  @Test("A lost device is waited for ten minutes; then the walk ends with code 75")
  func lostForGood() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    let lost = SessionInput.event(source: 0, .lost(reason: .unplugged, arrivalNanoseconds: Self.at(3)))
    let first = Self.run(&core, [lost, .clock(Self.at(602))])
    #expect(Self.records(first).contains { if case .lost = $0 { true } else { false } })
    #expect(Self.end(first) == nil)
    let last = Self.run(&core, [.clock(Self.at(603.1))])
    guard case .failed(let error)? = Self.end(last) else {
      Issue.record("did not end: \(last)")
      return
    }
    #expect(error.kind == .lost)
    #expect(error.kind.rawValue == 75)
    guard case .bye(_, let interrupted)? = Self.records(last).last else {
      Issue.record("no bye")
      return
    }
    #expect(interrupted != nil)
  }

  @Test("A device that comes back goes on in the same walk, and is greeted again")
  func returns() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    let actions = Self.run(
      &core,
      [
        .event(source: 0, .lost(reason: .unplugged, arrivalNanoseconds: Self.at(3))),
        .event(source: 0, .returned(arrivalNanoseconds: Self.at(400))),
        .clock(Self.at(900)),
      ])
    #expect(Self.end(actions) == nil)
    #expect(actions.contains { if case .send = $0 { true } else { false } })
    #expect(Self.records(actions).contains { if case .returned = $0 { true } else { false } })
  }

  @Test("One of two devices lost for good does not end the walk")
  func oneOfTwoLost() throws {
    var core = SessionCore(plan: Self.plan([Place(.foot, .left), Place(.foot, .right)]), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2) + Self.blocks(2, source: 1))
    let actions = Self.run(
      &core,
      [.event(source: 0, .lost(reason: .unplugged, arrivalNanoseconds: Self.at(3))), .clock(Self.at(2000))])
    #expect(Self.end(actions) == nil)
  }

  @Test("Ctrl-C ends in order: a bye without reproach, and nothing after it")
  func stop() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    let actions = Self.run(&core, [.stop(Self.at(2.5)), .clock(Self.at(3))], progress: 2)
    #expect(Self.records(actions) == [.bye(SampleTime(nanoseconds: 2_470_000_000), interrupted: nil)])
    #expect(Self.end(actions) == .done)
    var early = SessionCore(plan: Self.plan(), now: Self.start)
    #expect(Self.end(Self.run(&early, [.stop(Self.at(0.1))])) == .stoppedBeforeBegin)
  }

  @Test("A device that was silent up to the end is kept as silent, whoever ends the walk")
  func silentToTheEnd() throws {
    let end = SampleTime(nanoseconds: 5_970_000_000)
    for input in [SessionInput.stop(Self.at(6)), .mark(.end, "", Self.at(6))] {
      var core = SessionCore(plan: Self.plan(), now: Self.start)
      _ = Self.run(&core, try Self.blocks(2))
      let records = Self.records(Self.run(&core, [input], progress: 2))
      #expect(records.first == .tick(end))
      #expect(records.last == .bye(end, interrupted: nil))
    }
    var plan = Self.plan()
    plan.limitSeconds = 5
    var core = SessionCore(plan: plan, now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    #expect(Self.records(Self.run(&core, [.clock(Self.at(6))], progress: 2)).first == .tick(end))
  }

  @Test("--for ends it by itself; so does the end of all sources")
  func endings() throws {
    var plan = Self.plan()
    plan.limitSeconds = 4
    var core = SessionCore(plan: plan, now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    #expect(Self.end(Self.run(&core, [.clock(Self.at(3.9))])) == nil)
    #expect(Self.end(Self.run(&core, [.clock(Self.at(4.1))])) == .done)
    var file = SessionCore(plan: Self.plan(), now: Self.start)
    #expect(Self.end(Self.run(&file, try Self.blocks(2) + [.ended(source: 0, nil)])) == .done)
  }

  @Test("What cannot be understood is refused within three seconds, with a cause and one command")
  func refusals() throws {
    func refusal(_ inputs: [SessionInput]) -> PortError? {
      var core = SessionCore(plan: Self.plan(), now: Self.start)
      let actions = Self.run(&core, inputs + [.clock(Self.at(3.1))])
      if case .failed(let error)? = Self.end(actions) { return error }
      return nil
    }
    #expect(refusal([])?.fault == .silent)
    let noise = (0..<200).compactMap { index in
      Self.block(
        .bytes(
          source: 0, arrival: SampleTime(nanoseconds: Int64(index) * 10_000_000),
          data: [UInt8(index), 200, 13, 7, UInt8(255 - index)]))
    }
    #expect(refusal(noise)?.fault == .unintelligible(hasSpeed: false))
    let text = try Walks.blocks(seconds: 4, format: .csv).compactMap { Self.block($0) }
    let proposed = refusal(text)
    #expect(proposed?.kind == .notAvailable)
    #expect(proposed?.fault == .proposed("text"))
  }

  /// A block of text that arrives at once.
  static func text(_ text: String) -> SessionInput {
    .event(source: 0, .block(ByteBlock(bytes: Array(text.utf8), arrivalNanoseconds: at(0.1))))
  }

  @Test("Lines without a clock are refused from a file unless their rate is said; a device keeps its rhythm")
  func linesWithoutClock() {
    func end(isRecorded: Bool, _ settings: String, _ names: String = "ax,ay,az") -> SessionEnd? {
      var plan = Self.plan()
      plan.sources[0].choice = DecoderChoice(protocolName: "text", settings: settings)
      plan.sources[0].isRecorded = isRecorded
      var core = SessionCore(plan: plan, now: Self.start)
      let lines = "\(names)\n" + String(repeating: "0,0,1\n", count: 200)
      return Self.end(Self.run(&core, [Self.text(lines), .ended(source: 0, nil)]))
    }
    #expect(
      end(isRecorded: true, "acc=g") == .failed(PortError(.notAvailable, port: "port0", .noTimes)))
    #expect(end(isRecorded: true, "acc=g;rate=50") == .done)
    #expect(end(isRecorded: false, "acc=g") == .done)
  }

  @Test("Acceleration without gravity beside inertial messages is no channel, in either order; alone it is")
  func linearBesideInertial() {
    func channels(_ messages: [String]) -> ChannelSet? {
      var core = SessionCore(plan: Self.plan(), now: Self.start)
      let lines = (1...50).flatMap { time in messages.map { $0.replacing("T", with: "\(time)0000") } }
      let actions = Self.run(&core, [Self.text("\r\n" + lines.joined()), .ended(source: 0, nil)])
      for case .begin(let sources, _) in actions { return sources[0].sensors[0].worn.channels }
      return nil
    }
    let linear = "L,T,1.0,0.0,0.0,0.0,0.1,0.2,0.3\r\n"
    let inertial = "I,T,1.0,2.0,3.0,0.1,0.2,0.9\r\n"
    #expect(channels([linear, inertial]) == [.acceleration, .angularVelocity])
    #expect(channels([inertial, linear]) == [.acceleration, .angularVelocity])
    #expect(channels([linear]) == .linearAcceleration)
  }

  @Test("An x-IMU3 that sends angles only is named, with what to switch on")
  func anglesOnly() {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    let angles = (1...200).map { "A,\($0)0000,-0.0400,2.5000,-123.0000\r\n" }.joined()
    let actions = Self.run(&core, [Self.text(angles), .ended(source: 0, nil)])
    #expect(
      Self.end(actions)
        == .failed(PortError(.notAvailable, port: "port0", .noReadings(.orientationOnly))))
  }

  @Test("A port that fails before the walk ends the session with its own error")
  func failure() {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    let error = PortError(.inputOutput, port: "port0", .noAnswer)
    #expect(Self.end(Self.run(&core, [.ended(source: 0, error)])) == .failed(error))
  }

  @Test("A walk that broke off goes on: the gap has its sources lost, the clock, and its sources back")
  func resumed() throws {
    var plan = Self.plan([Place(.foot, .left), Place(.foot, .right)])
    let brokeOff = SampleTime.zero.advanced(bySeconds: 100)
    plan.resumption = SessionPlan.Resumption(origin: Self.at(-120), brokeOff: brokeOff)
    var core = SessionCore(plan: plan, now: Self.start)
    let inputs = try zip(Self.blocks(3, source: 0), Self.blocks(3, source: 1)).flatMap { [$0, $1] }
    let records = Self.records(Self.run(&core, inputs))
    #expect(
      records.prefix(2) == [
        .lost(source: 0, at: brokeOff, reason: "the program had ended"),
        .lost(source: 1, at: brokeOff, reason: "the program had ended"),
      ])
    let ticks = records.compactMap { if case .tick(let time) = $0 { time.seconds } else { nil } }
    #expect(ticks.first == 100.5 && ticks.last == 120)
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { abs($1 - $0 - 0.5) < 1e-9 })
    let times = records.compactMap(\.time)
    #expect(times == times.sorted())
    #expect(records.count { if case .returned = $0 { true } else { false } } == 2)
    guard case .bytes(_, let arrival, _)? = records.last else { throw CancellationError() }
    #expect(arrival.seconds > 122 && arrival.seconds < 124)
  }

  @Test("A mark is recorded at its moment")
  func mark() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    let actions = Self.run(&core, [.mark(.note, "now", Self.at(1.03))])
    #expect(Self.records(actions) == [.mark(SampleTime(nanoseconds: 1_000_000_000), .note, text: "now")])
  }

  @Test("The walker's wish to end is kept, and ends the walk in order")
  func markedEnd() throws {
    var core = SessionCore(plan: Self.plan(), now: Self.start)
    _ = Self.run(&core, try Self.blocks(2))
    let actions = Self.run(&core, [.mark(.end, "", Self.at(1.5))], progress: 1)
    #expect(Self.records(actions).count == 2)
    #expect(actions.last == .end(.done))
  }
}
