import GaitModel
import GaitPorts
import GaitRecording
import GaitTestSupport
import GaitWire
import Testing

@testable import GaitSession
@testable import GaitVirtualWearable

/// Links that hold bytes back, stopped programs and datagrams: what is delivered late counts.
@Suite("Late data count")
struct LateDataTests {
  /// The lines of a walk whose blocks arrive as `delays` say, with the clock ticking beside them as in a session.
  ///
  /// - Parameter asleep: From when to when the program was stopped, in seconds: then no clock ticks.
  private func lines(_ delayed: [JournalRecord], asleep: Range<Double>? = nil) throws -> [String] {
    var core = SessionCore(plan: SessionCoreTests.plan(), now: SessionCoreTests.start)
    var pipeline = try WalkPipeline(Walks.heading([Place(.lowerBack)]))
    var sink = EventLineSink()
    pipeline.begin(into: &sink)
    var clock = 0.0
    func feed(_ input: SessionInput) {
      for case .record(let record) in core.handle(input, lastProgress: pipeline.lastProgress) {
        pipeline.feed(record, into: &sink)
      }
    }
    for record in delayed {
      let seconds = record.time?.seconds ?? 0
      while clock < seconds {
        feed(.clock(SessionCoreTests.at(clock)))
        clock += 0.1
        if let asleep, asleep.contains(clock) { clock = asleep.upperBound }
      }
      if let input = SessionCoreTests.block(record) { feed(input) }
    }
    feed(.stop(SessionCoreTests.at(clock)))
    return String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func contacts(_ lines: [String]) -> [String] { lines.filter { $0.contains("initial_contact") } }

  /// Holds every block back until the link delivers again.
  private func held(_ records: [JournalRecord], until: (Double) -> Double) -> [JournalRecord] {
    records.compactMap { record in
      guard case .bytes(let source, let time, let data) = record,
        let late = SampleTime(seconds: max(time.seconds, until(time.seconds)))
      else { return nil }
      return .bytes(source: source, arrival: late, data: data)
    }
  }

  @Test("A link that holds back four of every ten seconds, or one to eight at random, loses no step")
  func heldBack() throws {
    let records = try Walks.blocks(seconds: 60)
    let punctual = contacts(try lines(records))
    #expect(punctual.count > 80)
    let regular = held(records) { time in
      let phase = time.truncatingRemainder(dividingBy: 10)
      return phase < 4 ? time : time - phase + 10
    }
    #expect(contacts(try lines(regular)).count == punctual.count)
    for seed in 1...5 as ClosedRange<UInt64> {
      var chance = SeededChance(seed: seed)
      var until = 0.0
      let random = held(records) { time in
        // A device is heard within three seconds, or it is not there.
        if time < 3 { return time }
        if time >= until { until = time + Double.random(in: 1...8, using: &chance) }
        return until
      }
      let found = contacts(try lines(random)).count
      #expect(found == punctual.count, "seed \(seed)")
    }
  }

  @Test("A program that was stopped for twenty seconds loses no step of what the machine kept")
  func stopped() throws {
    let records = try Walks.blocks(seconds: 60)
    let punctual = contacts(try lines(records))
    let stopped = held(records) { (20..<40).contains($0) ? 40.05 : $0 }
    let found = contacts(try lines(stopped, asleep: 20..<40)).count
    #expect(found == punctual.count)
  }

  @Test(
    "Datagrams that come twice or swapped neither stretch the walk nor go back; a device that begins anew counts"
  )
  func datagrams() {
    var order = DatagramOrder()
    func takes(_ ticks: UInt64, _ arrival: Int64) -> Bool {
      order.takes(ticks, bits: 64, ticksPerSecond: 1000, arrival: arrival)
    }
    #expect(
      [100, 110, 110, 130, 120, 140].enumerated().map { takes($1, Int64($0)) }
        == [true, true, false, true, false, true])
    #expect(order.leftOut == 2)
    // Begun anew after two seconds: some datagrams are doubted, then the new count holds.
    let anew = (0..<20).map { takes(UInt64($0) * 10, Int64(10 + $0)) }
    #expect(anew.prefix(9).allSatisfy { !$0 })
    #expect(anew.suffix(11).allSatisfy { $0 })
    // Long before: that is no late datagram.
    #expect(takes(100_000, 50))
    #expect(takes(5, 51))
  }

  @Test("A walk in datagrams of which a tenth comes twice and a tenth swapped has the steps of one without")
  func shuffled() throws {
    let records = try Walks.blocks(seconds: 60)
    var heading = Walks.heading([Place(.lowerBack)])
    heading.sources[0].name = "udp://127.0.0.1:9000"
    func contacts(_ records: [JournalRecord]) throws -> Int {
      try Walks.lines(heading, records).split(separator: "\n").count { $0.contains("initial_contact") }
    }
    var chance = SeededChance(seed: 3)
    var shuffled: [JournalRecord] = []
    for record in records {
      shuffled.append(record)
      let luck = Double.random(in: 0...1, using: &chance)
      if luck < 0.1 { shuffled.append(record) }
      if luck > 0.9, shuffled.count > 1 { shuffled.swapAt(shuffled.count - 1, shuffled.count - 2) }
    }
    let (plain, mixed) = (try contacts(records), try contacts(shuffled))
    #expect(plain > 80)
    #expect(abs(plain - mixed) <= plain / 20, "\(plain) \(mixed)")
  }
}
