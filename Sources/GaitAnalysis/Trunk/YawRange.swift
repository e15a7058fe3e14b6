import GaitModel

/// How far a part of the trunk turns about the vertical within a stride, to and fro.
///
/// The rate about the vertical is integrated over the stride, and the straight line from its beginning to its end
/// is taken away: what a bend of the way, or a bias of the gyroscope, turns stays out. No filter, so no delay and
/// no lost amplitude.
enum YawRange {
  /// What a stride brought.
  struct Result: Equatable {
    /// Greatest minus least rotation in rad, the straight line taken away.
    var range: Double
    /// How far the trunk turned from beginning to end, in rad.
    var turned: Double
  }

  /// The rotation of one sensor, or of one against another, over an interval; `nil` unless all of it is held.
  static func of(
    _ history: MotionHistory, against other: MotionHistory? = nil, from start: SampleTime, to end: SampleTime
  ) -> Result? {
    let duration = end.seconds(since: start)
    let steps = (duration / history.step).rounded()
    guard steps > 1, let turned = sum(history, other, start, duration / steps, Int(steps)) else { return nil }
    var least = 0.0
    var greatest = 0.0
    var angle = 0.0
    for index in 0..<Int(steps) {
      guard let rate = rate(history, other, start, duration / steps, index) else { return nil }
      angle += rate * duration / steps - turned / steps
      least = min(least, angle)
      greatest = max(greatest, angle)
    }
    return Result(range: greatest - least, turned: turned)
  }

  private static func sum(
    _ history: MotionHistory, _ other: MotionHistory?, _ start: SampleTime, _ step: Double, _ steps: Int
  ) -> Double? {
    var sum = 0.0
    for index in 0..<steps {
      guard let rate = rate(history, other, start, step, index) else { return nil }
      sum += rate * step
    }
    return sum
  }

  /// Rate about the vertical in the middle of a step, in rad/s.
  private static func rate(
    _ history: MotionHistory, _ other: MotionHistory?, _ start: SampleTime, _ step: Double, _ index: Int
  ) -> Double? {
    let time = start.advanced(bySeconds: (Double(index) + 0.5) * step)
    guard let look = history.look(at: time) else { return nil }
    guard let other else { return look.yawRate }
    guard let beside = other.look(at: time) else { return nil }
    return look.yawRate - beside.yawRate
  }
}
