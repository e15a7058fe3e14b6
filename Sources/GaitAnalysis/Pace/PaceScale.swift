import GaitModel

/// Which speed or cadence is which pace, for a person of some height.
///
/// The cadence of moderate effort falls with body height: 189 steps a minute less 50 for each metre (Rowe et al.
/// 2011); the classes lie round it. A person whose height is unknown is taken for 1.70 m tall.
struct PaceScale: Equatable, Sendable {
  /// Cadence of moderate effort in steps per minute.
  let moderateCadence: Double

  init(subject: Subject) {
    let height = subject.heightMetres ?? Thresholds.Pace.usualHeight.value
    moderateCadence = Thresholds.Pace.cadenceOfNoHeight.value - Thresholds.Pace.cadencePerMetre.value * height
  }

  /// Where a class ends and the next begins, in m/s or steps per minute, and how far beyond it one must be.
  private struct Edges {
    let stroll: Double
    let slow: Double
    let normal: Double
    let margin: Double
  }

  /// The class of a speed in m/s or of a cadence in steps per minute.
  ///
  /// - Parameter current: the class so far, which stays until the edge is passed by a margin.
  func pace(of value: Double, by basis: PaceBasis, current: PaceClass? = nil) -> PaceClass {
    let edges = edges(by: basis)
    let plain = Self.pace(of: value, edges)
    guard let current, current != plain else { return plain }
    let margin = plain < current ? edges.margin : -edges.margin
    let careful = Self.pace(of: value + margin, edges)
    // A margin only holds back: it never carries beyond the class so far.
    return plain < current ? min(careful, current) : max(careful, current)
  }

  /// Whether a bout is as slow as people are in shops.
  func isUnhurried(_ bout: WalkingBout) -> Bool? {
    if let speed = bout.speedMetresPerSecond { return speed < Thresholds.Pauses.speed.value }
    return bout.cadenceStepsPerMinute.map { $0 < moderateCadence - Thresholds.Pauses.cadenceBelow.value }
  }

  private static func pace(of value: Double, _ edges: Edges) -> PaceClass {
    if value < edges.stroll { return .stroll }
    if value < edges.slow { return .slow }
    return value < edges.normal ? .normal : .brisk
  }

  private func edges(by basis: PaceBasis) -> Edges {
    switch basis {
    case .speed:
      Edges(
        stroll: Thresholds.Pace.strollTo.value, slow: Thresholds.Pace.slowTo.value,
        normal: Thresholds.Pace.normalTo.value, margin: Thresholds.Pace.speedMargin.value)
    case .cadence:
      Edges(
        stroll: moderateCadence - Thresholds.Pace.strollBelow.value,
        slow: moderateCadence - Thresholds.Pace.slowBelow.value,
        normal: max(moderateCadence + Thresholds.Pace.briskAbove.value, Thresholds.Pace.leastBrisk.value),
        margin: Thresholds.Pace.cadenceMargin.value)
    }
  }
}
