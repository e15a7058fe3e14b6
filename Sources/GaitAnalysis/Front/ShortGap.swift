import GaitModel

/// Goes on over a short gap in a straight line, for stages that only need to know when steps were.
///
/// A fifth of a second is less than a step's swing: its contacts lie before or after it, or near enough to the line.
/// What is measured between them is another matter; such stages begin anew.
struct ShortGap: Sendable {
  private var last: SensorFrame.GridSample?
  private let rateHertz: Double

  /// For a grid of this rate.
  init(rateHertz: Double) {
    self.rateHertz = rateHertz
  }

  /// Notes the grid sample that was taken last.
  mutating func note(_ sample: SensorFrame.GridSample) {
    last = sample
  }

  /// How many grid samples lie in a gap that this restart ends; `nil` if it is no short one.
  ///
  /// - Parameter interval: usual seconds from one sample to the next.
  func length(to restart: SensorFrame.Restart, interval: Double?) -> Int? {
    guard !restart.isLong, let last, restart.force != nil || last.force == nil else { return nil }
    let missing = restart.time.seconds(since: last.time)
    guard missing >= 0, missing <= Thresholds.Intake.shortGap.value + (interval ?? 0) + 1 / rateHertz else {
      return nil
    }
    return Int((missing * rateHertz).rounded(.down))
  }

  /// A sample in the gap: `index` from 1 to `count`.
  func sample(_ index: Int, of count: Int, to restart: SensorFrame.Restart) -> SensorFrame.GridSample? {
    guard let last else { return nil }
    let share = Double(index) / Double(count + 1)
    func between(_ from: Vector3?, _ to: Vector3?) -> Vector3? {
      guard let from, let to else { return to }
      return from + (to - from) * share
    }
    return SensorFrame.GridSample(
      time: last.time.advanced(bySeconds: Double(index) / rateHertz),
      force: between(last.force, restart.force),
      turning: between(last.turning, restart.turning))
  }
}
