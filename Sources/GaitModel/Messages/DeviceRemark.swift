/// What a device, or the decoder of its bytes, says in words.
public indirect enum DeviceRemark: Equatable, Sendable {
  // MARK: Devices

  /// Model, name, serial number and interface, as far as the device says them.
  case introduction(model: String, name: String, serialNumber: String?, interface: String?)
  /// Degrees Celsius.
  case temperature(Double)
  /// Percent, volts and what the charger does.
  case battery(percent: Double, volts: Double, Charging)
  /// Percent and decibels above a milliwatt.
  case signal(percent: Double, decibels: Double)
  /// The device's own words.
  case note(String)
  /// The device's own words about an error.
  case error(String)
  /// Said of a sensor behind another device, by its number.
  case channel(Int, DeviceRemark)

  // MARK: Lines of text

  /// Columns and units were guessed from a sensor at rest.
  case guessed([TextPart])
  /// Angular velocity was guessed wrongly, and is in degrees a second.
  case degreesAfterAll
  /// What the columns are is not known; a line as it was seen.
  case unknownColumns(line: String)
  /// A line as it was seen, which is no row of numbers, or not of as many columns as were named.
  case strangeLine(String, columns: Int?)
  /// Lines are longer than so many bytes.
  case longLines(limit: Int)
  /// So many numbers a line, and the first is no clock.
  case noClock(numbers: Int)
  /// So many numbers a line, three of which count in whole numbers where angular velocity would stand.
  case noRotation(numbers: Int)
  /// What the clock counts in, by its symbol, derived from its steps.
  case clockUnit(String)
  /// The unit of acceleration without gravity cannot be guessed.
  case unknownLinearUnit
  /// The unit of acceleration shows at rest only.
  case restless
  /// The unit of angular velocity shows at rest only.
  case restlessRotation

  // MARK: x-IMU3

  /// Only messages of orientation come, none of acceleration.
  case orientationOnly

  // MARK: Other binary protocols

  /// Whole messages come, but none with acceleration or angular velocity.
  case noMotion(model: String)
  /// Acceleration comes, but the mode of the device has no angular velocity.
  case noRotationRate(model: String)
  /// The device sends already, and what its packets hold is known only once it has been asked.
  case channelsUnknown(model: String)
  /// Packets come, but neither acceleration nor angular velocity is among their channels.
  case sensorsOff(model: String)

  /// What a charger does.
  public enum Charging: Equatable, Sendable {
    case notCharging
    case charging
    case charged
    case onHold
    case unknown
  }

  /// A column of text and its unit; `nil` when the unit is not known and the column left out.
  public enum TextPart: Equatable, Sendable {
    /// The time, in a unit by its symbol.
    case time(unit: String)
    /// Three columns of a channel, in a unit by its symbol.
    case channel(Channel, unit: String?)
  }
}
