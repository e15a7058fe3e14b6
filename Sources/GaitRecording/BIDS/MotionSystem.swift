import GaitModel
import GaitText

/// One sensor's files of a Motion-BIDS data set.
final class MotionSystem {
  private let sensor: WornSensor
  private let stem: String
  private let channels: [Channel]
  private let file: OutputFile
  private var text: [UInt8] = []
  private var count = 0
  private var first: SampleTime?
  private var last: SampleTime?
  private var hasLost = false

  /// How many bytes are gathered before they are written.
  private static let blockSize = 64 * 1024

  init(_ sensor: WornSensor, stem: String) throws(RecordingError) {
    self.sensor = sensor
    self.stem = stem
    channels = sensor.channels.channels
    file = try OutputFile(path: "\(stem)_motion.tsv")
  }

  /// The files it writes.
  var paths: [String] { ["_motion.tsv", "_motion.json", "_channels.tsv"].map { stem + $0 } }

  /// The name of a place as the standard wants a label: letters and digits (`leftFoot`).
  static func label(_ place: Place) -> String {
    let words = place.name.split(separator: "_")
    return words.enumerated().map { index, word in
      index == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  func write(_ sample: ImuSample) throws(RecordingError) {
    if sample.isEmpty { return }
    if first == nil { first = sample.time }
    last = sample.time
    count += 1
    DecimalText.append(sample.time.nanoseconds, .shortest, to: &text)
    for channel in channels {
      let reading = sample.reading(channel)
      if reading?.isFinite != true { hasLost = true }
      for axis in 0..<3 {
        text.append(Ascii.tab)
        if let reading, reading[axis].isFinite {
          DecimalText.append(reading[axis], .shortest, to: &text)
        } else {
          text += Array("n/a".utf8)
        }
      }
    }
    text.append(Ascii.newline)
    guard text.count >= Self.blockSize else { return }
    try file.write(text)
    text.removeAll(keepingCapacity: true)
  }

  /// Puts the files in their places; none of a sensor without a sample.
  func finish() throws(RecordingError) {
    guard count > 0 else { return }
    try file.write(text)
    try file.commit()
    try write(channelTable, to: "_channels.tsv")
    try write(sidecar, to: "_motion.json")
  }

  private func write(_ text: String, to ending: String) throws(RecordingError) {
    let file = try OutputFile(path: stem + ending)
    try file.write(Array(text.utf8))
    try file.commit()
  }

  private var channelTable: String {
    let place = sensor.place.name
    var lines = ["name\tcomponent\ttype\ttracked_point\tunits", "latency\tn/a\tLATENCY\tn/a\ts"]
    for channel in channels {
      let (type, unit) = Self.kind(channel)
      for axis in Axis.allCases {
        lines.append(
          "\(ColumnName.reading(sensor.place, channel, axis).text)\t\(axis)\t\(type)\t\(place)\t\(unit)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The standard's word for a channel, and its unit. It has none for acceleration without gravity.
  private static func kind(_ channel: Channel) -> (type: String, unit: String) {
    switch channel {
    case .acceleration: ("ACCEL", "m/s^2")
    case .angularVelocity: ("GYRO", "rad/s")
    case .magneticField: ("MAGN", "uT")
    case .linearAcceleration: ("MISC", "m/s^2")
    }
  }

  private var sidecar: String {
    let seconds = first.flatMap { first in last.map { $0.seconds(since: first) } } ?? 0
    let hertz = seconds > 0 ? Double(count - 1) / seconds : 0
    func number(_ type: String) -> Int { channels.count { Self.kind($0).type == type } * 3 }
    let fields: [(String, String)] = [
      ("TaskName", "\"walking\""),
      ("TaskDescription", "\"Walking with body-worn inertial sensors\""),
      ("SamplingFrequency", RecordingError.shown(hertz)),
      ("SamplingFrequencyEffective", RecordingError.shown(hertz)),
      ("TrackingSystemName", "\"Inertial sensor, \(sensor.place.name)\""),
      ("RecordingDuration", RecordingError.shown(seconds)),
      ("MissingValues", hasLost ? "\"n/a\"" : "\"none\""),
      ("TrackedPointsCount", "1"),
      ("MotionChannelCount", "\(channels.count * 3 + 1)"),
      ("ACCELChannelCount", "\(number("ACCEL"))"),
      ("GYROChannelCount", "\(number("GYRO"))"),
      ("MAGNChannelCount", "\(number("MAGN"))"),
      ("MiscChannelCount", "\(number("MISC"))"),
      ("LATENCYChannelCount", "1"),
    ]
    return "{\n" + fields.map { "  \"\($0.0)\": \($0.1)" }.joined(separator: ",\n") + "\n}\n"
  }
}
