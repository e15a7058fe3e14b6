import GaitModel

/// What a second shows of how little relief the walk gives; `nil` is what is not worn or not known.
struct LoadingEvidence: Equatable, Sendable {
  /// Steps per minute.
  var cadence: Double?
  /// Standard deviation of the trunk's vertical acceleration in m/s².
  var bounce: Double?
  /// Range of the arm that swings most in rad; 0 for one that hangs still, `nil` for one that is busy.
  var armRange: Double?
  /// Root mean square of the trunk's rate of turning in rad/s.
  var turning: Double?
}

/// How little relief a walk gives between steps, 0…1: 0 brisk and lively, 1 a slow stroll with still arms.
///
/// Each component that is there has a score, 0 still … 1 lively, clamped and linear between two anchors. The
/// index is one less the weighted mean of the scores. It describes behaviour; no study ties it to what the spine
/// carries.
struct LoadingIndex: Equatable, Sendable {
  /// A component. The order is that of equal shares.
  enum Component: Int, CaseIterable {
    case cadence
    case bounce
    case arm
    case turning

    /// Its name among a flag's reasons.
    var reason: FlagReason {
      switch self {
      case .cadence: .cadence
      case .bounce: .trunkDynamics
      case .arm: .armSwing
      case .turning: .trunkRotation
      }
    }

    /// Its weight.
    var weight: Double {
      switch self {
      case .cadence: Thresholds.Loading.cadenceWeight.value
      case .bounce: Thresholds.Loading.bounceWeight.value
      case .arm: Thresholds.Loading.armWeight.value
      case .turning: Thresholds.Loading.turningWeight.value
      }
    }
  }

  /// The index.
  let value: Double
  /// What each component adds to it, in the order of `Component`; their sum is the index.
  let shares: InlineArray<4, Double>
  /// Whether a sensor on the trunk took part.
  let hasTrunk: Bool

  /// The index of this evidence; `nil` with fewer than two components.
  ///
  /// - Parameter moderateCadence: cadence of moderate effort in steps per minute.
  init?(_ evidence: LoadingEvidence, moderateCadence: Double) {
    var shares = InlineArray<4, Double>(repeating: 0)
    var weights = 0.0
    var components = 0.0
    for component in Component.allCases {
      guard let score = Self.score(component, evidence, moderateCadence) else { continue }
      shares[component.rawValue] = component.weight * (1 - score)
      weights += component.weight
      components += 1
    }
    guard components >= Thresholds.Loading.leastComponents.value else { return nil }
    var value = 0.0
    for index in shares.indices {
      shares[index] /= weights
      value += shares[index]
    }
    self.value = min(max(value, 0), 1)
    self.shares = shares
    hasTrunk = evidence.bounce != nil
  }

  static func == (left: Self, right: Self) -> Bool {
    for index in left.shares.indices where left.shares[index] != right.shares[index] { return false }
    return left.value == right.value && left.hasTrunk == right.hasTrunk
  }

  /// Score of a component, 0 still … 1 lively.
  static func score(
    _ component: Component, _ evidence: LoadingEvidence, _ moderateCadence: Double
  ) -> Double? {
    switch component {
    case .cadence:
      let least = moderateCadence - Thresholds.Loading.cadenceSpan.value
      return evidence.cadence.map { part($0, from: least, to: moderateCadence) }
    case .bounce:
      let (from, to) = (Thresholds.Loading.bounceFrom.value, Thresholds.Loading.bounceTo.value)
      return evidence.bounce.map { part($0, from: from, to: to) }
    case .arm:
      let (from, to) = (Thresholds.Loading.armFrom.value, Thresholds.Loading.armTo.value)
      return evidence.armRange.map { part($0, from: from, to: to) }
    case .turning:
      let (from, to) = (Thresholds.Loading.turningFrom.value, Thresholds.Loading.turningTo.value)
      return evidence.turning.map { part($0, from: from, to: to) }
    }
  }

  private static func part(_ value: Double, from: Double, to: Double) -> Double {
    min(max((value - from) / (to - from), 0), 1)
  }
}
