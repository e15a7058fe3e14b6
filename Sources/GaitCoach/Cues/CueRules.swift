import GaitModel
import GaitWords

/// What could be said, and why.
struct CueProposal: Equatable, Sendable {
  let id: CueID
  let reason: CueReason
  var value: Double?
  var unit: Unit?
  var values = CueValues()
}

/// What a cue is about. Two of one family say nothing new.
enum CueFamily: Equatable, Sendable {
  case pace
  case arms
  case landing
  case chest
  case data
}

extension CueID {
  /// What the cue is about; `nil` for words that the coach does not say of its own.
  var family: CueFamily? {
    switch self {
    case .paceUp, .paceGood, .paceFade, .slowStroll: .pace
    case .armsMore, .armsShoulder, .armsSide, .armsStill, .armsGood: .arms
    case .stepSoft, .stepGood: .landing
    case .chestLoose, .chestGood: .chest
    case .dataUnsure: .data
    case .intStart, .intMinute, .symNoted, .pauseStart, .pauseReady, .end, .dataLost: nil
    }
  }

  /// Whether it proposes to change something.
  var isTip: Bool {
    switch self {
    case .paceUp, .paceFade, .slowStroll, .armsMore, .armsShoulder, .armsSide, .armsStill, .stepSoft,
      .chestLoose:
      true
    default: false
    }
  }

  /// Whether it says that something is good.
  var isPraise: Bool {
    switch self {
    case .paceGood, .armsGood, .stepGood, .chestGood: true
    default: false
    }
  }
}

/// The conditions of tips and of praise, each from the evidence alone.
struct CueRules {
  let evidence: WalkEvidence
  /// The cadence that a plan aims at; `nil` for the walker's own.
  let plannedCadence: Double?
  let now: SampleTime

  /// All tips in the order of their weight.
  static let tips: [CueID] = [
    .paceFade, .paceUp, .slowStroll, .armsMore, .armsSide, .armsShoulder, .armsStill, .stepSoft,
    .chestLoose,
  ]
  /// All praise that needs no tip before it.
  static let praise: [CueID] = [.paceGood, .armsGood, .stepGood]

  /// The tip, if its condition holds.
  func tip(_ id: CueID) -> CueProposal? {
    switch id {
    case .paceFade: fading
    case .paceUp: belowTarget
    case .slowStroll: stroll
    case .armsMore: littleSwing
    case .armsSide: unevenArms
    case .armsShoulder: elbows
    case .armsStill: armIsStill ? CueProposal(id: .armsStill, reason: .armStill) : nil
    case .stepSoft: firmLanding
    case .chestLoose: stillChest
    default: nil
    }
  }

  // MARK: Pace

  private var target: Double? { plannedCadence ?? evidence.baseline }

  private var fading: CueProposal? {
    guard let baseline = evidence.baseline else { return nil }
    return slower(
      than: Thresholds.Coach.fading.value * baseline, for: Thresholds.Coach.window.value, id: .paceFade,
      reason: .fading)
  }

  private var belowTarget: CueProposal? {
    guard let target, fading == nil else { return nil }
    // What is slower still is easing off, and that is not answered with "brisker".
    let least = evidence.baseline.map { Thresholds.Coach.fading.value * $0 } ?? 0
    return slower(
      than: Thresholds.Coach.belowTarget.value * target, from: least,
      for: Thresholds.Coach.belowWindow.value, id: .paceUp, reason: .belowTarget)
  }

  private func slower(
    than limit: Double, from least: Double = 0, for seconds: Double, id: CueID, reason: CueReason
  ) -> CueProposal? {
    let holds = evidence.holds(inLast: seconds) {
      $0.second.cadenceStepsPerMinute.map { $0 >= least && $0 < limit }
    }
    guard holds == true, let cadence = meanCadence(seconds) else { return nil }
    return CueProposal(id: id, reason: reason, value: cadence, unit: .stepsPerMinute)
  }

  private var stroll: CueProposal? {
    let strolls = evidence.holds(inLast: Thresholds.Coach.strollWindow.value) { moment in
      moment.second.pace.map { $0 == .stroll }
    }
    guard evidence.hasFlag(.staticLoading) || strolls == true else { return nil }
    return CueProposal(
      id: .slowStroll, reason: .strolling, value: evidence.last?.staticLoadingIndex,
      unit: evidence.last?.staticLoadingIndex == nil ? nil : .ratio)
  }

  private func meanCadence(_ seconds: Double) -> Double? {
    evidence.spread(ofLast: seconds) { $0.cadenceStepsPerMinute }?.mean
  }

  // MARK: Arms

  private func range(_ side: Side) -> Double? {
    evidence.spread(ofLast: Thresholds.Coach.window.value) {
      side == .left ? $0.armRangeLeft : $0.armRangeRight
    }?.mean
  }

  /// Whether one arm holds something or is held, while the other swings.
  var armIsStill: Bool {
    let isFlagged = evidence.flags.contains { $0.kind == .littleArmSwing && $0.side != nil }
    let left = range(.left)
    let right = range(.right)
    if let left, let right {
      let isStill = min(left, right) < Thresholds.ArmFlag.stillRange.value
      return isStill && max(left, right) > Thresholds.Coach.movingArm.value
    }
    guard isFlagged, let moving = left ?? right else { return false }
    return moving > Thresholds.Coach.movingArm.value
  }

  /// The arms that swing little, and those that are known to swing.
  private var quietArms: (quiet: [Side], others: [Side]) {
    let known = [Side.left, .right].filter { range($0) != nil }
    let isQuiet = { (side: Side) in
      evidence.flags.contains { $0.kind == .littleArmSwing && ($0.side ?? side) == side }
    }
    return (known.filter(isQuiet), known.filter { !isQuiet($0) })
  }

  /// Both arms, or the only one that is known.
  private var littleSwing: CueProposal? {
    guard evidence.hasFlag(.littleArmSwing), !armIsStill, quietArms.others.isEmpty else { return nil }
    return CueProposal(id: .armsMore, reason: .armsLittle)
  }

  /// One arm swings little beside one that does, or much less than it.
  private var unevenArms: CueProposal? {
    guard !armIsStill, let left = range(.left), let right = range(.right), left != right else { return nil }
    let flag = evidence.flag(.armAsymmetry)
    let arms = quietArms
    guard flag != nil || (arms.quiet.count == 1 && arms.others.count == 1) else { return nil }
    return CueProposal(
      id: .armsSide, reason: .armsUneven, value: flag?.value, unit: flag?.value == nil ? nil : .ratio,
      values: CueValues(side: arms.quiet.count == 1 ? arms.quiet[0] : left < right ? .left : .right))
  }

  private var elbows: CueProposal? {
    guard let flag = evidence.flag(.mostlyElbow) else { return nil }
    return CueProposal(
      id: .armsShoulder, reason: .elbows, value: flag.value, unit: flag.value == nil ? nil : .ratio)
  }

  // MARK: Landing

  /// Only with sensors that can carry it: there must be verdicts, and no stand-in for them.
  private var firmLanding: CueProposal? {
    let isFirm = evidence.flags.contains { flag in
      (flag.kind == .stiffLanding || flag.kind == .hardLanding) && !flag.isProxy
    }
    guard isFirm, Double(evidence.landings(at: now).count) >= Thresholds.Coach.leastVerdicts.value else {
      return nil
    }
    return CueProposal(id: .stepSoft, reason: .firmLanding)
  }

  // MARK: Chest

  /// Only where a sensor on the chest has seen it for some strides.
  private var stillChest: CueProposal? {
    let chest = evidence.chest(at: now)
    guard Double(chest.count) >= Thresholds.Thorax.rangeStrides.value,
      chest.stiffShare >= Thresholds.Coach.share.value
    else { return nil }
    return CueProposal(
      id: .chestLoose, reason: .chestStill, value: chest.meanRange, unit: .radians)
  }

  // MARK: Praise

  /// Praise for something that worked after a tip.
  static func earned(after tip: CueID) -> CueProposal? {
    switch tip.family {
    case .pace: CueProposal(id: .paceGood, reason: .backAtTarget)
    case .arms: CueProposal(id: .armsGood, reason: .armsBetter)
    case .landing: CueProposal(id: .stepGood, reason: .landingBetter)
    case .chest: CueProposal(id: .chestGood, reason: .chestBetter)
    case .data, nil: nil
    }
  }

  /// Praise for what is good by itself, if it is.
  func praise(_ id: CueID) -> CueProposal? {
    switch id {
    case .paceGood: steadyPace
    case .armsGood: swingingArms
    case .stepGood: softLanding
    default: nil
    }
  }

  private var steadyPace: CueProposal? {
    guard fading == nil, belowTarget == nil, let target,
      let cadence = evidence.spread(ofLast: Thresholds.Coach.window.value, { $0.cadenceStepsPerMinute }),
      cadence.mean >= Thresholds.Coach.atTarget.value * target,
      cadence.range <= Thresholds.Coach.steadySpread.value * cadence.mean
    else { return nil }
    return CueProposal(id: .paceGood, reason: .steadyPace, value: cadence.mean, unit: .stepsPerMinute)
  }

  private var swingingArms: CueProposal? {
    let hasArmFlag = evidence.flags.contains { flag in
      switch flag.kind {
      case .littleArmSwing, .mostlyElbow, .armAsymmetry: true
      case .staticLoading, .stopAndGo, .stiffLanding, .hardLanding, .decompressionPause: false
      }
    }
    let swings = evidence.holds(inLast: Thresholds.Coach.window.value) { moment in
      let ranges = [moment.second.armRangeLeft, moment.second.armRangeRight, moment.second.armRange]
        .compactMap { $0 }
      return ranges.min().map { $0 >= Thresholds.Coach.goodArm.value }
    }
    guard !hasArmFlag, swings == true else { return nil }
    return CueProposal(id: .armsGood, reason: .armsSwing)
  }

  private var softLanding: CueProposal? {
    let landings = evidence.landings(at: now)
    guard Double(landings.count) >= Thresholds.Coach.leastVerdicts.value,
      landings.springyShare >= Thresholds.Coach.softShare.value, !evidence.hasFlag(.stiffLanding),
      !evidence.hasFlag(.hardLanding)
    else { return nil }
    return CueProposal(id: .stepGood, reason: .landingSoft, value: landings.springyShare, unit: .ratio)
  }
}
