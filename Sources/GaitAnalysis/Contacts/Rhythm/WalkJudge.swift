import GaitModel

/// Whether a movement is walking: one judgement with every reading of the stride, from form, bounce and likeness.
///
/// What must be there: (1) a stride that repeats well, and is the same in successive readings; (2) a body that rises and
/// falls as one that steps does: a range in metres, which depends neither on pace nor on mounting. What must not:
/// (3) a pure to and fro of trunk or leg, as on pedals, unless each half of it lifts a trunk as a step does, like the one
/// before; (4) a trunk or arm that tilts as in rowing; (5) a trunk that
/// does not turn, as on a seat that shakes; (6) an arm whose bounce does not come twice a stride. (7) A trunk whose
/// steps follow each other evenly and bounce well walks even before anything could repeat, and where nothing does, as
/// on short ways with many turns; that is believed less. The humps of slow steps do not bounce so well: what is twice
/// as quick rises and falls a quarter as far. (8) Once somebody walks, less likeness is enough.
struct WalkJudge: Sendable {
  /// Where a sensor is carried.
  enum Carrier: Equatable {
    case trunk, arm, leg

    init(_ segment: Segment) {
      switch segment {
      case .lowerBack, .pelvis, .upperBack, .sternum, .head: self = .trunk
      case .upperArm, .forearm, .wrist, .hand: self = .arm
      case .thigh, .shank, .ankle, .foot: self = .leg
      }
    }
  }

  /// What a judgement looks at.
  struct Evidence {
    /// Of `StrideRhythm`.
    let reading: StrideRhythm.Reading?
    /// Root mean square of the angular velocity in rad/s; `nil` without a gyroscope.
    let turning: Double?
    /// Of `Tilt`, in radians, over all of its seconds and over the last.
    let tilt: Double
    let recentTilt: Double
    /// Mean duration of the last steps in seconds, if they were even and there were enough of them.
    let evenStep: Double?
    /// Of `WalkingForm`.
    let isLikeWalking: Bool
  }

  /// What it finds.
  enum Verdict: Equatable {
    /// It cannot be walking.
    case no
    /// Nothing speaks against walking, but not enough for it.
    case unsure
    /// It is walking, to be trusted so far, 0…1.
    case yes(confidence: Double)
  }

  private(set) var verdict = Verdict.unsure
  private let carrier: Carrier
  private let seesBounce: Bool
  private var agreeing = 0
  private var lastStride: Double?

  /// A judge of a sensor carried there. `seesBounce`: whether it feels the body rise and fall; by its rotation alone an arm
  /// is judged by its swing, and believed less.
  init(_ carrier: Carrier, seesBounce: Bool = true) {
    self.carrier = carrier
    self.seesBounce = seesBounce
  }

  /// Forgets what was, as after a gap.
  mutating func reset() {
    verdict = .unsure
    agreeing = 0
    lastStride = nil
  }

  /// Judges anew. `isKnown`: whether somebody is known to walk.
  mutating func judge(_ evidence: Evidence, bounce: Bounce, isKnown: Bool) {
    guard evidence.isLikeWalking, !isTilted(evidence) else {
      decide(.no)
      return
    }
    guard let reading = evidence.reading, reading.likeness >= leastLikeness(evidence, isKnown: isKnown) else {
      decide(
        isEven(evidence, bounce, isKnown: isKnown)
          ? .yes(confidence: Thresholds.Judge.evenConfidence.value) : .unsure)  // (7)
      return
    }
    if isPedalling(reading, bounce) {  // (3)
      decide(.no)
    } else if !isSeated(reading, evidence, bounce), bounces(reading, bounce),
      hasSteps(reading, evidence, bounce)
    {
      decide(.yes(confidence: confidence(of: reading)), stride: reading.stride)
    } else {
      decide(.unsure)
    }
  }

  // MARK: Steps of `judge`

  /// (1) A yes counts once successive readings agree on the stride.
  private mutating func decide(_ verdict: Verdict, stride: Double? = nil) {
    if let stride {
      let agrees = lastStride.map { abs(stride - $0) <= Thresholds.Judge.agreement.value * $0 } ?? false
      agreeing = agrees ? agreeing + 1 : 1
    } else {
      agreeing = 0
    }
    lastStride = stride
    let wanted = carrier == .trunk ? Thresholds.Judge.readingsOfTrunk : Thresholds.Judge.readings
    self.verdict = stride != nil && agreeing < Int(wanted.value) ? .unsure : verdict
  }

  /// (8)
  private func leastLikeness(_ evidence: Evidence, isKnown: Bool) -> Double {
    if isKnown { return Thresholds.Judge.keptLikeness.value }
    if carrier != .trunk { return Thresholds.Judge.limbLikeness.value }
    return evidence.turning == nil
      ? Thresholds.Judge.likenessWithoutTurning.value : Thresholds.StrideRhythm.leastLikeness.value
  }

  /// (2)
  private func bounces(_ reading: StrideRhythm.Reading, _ bounce: Bounce) -> Bool {
    guard seesBounce else { return bounce.size >= Thresholds.Judge.leastSwing.value }
    let excursion = bounce.excursion(perStep: 0.5 * reading.stride)
    guard bounce.size >= Thresholds.Judge.leastBounce.value else { return false }
    switch carrier {
    case .trunk: return isStep(excursion) || isWeakStep(reading, excursion, bounce)
    case .arm: return excursion >= Thresholds.Judge.armExcursion.value
    case .leg: return excursion >= Thresholds.Judge.leastExcursion.value
    }
  }

  /// The short steps of a slow walk hardly lift the body, but repeat very well.
  private func isWeakStep(_ reading: StrideRhythm.Reading, _ excursion: Double, _ bounce: Bounce) -> Bool {
    excursion >= Thresholds.Judge.weakExcursion.value
      && excursion < Thresholds.Judge.leastExcursion.value && isEvenBounce(reading, bounce)
  }

  private func isEvenBounce(_ reading: StrideRhythm.Reading, _ bounce: Bounce) -> Bool {
    reading.likeness >= Thresholds.Judge.weakLikeness.value
      && bounce.likeness(after: 0.5 * reading.stride) >= Thresholds.Judge.weakBounce.value
  }

  private func isStep(_ excursion: Double) -> Bool {
    excursion >= Thresholds.Judge.leastExcursion.value
      && excursion <= Thresholds.Judge.greatestExcursion.value
  }

  /// (3) A thigh that walks slowly swings nearly as purely, but bounces twice a stride.
  private func isPedalling(_ reading: StrideRhythm.Reading, _ bounce: Bounce) -> Bool {
    guard carrier != .arm, reading.halfLikeness < -Thresholds.Judge.pureSwing.value else { return false }
    if carrier == .trunk {
      return !(isStep(bounce.excursion(perStep: 0.5 * reading.stride)) && isEvenBounce(reading, bounce))
    }
    return bounce.likeness(after: 0.5 * reading.stride) < Thresholds.Judge.armBounce.value
  }

  /// (4) An arm may hang and swing; it tilts as in rowing only when slow.
  private func isTilted(_ evidence: Evidence) -> Bool {
    guard seesBounce else { return false }
    switch carrier {
    case .trunk:
      return evidence.tilt > Thresholds.Judge.trunkTilt.value
        && evidence.recentTilt > Thresholds.Judge.recentTilt.value
    case .leg: return false
    case .arm:
      guard let reading = evidence.reading, reading.stride > Thresholds.Judge.slowStroke.value else {
        return false
      }
      return evidence.tilt > Thresholds.Judge.armTilt.value
    }
  }

  /// (5) A head may hardly turn on a body whose steps lift it, each like the one before.
  private func isSeated(_ reading: StrideRhythm.Reading, _ evidence: Evidence, _ bounce: Bounce) -> Bool {
    guard carrier != .leg, let turning = evidence.turning, turning < Thresholds.Judge.leastTurning.value
    else { return false }
    return !(isStep(bounce.excursion(perStep: 0.5 * reading.stride)) && isEvenBounce(reading, bounce))
  }

  /// (6)
  ///
  /// A vigorous swing hides the steps' bounce by its own pull: its rotation decides, or, where no gyroscope feels that,
  /// a bounce too strong for anything but swing and steps together, each like the one before.
  private func hasSteps(_ reading: StrideRhythm.Reading, _ evidence: Evidence, _ bounce: Bounce) -> Bool {
    let likeness = bounce.likeness(after: 0.5 * reading.stride)
    guard carrier == .arm, likeness < Thresholds.Judge.armBounce.value else { return true }
    if let turning = evidence.turning {
      guard reading.halfLikeness < -Thresholds.StrideRhythm.pureSwing.value else { return false }
      return turning > Thresholds.StrideRhythm.swingTurning.value
        || likeness >= Thresholds.Judge.calmArmBounce.value
          && reading.likeness >= Thresholds.Judge.weakLikeness.value
    }
    let share = (0.5 * (1 + max(likeness, -1))).squareRoot()
    return bounce.size >= Thresholds.Judge.swingBounce.value
      && reading.likeness >= Thresholds.Judge.weakLikeness.value
      && reading.stride < Thresholds.Judge.slowStroke.value
      && isStep(share * bounce.excursion(perStep: 0.5 * reading.stride))
  }

  /// (7)
  private func isEven(_ evidence: Evidence, _ bounce: Bounce, isKnown: Bool) -> Bool {
    guard carrier == .trunk, let turning = evidence.turning, let step = evidence.evenStep,
      turning >= Thresholds.Judge.evenTurning.value
    else { return false }
    let excursion = bounce.excursion(perStep: step)
    if isKnown { return isStep(excursion) }
    let recent = bounce.excursion(perStep: step, overSteps: Thresholds.Trunk.confirmingSteps.value)
    return isStep(excursion) && excursion >= Thresholds.Judge.evenExcursion.value
      || isStep(recent) && recent >= Thresholds.Judge.recentExcursion.value
  }

  /// A hand can be waved or shaken as evenly as it swings: what moves to and fro only is believed less.
  private func confidence(of reading: StrideRhythm.Reading) -> Double {
    let likeness = max(reading.likeness, 0)
    let isPure =
      carrier == .arm && (!seesBounce || reading.halfLikeness < -Thresholds.StrideRhythm.pureSwing.value)
    return isPure ? min(likeness, Thresholds.Judge.swingConfidence.value) : likeness
  }
}
