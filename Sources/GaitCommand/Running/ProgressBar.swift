import Foundation
import GaitWords

/// A bar on standard error for work over a second, only on a terminal that people look at.
struct ProgressBar {
  private static let width = 20
  private let isShown: Bool
  private let label: String
  private let language: Language
  private let total: Int?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant?

  /// A bar for reading `total` bytes; without a total it counts megabytes.
  init(_ label: String, total: Int?, isWanted: Bool, language: Language) {
    self.label = label
    self.language = language
    self.total = total
    start = clock.now
    isShown =
      isWanted
      && Self.isSeen(isTerminal: isatty(2) == 1, terminal: ProcessInfo.processInfo.environment["TERM"])
  }

  /// Whether a bar on standard error would be seen, and drawn over and over in one place.
  static func isSeen(isTerminal: Bool, terminal: String?) -> Bool {
    isTerminal && terminal != "dumb"
  }

  /// Says how many bytes are done.
  mutating func update(_ done: Int) {
    guard isShown else { return }
    let now = clock.now
    guard start.duration(to: now) > .seconds(1),
      drawn.map({ $0.duration(to: now) > .milliseconds(100) }) ?? true
    else { return }
    drawn = now
    let line = Self.line(
      label, done: done, total: total, seconds: start.duration(to: now) / .seconds(1), in: language)
    // A shorter line leaves nothing of a longer one.
    Messages.write("\r" + line + (total == nil ? "" : "\u{1B}[K"))
  }

  /// Wipes the bar away.
  mutating func finish() {
    guard drawn != nil else { return }
    drawn = nil
    Messages.write("\r\u{1B}[K")
  }

  /// The bar, short enough for one line of a narrow terminal, after so many seconds.
  static func line(
    _ label: String, done: Int, total: Int?, seconds: Double, in language: Language
  ) -> String {
    let name = label.split(separator: "/").last.map(String.init) ?? label
    let shown = name.count > width ? "…" + name.suffix(width - 1) : name
    guard let total, total > 0 else {
      return "\(shown): " + ProgramText.megabytesRead(done / 1_000_000).text(in: language)
    }
    let share = min(Double(done) / Double(total), 1)
    let full = Int(share * Double(width))
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: width - full)
    let progress = ProgramText.reading(
      percent: Int(share * 100), megabytesPerSecond: seconds > 0 ? Double(done) / seconds / 1_000_000 : nil,
      secondsLeft: share > 0 && seconds > 0 ? seconds / share - seconds : nil)
    return "\(shown): [\(bar)] " + progress.text(in: language)
  }
}
