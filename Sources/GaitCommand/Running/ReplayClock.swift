import Foundation
import GaitModel

/// Holds events back until their time has come.
final class ReplayClock {
  /// Nothing is waited for longer than this, in seconds: a recording may leap by years.
  private let longestWait: Double

  private let factor: Double
  private let clock = ContinuousClock()
  private var start: (moment: ContinuousClock.Instant, time: SampleTime)?

  /// A clock that runs so many times faster than the walk's.
  init(factor: Double, longestWait: Double = 60) {
    self.factor = factor
    self.longestWait = longestWait
  }

  /// Says that the walk begins now, with its sample at `time`.
  func begin(at time: SampleTime) {
    start = (clock.now, time)
  }

  /// Waits until the walk, played from where it began, has come to `time`.
  func wait(until time: SampleTime) {
    guard let start else { return }
    let due = time.seconds(since: start.time) / factor
    let rest = due - start.moment.duration(to: clock.now) / .seconds(1)
    guard rest > 0 else { return }
    Thread.sleep(forTimeInterval: min(rest, longestWait))
    // What was not waited for is passed over, and the walk goes on from there as it was walked.
    if rest > longestWait { self.start = (clock.now, time) }
  }
}
