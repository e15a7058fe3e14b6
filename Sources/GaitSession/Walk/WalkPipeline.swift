import GaitAnalysis
public import GaitCoach
public import GaitModel
public import GaitRecording

/// A live walk from its journal's records to its event lines: decode, clock, analyse, coach.
///
/// Nothing but the records goes in: no clock, no chance. So a walk that is replayed from its folder gives the
/// same lines, byte for byte, and how bytes were cut into blocks changes nothing but the times of sensors that
/// have no clock of their own.
public struct WalkPipeline: Sendable {
  /// The name of the format in `hello`.
  public static let formatName = "live"

  /// What the walk is made of.
  public let heading: WalkHeading
  /// Arrival of the last bytes that held a sample.
  public private(set) var lastProgress = SampleTime.zero
  /// Whether the walk has ended.
  public private(set) var isOver = false

  private var sources: [SourceDecoding]
  private var analysis: CoachedAnalysis

  /// A walk of these sources.
  ///
  /// - Parameter isCoached: Whether the coach speaks, if the walk has one; without it there are the lines of the
  ///   analysis alone.
  /// - Throws: `RecordingError` when a protocol is not known to this version.
  public init(_ heading: WalkHeading, isCoached: Bool = true) throws(RecordingError) {
    self.heading = heading
    sources = []
    var sensors = 0
    for source in heading.sources {
      guard let decoding = SourceDecoding(source, firstIndex: sensors) else {
        throw RecordingError(
          .dataUnusable, file: source.name,
          .folder(.unknownProtocol(source.protocolName, generator: heading.generator)))
      }
      sources.append(decoding)
      sensors += source.sensors.count
    }
    analysis = CoachedAnalysis(
      rig: heading.rig, subject: heading.subject, coaching: isCoached ? heading.coaching : nil)
  }

  /// The largest sample time so far.
  public var latestTime: SampleTime { analysis.latestTime }

  /// The last second in which somebody walked; `nil` before the first.
  public var lastWalking: SampleTime? { analysis.lastWalking }

  /// What each sensor delivered so far.
  public var sensors: [SensorSummary] { analysis.analyzer.sensors }

  /// How often something came from each sensor so far, whatever it was worth.
  public var heard: [Int] { sources.flatMap(\.heard) }

  /// What each arm that is worn did so far.
  public var armUses: [ArmUse] { analysis.analyzer.armUses }

  /// What both arms did together so far; `nil` unless both were seen to swing.
  public var armSummary: ArmSummary? { analysis.analyzer.armSummary }

  /// What devices said last of their batteries, in percent.
  public var batteries: [Place: Double] {
    var batteries: [Place: Double] = [:]
    for (source, decoding) in zip(heading.sources, sources) {
      for sensor in source.sensors {
        batteries[sensor.worn.place] = decoding.batteryPercent(of: sensor.number)
      }
    }
    return batteries
  }

  /// The walk in intervals, if there is a coach.
  public var intervals: IntervalWalk? { analysis.intervals }

  /// Says what the walk is made of. To be called first.
  public func begin(into sink: inout some WalkSink & ~Copyable) {
    sink.receive(
      .hello(Hello(format: Self.formatName, startedAt: heading.startedAt, sensors: heading.rig.sensors)))
    for index in heading.sources.indices { sink.receive(.device(line(.found, of: index))) }
  }

  /// Takes the next record. Records of unknown sources and those after the end are passed over.
  public mutating func feed(_ record: JournalRecord, into sink: inout some WalkSink & ~Copyable) {
    if isOver { return }
    switch record {
    case .hello: break
    case .bytes(let source, let arrival, let data):
      guard sources.indices.contains(source) else { return }
      var samples: [ImuSample] = []
      sources[source].consume(data, arrival: arrival) { samples.append($0) }
      if !samples.isEmpty { lastProgress = max(lastProgress, arrival) }
      analyse(samples, into: &sink)
    case .tick(let time):
      analysis.advance(to: time, into: &sink)
    case .mark(_, let mark, let text):
      analysis.take(mark, text: text, into: &sink)
    case .lost(let source, let time, let reason):
      guard sources.indices.contains(source) else { return }
      endStream(of: source, at: time, into: &sink)
      sink.receive(.device(line(.lost, of: source, reason: reason)))
    case .returned(let source, _):
      guard sources.indices.contains(source) else { return }
      sources[source].restart()
      sink.receive(.device(line(.returned, of: source)))
    case .bye(let time, let interrupted):
      finish(at: time, interrupted: interrupted, into: &sink)
    }
  }

  /// Ends a walk whose journal broke off; does nothing after a `bye`.
  public mutating func finish(interrupted: String, into sink: inout some WalkSink & ~Copyable) {
    if !isOver { finish(at: lastProgress, interrupted: interrupted, into: &sink) }
  }

  private mutating func finish(
    at time: SampleTime, interrupted: String?, into sink: inout some WalkSink & ~Copyable
  ) {
    isOver = true
    for source in sources.indices {
      endStream(of: source, at: time, into: &sink)
      sink.receive(.device(line(.ended, of: source)))
    }
    analysis.finish(into: &sink)
    sink.receive(.end(analysis.end(interrupted: interrupted)))
  }

  private mutating func endStream(
    of source: Int, at time: SampleTime, into sink: inout some WalkSink & ~Copyable
  ) {
    var samples: [ImuSample] = []
    sources[source].end(at: time) { samples.append($0) }
    analyse(samples, into: &sink)
  }

  private mutating func analyse(_ samples: [ImuSample], into sink: inout some WalkSink & ~Copyable) {
    for sample in samples { analysis.process(sample, into: &sink) }
  }

  /// A line about a device, dated by the samples so that lines stay in order.
  private func line(_ state: DeviceLine.State, of index: Int, reason: String? = nil) -> DeviceLine {
    let source = heading.sources[index]
    return DeviceLine(
      time: latestTime, state: state, source: source.name, protocolName: source.protocolName,
      places: source.sensors.map(\.worn.place), reason: reason, rejected: sources[index].rejected,
      clockJumps: sources[index].clockJumps, driftPartsPerMillion: sources[index].driftPartsPerMillion)
  }
}
