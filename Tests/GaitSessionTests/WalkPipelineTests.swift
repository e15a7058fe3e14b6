import GaitAnalysis
import GaitModel
import GaitRecording
import GaitWire
import Testing

@testable import GaitSession
@testable import GaitVirtualWearable

@Suite("From a journal's records to event lines")
struct WalkPipelineTests {
  static let back = Walks.heading([Place(.lowerBack)])

  static func seconds(_ seconds: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: seconds) }

  @Test("The same records give the same lines, however the bytes are cut")
  func cuts() throws {
    let records = try Walks.blocks() + [.bye(Self.seconds(30), interrupted: nil)]
    let lines = try Walks.lines(Self.back, records)
    #expect(lines.contains(#""type":"initial_contact""#))
    #expect(lines.contains(#""type":"bye""#))
    #expect(lines.contains(#""state":"ended""#), "what was counted of the device")
    for seed in 1...3 {
      #expect(try Walks.lines(Self.back, Walks.recut(records, seed: UInt64(seed))) == lines)
    }
  }

  @Test("Two sources that arrive mixed, with marks and an unplugged one: cut anew, the same lines")
  func mixedSources() throws {
    let heading = Walks.heading([Place(.foot, .left), Place(.foot, .right)])
    var records = try Walks.blocks(source: 0) + Walks.blocks(framesPerBlock: 7, source: 1, begin: 0.003)
    records.append(.mark(Self.seconds(12), .note, text: "crossed the street"))
    records.append(.lost(source: 1, at: Self.seconds(20), reason: "unplugged"))
    records.append(.returned(source: 1, at: Self.seconds(22)))
    records.removeAll { record in
      if case .bytes(1, let time, _) = record {
        time > Self.seconds(20) && time < Self.seconds(22)
      } else {
        false
      }
    }
    records.sort { ($0.time ?? .zero) < ($1.time ?? .zero) }
    let lines = try Walks.lines(heading, records)
    #expect(lines.contains(#""state":"returned""#))
    #expect(lines.contains("crossed the street"))
    #expect(try Walks.lines(heading, Walks.recut(records, seed: 9)) == lines)
  }

  @Test("The lines of the analysis are those of the samples alone, byte for byte")
  func equalsAnalysis() throws {
    struct Samples: WalkSink {
      var samples: [ImuSample] = []
      mutating func receive(_ event: WalkEvent) {}
      mutating func sample(_ sample: ImuSample) { samples.append(sample) }
    }
    let records = try Walks.blocks() + [.bye(Self.seconds(30), interrupted: nil)]
    var pipeline = try WalkPipeline(Self.back)
    var table = Samples()
    for record in records { pipeline.feed(record, into: &table) }
    #expect(table.samples.count > 2990)
    var analyzer = GaitAnalyzer(rig: Self.back.rig)
    var outputs: [GaitOutput] = []
    for sample in table.samples { analyzer.process(sample, into: &outputs) }
    analyzer.finish(into: &outputs)
    var sink = EventLineSink()
    for output in outputs { sink.receive(.output(output)) }
    let live = try Walks.lines(Self.back, records).split(separator: "\n").filter { line in
      !["hello", "device", "bye"].contains { line.contains(#""type":"\#($0)""#) }
    }
    let alone = String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n")
    #expect(live.count > 60)
    #expect(live == alone)
  }

  @Test("Clock ticks end a bout while no samples come, and lines stay in order")
  func ticks() throws {
    var records = try Walks.blocks().filter { ($0.time ?? .zero) < Self.seconds(15) }
    for tick in 1...10 { records.append(.tick(Self.seconds(15 + Double(tick) / 2))) }
    let lines = try Walks.lines(Self.back, records).split(separator: "\n")
    let bout = try #require(lines.first { $0.contains(#""type":"bout""#) })
    guard case .output(.bout(let ended)) = try EventLine.decode(Array(bout.utf8)) else {
      Issue.record("not a bout: \(bout)")
      return
    }
    #expect(ended.reported > Self.seconds(17))
    #expect(ended.reported <= Self.seconds(19))
    let times = try lines.map { line in
      switch try EventLine.decode(Array(line.utf8)) {
      case .output(let output): output.reported
      case .device(let line): line.time
      case .note(let line): line.time
      case .bye(let bye): bye.time
      case .coach(let output): output.reported
      case .hello, .unknown: SampleTime.zero
      }
    }
    #expect(times == times.sorted())
  }

  @Test("Any beginning of a walk ends with a bye that says so")
  func brokenOff() throws {
    let records = try Walks.blocks(seconds: 10)
    for count in [0, 1, 50, records.count] {
      let lines = try Walks.lines(Self.back, Array(records.prefix(count)))
      #expect(lines.contains(#""interrupted":"the recording broke off""#))
    }
  }

  @Test("A channel that the heading does not have is left out, a sensor that it lacks is passed over")
  func unknownChannels() throws {
    let heading = Walks.heading([Place(.lowerBack)], channels: [.acceleration])
    #expect(try Walks.lines(heading, Walks.blocks(seconds: 10)).contains(#""channels":["acc"]"#))
    var foreign = Self.back
    foreign.sources[0].sensors[0].number = 3
    #expect(try !Walks.lines(foreign, Walks.blocks(seconds: 10)).contains(#""type":"second""#))
    #expect(try Walks.lines(Self.back, [.bytes(source: 9, arrival: .zero, data: [1])]).contains("bye"))
  }

  @Test("Text with settings is decoded as the journal says")
  func textSettings() throws {
    let heading = Walks.heading(
      [Place(.lowerBack)], protocolName: "text", settings: "columns=t_ms,ax,ay,az,gx,gy,gz;acc=g;gyr=deg/s")
    let lines = try Walks.lines(heading, Walks.blocks(format: .csv))
    #expect(lines.contains(#""type":"initial_contact""#))
  }

  @Test("A protocol of the future is refused in words")
  func unknownProtocol() {
    let error = #expect(throws: RecordingError.self) {
      _ = try WalkPipeline(Walks.heading([Place(.lowerBack)], protocolName: "telepathy"))
    }
    #expect(error?.kind == .dataUnusable)
  }
}
