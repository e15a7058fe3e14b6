public import GaitModel

/// Why bytes were refused. Rejections are counted, each under its reason.
public enum FrameRejection: String, CaseIterable, Sendable {
  /// The frame is shorter or longer than its kind.
  case badLength = "bad_length"
  /// A checksum, an escape or another integrity rule does not hold.
  case badChecksum = "bad_checksum"
  /// The frame is whole but of a kind that is not known.
  case unknownMessage = "unknown_message"
  /// The frame is whole and its numbers cannot be.
  case implausibleValue = "implausible_value"
  /// The frame broke off.
  case truncated
}

/// Takes what a decoder understood, and what it refused.
public protocol DecoderSink: ~Copyable {
  /// Takes a reading. Readings come in the order of their bytes.
  mutating func reading(_ reading: DeviceReading)
  /// Takes what the device says of itself (name, serial number, notes), or its decoder of the bytes.
  mutating func message(_ remark: DeviceRemark)
  /// Takes a refusal. `offset` counts bytes since the decoder began.
  mutating func rejected(_ reason: FrameRejection, at offset: Int)
}

/// Bytes of one wire protocol to readings: pure, without I/O, clock or errors.
///
/// A decoder resynchronises after anything and counts what it refused. How bytes are cut into blocks changes
/// nothing. Bytes that lie side by side (an array, a buffer) are read without asking for memory.
public protocol DeviceDecoder: Sendable {
  /// What the protocol is and how a device that speaks it is reached.
  static var profile: DeviceProfile { get }
  /// A decoder that has seen nothing.
  init()
  /// A decoder that is given what the user knows, by the keys of `profile.settings`; `nil` when a key or a value
  /// means nothing to it.
  init?(settings: [String: String])
  /// Takes the next bytes.
  mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable)
  /// Ends the stream: what is incomplete is refused as `truncated`.
  mutating func finish(into sink: inout some DecoderSink & ~Copyable)
  /// What to send to find out whether such a device is there, one write each; harmless to any other.
  static var identifyCommands: [[UInt8]] { get }
  /// What to send when the stream begins, one write each; the same bytes for the same rate.
  ///
  /// - Parameter rateHertz: the wished sampling rate; `nil` leaves the device as it is.
  static func startCommands(rateHertz: Double?) -> [[UInt8]]
}

extension DeviceDecoder {
  /// Most decoders need no settings.
  public init?(settings: [String: String]) {
    guard settings.isEmpty else { return nil }
    self.init()
  }

  /// Most devices speak without being asked.
  public static var identifyCommands: [[UInt8]] { [] }

  /// Most devices begin by themselves.
  public static func startCommands(rateHertz: Double?) -> [[UInt8]] { [] }
}

/// Something that can be set in a decoder.
public struct DeviceSetting: Equatable, Sendable {
  /// Its name in walks' folders and on the command line.
  public let key: String
  /// A value, for help.
  public let example: String

  /// A setting.
  public init(key: String, example: String) {
    self.key = key
    self.example = example
  }
}

/// What a wire protocol is, and how a device that speaks it is reached.
public struct DeviceProfile: Equatable, Sendable {
  /// How damaged bytes are found out.
  public enum Integrity: Equatable, Sendable {
    /// Nothing but the form of a frame: such a decoder is never chosen by itself.
    case none
    /// Framing and escapes that damage breaks in most cases.
    case framing
    /// A checksum of so many bits.
    case checksum(bits: Int)
  }

  /// Short name used on the command line and in files.
  public let id: String
  /// Name for people.
  public let name: String
  /// Baud rates a serial line is tried at, the likeliest first.
  public let baudRates: [Int]
  /// How damaged bytes are found out.
  public let integrity: Integrity
  /// Ticks of the device's clock in a second; `nil` when it has none.
  public let ticksPerSecond: Double?
  /// Bits after which the device's clock starts again; `nil` when it has none or never does.
  public let tickBits: Int?
  /// What can be set in its decoder.
  public let settings: [DeviceSetting]
  /// The document that describes it, with its version.
  public let document: String

  /// A profile.
  public init(
    id: String, name: String, baudRates: [Int], integrity: Integrity, ticksPerSecond: Double?,
    tickBits: Int?, settings: [DeviceSetting] = [], document: String
  ) {
    self.id = id
    self.name = name
    self.baudRates = baudRates
    self.integrity = integrity
    self.ticksPerSecond = ticksPerSecond
    self.tickBits = tickBits
    self.settings = settings
    self.document = document
  }
}
