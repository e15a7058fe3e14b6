import GaitModel

/// Says when the arms hardly swing, swing mostly from the elbow, or one much more than the other.
///
/// Judged once a second; seconds of running, of turning, of a busy arm, of an arm of which nothing is known, and of a stroll
/// (in which arms hang by nature) are left out. Each must be seen in 80 % of thirty seconds
/// (`Thresholds.ArmFlag`), and is over after ten seconds without.
struct ArmFlags: Sendable {
  /// One rule for one arm, or for both.
  private struct Rule {
    let kind: FlagKind
    let side: Side?
    /// Index of the arm in `ArmWalk`; `nil` for both.
    let arm: Int?
    var condition: SustainedCondition
    var flag: WalkFlag?
    var sum = 0.0
    var count = 0.0
  }

  private var rules: [Rule] = []

  init(rig: SensorRig) {
    let parameters = SustainedCondition.Parameters(
      window: Thresholds.ArmFlag.duration.value, share: Thresholds.ArmFlag.share.value,
      release: Thresholds.ArmFlag.release.value, patience: Thresholds.ArmFlag.patience.value)
    // One condition a rule, made anew: copies would share their memory until the first of them goes on.
    for (index, place) in ArmWalk.places(in: rig).enumerated() {
      for kind in [FlagKind.littleArmSwing, .mostlyElbow] {
        rules.append(
          Rule(kind: kind, side: place.side, arm: index, condition: SustainedCondition(parameters)))
      }
    }
    rules.append(Rule(kind: .armAsymmetry, side: nil, arm: nil, condition: SustainedCondition(parameters)))
  }

  /// Judges a full second.
  mutating func complete(
    _ second: SecondSummary, facts: SecondFacts, arms: borrowing ArmWalk, into flags: inout [WalkFlag]
  ) {
    for index in rules.indices {
      var judgement: (holds: Bool, value: Double)?
      if second.walking, !second.running, !facts.isTurning {
        switch rules[index].kind {
        case .littleArmSwing: judgement = little(rules[index].arm, second, arms)
        case .mostlyElbow: judgement = elbow(rules[index].arm, second, arms)
        default: judgement = asymmetry(second, arms)
        }
      }
      apply(judgement, to: index, second, arms: arms, into: &flags)
    }
  }

  /// Ends every flag that is on, when the recording ends.
  mutating func finish(at time: SampleTime, into flags: inout [WalkFlag]) {
    for index in rules.indices {
      guard case .ended(let end) = rules[index].condition.close() else { continue }
      close(index, end: end, reported: time, into: &flags)
    }
  }

  // MARK: Judgements; the value is in degrees or percent

  private func little(
    _ arm: Int?, _ second: SecondSummary, _ arms: borrowing ArmWalk
  ) -> (Bool, Double)? {
    guard let arm, second.pace != .stroll, let seen = arms.reading(of: arm, at: second.time) else {
      return nil
    }
    let range = seen.range / Thresholds.ArmFlag.degree.value
    switch seen.state {
    case .hanging: return (true, range)
    case .swinging:
      return (
        seen.range < Thresholds.ArmFlag.littleRange.value
          || seen.peakRate < Thresholds.ArmFlag.littleRate.value,
        range
      )
    case .busy, .still, .unknown: return nil
    }
  }

  private func elbow(_ arm: Int?, _ second: SecondSummary, _ arms: borrowing ArmWalk) -> (Bool, Double)? {
    guard let arm, let seen = arms.reading(of: arm, at: second.time), seen.state == .swinging,
      let share = seen.shoulderShare, let elbow = seen.elbowRange
    else { return nil }
    guard share < Thresholds.ArmFlag.elbowShare.value, elbow >= Thresholds.ArmFlag.elbowRange.value else {
      return (false, share)
    }
    // An estimate that may as well be mostly from the shoulder says nothing.
    guard (seen.greatestShare ?? share) <= Thresholds.ArmFlag.sureElbowShare.value else { return nil }
    return (true, share)
  }

  private func asymmetry(_ second: SecondSummary, _ arms: borrowing ArmWalk) -> (Bool, Double)? {
    guard second.pace != .stroll, let left = arms.reading(of: .left, at: second.time),
      let right = arms.reading(of: .right, at: second.time), left.isKnown, right.isKnown
    else { return nil }
    let greater = max(left.range, right.range)
    guard greater >= Thresholds.ArmFlag.littleRange.value else { return (false, 0) }
    // A bag holds an arm as still as whatever else may: what cannot be told apart is no difference between the arms.
    guard min(left.range, right.range) >= Thresholds.ArmFlag.stillRange.value else { return nil }
    let share = abs(left.range - right.range) / greater
    return (share > Thresholds.ArmFlag.asymmetry.value, share)
  }

  // MARK: Flags

  private func isEstimate(_ arm: Int?, _ second: SecondSummary, _ arms: borrowing ArmWalk) -> Bool {
    arm.flatMap { arms.reading(of: $0, at: second.time)?.isEstimate } ?? false
  }

  private mutating func apply(
    _ judgement: (holds: Bool, value: Double)?, to index: Int, _ second: SecondSummary,
    arms: borrowing ArmWalk, into flags: inout [WalkFlag]
  ) {
    if let judgement, judgement.holds {
      rules[index].sum += judgement.value
      rules[index].count += 1
    }
    switch rules[index].condition.process(judgement?.holds, at: second.time) {
    case .began(let start):
      let flag = WalkFlag(
        kind: rules[index].kind, side: rules[index].side, start: start, fired: second.reported,
        reported: second.reported, value: mean(index),
        reasons: rules[index].kind == .mostlyElbow ? [.elbowShare] : [.armSwing],
        isProxy: rules[index].kind == .mostlyElbow && isEstimate(rules[index].arm, second, arms))
      rules[index].flag = flag
      flags.append(flag)
    case .ended(let end): close(index, end: end, reported: second.reported, into: &flags)
    case nil: break
    }
    if !second.walking, rules[index].flag == nil {
      rules[index].sum = 0
      rules[index].count = 0
    }
  }

  private mutating func close(
    _ index: Int, end: SampleTime, reported: SampleTime, into flags: inout [WalkFlag]
  ) {
    guard var flag = rules[index].flag else { return }
    flag.end = max(end, flag.start)
    flag.reported = reported
    flag.value = mean(index)
    flags.append(flag)
    rules[index].flag = nil
    rules[index].sum = 0
    rules[index].count = 0
  }

  private func mean(_ index: Int) -> Double? {
    rules[index].count > 0 ? rules[index].sum / rules[index].count : nil
  }
}
