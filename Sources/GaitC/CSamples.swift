public import CGangart
import GaitModel
import GaitRecording

/// Takes samples of several sensors, in order of time. See gangart.h.
@c @implementation
public func gangart_push_samples(
  _ analyzer: OpaquePointer?, _ samples: UnsafePointer<gangart_sample>?, _ count: Int,
  _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let analyzer = try CAnalyzer.open(analyzer)
    guard count > 0 else { return }
    guard let samples else { throw .usage("NULL in place of samples") }
    for sample in UnsafeBufferPointer(start: samples, count: count) {
      guard analyzer.rig.sensors.indices.contains(Int(sample.sensor)) else {
        throw .usage("sensor \(sample.sensor) of \(analyzer.rig.sensors.count)")
      }
    }
    try analyzer.run.push(UnsafeBufferPointer(start: samples, count: count), analyzer.rig)
  }
}

/// Takes a block of one sensor. See gangart.h.
@c @implementation
public func gangart_push_block(
  _ analyzer: OpaquePointer?, _ sensor: UInt32, _ count: Int, _ times: UnsafePointer<Int64>?,
  _ acc: UnsafePointer<Double>?, _ gyr: UnsafePointer<Double>?, _ mag: UnsafePointer<Double>?,
  _ linacc: UnsafePointer<Double>?, _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let analyzer = try CAnalyzer.open(analyzer)
    guard analyzer.rig.sensors.indices.contains(Int(sensor)) else {
      throw .usage("sensor \(sensor) of \(analyzer.rig.sensors.count)")
    }
    guard count > 0 else { return }
    guard let times else { throw .usage("NULL in place of times") }
    let channels = analyzer.rig.sensors[Int(sensor)].channels
    func kept(_ channel: ChannelSet, _ values: UnsafePointer<Double>?) -> UnsafePointer<Double>? {
      channels.contains(channel) ? values : nil
    }
    try analyzer.run.push(
      Block(
        sensor: Int(sensor), count: count, times: times, acceleration: kept(.acceleration, acc),
        angularVelocity: kept(.angularVelocity, gyr), magneticField: kept(.magneticField, mag),
        linearAcceleration: kept(.linearAcceleration, linacc)))
  }
}

/// Takes rows of all sensors at once. See gangart.h.
@c @implementation
public func gangart_push_rows(
  _ analyzer: OpaquePointer?, _ count: Int, _ times: UnsafePointer<Int64>?,
  _ values: UnsafePointer<Double>?, _ stride: Int, _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let analyzer = try CAnalyzer.open(analyzer)
    guard count > 0 else { return }
    guard let times, let values else { throw .usage("NULL in place of times or values") }
    let layout = RowLayout(analyzer.rig)
    guard stride >= layout.width else {
      throw .usage("a row of these sensors has \(layout.width) numbers, not \(stride)")
    }
    try analyzer.run.push(rows: count, times, values, stride: stride, layout)
  }
}

/// A block of one sensor as C holds it.
struct Block {
  let sensor: Int
  let count: Int
  let times: UnsafePointer<Int64>
  let acceleration: UnsafePointer<Double>?
  let angularVelocity: UnsafePointer<Double>?
  let magneticField: UnsafePointer<Double>?
  let linearAcceleration: UnsafePointer<Double>?
}

/// Where the channels of the sensors stand in a row.
struct RowLayout {
  /// For each sensor the places of acc, gyr, mag and linacc; `nil` for one that it lacks.
  private(set) var offsets: [(acc: Int?, gyr: Int?, mag: Int?, linacc: Int?)] = []
  /// Numbers in a row.
  private(set) var width = 0

  init(_ rig: SensorRig) {
    for sensor in rig.sensors {
      func next(_ channel: ChannelSet) -> Int? {
        guard sensor.channels.contains(channel) else { return nil }
        defer { width += 3 }
        return width
      }
      let acc = next(.acceleration)
      let gyr = next(.angularVelocity)
      let mag = next(.magneticField)
      offsets.append((acc, gyr, mag, next(.linearAcceleration)))
    }
  }
}

extension RecordedAnalysis {
  /// Takes samples of C's form.
  mutating func push(
    _ samples: UnsafeBufferPointer<gangart_sample>, _ rig: SensorRig
  ) throws(CallFault) {
    do throws(RecordingError) {
      for sample in samples {
        let bits = ChannelSet(rawValue: UInt8(truncatingIfNeeded: sample.channels))
          .intersection(rig.sensors[Int(sample.sensor)].channels)
        try take(
          ImuSample(
            time: SampleTime(nanoseconds: sample.time_ns), sensor: Int(sample.sensor),
            acceleration: bits.contains(.acceleration) ? Self.whole(sample.acc) : nil,
            angularVelocity: bits.contains(.angularVelocity) ? Self.whole(sample.gyr) : nil,
            linearAcceleration: bits.contains(.linearAcceleration) ? Self.whole(sample.linacc) : nil,
            magneticField: bits.contains(.magneticField) ? Self.whole(sample.mag) : nil))
      }
    } catch {
      throw .recording(error)
    }
  }

  /// Takes a block of one sensor.
  mutating func push(_ block: Block) throws(CallFault) {
    do throws(RecordingError) {
      for row in 0..<block.count {
        try take(
          ImuSample(
            time: SampleTime(nanoseconds: block.times[row]), sensor: block.sensor,
            acceleration: Self.vector(block.acceleration, row * 3),
            angularVelocity: Self.vector(block.angularVelocity, row * 3),
            linearAcceleration: Self.vector(block.linearAcceleration, row * 3),
            magneticField: Self.vector(block.magneticField, row * 3)))
      }
    } catch {
      throw .recording(error)
    }
  }

  /// Takes rows of all sensors; a row without any reading lets time pass.
  mutating func push(
    rows: Int, _ times: UnsafePointer<Int64>, _ values: UnsafePointer<Double>, stride: Int,
    _ layout: RowLayout
  ) throws(CallFault) {
    func vector(_ place: Int?, _ row: Int) -> Vector3? {
      guard let place else { return nil }
      return Self.vector(values, row * stride + place)
    }
    do throws(RecordingError) {
      for row in 0..<rows {
        let time = SampleTime(nanoseconds: times[row])
        var isEmpty = true
        for sensor in layout.offsets.indices {
          let offset = layout.offsets[sensor]
          let sample = ImuSample(
            time: time, sensor: sensor, acceleration: vector(offset.acc, row),
            angularVelocity: vector(offset.gyr, row), linearAcceleration: vector(offset.linacc, row),
            magneticField: vector(offset.mag, row))
          if sample.isEmpty { continue }
          isEmpty = false
          try take(sample)
        }
        if isEmpty { try take(ImuSample(time: time, sensor: 0)) }
      }
    } catch {
      throw .recording(error)
    }
  }

  /// The reading at a place; `nil` where a number of it is lost.
  @inline(__always)
  private static func vector(_ values: UnsafePointer<Double>?, _ place: Int) -> Vector3? {
    guard let values else { return nil }
    return vector((values[place], values[place + 1], values[place + 2]))
  }

  /// A reading as it stands: its bit says that it is there.
  @inline(__always)
  private static func whole(_ axes: (Double, Double, Double)) -> Vector3 {
    Vector3(axes.0, axes.1, axes.2)
  }

  @inline(__always)
  private static func vector(_ axes: (Double, Double, Double)) -> Vector3? {
    if axes.0.isNaN || axes.1.isNaN || axes.2.isNaN { return nil }
    return Vector3(axes.0, axes.1, axes.2)
  }
}
