import Foundation

/// What a visitor may do. The raw value is its name in JSON.
enum Role: String, Sendable {
  /// Everything: watch and mark.
  case walker
  /// Watch.
  case carer
  /// Watch, not paired: only where nobody but this machine can come.
  case viewer
  /// Nothing but the page itself.
  case none

  /// Whether the walk may be seen.
  var mayRead: Bool { self != .none }
  /// Whether the walk may be marked.
  var mayMark: Bool { self == .walker }
}

/// The devices that were let in: digests of their tokens, kept from run to run in a file of this user's own.
struct PairedDevices: Equatable, Sendable {
  private struct Device: Equatable, Sendable {
    var digest: [UInt8]
    var role: Role
    /// Seconds since 1970.
    var expires: Double
  }

  /// So long a device stays paired.
  static let days = 30.0

  private let capacity: Int
  private var devices: [Device] = []

  /// No devices.
  init(capacity: Int) {
    self.capacity = capacity
  }

  /// The devices of a text that `text` gave; lines that are none are passed over.
  init(capacity: Int, _ text: String) {
    self.init(capacity: capacity)
    for line in text.split(separator: "\n").prefix(1000) {
      let parts = line.split(separator: " ")
      guard parts.count == 3, let role = Role(rawValue: String(parts[1])), role == .walker || role == .carer,
        let expires = Double(parts[2]), expires.isFinite, let digest = Self.bytes(parts[0]),
        digest.count == 32
      else { continue }
      devices.append(Device(digest: digest, role: role, expires: expires))
    }
    devices = devices.suffix(capacity)
  }

  /// One line a device: digest, role, end.
  var text: String {
    devices.map { "\(Secret.hexadecimal($0.digest)) \($0.role.rawValue) \(Int($0.expires))\n" }.joined()
  }

  /// Lets a device in; gives its token.
  mutating func admit(_ role: Role, now: Double) -> String {
    let token = Secret.random(bytes: 32)
    devices.removeAll { $0.expires <= now }
    devices.append(
      Device(digest: Secret.digest(Array(token.utf8)), role: role, expires: now + Self.days * 86400))
    devices.removeFirst(max(0, devices.count - capacity))
    return token
  }

  /// What the device with `token` may do; `nil` for a token that nobody has, or has no more.
  func role(_ token: String, now: Double) -> Role? {
    let digest = Secret.digest(Array(token.utf8))
    var role: Role?
    // All are compared, so that the time tells nothing of which it was.
    for device in devices where Secret.equal(device.digest, digest) && device.expires > now {
      role = device.role
    }
    return role
  }

  /// Forgets the device with `token`.
  mutating func forget(_ token: String) {
    let digest = Secret.digest(Array(token.utf8))
    devices.removeAll { Secret.equal($0.digest, digest) }
  }

  private static func bytes(_ digits: Substring) -> [UInt8]? {
    guard digits.utf8.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    var rest = digits
    while let pair = Optional(rest.prefix(2)), !pair.isEmpty {
      guard let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
