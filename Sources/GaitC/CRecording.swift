public import CGangart
import GaitModel
import GaitRecording
import GaitWords

/// A recording in the hands of a C program.
final class CRecording {
  private var reader: RecordingReader
  private let path: String
  private let memory = CMemory()
  /// Its sensors as C holds them.
  let sensors: UnsafePointer<gangart_sensor>
  let sensorCount: Int
  private var block: [gangart_sample] = []
  private var given = CMemory()
  private var summary: RecordingSummary?

  /// Opens a recording.
  init(path: String, options: ReadingOptions) throws(RecordingError) {
    reader = try RecordingReader(.path(path), options: options)
    reader.keepEmptyRows()
    self.path = path
    let worn = reader.rig.sensors
    sensorCount = worn.count
    sensors = UnsafePointer(
      memory.keep(
        worn.map { [memory] sensor in
          gangart_sensor(place: memory.keep(sensor.place.name), channels: UInt32(sensor.channels.rawValue))
        }))
  }

  /// The next samples; none once all is read. They hold until the next call.
  func next() throws(RecordingError) -> UnsafeBufferPointer<gangart_sample> {
    block.removeAll(keepingCapacity: true)
    while block.isEmpty, summary == nil {
      let more = try reader.readBlock { block.append(gangart_sample($0)) }
      if !more { summary = try reader.finish() }
    }
    given = CMemory()
    return UnsafeBufferPointer(start: UnsafePointer(given.keep(block)), count: block.count)
  }

  /// What is known of it; `nil` for what is not.
  func about(_ what: Int32) -> UnsafePointer<CChar>? {
    switch Int(what) {
    case Int(GANGART_ABOUT_FORMAT): memory.keep(reader.formatName)
    case Int(GANGART_ABOUT_STARTED_AT): reader.startedAt.map { memory.keep($0) }
    case Int(GANGART_ABOUT_SHA256): summary?.sha256.map { memory.keep($0) }
    case Int(GANGART_ABOUT_REMARKS): memory.keep(remarks)
    default: nil
    }
  }

  private var remarks: String {
    let guesses = reader.guesses.isEmpty ? [] : [Words.guesses(reader.guesses, file: path, in: .en)]
    let warnings = summary?.warnings.map { Words.warning($0, file: path, in: .en) } ?? []
    return (guesses + warnings).joined(separator: "\n")
  }
}

extension gangart_sample {
  /// A sample in C's form.
  init(_ sample: ImuSample) {
    func axes(_ vector: Vector3?) -> (Double, Double, Double) {
      vector.map { ($0.x, $0.y, $0.z) } ?? (.nan, .nan, .nan)
    }
    self.init(
      time_ns: sample.time.nanoseconds, sensor: UInt32(sample.sensor),
      channels: UInt32(sample.channels.rawValue), acc: axes(sample.acceleration),
      gyr: axes(sample.angularVelocity), linacc: axes(sample.linearAcceleration),
      mag: axes(sample.magneticField))
  }
}

/// Opens a recording of any known kind. See gangart.h.
@c @implementation
public func gangart_recording_open(
  _ path: UnsafePointer<CChar>?, _ reading: UnsafePointer<gangart_reading>?,
  _ recording: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    guard let path = text(path), let recording else {
      throw .usage("no path, or nowhere to put the recording")
    }
    let options = try ReadingOptions(reading)
    recording.pointee = Handle.give(
      try GaitC.reading { () throws(RecordingError) in try CRecording(path: path, options: options) })
  }
}

/// Frees a recording. See gangart.h.
@c @implementation
public func gangart_recording_free(_ recording: OpaquePointer?) {
  Handle.free(recording)
}

/// The sensors of a recording. See gangart.h.
@c @implementation
public func gangart_recording_sensors(
  _ recording: OpaquePointer?, _ sensors: UnsafeMutablePointer<UnsafePointer<gangart_sensor>?>?
) -> Int {
  guard let recording = Handle.object(recording, as: CRecording.self) else { return 0 }
  sensors?.pointee = recording.sensors
  return recording.sensorCount
}

/// The next samples of a recording; none once all is read. See gangart.h.
@c @implementation
public func gangart_recording_next(
  _ recording: OpaquePointer?, _ samples: UnsafeMutablePointer<UnsafePointer<gangart_sample>?>?,
  _ count: UnsafeMutablePointer<Int>?, _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let recording = try Handle.known(recording, as: CRecording.self)
    guard let samples, let count else { throw .usage("nowhere to put the samples") }
    count.pointee = 0
    let block = try reading { () throws(RecordingError) in try recording.next() }
    samples.pointee = block.baseAddress
    count.pointee = block.count
  }
}

/// What is known of a recording; `nil` for what is not. See gangart.h.
@c @implementation
public func gangart_recording_about(_ recording: OpaquePointer?, _ what: Int32) -> UnsafePointer<CChar>? {
  Handle.object(recording, as: CRecording.self)?.about(what)
}
