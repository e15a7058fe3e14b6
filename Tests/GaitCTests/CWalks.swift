import CGangart
import Foundation
import GaitModel
import GaitRecording
import GaitTestSupport

/// A shipped walk, read once.
struct ShippedWalk {
  let path: String
  let rig: SensorRig
  /// As the file has them.
  let raw: [ImuSample]
  /// The same; a reading that holds no number is lost, as in rows.
  let samples: [ImuSample]

  init(_ name: String) throws {
    path = fixturesFolder.appending(path: "walks/\(name).csv").path()
    var reader = try RecordingReader(.path(path))
    reader.keepEmptyRows()
    rig = reader.rig
    var all: [ImuSample] = []
    while try reader.readBlock({ all.append($0) }) {}
    raw = all
    samples = all.map { sample in
      func known(_ reading: Vector3?) -> Vector3? {
        reading.flatMap { $0.x.isNaN || $0.y.isNaN || $0.z.isNaN ? nil : $0 }
      }
      var sample = sample
      sample.acceleration = known(sample.acceleration)
      sample.angularVelocity = known(sample.angularVelocity)
      return sample
    }
  }
}

/// A call failed.
struct CallFailure: Error, Equatable {
  let code: Int32
  let message: String
}

/// Calls a function of the interface, and throws what it says.
func called(_ body: (UnsafeMutablePointer<gangart_error>) -> Int32) throws(CallFailure) {
  var error = gangart_error()
  let code = body(&error)
  guard code != GANGART_OK else { return }
  let message = withUnsafeBytes(of: error.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  throw CallFailure(code: code, message: message)
}

/// An analyzer of the interface, freed with this object.
final class Analyzer {
  let pointer: OpaquePointer

  init(_ sensors: [(place: String, channels: UInt32)], _ change: (inout gangart_options) -> Void = { _ in })
    throws(CallFailure)
  {
    var options = gangart_options()
    change(&options)
    var made: OpaquePointer?
    let texts = sensors.map { strdup($0.place) }
    defer { for text in texts { free(text) } }
    let worn = zip(texts, sensors).map { gangart_sensor(place: $0, channels: $1.channels) }
    try called { gangart_analyzer_new(worn, worn.count, &options, &made, $0) }
    guard let made else { throw CallFailure(code: -1, message: "no analyzer") }
    pointer = made
  }

  convenience init(_ rig: SensorRig, wants: UInt32) throws(CallFailure) {
    try self.init(rig.sensors.map { ($0.place.name, UInt32($0.channels.rawValue)) }) { $0.wants = wants }
  }

  deinit { gangart_analyzer_free(pointer) }

  /// Pushes rows as a table has them: samples of one time share a row, one of each sensor.
  func push(rowsOf walk: ShippedWalk, each: Int) throws(CallFailure) {
    var times: [Int64] = []
    var values: [Double] = []
    var width = 0
    var begins: [Int] = []
    for sensor in walk.rig.sensors {
      begins.append(width)
      width += 3 * sensor.channels.channels.count
    }
    var inRow: Set<Int> = []
    for sample in walk.samples {
      if !inRow.insert(sample.sensor).inserted || times.last != sample.time.nanoseconds {
        inRow = [sample.sensor]
        times.append(sample.time.nanoseconds)
        values += Array(repeating: .nan, count: width)
      }
      var place = values.count - width + begins[sample.sensor]
      for channel in walk.rig.sensors[sample.sensor].channels.channels {
        if let reading = sample.reading(channel) {
          for axis in 0..<3 { values[place + axis] = reading[axis] }
        }
        place += 3
      }
    }
    for start in stride(from: 0, to: times.count, by: each) {
      let count = min(each, times.count - start)
      try called { error in
        times.withUnsafeBufferPointer { times in
          values.withUnsafeBufferPointer { values in
            gangart_push_rows(
              pointer, count, times.baseAddress! + start, values.baseAddress! + start * width, width, error)
          }
        }
      }
    }
  }

  func finish() throws(CallFailure) {
    try called { gangart_finish(pointer, $0) }
  }

  /// The lines since the last call.
  func lines() -> [String] {
    var length = 0
    guard let bytes = gangart_lines(pointer, &length) else { return [] }
    let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }

  /// All outputs that wait.
  func outputs() -> [gangart_output] {
    var all: [gangart_output] = []
    var block = [gangart_output](repeating: gangart_output(), count: 7)
    while true {
      let count = gangart_pull(pointer, &block, block.count)
      if count == 0 { return all }
      all += block.prefix(count)
    }
  }
}

extension ImuSample {
  /// A channel's reading.
  func reading(_ channel: Channel) -> Vector3? {
    switch channel {
    case .acceleration: acceleration
    case .angularVelocity: angularVelocity
    case .magneticField: magneticField
    case .linearAcceleration: linearAcceleration
    }
  }
}
