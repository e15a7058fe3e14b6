import GaitModel

/// What the sensors on the feet give beside contacts: stride length, walking speed, angle of the sole, landing.
///
/// A foot answers for the strides and landings of its own side; one foot alone is enough.
struct FeetMeasures: Sendable {
  private var feet: [FootMeasures] = []
  /// The foot of each sensor of the rig, an index into `feet`.
  private let footOfSensor: [Int?]
  private var speeds = StrideSpeeds()
  private var lastRun: SampleTime?
  private var reportedLoose: [Bool]
  private var hasAngle = false
  private var hasBlow = false
  /// What has just been found wrong with a sensor, until the caller has reported it.
  private(set) var notices: [QualityNotice] = []

  init(rig: SensorRig) {
    var footOfSensor = [Int?](repeating: nil, count: rig.sensors.count)
    for index in rig.sensors.indices where rig.sensors[index].place.segment == .foot {
      guard rig.sensors[index].channels.isSuperset(of: [.acceleration, .angularVelocity]) else { continue }
      footOfSensor[index] = feet.count
      feet.append(FootMeasures(place: rig.sensors[index].place))
    }
    self.footOfSensor = footOfSensor
    reportedLoose = Array(repeating: false, count: feet.count)
    notices.reserveCapacity(4)
  }

  /// Whether any foot can give anything.
  var isWorn: Bool { feet.count > 0 }

  /// Whether the foot of a side can give anything.
  func isWorn(_ side: Side?) -> Bool { foot(of: side) != nil }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    guard let foot = footOfSensor[frame.sensor] else { return }
    feet[foot].process(frame)
  }

  /// From when on a foot may answer for a contact of a side; `nil` where no foot does.
  func readyAt(contact: SampleTime, of side: Side?) -> SampleTime? {
    foot(of: side).map { _ in contact.advanced(bySeconds: FlatFoot.wait) }
  }

  /// Adds the length to a stride; whether nothing more will come.
  mutating func complete(_ stride: inout Stride, at now: SampleTime) -> Bool {
    guard let foot = foot(of: stride.side) else { return true }
    return feet[foot].complete(&stride, at: now)
  }

  /// Adds angle and blow to a landing; whether nothing more will come.
  mutating func complete(_ strike: inout HeelStrike, at now: SampleTime) -> Bool {
    guard let foot = foot(of: strike.side) else { return true }
    let isComplete = feet[foot].complete(&strike, at: now)
    if strike.footStrikeAngle != nil { hasAngle = true }
    if strike.impactPeak != nil { hasBlow = true }
    if feet[foot].ringing.isLoose, !reportedLoose[foot] {
      reportedLoose[foot] = true
      notices.append(
        QualityNotice(
          code: .looseMount, place: feet[foot].place, start: strike.time, end: strike.time, reported: now))
    }
    return isComplete
  }

  /// Takes a stride as it is reported.
  mutating func note(_ stride: Stride) {
    guard foot(of: stride.side) != nil else { return }
    speeds.add(stride)
    if let stance = stride.stanceShare, stance < Thresholds.FootMotion.runningStance.value {
      lastRun = stride.end
    }
  }

  /// Walking speed in m/s over the last strides; `nil` when the feet do not know it, or run.
  func speed(at second: SampleTime) -> Double? {
    runs(at: second) ? nil : speeds.speed(at: second)
  }

  /// Whether the person was seen to run within the last seconds.
  func runs(at second: SampleTime) -> Bool {
    guard let lastRun else { return false }
    return second.seconds(since: lastRun) <= Thresholds.FootMotion.speedTime.value
  }

  /// Adds speed and mean stride length to a bout.
  mutating func complete(_ bout: inout WalkingBout) {
    speeds.complete(&bout)
  }

  /// Forgets the notices, which have been reported.
  mutating func forgetNotices() {
    notices.removeAll(keepingCapacity: true)
  }

  // MARK: What is missing

  /// Why the feet give no walking speed; `nil` when they do.
  var reasonAgainstSpeed: MissingReason? { speeds.hasLength ? nil : obstacle }

  /// What is missing so far of what only the feet give, and why.
  var notComputed: [NotComputed] {
    var missing: [NotComputed] = []
    if !hasAngle { missing.append(NotComputed(.footStrikeAngle, reason: obstacle)) }
    if !hasBlow || feet.contains(where: { $0.ringing.isLoose }) {
      missing.append(NotComputed(.impactPeak, reason: obstacleToBlows ?? obstacle))
    }
    return missing
  }

  private var obstacle: MissingReason {
    guard isWorn else { return .needsFootSensor }
    let rate = Int(Thresholds.FootMotion.leastRate.value)
    return feet.contains { $0.isQuickEnough }
      ? .footNeverFlat : .slowFoot(leastHertz: rate)
  }

  private var obstacleToBlows: MissingReason? {
    guard isWorn else { return nil }
    if feet.allSatisfy({ !$0.isQuickEnoughForBlows }) {
      return .slowFoot(leastHertz: Int(Thresholds.FootMotion.impactRate.value))
    }
    return feet.contains { $0.ringing.isLoose } ? .ringingShoe : nil
  }

  /// The foot that answers for a side.
  private func foot(of side: Side?) -> Int? {
    for index in feet.indices where feet[index].place.side == side { return index }
    return nil
  }
}
