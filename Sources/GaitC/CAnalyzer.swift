public import CGangart
import GaitAnalysis
import GaitModel
import GaitRecording
import GaitResults
import GaitWire

/// An analyzer in the hands of a C program.
final class CAnalyzer {
  var run: RecordedAnalysis
  let rig: SensorRig
  let options: CallOptions
  /// Where outputs that were taken end in `run.outputs`.
  var taken = 0
  /// The lines that were given out last.
  private var memory = CMemory()

  init(_ rig: SensorRig, _ options: CallOptions) {
    self.rig = rig
    self.options = options
    run = RecordedAnalysis(
      rig: rig, subject: options.subject, name: options.name, format: options.format, wants: options.wants,
      isLive: options.isLive, startedAt: options.startedAt)
  }

  /// The lines since the last call; they hold until the next.
  func takeLines(_ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar> {
    memory = CMemory()
    let bytes = run.lines.bytes
    length?.pointee = bytes.count
    let place = memory.keep(bytes.lazy.map { CChar(bitPattern: $0) })
    run.lines.removeWritten()
    return UnsafePointer(place)
  }

  /// The analyzer behind a pointer, if it still takes samples.
  static func open(_ pointer: OpaquePointer?) throws(CallFault) -> CAnalyzer {
    let analyzer = try Handle.known(pointer, as: CAnalyzer.self)
    if analyzer.run.isFinished { throw .usage("the walk is finished; a new one needs a new analyzer") }
    return analyzer
  }
}

/// The version of the interface. See gangart.h.
@c @implementation
public func gangart_api_version() -> UInt32 { UInt32(GANGART_API_VERSION) }

/// Name and version that stand in results. See gangart.h.
@c @implementation
public func gangart_generator() -> UnsafePointer<CChar>? { Names.shared.generator }

/// The name of a table; `nil` for none. See gangart.h.
@c @implementation
public func gangart_table_name(_ table: Int32) -> UnsafePointer<CChar>? {
  Names.shared.tables.indices.contains(Int(table)) ? Names.shared.tables[Int(table)] : nil
}

/// Names that hold as long as the program runs.
private struct Names: @unchecked Sendable {
  static let shared = Names()
  let generator: UnsafePointer<CChar>
  let tables: [UnsafePointer<CChar>]
  private let memory = CMemory()

  init() {
    generator = memory.keep(Gangart.generator)
    tables = ResultTable.allCases.map { [memory] in memory.keep($0.rawValue) }
  }
}

/// An analyzer for these sensors. See gangart.h.
@c @implementation
public func gangart_analyzer_new(
  _ sensors: UnsafePointer<gangart_sensor>?, _ count: Int, _ options: UnsafePointer<gangart_options>?,
  _ analyzer: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    guard let sensors, let analyzer, count > 0 else {
      throw .usage("no sensors, or nowhere to put the analyzer")
    }
    var worn: [WornSensor] = []
    for sensor in UnsafeBufferPointer(start: sensors, count: count) {
      let place = try Place.known(text(sensor.place))
      guard let bits = UInt8(exactly: sensor.channels), bits > 0, bits < 16 else {
        throw .usage("\(place.name): channels are bits of 1, 2, 4 and 8, not \(sensor.channels)")
      }
      guard !worn.contains(where: { $0.place == place }) else {
        throw .usage("two sensors at \(place.name)")
      }
      worn.append(WornSensor(place: place, channels: ChannelSet(rawValue: bits)))
    }
    analyzer.pointee = Handle.give(CAnalyzer(SensorRig(worn), try CallOptions(options)))
  }
}

/// Frees an analyzer. See gangart.h.
@c @implementation
public func gangart_analyzer_free(_ analyzer: OpaquePointer?) {
  Handle.free(analyzer)
}

/// Lets time pass without samples. See gangart.h.
@c @implementation
public func gangart_advance(
  _ analyzer: OpaquePointer?, _ time: Int64, _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    try CAnalyzer.open(analyzer).run.advance(to: SampleTime(nanoseconds: time))
  }
}

/// Ends the walk: what was held back is said. See gangart.h.
@c @implementation
public func gangart_finish(
  _ analyzer: OpaquePointer?, _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let analyzer = try CAnalyzer.open(analyzer)
    try reading { () throws(RecordingError) in try analyzer.run.finish() }
  }
}

/// The event lines since the last call. See gangart.h.
@c @implementation
public func gangart_lines(
  _ analyzer: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
  length?.pointee = 0
  guard let analyzer = Handle.object(analyzer, as: CAnalyzer.self) else { return nil }
  return analyzer.takeLines(length)
}

/// The walk of a finished analyzer that gathered it. See gangart.h.
@c @implementation
public func gangart_walk_of(
  _ analyzer: OpaquePointer?, _ walk: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let analyzer = try Handle.known(analyzer, as: CAnalyzer.self)
    guard let walk else { throw .usage("nowhere to put the walk") }
    guard analyzer.run.isFinished, analyzer.options.wants.contains(.walk) else {
      throw .usage("a walk is there once it is finished, and was wanted from the beginning")
    }
    let result = try reading { () throws(RecordingError) in
      try analyzer.run.walk(sha256: nil, startedAt: analyzer.run.startedAt)
    }
    walk.pointee = Handle.give(CWalk(result, analyzer.options))
  }
}
