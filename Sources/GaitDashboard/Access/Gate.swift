import Foundation
import GaitModel
import GaitPorts
import GaitWords

/// Who may come in: pairing, the devices that are paired, and how often anybody may ask.
final class Gate: Sendable {
  private struct Contents {
    var devices: PairedDevices
    var requests: AddressLimits
    var marks: RateLimit
    var guesses: AddressLimits
    var allGuesses: RateLimit
  }

  /// The code that lets the walker's device in.
  let walkerCode = PairingCode.random()
  /// The code that lets somebody watch.
  let carerCode = PairingCode.random()
  /// Whether devices that are not paired may watch.
  let isOpen: Bool

  private let contents: Guarded<Contents>
  /// Where the paired devices are kept; `nil` for nowhere.
  private let file: String?
  private let start = ContinuousClock.now

  /// - Parameter folder: Where paired devices are kept from run to run; `nil` for nowhere.
  init(_ limits: DashboardLimits, isOpen: Bool, folder: String?) {
    self.isOpen = isOpen
    file = folder.map { $0 + "/paired" }
    let kept = file.flatMap { FileManager.default.contents(atPath: $0) }
    contents = Guarded(
      Contents(
        devices: PairedDevices(capacity: limits.devices, String(decoding: kept ?? Data(), as: UTF8.self)),
        requests: AddressLimits(limits.requests), marks: RateLimit(limits.marks),
        guesses: AddressLimits(limits.guesses), allGuesses: RateLimit(limits.allGuesses)))
  }

  /// Whether one more request from `address` is answered.
  func admits(_ address: String) -> Bool {
    let now = now
    return contents.withLock { $0.requests.admit(address, at: now) }
  }

  /// Seconds to wait before one more mark is taken; `nil` when it is.
  func waitForMark() -> Int? {
    let now = now
    return contents.withLock { $0.marks.admit(at: now) ? nil : $0.marks.secondsToNext }
  }

  /// What a visitor with this token may do.
  func role(_ token: String?) -> Role {
    let kept = token.flatMap { token in contents.withLock { $0.devices.role(token, now: Self.wallSeconds) } }
    return kept ?? (isOpen ? .viewer : .none)
  }

  /// Whether one more code is looked at.
  func admitsGuess(_ address: String) -> Bool {
    let now = now
    return contents.withLock { $0.guesses.admit(address, at: now) && $0.allGuesses.admit(at: now) }
  }

  /// Lets a device in that knows a code; gives its role and token, or `nil` for a wrong code.
  func pair(_ text: String) -> (role: Role, token: String)? {
    guard let code = PairingCode(text) else { return nil }
    // Both are compared, whichever it is.
    let isWalker = code.equals(walkerCode)
    let isCarer = code.equals(carerCode)
    guard isWalker || isCarer else { return nil }
    let role = isWalker ? Role.walker : .carer
    let token = contents.withLock { $0.devices.admit(role, now: Self.wallSeconds) }
    keep()
    return (role, token)
  }

  /// Forgets the device with a token.
  func unpair(_ token: String) {
    contents.withLock { $0.devices.forget(token) }
    keep()
  }

  /// Keeps the devices for this user alone. Where that cannot be, they are paired until the program ends.
  private func keep() {
    guard let file else { return }
    let text = contents.withLock { $0.devices.text }
    PrivateFile.write(Array(text.utf8), to: file)
  }

  private var now: Double { start.duration(to: .now) / .seconds(1) }
  private static var wallSeconds: Double { Date.now.timeIntervalSince1970 }
}

/// Files for this user's eyes alone.
enum PrivateFile {
  /// Writes a file whole or not at all; false when it cannot be.
  @discardableResult
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let draft = path + ".new"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { return false }
    let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    guard written == bytes.count, rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }
}
