/// Finds peaks that rise clearly from the trough before them and are confirmed by a clear fall.
///
/// The picker waits in a trough until the signal has risen by `rise` above it, follows it to its highest
/// sample, and gives that sample out once the signal has fallen by `fall` below it. What wobbles less than
/// that is not a peak. The vertex is placed between samples by the parabola through the three highest.
///
/// - Latency: the time the signal takes to fall by `fall`.
/// - Edge cases: the first samples can only begin a trough; a plateau counts at its first sample.
public struct HysteresisPeakPicker: Equatable, Sendable {
  /// A confirmed peak.
  public struct Peak: Equatable, Sendable {
    /// Samples from the vertex to the sample that confirmed it; not whole.
    public let age: Double
    /// The signal at its highest sample.
    public let value: Double
    /// Height of that sample above the trough before it.
    public let prominence: Double
  }

  private enum Phase: Equatable {
    case falling
    case rising
  }

  private var phase = Phase.falling
  private var trough = Double.infinity
  private var top = -Double.infinity
  private var beforeTop = 0.0
  private var afterTop: Double?
  private var samplesSinceTop = 0
  private var previous: Double?

  /// A picker that has seen nothing.
  public init() {}

  /// How far the signal has risen from the last trough to its highest sample so far; `nil` while it waits in a trough.
  public var risen: Double? { phase == .rising ? top - trough : nil }

  /// Takes the next sample; returns a peak when this sample confirms one.
  ///
  /// - Parameters:
  ///   - value: the sample.
  ///   - rise: how far a peak must stand above the trough before it, in the signal's unit; may change.
  ///   - fall: how far the signal must fall from the top to confirm it, in the signal's unit; may change.
  public mutating func process(_ value: Double, rise: Double, fall: Double) -> Peak? {
    defer { previous = value }
    switch phase {
    case .falling:
      trough = min(trough, value)
      if value > trough + rise {
        phase = .rising
        raiseTop(to: value)
      }
      return nil
    case .rising:
      if value > top {
        raiseTop(to: value)
        return nil
      }
      samplesSinceTop += 1
      if afterTop == nil { afterTop = value }
      guard value < top - fall else { return nil }
      let peak = Peak(
        age: Double(samplesSinceTop) - vertexOffset, value: top, prominence: top - trough)
      phase = .falling
      trough = value
      return peak
    }
  }

  private mutating func raiseTop(to value: Double) {
    beforeTop = previous ?? value
    top = value
    afterTop = nil
    samplesSinceTop = 0
  }

  /// Where the parabola's vertex lies relative to the top sample, −0.5…0.5 samples.
  private var vertexOffset: Double {
    guard let afterTop else { return 0 }
    let curvature = beforeTop - 2 * top + afterTop
    guard curvature < 0 else { return 0 }
    return 0.5 * (beforeTop - afterTop) / curvature
  }
}
