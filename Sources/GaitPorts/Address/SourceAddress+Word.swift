import GaitModel

extension SourceAddress {
  /// The source that a word on the command line means.
  ///
  /// A path without a word in front is looked at: a character device is a serial line, anything else a file.
  /// - Throws: `PortError` of kind `usage` for what names no source.
  public init(_ word: String) throws(PortError) {
    if word == "-" {
      self = .standardInput
    } else if let rest = Self.rest(of: word, after: "serial:") {
      self = try Self.serial(rest, word)
    } else if let rest = Self.rest(of: word, after: "usb:") {
      self = try Self.usb(rest, word)
    } else if let rest = Self.rest(of: word, after: "tcp://") {
      self = try Self.tcp(rest, word)
    } else if let rest = Self.rest(of: word, after: "udp://") {
      let (host, port) = try Self.hostAndPort(rest, word, like: "udp://:9000")
      self = .udp(host: host.isEmpty ? nil : host, port: port)
    } else if let rest = Self.rest(of: word, after: "phyphox:") {
      self = try Self.phyphox(rest, word)
    } else if let rest = Self.rest(of: word, after: "file:") {
      guard !rest.isEmpty else { throw Self.unclear(word, .noFile, like: "file:walk.bin") }
      self = .file(path: rest)
    } else if word.hasPrefix("/dev/") {
      self = try Self.serial(word, word)
    } else if word.contains("/") {
      self = FileSystem.form(word) == .characterDevice ? try Self.serial(word, word) : .file(path: word)
    } else {
      throw PortError(.usage, port: word.isEmpty ? "\"\"" : word, .noSource)
    }
  }

  private static func rest(of word: String, after beginning: String) -> String? {
    word.hasPrefix(beginning) ? String(word.dropFirst(beginning.count)) : nil
  }

  /// Names by serial number may hold an `@`; a baud rate is digits only.
  private static func serial(_ text: String, _ word: String) throws(PortError) -> SourceAddress {
    var (path, rate): (String, Int?) = (text, nil)
    if let at = text.lastIndex(of: "@") {
      let digits = text[text.index(after: at)...]
      if digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
        guard let number = Int(digits), (1...Int(UInt32.max)).contains(number) else {
          throw unclear(word, .noBaudRate, like: "/dev/ttyUSB0@115200")
        }
        (path, rate) = (String(text[..<at]), number)
      }
    }
    guard !path.isEmpty else { throw unclear(word, .noPort, like: "serial:/dev/ttyUSB0@115200") }
    return .serial(path: path, baudRate: rate)
  }

  private static func usb(_ text: String, _ word: String) throws(PortError) -> SourceAddress {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, let vendor = usbNumber(parts[0]), let product = usbNumber(parts[1]),
      parts.count == 2 || !parts[2].isEmpty
    else {
      throw unclear(
        word, .noUSBNumbers,
        like: "usb:1209:0001")
    }
    return .usb(vendor: vendor, product: product, serialNumber: parts.count == 3 ? String(parts[2]) : nil)
  }

  private static func usbNumber(_ text: Substring) -> UInt16? {
    text.count <= 4 && text.allSatisfy(\.isHexDigit) ? UInt16(text, radix: 16) : nil
  }

  private static func tcp(_ text: String, _ word: String) throws(PortError) -> SourceAddress {
    let example = "tcp://192.168.1.20:7000"
    let (host, port) = try hostAndPort(text, word, like: example)
    guard !host.isEmpty else { throw unclear(word, .noHost, like: example) }
    return .tcp(host: host, port: port)
  }

  /// The address may be the one that the phone shows, a link.
  private static func phyphox(_ text: String, _ word: String) throws(PortError) -> SourceAddress {
    let example = "phyphox:192.168.1.20:8080"
    var text = rest(of: text, after: "http://") ?? text
    if text.hasSuffix("/") { text.removeLast() }
    guard !text.isEmpty else { throw unclear(word, .noHost, like: example) }
    // Colons in brackets are the host's.
    let tail = text.lastIndex(of: "]").map { text[$0...] } ?? text[...]
    guard tail.contains(":") else {
      _ = try hostAndPort(text + ":80", word, like: example)
      return .phyphox(host: text.hasPrefix("[") ? String(text.dropFirst().dropLast()) : text, port: nil)
    }
    let (host, port) = try hostAndPort(text, word, like: example)
    guard !host.isEmpty else { throw unclear(word, .noHost, like: example) }
    return .phyphox(host: host, port: port)
  }

  private static func hostAndPort(
    _ text: String, _ word: String, like example: String
  ) throws(PortError) -> (host: String, port: UInt16) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]), port > 0
    else { throw unclear(word, .noPortNumber, like: example) }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard !host.contains("/") else { throw unclear(word, .notAHost, like: example) }
    return (String(host), port)
  }

  private static func unclear(_ word: String, _ fault: PortFault.AddressFault, like example: String)
    -> PortError
  {
    PortError(.usage, port: word, .unclear(fault, example: example))
  }
}
