import GaitModel

// NGIMU of x-io Technologies: a wearable sensor that sends Open Sound Control over Wi-Fi. "NGIMU" is its maker's name.
//
// Documents: Open Sound Control 1.0 (2002), and the maker's user manual 1.6, as facts.
//
//   #bundle 0  TTTTTTTT tttttttt  SSSS element  SSSS element …
//
//   T t  seconds since 1900, and their fraction in 1/2³² s; 1 means "at once"
//   S    bytes of the element, a multiple of four: a message, or another bundle
//   message  /address 0…  ,types 0…  arguments
//
//   /sensors      ,ffffffffff  angular velocity °/s, acceleration g, field µT, pressure hPa
//   /battery, /humidity, …   understood, not read: firmware differs
//   /temperature  ,ff          °C of processor and sensors
//   /quaternion, /matrix, /euler, /linear, /earth, /altitude, /analogue, /rssi   understood, not read
//
// There is no checksum but that of the network; names, filling and types must be right to the byte. Of datagrams that are lost
// the time tells; which come twice or late is settled by it, too. Several NGIMU send to a port each.

/// Bundles of an NGIMU to readings.
///
/// - `/sensors` gives acceleration, angular velocity and field, with the bundle's time.
/// - The temperature becomes a remark. When only orientation comes, that is said.
public struct NGIMUDecoder: DeviceDecoder {
  /// What the protocol is.
  public static let profile = DeviceProfile(
    id: "ngimu", name: "NGIMU", baudRates: [], integrity: .framing, ticksPerSecond: 4_294_967_296,
    tickBits: nil, document: "NGIMU user manual 1.6, x-io Technologies; Open Sound Control 1.0 (2002)")

  private var window = ByteWindow(longest: OSCPacket.longest + 20)
  /// The time of the bundle that the next element belongs to; `nil` outside of one.
  private var time: UInt64?
  private var isInBundle = false
  private var orientations = 0
  private var hasMotion = false
  /// So many messages of orientation before any of motion are said.
  private static let orientationsAlone = 20

  /// A decoder that has seen nothing.
  public init() {}

  /// Takes the next bytes.
  public mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    bytes.forEachByte { byte in
      window.append(byte)
      read(isAtEnd: false, into: &sink)
    }
  }

  /// Ends the stream.
  public mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    read(isAtEnd: true, into: &sink)
    isInBundle = false
  }

  private mutating func read(isAtEnd: Bool, into sink: inout some DecoderSink & ~Copyable) {
    while window.count > 0 {
      let isWaiting: Bool
      switch window[0] {
      case OSCPacket.mark: isWaiting = readHead(into: &sink)
      // A bundle has no end of its own: a message by itself ends it. What was cut out of one is none.
      case OSCPacket.slash where isInBundle || window.isInStep:
        isInBundle = false
        isWaiting = readMessage(at: 0, limit: nil, into: &sink)
      default: isWaiting = readElement(into: &sink)
      }
      if isWaiting {
        guard isAtEnd else { return }
        if let place = window.cut() { sink.rejected(.truncated, at: place) }
      }
    }
  }

  private mutating func pass(_ reason: FrameRejection, into sink: inout some DecoderSink & ~Copyable) {
    let isBeginning = isInBundle || window[0] == OSCPacket.mark || window[0] == OSCPacket.slash
    isInBundle = false
    if let place = window.pass(isBeginning: isBeginning) { sink.rejected(reason, at: place) }
  }

  /// Reads a bundle's head; whether more bytes are needed.
  private mutating func readHead(into sink: inout some DecoderSink & ~Copyable) -> Bool {
    switch OSCPacket.head(window) {
    case .found(let tag):
      time = tag > 1 ? tag : nil
      isInBundle = true
      window.take(OSCPacket.head)
    case .notYet: return true
    case .none: pass(.unknownMessage, into: &sink)
    }
    return false
  }

  /// Reads an element of a bundle; whether more bytes are needed.
  private mutating func readElement(into sink: inout some DecoderSink & ~Copyable) -> Bool {
    guard isInBundle else {
      pass(.unknownMessage, into: &sink)
      return false
    }
    guard window.count >= 4 else { return true }
    let size = Int(window.big32(0))
    guard size % 4 == 0, (8...OSCPacket.longest).contains(size) else {
      pass(.badLength, into: &sink)
      return false
    }
    guard window.count >= 5 else { return true }
    if window[4] == OSCPacket.mark {
      // A bundle in the bundle: its head follows, and its elements are read as the outer one's.
      window.take(4)
      return false
    }
    return readMessage(at: 4, limit: 4 + size, into: &sink)
  }

  /// Reads a message; whether more bytes are needed.
  private mutating func readMessage(
    at begin: Int, limit: Int?, into sink: inout some DecoderSink & ~Copyable
  ) -> Bool {
    switch OSCPacket.message(window, at: begin, limit: limit) {
    case .found(let message):
      if let reason = take(message, into: &sink) {
        pass(reason, into: &sink)
      } else {
        window.take(message.end)
      }
    case .notYet: return true
    case .none: pass(.badChecksum, into: &sink)
    }
    return false
  }

  // MARK: What messages mean

  private mutating func take(
    _ message: OSCPacket.Message, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    if isNamed(message, "/sensors") {
      guard hasNumbers(message, 10) else { return .badLength }
      let rotation = vector(message, 0) * DeviceUnits.degree
      let force = vector(message, 3) * DeviceUnits.gravity
      let field = vector(message, 6)
      guard
        rotation.staysWithin(DeviceUnits.greatestAngularVelocity),
        force.staysWithin(DeviceUnits.greatestAcceleration), field.isFinite
      else { return .implausibleValue }
      hasMotion = true
      sink.reading(
        DeviceReading(
          ticks: isInBundle ? time : nil, acceleration: force, angularVelocity: rotation,
          magneticField: field))
    } else if isNamed(message, "/temperature"), hasNumbers(message, 1) {
      sink.message(.temperature(number(message, 0)))
    } else if isNamed(message, "/quaternion") || isNamed(message, "/euler") || isNamed(message, "/matrix") {
      guard !hasMotion else { return nil }
      orientations += 1
      if orientations == Self.orientationsAlone { sink.message(.noMotion(model: "NGIMU")) }
    }
    return nil
  }

  private func isNamed(_ message: OSCPacket.Message, _ name: StaticString) -> Bool {
    guard message.address.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<message.address.count
    where window[message.address.lowerBound + index] != name.utf8Start[index] { return false }
    return true
  }

  /// Whether the first arguments are so many numbers of 32 bits.
  private func hasNumbers(_ message: OSCPacket.Message, _ count: Int) -> Bool {
    guard message.types.count >= count else { return false }
    for index in 0..<count where window[message.types.lowerBound + index] != UInt8(ascii: "f") {
      return false
    }
    return true
  }

  private func number(_ message: OSCPacket.Message, _ index: Int) -> Double {
    Double(Float(bitPattern: window.big32(message.arguments + 4 * index)))
  }

  private func vector(_ message: OSCPacket.Message, _ index: Int) -> Vector3 {
    Vector3(number(message, index), number(message, index + 1), number(message, index + 2))
  }
}
