import GaitModel
import GaitText

// x-IMU3: a wearable inertial sensor sold by x-io Technologies. "x-IMU3" is its maker's name for it.
// One stream of messages, the same over USB, serial, network and Bluetooth, and in `.ximu3` files.
//
// Documents: the maker's user manual 1.11 (4 April 2025) and programming interface (August 2026). Where
// they differ, both are read.
//
// A message ends with 0A, which stands nowhere else. Its first byte says what it is:
//
//   C1…DA  binary       K tttttttt ffff ffff … 0A
//   A…Z    characters   K,t,f,f,…  0A             (0D 0A from old firmware)
//   {      command      {"key":value} 0A          (0D 0A from old firmware)
//   ^      passed on    ^ c MESSAGE               (from another device on channel c; ends with MESSAGE's 0A)
//
//   K  kind: a letter, + 80 (hexadecimal) in binary messages; see XIMU3Message
//   t  microseconds since power-on, or since an epoch shared over Wi-Fi; 64 bits, lowest byte first
//   f  an IEEE 754 number of 32 bits, lowest byte first; four decimals in characters
//   c  any byte but 0A and 5E
//
// In binary messages 0A is sent as DB DC and DB as DB DD; DB before anything else is damage. Lengths hold
// after that is undone. At most 4,096 bytes a message, its 0A included.
// Unknown: whether channels are nested (refused here), and the use of the kinds C and S (not read).
//
// Scale: angular velocity in °/s, acceleration in g, temperature in °C, battery in % and V, signal in % and
// dBm. The magnetometer's unit is arbitrary, so it is not passed on.
//
// There is no checksum: damage that breaks framing, escapes, kind or length is found, and a number that
// cannot be is refused; a flipped bit inside a number is not.

/// Messages of the x-IMU3 to readings.
///
/// - `I` gives acceleration and angular velocity, `L` acceleration without gravity, each a reading of its own.
/// - The answer to a ping, temperature, battery, signal strength, notes and errors become text.
/// - What comes before the first message's end is no reading: it may lack its beginning.
/// - All other kinds are understood and give nothing. When only orientation comes, that is said.
/// - A device behind a channel has the sensor number 1 + channel; the device itself has 0.
public struct XIMU3Decoder: DeviceDecoder {
  /// What the protocol is.
  public static let profile = DeviceProfile(
    id: "ximu3", name: "x-IMU3", baudRates: [115_200], integrity: .framing, ticksPerSecond: 1_000_000,
    tickBits: nil, document: "x-IMU3 User Manual 1.11 (2025) and x-IMU3 API (2026), x-io Technologies")

  /// Longest message, its end included.
  static let longestMessage = 4096
  /// Later than this no device's clock can be: 285 years, the exact whole numbers of a `Double`.
  private static let latestTicks: UInt64 = 1 << 53

  private var framing = LineFraming(longest: XIMU3Decoder.longestMessage)
  private var frame: [UInt8] { framing.line }
  private var unstuffed: [UInt8] = []
  private var numbers: [Double] = []
  private var hasSeenEnd = false
  /// Messages of orientation so far, counted until one of acceleration comes.
  private var orientations = 0
  private var hasAcceleration = false
  /// So many messages of orientation before any of acceleration are said.
  private static let orientationsAlone = 20

  /// A decoder that has seen nothing.
  public init() {}

  /// Takes the next bytes.
  public mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    bytes.forEachByte { take($0, into: &sink) }
  }

  private mutating func take(_ byte: UInt8, into sink: inout some DecoderSink & ~Copyable) {
    switch framing.take(byte) {
    case .more: break
    case .whole: endFrame(into: &sink)
    case .tooLong: sink.rejected(.badLength, at: framing.lineOffset)
    }
  }

  /// Ends the stream.
  public mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    if framing.isIncomplete { sink.rejected(.truncated, at: framing.lineOffset) }
    framing.next()
  }

  private mutating func endFrame(into sink: inout some DecoderSink & ~Copyable) {
    if framing.isIncomplete, let reason = readFrame(into: &sink) {
      sink.rejected(hasSeenEnd ? reason : .truncated, at: framing.lineOffset)
    }
    hasSeenEnd = true
    framing.next()
  }

  /// Reads a whole frame; gives the reason when it cannot.
  private mutating func readFrame(into sink: inout some DecoderSink & ~Copyable) -> FrameRejection? {
    var sensor = 0
    var start = 0
    if frame[0] == Ascii.caret {
      guard frame.count > 2 else { return .badLength }
      guard frame[1] != Ascii.caret else { return .badChecksum }
      sensor = 1 + Int(frame[1])
      start = 2
    }
    switch frame[start] {
    case Ascii.openBrace:
      return readCommand(from: start, into: &sink)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return readCharacters(from: start, sensor: sensor, into: &sink)
    case 0xC1...0xDA:
      return readBinary(from: start, sensor: sensor, into: &sink)
    default:
      return .unknownMessage
    }
  }

  // MARK: Binary messages

  private mutating func readBinary(
    from start: Int, sensor: Int, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    guard unstuff(from: start) else { return .badChecksum }
    let letter = unstuffed[0] - 0x80
    guard let form = XIMU3Message.form(of: letter) else { return .unknownMessage }
    guard unstuffed.count >= 9 else { return .badLength }
    var ticks: UInt64 = 0
    for index in 1...8 { ticks |= UInt64(unstuffed[index]) << UInt64(8 * (index - 1)) }
    guard ticks <= Self.latestTicks else { return .implausibleValue }
    switch form {
    case .free:
      return nil
    case .text:
      return readText(unstuffed, 9..<unstuffed.count, letter: letter, sensor: sensor, into: &sink)
    case .numbers(let count, let other):
      guard unstuffed.count == 9 + 4 * count || unstuffed.count == 9 + 4 * other else { return .badLength }
      numbers.removeAll(keepingCapacity: true)
      for index in 0..<((unstuffed.count - 9) / 4) { numbers.append(number(at: 9 + 4 * index)) }
      return emit(letter, ticks: ticks, sensor: sensor, into: &sink)
    }
  }

  /// Undoes the escapes of `frame[start...]`; `false` when one is broken.
  private mutating func unstuff(from start: Int) -> Bool {
    unstuffed.removeAll(keepingCapacity: true)
    var isEscaped = false
    for index in start..<frame.count {
      let byte = frame[index]
      if isEscaped {
        guard byte == 0xDC || byte == 0xDD else { return false }
        unstuffed.append(byte == 0xDC ? Ascii.newline : 0xDB)
        isEscaped = false
      } else if byte == 0xDB {
        isEscaped = true
      } else {
        unstuffed.append(byte)
      }
    }
    return !isEscaped
  }

  private func number(at index: Int) -> Double {
    var bits: UInt32 = 0
    for byte in 0..<4 { bits |= UInt32(unstuffed[index + byte]) << UInt32(8 * byte) }
    return Double(Float(bitPattern: bits))
  }

  // MARK: Messages in characters

  private mutating func readCharacters(
    from start: Int, sensor: Int, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    let end = frame[frame.count - 1] == Ascii.carriageReturn ? frame.count - 1 : frame.count
    guard start + 2 < end, frame[start + 1] == Ascii.comma else { return .unknownMessage }
    guard let form = XIMU3Message.form(of: frame[start]) else { return .unknownMessage }
    let timeEnd = comma(from: start + 2, to: end)
    guard let ticks = DecimalField.unsigned(frame, (start + 2)..<timeEnd) else { return .badChecksum }
    guard ticks <= Self.latestTicks else { return .implausibleValue }
    guard timeEnd < end else { return .badLength }
    switch form {
    case .free:
      return nil
    case .text:
      return readText(frame, (timeEnd + 1)..<end, letter: frame[start], sensor: sensor, into: &sink)
    case .numbers(let count, let other):
      numbers.removeAll(keepingCapacity: true)
      var cell = timeEnd + 1
      while cell <= end {
        let cellEnd = comma(from: cell, to: end)
        guard let value = DecimalField.number(frame, cell..<cellEnd) else { return .badChecksum }
        numbers.append(value)
        cell = cellEnd + 1
      }
      guard numbers.count == count || numbers.count == other else { return .badLength }
      return emit(frame[start], ticks: ticks, sensor: sensor, into: &sink)
    }
  }

  /// Where the next comma is at or after `start`; `end` when there is none.
  private func comma(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, frame[index] != Ascii.comma { index += 1 }
    return index
  }

  // MARK: What messages mean

  private mutating func emit(
    _ letter: UInt8, ticks: UInt64, sensor: Int, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    for index in 0..<numbers.count where !numbers[index].isFinite { return .implausibleValue }
    // Who listens from the middle hears the end of a message first. It may look whole and lack its channel.
    guard hasSeenEnd else { return .truncated }
    switch letter {
    case XIMU3Message.inertial:
      let rotation = Vector3(numbers[0], numbers[1], numbers[2]) * DeviceUnits.degree
      let force = Vector3(numbers[3], numbers[4], numbers[5]) * DeviceUnits.gravity
      guard
        rotation.staysWithin(DeviceUnits.greatestAngularVelocity),
        force.staysWithin(DeviceUnits.greatestAcceleration)
      else { return .implausibleValue }
      hasAcceleration = true
      sink.reading(
        DeviceReading(ticks: ticks, sensor: sensor, acceleration: force, angularVelocity: rotation))
    case XIMU3Message.linearAcceleration:
      let last = numbers.count - 1
      let linear = Vector3(numbers[last - 2], numbers[last - 1], numbers[last]) * DeviceUnits.gravity
      guard linear.staysWithin(DeviceUnits.greatestAcceleration) else { return .implausibleValue }
      hasAcceleration = true
      sink.reading(DeviceReading(ticks: ticks, sensor: sensor, linearAcceleration: linear))
    case XIMU3Message.temperature, XIMU3Message.battery, XIMU3Message.signalStrength:
      sink.message(Self.remark(XIMU3Words.state(letter, numbers), of: sensor))
    default:
      if !hasAcceleration, XIMU3Message.isOrientation(letter) {
        orientations += 1
        if orientations == Self.orientationsAlone { sink.message(.orientationOnly) }
      }
    }
    return nil
  }

  private func readText(
    _ bytes: [UInt8], _ range: Range<Int>, letter: UInt8, sensor: Int,
    into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    for index in range where Ascii.isControl(bytes[index]) { return .implausibleValue }
    let text = DeviceText.shown(bytes[range])
    sink.message(Self.remark(letter == XIMU3Message.error ? .error(text) : .note(text), of: sensor))
    return nil
  }

  private func readCommand(
    from start: Int, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    let end = frame[frame.count - 1] == Ascii.carriageReturn ? frame.count - 1 : frame.count
    guard end - start > 2, frame[end - 1] == Ascii.closeBrace else { return .badChecksum }
    for index in start..<end where Ascii.isControl(frame[index]) { return .badChecksum }
    if let introduction = XIMU3Words.introduction(frame[start..<end]) { sink.message(introduction) }
    return nil
  }

  /// What is said of a sensor; one behind another device by its number there.
  private static func remark(_ remark: DeviceRemark, of sensor: Int) -> DeviceRemark {
    sensor == 0 ? remark : .channel(sensor - 1, remark)
  }
}
