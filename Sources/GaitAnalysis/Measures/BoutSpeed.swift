import GaitModel

/// Mean speed of the walk that goes on, and whether most of it is running, from its seconds.
struct BoutSpeed: Sendable {
  private var sum = 0.0
  private var seconds = 0.0
  private var running = 0
  private var walking = 0
  /// Whether any second so far had a speed.
  private(set) var sawSpeed = false

  /// Takes a second of walking.
  mutating func note(_ second: SecondSummary) {
    walking += 1
    if second.running { running += 1 }
    guard let speed = second.speedMetresPerSecond else { return }
    sum += speed
    seconds += 1
    sawSpeed = true
  }

  /// Adds the mean to the bout that has ended, if it has no speed of its own, and begins anew. Running has none.
  mutating func complete(_ bout: inout WalkingBout) {
    defer {
      sum = 0
      seconds = 0
      running = 0
      walking = 0
    }
    bout.running = 2 * running > walking
    if bout.running {
      bout.speedMetresPerSecond = nil
      bout.strideLengthMetres = nil
      return
    }
    guard seconds > 0, bout.speedMetresPerSecond == nil else { return }
    let speed = sum / seconds
    bout.speedMetresPerSecond = speed
    bout.strideLengthMetres = bout.strideDurationSeconds.map { $0 * speed }
  }
}
