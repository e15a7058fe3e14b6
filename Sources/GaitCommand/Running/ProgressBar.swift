import Foundation

/// A bar on standard error for work over a second, only on a terminal that people look at.
struct ProgressBar {
  private static let width = 30
  private let isShown: Bool
  private let label: String
  private let total: Int?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant?

  /// A bar for reading `total` bytes; without a total it counts megabytes.
  init(_ label: String, total: Int?, isWanted: Bool) {
    self.label = label
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
    Messages.write("\r" + Self.line(label, done: done, total: total))
  }

  /// Wipes the bar away.
  mutating func finish() {
    guard drawn != nil else { return }
    drawn = nil
    Messages.write("\r\u{1B}[K")
  }

  /// The bar, short enough for one line of a narrow terminal.
  static func line(_ label: String, done: Int, total: Int?) -> String {
    let name = label.split(separator: "/").last.map(String.init) ?? label
    let shown = name.count > width ? "…" + name.suffix(width - 1) : name
    guard let total, total > 0 else { return "\(shown): \(done / 1_000_000) MB read" }
    let share = min(Double(done) / Double(total), 1)
    let full = Int(share * Double(width))
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: width - full)
    return "\(shown): [\(bar)] \(Int(share * 100)) %"
  }
}
