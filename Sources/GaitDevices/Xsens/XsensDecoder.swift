import GaitModel

// MTi sensors of Xsens, later Movella: MTi-10/20/30, 100/200/300, 600 and MTi-1 series. "Xsens", "Movella" and "MTi" are
// their makers' names. One protocol, Xbus, over serial lines and USB.
//
// Documents: the maker's manual of the MTi (low-level communication), and packets captured from an MTi-300, as facts.
//
//   FA FF KIND LEN data SUM          LEN FE at most: so many bytes of data
//   FA FF KIND FF LL LL data SUM     longer data, at most 2,048 bytes
//
//   SUM   brings the sum of all bytes behind FA, itself included, to 0 modulo 256
//   KIND  36 measurements; replies to what is sent have the number of the question + 1
//     01  serial number         11  measures from now on      1D  product code, text
//     13  firmware              31  configures from now on    3E  awake
//     42  an error, its code    C1  which data are sent       32  measurements of old firmware (not read)
//
// Data of 36 are a row of NAME (16 bits) SIZE (8 bits) value. All numbers have their highest byte first. The lowest two
// bits of NAME say how numbers are written, the next two in which earth frame orientation is; here without them:
//
//   1020 number of the packet, 16 bits     1060 time in 0.1 ms, 32 bits: both begin again
//   4020 acceleration, m/s²                8020 rate of turn, rad/s
//   4010 velocity gained, m/s              8030 rotation gained, quaternion
//   4040 and 8040: acceleration and rate of turn at their high rate
//   2010, 2020, 2030 orientation; 4030 acceleration without gravity along the earth's axes; C020 magnetic field in a
//   unit of its own: none of them is passed on. All others are passed over by their size.

/// Packets of an Xsens MTi to readings.
///
/// - Acceleration and rate of turn of a packet are one reading. Where a device sends what was gained since the packet
///   before instead, that is divided by the time between the two; packets that do not follow each other give none.
/// - Outputs of high rate count only while a device sends no others.
/// - Serial number, product code and errors become remarks. When only orientation comes, that is said.
public struct XsensDecoder: DeviceDecoder {
  /// What the protocol is.
  public static let profile = DeviceProfile(
    id: "xsens", name: "Xsens MTi",
    baudRates: [115_200, 921_600, 460_800, 230_400, 57_600],
    integrity: .checksum(bits: 8), ticksPerSecond: 10_000, tickBits: 32,
    document: "MTi low-level communication (Xbus, MTData2), Xsens / Movella")

  private enum Kind {
    static let deviceID: UInt8 = 0x01
    static let product: UInt8 = 0x1D
    static let error: UInt8 = 0x42
    static let measurements: UInt8 = 0x36
    /// Whole messages that give nothing.
    static func isSilent(_ kind: UInt8) -> Bool {
      switch kind {
      // Answers to questions, and what hosts send, where a line echoes it.
      case 0x00, 0x10...0x13, 0x18, 0x19, 0x1C, 0x30, 0x31, 0x3E, 0x3F, 0x40, 0x41, 0xC0, 0xC1: true
      default: false
      }
    }
  }

  private var window = ByteWindow(longest: XbusFrame.longest)
  private var before: (counter: UInt16, time: UInt32)?
  private var orientations = 0
  private var hasAcceleration = false
  private var hasRotation = false
  private var hasMotion = false
  /// So many packets of orientation before any of motion are said.
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
  }

  private mutating func read(isAtEnd: Bool, into sink: inout some DecoderSink & ~Copyable) {
    while window.count > 0 {
      switch XbusFrame.look(window) {
      case .frame(let frame):
        if let reason = take(frame, into: &sink) {
          // What is whole and not understood may be an accident: another message may begin inside.
          pass(reason, into: &sink)
        } else {
          window.take(frame.length)
        }
      case .none(let reason): pass(reason, into: &sink)
      case .notYet:
        guard isAtEnd else { return }
        if let place = window.cut() { sink.rejected(.truncated, at: place) }
      }
    }
  }

  private mutating func pass(_ reason: FrameRejection, into sink: inout some DecoderSink & ~Copyable) {
    if let place = window.pass(isBeginning: window[0] == XbusFrame.mark) { sink.rejected(reason, at: place) }
  }

  // MARK: What messages mean

  private mutating func take(
    _ frame: XbusFrame, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    switch frame.kind {
    case Kind.measurements:
      guard let packet = XsensPacket(window, frame.data) else { return .badLength }
      return take(packet, into: &sink)
    case Kind.deviceID:
      guard frame.data.count == 4 || frame.data.count == 8 else { return .badLength }
      sink.message(
        .introduction(model: "Xsens", name: "MTi", serialNumber: digits(frame.data), interface: nil))
    case Kind.product:
      guard !frame.data.isEmpty, frame.data.count <= 32 else { return .badLength }
      let text = DeviceText.shown(frame.data.map { window[$0] }.prefix { $0 != 0 })
      sink.message(.introduction(model: "Xsens", name: text, serialNumber: nil, interface: nil))
    case Kind.error:
      guard !frame.data.isEmpty else { return .badLength }
      sink.message(.error("Xbus \(digits(frame.data))"))
    default: return Kind.isSilent(frame.kind) ? nil : .unknownMessage
    }
    return nil
  }

  private func digits(_ data: Range<Int>) -> String {
    data.map { index in
      let byte = window[index]
      return (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private mutating func take(
    _ packet: XsensPacket, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    let gained = gained(packet)
    if let counter = packet.counter, let time = packet.time { before = (counter, time) }
    let force = packet.acceleration ?? (hasAcceleration ? nil : packet.fastAcceleration ?? gained?.force)
    let turning = packet.rotation ?? (hasRotation ? nil : packet.fastRotation ?? gained?.turning)
    guard
      force?.staysWithin(DeviceUnits.greatestAcceleration) ?? true,
      turning?.staysWithin(DeviceUnits.greatestAngularVelocity) ?? true
    else { return .implausibleValue }
    if packet.acceleration != nil { hasAcceleration = true }
    if packet.rotation != nil { hasRotation = true }
    if force != nil || turning != nil {
      hasMotion = true
      sink.reading(
        DeviceReading(ticks: packet.time.map(UInt64.init), acceleration: force, angularVelocity: turning))
    } else if packet.hasOrientation, !hasMotion, packet.velocityIncrement == nil {
      orientations += 1
      if orientations == Self.orientationsAlone { sink.message(.noMotion(model: "Xsens MTi")) }
    }
    return nil
  }

  /// What was gained since the packet before, for a second; `nil` where that is not the one this one follows.
  private func gained(_ packet: XsensPacket) -> (force: Vector3?, turning: Vector3?)? {
    guard let before, let counter = packet.counter, let time = packet.time, counter == before.counter &+ 1
    else { return nil }
    let seconds = Double(time &- before.time) / 10_000
    guard seconds > 0, seconds <= Self.longestInterval else { return nil }
    return (
      packet.velocityIncrement.map { $0 / seconds },
      packet.rotationIncrement.flatMap { XsensRotation.vector(real: $0.real, other: $0.other) }
        .map { $0 / seconds }
    )
  }

  /// Packets follow each other in at most so many seconds: the slowest output is one a second.
  private static let longestInterval = 1.0
}
