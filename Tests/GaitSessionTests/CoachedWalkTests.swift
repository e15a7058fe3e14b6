import GaitCoach
import GaitModel
import GaitRecording
import GaitWire
import Testing

@testable import GaitSession
@testable import GaitVirtualWearable

@Suite("A walk with a coach, from its journal")
struct CoachedWalkTests {
  static func seconds(_ seconds: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: seconds) }

  static var heading: WalkHeading {
    var heading = Walks.heading([Place(.lowerBack)])
    heading.coaching = CoachSettings(
      language: "en", plan: IntervalPlan(warmUpSeconds: 5, walkSeconds: 60, pauseSeconds: 20))
    return heading
  }

  /// A walk with a mark, a pause, a lost device and the clock meanwhile.
  static func records() throws -> [JournalRecord] {
    var records = try Walks.blocks(seconds: 60)
    records.removeAll { ($0.time ?? .zero) > seconds(34) && ($0.time ?? .zero) < seconds(45) }
    records.append(.mark(seconds(22), .symptom, text: "3"))
    records.append(.mark(seconds(26), .pause, text: ""))
    records.append(.lost(source: 0, at: seconds(34.1), reason: "unplugged"))
    for tick in 0..<20 { records.append(.tick(seconds(34.6 + Double(tick) / 2))) }
    records.append(.returned(source: 0, at: seconds(44.9)))
    records.append(.mark(seconds(59), .end, text: ""))
    records.sort { ($0.time ?? .zero) < ($1.time ?? .zero) }
    return records + [.bye(seconds(60), interrupted: nil)]
  }

  @Test("Marks, pauses and lost data have their lines, in order")
  func lines() throws {
    let lines = try Walks.lines(Self.heading, Self.records()).split(separator: "\n").map(String.init)
    for part in [
      #""change":"warm_up""#, #""change":"walk""#, #""type":"symptom""#, #""note":"3""#,
      #""basis":"symptom""#, #""state":"relief""#, #""change":"signal_lost""#, #""change":"signal_back""#,
      #""change":"end""#, #""totals":{"#,
    ] { #expect(lines.contains { $0.contains(part) }, "\(part)") }
    let times = try lines.map { line in
      switch try EventLine.decode(Array(line.utf8)) {
      case .output(let output): output.reported
      case .coach(let output): output.reported
      case .device(let line): line.time
      case .note(let line): line.time
      case .bye(let bye): bye.time
      case .hello, .unknown: SampleTime.zero
      }
    }
    #expect(times == times.sorted())
  }

  @Test("However the bytes are cut, the coach says the same")
  func cuts() throws {
    let records = try Self.records()
    let lines = try Walks.lines(Self.heading, records)
    for seed in 1...3 {
      #expect(try Walks.lines(Self.heading, Walks.recut(records, seed: UInt64(seed))) == lines)
    }
  }

  @Test(
    "Broken off anywhere, what the journal gives is what was said so far, and it goes on as uninterrupted")
  func resumed() throws {
    let records = try Self.records()
    var whole = try WalkPipeline(Self.heading)
    var sink = EventLineSink()
    whole.begin(into: &sink)
    var phases: Set<String> = []
    for (index, record) in records.enumerated() {
      let phase = whole.intervals?.phase.rawValue ?? ""
      // Once in each state: rebuilt from the journal so far, it is the state that was lost.
      if phases.insert(phase).inserted || index.isMultiple(of: 211) {
        var again = try WalkPipeline(Self.heading)
        var lines = EventLineSink()
        again.begin(into: &lines)
        for earlier in records.prefix(index) { again.feed(earlier, into: &lines) }
        #expect(lines.bytes == sink.bytes)
        #expect(again.intervals == whole.intervals)
      }
      whole.feed(record, into: &sink)
    }
    #expect(phases == ["ready", "warm_up", "walk", "pause", "over"])
  }

  @Test("Without a coach there are the lines of the analysis alone, and they are the same")
  func uncoached() throws {
    let records = try Self.records()
    let coached = try Walks.lines(Self.heading, records).split(separator: "\n").filter { line in
      !["cue", "interval", "symptom", "pause", "bye"].contains { line.contains(#""type":"\#($0)""#) }
    }
    var bare = Self.heading
    bare.coaching = nil
    let alone = try Walks.lines(bare, records).split(separator: "\n").filter {
      !$0.contains(#""type":"bye""#)
    }
    #expect(coached == alone)
    #expect(alone.count > 100)
  }
}
