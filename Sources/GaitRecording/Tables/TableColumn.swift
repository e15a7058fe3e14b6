import GaitModel

/// What one column of a foreign table holds.
struct TableColumn: Equatable, Sendable {
  /// The kinds of numbers a sensor delivers there: the project's channels, and gravity alone, which some apps
  /// write beside the acceleration without it.
  enum Reading: Equatable, Sendable {
    case channel(Channel)
    case gravity
  }

  /// What it is for.
  enum Role: Equatable, Sendable {
    /// Not used.
    case ignored
    /// The time.
    case time
    /// Says which of several sensors the row is from.
    case sensor
    /// One axis of a reading.
    case reading(Reading, Axis)
  }

  var role: Role
  /// The unit; `nil` where the name does not say.
  var unit: TableUnit?
  /// A word for a unit that the file gives and that is not known.
  var unknownUnit: String?
  /// How the cells of a time are read; `nil` where the name does not say.
  var time: RawTime.Form?
  /// Where the sensor is worn, if the name says so.
  var place: Place?
  /// What distinguishes this sensor from others in the table; empty where there is nothing.
  var label = ""

  static let ignored = TableColumn(role: .ignored)
  static let sensor = TableColumn(role: .sensor)

  /// A time in units of so many nanoseconds.
  static func time(_ nanoseconds: Double) -> TableColumn {
    TableColumn(role: .time, time: .number(nanoseconds: nanoseconds))
  }

  /// A counter of units of so many nanoseconds that begins again after so many bits.
  static func counter(_ nanoseconds: Double, bits: Int) -> TableColumn {
    TableColumn(role: .time, time: .counter(nanoseconds: nanoseconds, bits: bits))
  }

  /// One axis of a channel.
  static func reading(_ channel: Channel, _ axis: Axis, _ unit: TableUnit? = nil) -> TableColumn {
    TableColumn(role: .reading(.channel(channel), axis), unit: unit)
  }

  /// One axis of gravity alone.
  static func gravity(_ axis: Axis, _ unit: TableUnit? = nil) -> TableColumn {
    TableColumn(role: .reading(.gravity, axis), unit: unit)
  }
}
