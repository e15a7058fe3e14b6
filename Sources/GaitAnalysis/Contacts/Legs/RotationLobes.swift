import GaitModel

/// One sweep of a segment in one direction: from one reversal of its rotation to the next.
struct RotationLobe: Equatable, Sendable {
  /// Whether it turned in the positive direction of the swing axis.
  let isPositive: Bool
  /// When it began; `nil` if nobody saw the beginning.
  let start: SampleTime?
  /// When the rotation reversed.
  let end: SampleTime
  /// How far it turned, in radians, greater than 0.
  let angle: Double
}

/// Cuts the rotation about the swing axis into sweeps, at the instants when it reverses.
///
/// A sweep begins at the reversal before the rotation first exceeds `leastRate` and ends at the next one;
/// slower rotation between two sweeps belongs to none. Reversals are placed between samples by a straight line.
///
/// - Input: rotation about the swing axis in rad/s.
/// - Latency: one sample.
struct RotationLobes: Equatable, Sendable {
  private struct Open: Equatable {
    let isPositive: Bool
    let start: SampleTime?
    var angle = 0.0
  }

  private let leastRate: Double
  private let stepSeconds: Double
  private var last: Double?
  private var reversal: SampleTime?
  private var open: Open?

  init(leastRate: Double, rateHertz: Double) {
    self.leastRate = leastRate
    stepSeconds = 1 / rateHertz
  }

  /// Begins anew: the sweep that goes on was not seen from its beginning.
  mutating func settle() {
    last = nil
    reversal = nil
    open = nil
  }

  /// Drops the sweep that goes on, because the segment rests.
  mutating func rest() {
    open = nil
  }

  /// Takes the next rotation; returns the sweep that it ends, if any.
  mutating func process(_ rate: Double, at time: SampleTime) -> RotationLobe? {
    var ended: RotationLobe?
    if let last, last * rate <= 0, last != rate {
      let crossing = time.advanced(bySeconds: -stepSeconds * rate / (rate - last))
      if let open {
        ended = RotationLobe(
          isPositive: open.isPositive, start: open.start, end: crossing, angle: open.angle)
      }
      open = nil
      reversal = crossing
    }
    last = rate
    let speed = abs(rate)
    if open == nil, speed > leastRate { open = Open(isPositive: rate > 0, start: reversal) }
    open?.angle += speed * stepSeconds
    return ended
  }
}
