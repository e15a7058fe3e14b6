import GaitModel

/// Mean speed of the walk that goes on, from its seconds.
struct BoutSpeed: Sendable {
  private var sum = 0.0
  private var seconds = 0.0
  /// Whether any second so far had a speed.
  private(set) var sawSpeed = false

  /// Takes a second of walking.
  mutating func note(_ second: SecondSummary) {
    guard let speed = second.speedMetresPerSecond else { return }
    sum += speed
    seconds += 1
    sawSpeed = true
  }

  /// Adds the mean to the bout that has ended, if it has no speed of its own, and begins anew.
  mutating func complete(_ bout: inout WalkingBout) {
    defer {
      sum = 0
      seconds = 0
    }
    guard seconds > 0, bout.speedMetresPerSecond == nil else { return }
    let speed = sum / seconds
    bout.speedMetresPerSecond = speed
    bout.strideLengthMetres = bout.strideDurationSeconds.map { $0 * speed }
  }
}
