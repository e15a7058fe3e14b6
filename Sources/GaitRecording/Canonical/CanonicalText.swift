public import GaitModel
import GaitText

/// Samples as the text of a canonical table, in memory.
///
/// Samples follow each other in time order. Those of one time share a row as long as they come in the rig's
/// order; a sensor that comes again, or before its turn, begins a new row. Read back, the text therefore
/// gives the same samples in the same order, and written once more the same bytes. A sample without any
/// channel leaves no trace.
///
/// Times have no more decimals than needed (`0.01`, `1`), numbers as few digits as give the same number again
/// (`9.81`, `-0`); a fixed number of decimals can be asked for instead. Lines end in a newline.
public struct CanonicalText: Sendable {
  /// The text so far; the header from the start. May be taken out on the way with `removeBytes`.
  public private(set) var bytes: [UInt8] = []

  private let style: CanonicalStyle
  /// Names of the columns before their values, where each row is an object of JSON; else `nil`.
  private let keys: [[UInt8]]?
  private let channels: [[Channel]]
  /// The samples of the row being gathered, by sensor.
  private var row: [ImuSample?]
  private var rowTime = SampleTime.zero
  /// The sensor added to the row last; `nil` while the row is empty.
  private var lastSensor: Int?

  /// A table with the columns of `rig` and no rows.
  ///
  /// - Parameter asObjects: each row is an object of JSON on a line of its own, with the columns' names, and without
  ///   what is lost.
  public init(rig: SensorRig, style: CanonicalStyle = .exact, asObjects: Bool = false) {
    self.style = style
    channels = rig.sensors.map(\.channels.channels)
    row = Array(repeating: nil, count: rig.sensors.count)
    var names = [ColumnName.timeName]
    for sensor in rig.sensors {
      for channel in sensor.channels.channels {
        names += Axis.allCases.map { ColumnName.reading(sensor.place, channel, $0).text }
      }
    }
    keys = asObjects ? names.map { Array("\"\($0)\":".utf8) } : nil
    if !asObjects { bytes = Array((names.joined(separator: ",") + "\n").utf8) }
  }

  /// Adds a sample. `sample.sensor` must count in the rig; channels that the rig lacks are left out.
  public mutating func append(_ sample: ImuSample) {
    precondition(row.indices.contains(sample.sensor), "the sample's sensor is not in the rig")
    if sample.isEmpty { return }
    if let lastSensor, sample.time != rowTime || sample.sensor <= lastSensor { endRow() }
    row[sample.sensor] = sample
    rowTime = sample.time
    lastSensor = sample.sensor
  }

  /// Completes the row being gathered. To be called after the last sample.
  public mutating func endRow() {
    guard lastSensor != nil else { return }
    if let keys { bytes += [UInt8(ascii: "{")] + keys[0] }
    DecimalText.append(rowTime.nanoseconds, style.time, to: &bytes)
    var column = 1
    for sensor in row.indices {
      for channel in channels[sensor] {
        appendChannel(channel, of: row[sensor], column)
        column += 3
      }
      row[sensor] = nil
    }
    if keys != nil { bytes.append(UInt8(ascii: "}")) }
    bytes.append(Ascii.newline)
    lastSensor = nil
  }

  /// Forgets the text so far, once it is safe elsewhere. The row being gathered stays.
  public mutating func removeBytes() {
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func appendChannel(_ channel: Channel, of sample: ImuSample?, _ column: Int) {
    let reading = sample?.reading(channel)
    let decimals = style.decimals(channel)
    // An object says nothing of what is lost, nor of what is no number.
    if keys != nil, reading?.isFinite != true { return }
    for axis in 0..<3 {
      bytes.append(Ascii.comma)
      if let keys { bytes += keys[column + axis] }
      if let reading { DecimalText.append(reading[axis], decimals, to: &bytes) }
    }
  }
}
