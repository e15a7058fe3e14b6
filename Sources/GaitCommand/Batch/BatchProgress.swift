import Foundation
import GaitWords

/// How far many recordings are, on a terminal only: a bar with walks a second and the time that is left.
struct BatchProgress {
  private static let width = 20
  private let isShown: Bool
  private let language: Language
  private let sizes: [Int]
  private let total: Int
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant?
  private var done = 0
  private var bytes = 0

  /// A bar for inputs of these sizes, in bytes.
  init(_ sizes: [Int], isWanted: Bool, language: Language) {
    self.sizes = sizes
    self.language = language
    total = sizes.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    start = clock.now
    isShown =
      isWanted && sizes.count > 1
      && ProgressBar.isSeen(isTerminal: isatty(2) == 1, terminal: ProcessInfo.processInfo.environment["TERM"])
  }

  /// Says that one more is done.
  mutating func advance() {
    done += 1
    if done <= sizes.count { bytes += sizes[done - 1] }
    guard isShown else { return }
    let now = clock.now
    guard drawn.map({ $0.duration(to: now) > .milliseconds(100) }) ?? true else { return }
    drawn = now
    let share = total > 0 ? Double(bytes) / Double(total) : Double(done) / Double(sizes.count)
    Messages.write(
      "\r"
        + Self.line(
          done: done, of: sizes.count, share: share, seconds: start.duration(to: now) / .seconds(1),
          in: language) + "\u{1B}[K")
  }

  /// Wipes the bar away, so that something can be said.
  mutating func clear() {
    guard drawn != nil else { return }
    drawn = nil
    Messages.write("\r\u{1B}[K")
  }

  /// The bar, short enough for one line of a narrow terminal.
  static func line(done: Int, of count: Int, share: Double, seconds: Double, in language: Language) -> String
  {
    let part = min(max(share, 0), 1)
    let full = Int(part * Double(width))
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: width - full)
    let rate = seconds > 0 ? Double(done) / seconds : nil
    let left = part > 0 ? seconds / part - seconds : nil
    return "[\(bar)] "
      + ProgramText.batchProgress(done: done, of: count, perSecond: rate, secondsLeft: left).text(
        in: language)
  }
}
