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
  init(_ label: String, total: Int?, quiet: Bool) {
    self.label = label
    self.total = total
    start = clock.now
    isShown = !quiet && isatty(2) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Says how many bytes are done.
  mutating func update(_ done: Int) {
    guard isShown else { return }
    let now = clock.now
    guard start.duration(to: now) > .seconds(1),
      drawn.map({ $0.duration(to: now) > .milliseconds(100) }) ?? true
    else { return }
    drawn = now
    FileHandle.standardError.write(Data(("\r" + line(done)).utf8))
  }

  /// Wipes the bar away.
  func finish() {
    guard drawn != nil else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  private func line(_ done: Int) -> String {
    guard let total, total > 0 else { return "\(label): \(done / 1_000_000) MB read" }
    let share = min(Double(done) / Double(total), 1)
    let full = Int(share * Double(Self.width))
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: Self.width - full)
    return "\(label): [\(bar)] \(Int(share * 100)) %"
  }
}
