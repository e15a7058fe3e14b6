/// A byte source as people name it in one word.
///
/// | word | source |
/// |---|---|
/// | `/dev/ttyACM0`, `/dev/serial/by-id/…`, with `@115200` behind it | a serial line |
/// | `serial:PATH`, `serial:PATH@BAUD` | a serial line wherever it is |
/// | `usb:1209:0001`, `usb:1209:0001:SERIAL` | a USB device by vendor, product and serial number |
/// | `tcp://host:port` | a device that listens |
/// | `udp://:9000`, `udp://address:9000` | datagrams from this computer; sent to that address of it, `0.0.0.0` for all |
/// | `phyphox:192.168.1.5:8080` | a phone with phyphox, by the address that it shows |
/// | `file:PATH`, or a PATH with a `/` in it | the bytes of a file |
/// | `-` | standard input |
public enum SourceAddress: Hashable, Sendable {
  /// A serial line; `baudRate` in bits per second, `nil` when the user left it open.
  case serial(path: String, baudRate: Int?)
  /// A USB device; any of its kind without a serial number.
  case usb(vendor: UInt16, product: UInt16, serialNumber: String?)
  /// A device that listens for connections.
  case tcp(host: String, port: UInt16)
  /// Datagrams that come to a port of this computer; `nil` for those of this computer alone.
  case udp(host: String?, port: UInt16)
  /// A phone with phyphox that answers there; `nil` for the ports that it takes by itself.
  case phyphox(host: String, port: UInt16?)
  /// A file of bytes.
  case file(path: String)
  /// Standard input.
  case standardInput

  /// The baud rate where nobody says another.
  public static let standardBaudRate = 115_200

  /// Whether it is a serial line.
  public var isSerial: Bool {
    if case .serial = self { true } else { false }
  }

  /// Whether it is a phone that is asked for its samples: it begins when somebody has it measure.
  public var isAsked: Bool {
    if case .phyphox = self { true } else { false }
  }

  /// Whether it is a serial line, or an adapter with one behind it, whose speed nobody said.
  public var hasOpenSpeed: Bool {
    switch self {
    case .serial(_, nil): true
    case .usb(let vendor, let product, _): USBBridges.isSerialLine(vendor: vendor, product: product)
    default: false
    }
  }

  /// Opens the source and waits until it is open.
  ///
  /// - Parameter baudRate: for a serial line whose word leaves it open; `nil` for 115200.
  /// - Throws: `PortError` saying what is in the way and what to do.
  public func open(baudRate: Int? = nil) async throws(PortError) -> any ByteSource {
    let wished = baudRate ?? Self.standardBaudRate
    switch self {
    case .serial(let path, let rate):
      return try await ThreadedSource.open(
        DescriptorReader(line: SerialLine(path: path, baudRate: rate ?? wished)))
    case .usb(let vendor, let product, let serialNumber):
      let wish = USBWish(vendor: vendor, product: product, serialNumber: serialNumber)
      return try await ThreadedSource.open(USBReader(wish: wish, baudRate: wished))
    case .tcp(let host, let port):
      return try await ThreadedSource.open(
        DescriptorReader(line: TCPLine(name: description, host: host, port: port)))
    case .udp(let host, let port):
      return try await ThreadedSource.open(
        DescriptorReader(line: UDPLine(name: description, host: host, port: port)))
    case .phyphox(let host, let port):
      return try await ThreadedSource.open(PhyphoxReader(name: description, host: host, port: port))
    case .file(let path): return try await ThreadedSource.open(DescriptorReader(line: FileLine(name: path)))
    case .standardInput: return try await ThreadedSource.open(DescriptorReader(line: StandardInputLine()))
    }
  }
}

extension SourceAddress: CustomStringConvertible {
  /// The word that names the source.
  public var description: String {
    switch self {
    case .serial(let path, let rate):
      (path.hasPrefix("/dev/") ? path : "serial:\(path)") + (rate.map { "@\($0)" } ?? "")
    case .usb(let vendor, let product, let serialNumber):
      "usb:\(vendor.hexadecimal):\(product.hexadecimal)" + (serialNumber.map { ":\($0)" } ?? "")
    case .tcp(let host, let port): "tcp://\(Self.bracketed(host)):\(port)"
    case .udp(let host, let port): "udp://\(host.map(Self.bracketed) ?? ""):\(port)"
    case .phyphox(let host, let port):
      "phyphox:\(Self.bracketed(host))" + (port.map { ":\($0)" } ?? "")
    case .file(let path): "file:\(path)"
    case .standardInput: "-"
    }
  }

  private static func bracketed(_ host: String) -> String {
    host.contains(":") ? "[\(host)]" : host
  }
}

extension UInt16 {
  /// Four hexadecimal digits, as USB numbers are written.
  var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
