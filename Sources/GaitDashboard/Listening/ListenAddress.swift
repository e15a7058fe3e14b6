import Foundation

/// An address of this machine that phones may come to: `192.168.1.5`, `0.0.0.0:9000`, `[fe80::1]:9000`, a host name.
public struct ListenAddress: Equatable, Sendable {
  /// The address or name, IPv6 without brackets.
  public var host: String
  /// The port; `nil` for the usual one.
  public var port: Int?

  /// An address.
  public init(host: String, port: Int? = nil) {
    self.host = host
    self.port = port
  }

  /// An address as it is written; `nil` for what is none.
  public init?(_ text: String) {
    var host = text[...]
    var rest: Substring?
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      host = text[text.index(after: text.startIndex)..<end]
      guard host.contains(":") else { return nil }
      let tail = text[text.index(after: end)...]
      if !tail.isEmpty {
        guard tail.hasPrefix(":") else { return nil }
        rest = tail.dropFirst()
      }
    } else if let colon = text.lastIndex(of: ":"), text.firstIndex(of: ":") == colon {
      host = text[..<colon]
      rest = text[text.index(after: colon)...]
    }
    guard !host.isEmpty, host.utf8.count <= 253, host.utf8.allSatisfy(Self.isOfName) else { return nil }
    self.host = String(host)
    if let rest {
      guard let port = Int(rest), (1...65535).contains(port) else { return nil }
      self.port = port
    }
  }

  /// Whether it means all addresses of this machine.
  var isAny: Bool { host == "0.0.0.0" || host == "::" }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}

/// The names and addresses of this machine.
enum LocalNames {
  /// Under these nobody from elsewhere comes here.
  static let loopback = ["127.0.0.1", "localhost", "::1"]

  /// The addresses of the network, those of IPv4 first; without loopback and without addresses of one link.
  static func addresses() -> [String] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    var addresses: [String] = []
    var next = list
    while let entry = next?.pointee {
      next = entry.ifa_next
      guard let address = entry.ifa_addr, entry.ifa_flags & UInt32(IFF_UP) != 0 else { continue }
      let family = Int32(address.pointee.sa_family)
      guard family == AF_INET || family == AF_INET6 else { continue }
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let size = family == AF_INET ? MemoryLayout<sockaddr_in>.size : MemoryLayout<sockaddr_in6>.size
      guard getnameinfo(address, socklen_t(size), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
      else { continue }
      let name = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if loopback.contains(name) || name.hasPrefix("127.") || name.contains("%") { continue }
      addresses.append(name)
    }
    return addresses.filter { !$0.contains(":") } + addresses.filter { $0.contains(":") }
  }

  /// The machine's name, alone and as a local network calls it.
  static func hostNames() -> [String] {
    let name = ProcessInfo.processInfo.hostName.lowercased()
    guard !name.isEmpty, ListenAddress(name) != nil else { return [] }
    let short = name.split(separator: ".").first.map(String.init) ?? name
    return Array(Set([name, short, short + ".local"])).sorted()
  }
}
