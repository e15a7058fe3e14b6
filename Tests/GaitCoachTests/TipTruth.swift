import GaitModel
import GaitSimulator
import GaitWords

@testable import GaitCoach

/// Whether a tip fits what a simulated person really does, over the time that the tip's own rule looks at.
///
/// The truth knows more than the sensors do, so a tip is measured against a limit of its own: what nobody would
/// call right. Between that and the rule's threshold lies what may be said either way.
struct TipTruth {
  let walk: SimulatedWalk
  private let swings: [WalkTruth.ArmSwing]
  private let strikes: [WalkTruth.HeelStrike]
  private let strides: [WalkTruth.Stride]

  init(_ walk: SimulatedWalk) {
    self.walk = walk
    swings = walk.armSwings()
    strikes = walk.heelStrikes()
    strides = walk.strides()
  }

  /// Whether the walk contradicts the tip.
  func isWrong(_ id: CueID, _ cue: Cue) -> Bool {
    let end = cue.reported.seconds
    switch id {
    case .paceUp, .paceFade:
      // The walker's own pace: the first minutes, less a warm-up of 15 s.
      guard let own = cadence(from: 20, to: 80), let now = cadence(from: end - 30, to: end) else {
        return true
      }
      return now > (id == .paceUp ? 0.97 : 0.94) * own
    case .slowStroll:
      return mean(strides.filter { within($0.end, end - 60, end) }.map(\.speed)) ?? 9 > 0.85
    case .armsMore:
      return [Side.left, .right].contains { range($0, end - 40, end) ?? 9 > 22 * degree }
    case .armsSide:
      guard let left = range(.left, end - 40, end), let right = range(.right, end - 40, end) else {
        return true
      }
      let named: Side = cue.said.text.contains("left") ? .left : .right
      return named == .left ? left > 0.85 * right : right > 0.85 * left
    case .armsStill:
      // An arm that has no swing is still.
      return [Side.left, .right].allSatisfy { range($0, end - 40, end) ?? 0 > 10 * degree }
    case .armsShoulder:
      let share = swings.filter { within($0.end, end - 40, end) }.map {
        $0.shoulderRange / max($0.shoulderRange + $0.elbowRange, degree)
      }
      return mean(share) ?? 1 > 0.55
    case .stepSoft:
      return mean(strikes.filter { within($0.time, end - 30, end) }.map(\.kneeExcursion)) ?? 9 > 10 * degree
    case .chestLoose:
      let ranges = strides.filter { within($0.end, end - 40, end) }.map(\.thoraxRotationRange)
      return mean(ranges) ?? 9 > 4 * degree
    default:
      return false
    }
  }

  private let degree = Double.pi / 180

  private func within(_ time: SampleTime, _ start: Double, _ end: Double) -> Bool {
    start <= time.seconds && time.seconds <= end
  }

  private func range(_ side: Side, _ start: Double, _ end: Double) -> Double? {
    mean(swings.filter { $0.side == side && within($0.end, start, end) }.map(\.forearmRange))
  }

  private func cadence(from start: Double, to end: Double) -> Double? {
    let times = walk.truth.initialContacts.map(\.time.seconds).filter { start <= $0 && $0 <= end }
    guard times.count > 4, let first = times.first, let last = times.last else { return nil }
    return 60 * Double(times.count - 1) / (last - first)
  }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
