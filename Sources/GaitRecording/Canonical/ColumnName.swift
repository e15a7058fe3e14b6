import GaitModel

/// One of the three axes of a sensor's frame. The raw value is its name in files.
enum Axis: String, CaseIterable, Sendable {
  case x
  case y
  case z
}

/// What a column of the canonical table holds.
enum ColumnName: Hashable, Sendable {
  /// `time_s`: seconds on the recording's timeline.
  case time
  /// `<place>_<channel>_<axis>`: one axis of one channel of one sensor.
  case reading(Place, Channel, Axis)

  /// Name of the time column.
  static let timeName = "time_s"

  /// The column with exactly this name, or `nil`.
  init?(_ name: String) {
    if name == Self.timeName {
      self = .time
      return
    }
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count >= 3, let axis = Axis(rawValue: String(parts[parts.count - 1])),
      let channel = Channel(rawValue: String(parts[parts.count - 2])),
      let place = Place(name: parts.dropLast(2).joined(separator: "_"))
    else { return nil }
    self = .reading(place, channel, axis)
  }

  /// The name in the header.
  var text: String {
    switch self {
    case .time: Self.timeName
    case .reading(let place, let channel, let axis): "\(place.name)_\(channel.rawValue)_\(axis.rawValue)"
    }
  }

  /// Every legal name but `time_s`.
  static var allReadings: [ColumnName] {
    Place.all.flatMap { place in
      Channel.allCases.flatMap { channel in Axis.allCases.map { .reading(place, channel, $0) } }
    }
  }
}
