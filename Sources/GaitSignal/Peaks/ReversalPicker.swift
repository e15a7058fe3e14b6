public import GaitModel

/// Finds where a signal turns round: every alternate highest and lowest point that stands out far enough.
///
/// A reversal is confirmed once the signal has come back from it by `hysteresis`; smaller wobbles are passed
/// over. Its instant is that of the extreme sample.
///
/// - Latency: the time the signal takes to come back by `hysteresis`.
public struct ReversalPicker: Sendable {
  /// A point where the signal turned round.
  public struct Reversal: Equatable, Sendable {
    /// When.
    public let time: SampleTime
    /// The signal there, in its unit.
    public let value: Double
    /// Whether it was a highest point.
    public let isTop: Bool
  }

  private struct Point {
    let time: SampleTime
    let value: Double
  }

  private let hysteresis: Double
  /// Whether a highest point is being sought; `nil` before the first movement.
  private var seeksTop: Bool?
  private var extreme: Point?
  private var opposite: Point?

  /// A picker for reversals that stand out by `hysteresis`, in the signal's unit.
  public init(hysteresis: Double) {
    self.hysteresis = hysteresis
  }

  /// Forgets the movement, as after a gap.
  public mutating func reset() {
    seeksTop = nil
    extreme = nil
    opposite = nil
  }

  /// Takes the next sample; returns a reversal when this sample confirms one.
  public mutating func process(_ value: Double, at time: SampleTime) -> Reversal? {
    guard let seeksTop else {
      begin(value, at: time)
      return nil
    }
    guard let current = extreme else { return nil }
    if seeksTop ? value > current.value : value < current.value {
      extreme = Point(time: time, value: value)
      return nil
    }
    guard abs(value - current.value) >= hysteresis else { return nil }
    self.seeksTop = !seeksTop
    extreme = Point(time: time, value: value)
    return Reversal(time: current.time, value: current.value, isTop: seeksTop)
  }

  /// Before the first movement both the highest and the lowest sample are followed.
  private mutating func begin(_ value: Double, at time: SampleTime) {
    let point = Point(time: time, value: value)
    let top = extreme.map { $0.value >= value ? $0 : point } ?? point
    let bottom = opposite.map { $0.value <= value ? $0 : point } ?? point
    extreme = top
    opposite = bottom
    guard top.value - bottom.value >= hysteresis else { return }
    let rises = top.time > bottom.time
    seeksTop = rises
    extreme = rises ? top : bottom
    opposite = nil
  }
}
