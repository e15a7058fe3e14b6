import Foundation
import GaitModel

/// Holds events back until their time has come.
final class Pace {
  private let factor: Double
  private let clock = ContinuousClock()
  private var start: (moment: ContinuousClock.Instant, time: SampleTime)?

  /// A pace so many times faster than the walk.
  init(factor: Double) {
    self.factor = factor
  }

  /// Waits until the walk, played from its first sample, has come to `time`.
  func wait(until time: SampleTime) {
    guard let start else {
      self.start = (clock.now, time)
      return
    }
    let due = start.moment + .seconds(time.seconds(since: start.time) / factor)
    let rest = clock.now.duration(to: due)
    guard rest > .zero else { return }
    Thread.sleep(forTimeInterval: rest / .seconds(1))
  }
}
