import Foundation
import GaitModel

/// What keys mean while a walk is on the screen: a pure reading of one key after another.
struct KeyReading: Equatable, Sendable {
  /// What a key, or some keys, ask for.
  enum Wish: Equatable, Sendable {
    /// A mark, and its words.
    case mark(WalkMark, String)
    /// Sensors that are too slow may be asked for more.
    case rate
  }

  /// The words of a note that is being typed; `nil` when none is.
  private(set) var note: [UInt8]?

  /// Takes a key; gives what it asks for.
  mutating func take(_ key: UInt8) -> Wish? {
    guard let typed = note else { return command(key) }
    switch key {
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      note = nil
      let text = String(decoding: typed, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      return text.isEmpty ? nil : .mark(.note, text)
    case 0x1B: note = nil
    case 0x7F, 0x08:
      // A letter may be several bytes: all but its first begin with the bits 10.
      var rest = typed
      while let last = rest.popLast(), last & 0xC0 == 0x80 {}
      note = rest
    case 0x20...: if typed.count < MarkSocket.longestLine / 2 { note = typed + [key] }
    default: break
    }
    return nil
  }

  private mutating func command(_ key: UInt8) -> Wish? {
    switch key {
    case UInt8(ascii: "s"), UInt8(ascii: " "): return .mark(.symptom, "")
    case UInt8(ascii: "w"): return .mark(.wrongTip, "")
    case UInt8(ascii: "p"): return .mark(.pause, "")
    case UInt8(ascii: "q"): return .mark(.end, "")
    case UInt8(ascii: "r"): return .rate
    case UInt8(ascii: "n"):
      note = []
      return nil
    default: return nil
    }
  }
}

/// The keyboard as a way into the walk, where standard input is a terminal.
final class WalkKeys: Sendable {
  private let before: termios

  /// Reads keys from now on; `nil` where there is no terminal, or the program may not read it.
  init?(_ take: @escaping @Sendable (KeyReading.Wish) -> Void) {
    guard isatty(0) == 1, tcgetpgrp(0) == getpgrp() else { return nil }
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return nil }
    before = settings
    Self.setRaw(settings)
    Thread.detachNewThread {
      var reading = KeyReading()
      var key: UInt8 = 0
      while true {
        let count = read(0, &key, 1)
        if count < 0, errno == EIO {
          // In the background nobody may read the keyboard; in the foreground again one may.
          Thread.sleep(forTimeInterval: 0.2)
          continue
        }
        if count < 0, errno != EINTR { return }
        if count == 1, let wish = reading.take(key) { take(wish) }
      }
    }
  }

  /// Gives the terminal back as it was.
  func end() { release() }

  /// Gives the terminal back while the program is stopped.
  func release() {
    var settings = before
    tcsetattr(0, TCSANOW, &settings)
  }

  /// Reads keys again, after the program was stopped and goes on in the foreground.
  func takeAgain() {
    guard tcgetpgrp(0) == getpgrp() else { return }
    Self.setRaw(before)
  }

  /// Keys at once and unseen; Ctrl-C stays what it is. A read comes back after a tenth of a second.
  private static func setRaw(_ settings: termios) {
    var settings = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 0
      characters[Int(VTIME)] = 1
    }
    tcsetattr(0, TCSANOW, &settings)
  }
}
