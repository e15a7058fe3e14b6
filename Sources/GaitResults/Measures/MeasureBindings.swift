public import GaitModel

/// Where the results of the analysis hold the measures of the catalogue, in the order in which they are written.
public enum MeasureBindings {
  /// A stride's.
  public static let strides: [BoundMeasure<Stride>] = [
    BoundMeasure(.strideDuration, derived: { FixedDecimal(from: $0.start, to: $0.end) }),
    BoundMeasure(.strideLength, \.lengthMetres),
    BoundMeasure(.walkingSpeed, derived: { writtenSpeed(of: $0) }),
    BoundMeasure(.stanceShare, \.stanceShare),
    BoundMeasure(.doubleSupportShare, \.doubleSupportShare),
    BoundMeasure(.kneeRange, \.kneeRange),
    BoundMeasure(.pelvisRotation, \.pelvisRotationRange),
    BoundMeasure(.pelvisObliquity, \.pelvisObliquityRange),
    BoundMeasure(.thoraxRotation, \.thoraxRotationRange),
    BoundMeasure(.thoraxPelvisPhase, \.thoraxPelvisPhase),
  ]

  /// What its place in the walk adds to a stride.
  public static let placedStrides: [BoundMeasure<Placed<Stride>>] = [
    BoundMeasure(.turning, flag: \.isTurn, isAlwaysWritten: false)
  ]

  /// Those of a stride's phases.
  public static let phases: [BoundMeasure<GaitPhases>] = [
    BoundMeasure(.loadingResponseEnd, certain: \.loadingResponse),
    BoundMeasure(.midStanceEnd, certain: \.midStance),
    BoundMeasure(.terminalStanceEnd, certain: \.terminalStance),
    BoundMeasure(.preSwingEnd, certain: \.preSwing),
    BoundMeasure(.initialSwingEnd, certain: \.initialSwing),
    BoundMeasure(.midSwingEnd, certain: \.midSwing),
  ]

  /// An arm swing's.
  public static let swings: [BoundMeasure<ArmSwing>] = [
    BoundMeasure(.armRange, certain: \.range),
    BoundMeasure(.armPeakRate, certain: \.peakRate),
    BoundMeasure(.shoulderRange, \.shoulderRange),
    BoundMeasure(.elbowRange, \.elbowRange),
    BoundMeasure(.shoulderShare, \.shoulderShare),
    BoundMeasure(.shoulderShareLow, \.shoulderShareLow),
    BoundMeasure(.shoulderShareHigh, \.shoulderShareHigh),
    BoundMeasure(.swingMethod, word: \.method),
    BoundMeasure(.confidence, certain: \.confidence),
  ]

  /// A landing's.
  public static let landings: [BoundMeasure<HeelStrike>] = [
    BoundMeasure(.footStrikeAngle, \.footStrikeAngle),
    BoundMeasure(.kneeAtContact, \.kneeAtContact),
    BoundMeasure(.kneeExcursion, \.kneeExcursion),
    BoundMeasure(.impactPeak, \.impactPeak),
    BoundMeasure(.impactSharpness, \.impactSharpness),
    BoundMeasure(.shockAttenuation, \.shockAttenuation),
    BoundMeasure(.heelToFlat, \.heelToFlat),
    BoundMeasure(.landingVerdict, certainWord: \.verdict),
    BoundMeasure(.confidence, \.confidence),
  ]

  /// A second's.
  public static let seconds: [BoundMeasure<SecondSummary>] = [
    BoundMeasure(.walking, flag: \.walking, isAlwaysWritten: true),
    BoundMeasure(.running, flag: \.running, isAlwaysWritten: false),
    BoundMeasure(.cadence, \.cadenceStepsPerMinute),
    BoundMeasure(.walkingSpeed, \.speedMetresPerSecond),
    BoundMeasure(.armRangeLeft, \.armRangeLeft),
    BoundMeasure(.armRangeRight, \.armRangeRight),
    BoundMeasure(.armRangeUnsided, \.armRange),
    BoundMeasure(.staticLoadingIndex, \.staticLoadingIndex),
    BoundMeasure(.pace, word: \.pace),
    BoundMeasure(.turning, flag: \.turning, isAlwaysWritten: false),
    BoundMeasure(.confidence, \.confidence),
  ]

  /// A bout's.
  public static let bouts: [BoundMeasure<WalkingBout>] = [
    BoundMeasure(.duration, derived: { FixedDecimal(from: $0.start, to: $0.end) }),
    BoundMeasure(.stepCount, count: \.steps),
    BoundMeasure(.strideCount, count: \.strides),
    BoundMeasure(.running, flag: \.running, isAlwaysWritten: false),
    BoundMeasure(.cadence, \.cadenceStepsPerMinute),
    BoundMeasure(.strideDuration, \.strideDurationSeconds),
    BoundMeasure(.walkingSpeed, \.speedMetresPerSecond),
    BoundMeasure(.strideLength, \.strideLengthMetres),
    BoundMeasure(.pace, word: \.pace),
    BoundMeasure(.paceBasis, word: \.paceBasis),
    BoundMeasure(.stepRegularity, \.stepRegularity),
    BoundMeasure(.strideRegularity, \.strideRegularity),
    BoundMeasure(.stepSymmetry, \.stepSymmetry),
    BoundMeasure(.stepTimeAsymmetry, \.stepTimeAsymmetry),
    BoundMeasure(.harmonicRatioVertical, \.harmonicRatioVertical),
    BoundMeasure(.pelvisDropDifference, \.pelvisDropDifference),
    BoundMeasure(.looseRotation, word: \.looseRotation),
  ]

  /// An arm's, over a whole walk.
  public static let arms: [BoundMeasure<ArmUse>] = [
    BoundMeasure(.swingingShare, \.swingingShare),
    BoundMeasure(.busyShare, \.busyShare),
    BoundMeasure(.armStrideRatio, \.armStrideRatio),
    BoundMeasure(.armRhythm, derivedWord: \.rhythm),
    BoundMeasure(.armRegularity, \.regularity),
    BoundMeasure(.armRange, \.range),
    BoundMeasure(.legPhase, \.legPhase),
  ]

  /// Those of both arms together.
  public static let bothArms: [BoundMeasure<ArmSummary>] = [
    BoundMeasure(.armAsymmetry, \.asymmetry),
    BoundMeasure(.armCoordination, \.coordination),
  ]

  /// A walk's.
  public static let walks: [BoundMeasure<WalkSummary>] = [
    BoundMeasure(.stepCount, count: \.steps),
    BoundMeasure(.walkingTime, certain: \.walkingSeconds),
    BoundMeasure(.cadence, \.cadenceStepsPerMinute),
    BoundMeasure(.paceMinutes, paceTimes: \.paceTimes),
    BoundMeasure(.pauses, \.pausesSeconds),
    BoundMeasure(.stepTimeAsymmetry, \.stepTimeAsymmetry),
  ]

  /// A walk test's.
  public static let tests: [BoundMeasure<WalkTest>] = [
    BoundMeasure(.testDistance, \.distanceMetres),
    BoundMeasure(.testDistanceBasis, word: \.distanceBasis),
    BoundMeasure(.testDuration, derived: { $0.duration }),
    BoundMeasure(.testSpeed, \.speedMetresPerSecond),
    BoundMeasure(.testTurns, derived: { $0.turns.flatMap { FixedDecimal(Double($0), decimals: 0) } }),
    BoundMeasure(.testCadence, \.cadenceStepsPerMinute),
    BoundMeasure(.testPauses, derived: { $0.pauses.flatMap { FixedDecimal(Double($0), decimals: 0) } }),
    BoundMeasure(
      .testPausesTime,
      derived: { $0.pausesSeconds.flatMap { FixedDecimal($0, decimals: Decimals.seconds) } }),
  ]

  /// Every measure that is bound, with the level at which it is.
  public static let all: [(measure: Measure, level: Measure.Level)] =
    strides.map { ($0.measure, .stride) } + placedStrides.map { ($0.measure, .stride) }
    + phases.map { ($0.measure, .stride) }
    + swings.map { ($0.measure, .swing) } + landings.map { ($0.measure, .landing) }
    + seconds.map { ($0.measure, .second) } + bouts.map { ($0.measure, .bout) }
    + arms.map { ($0.measure, .arm) } + bothArms.map { ($0.measure, .walk) }
    + walks.map { ($0.measure, .walk) } + tests.map { ($0.measure, .test) }

  /// Speed in m/s as the written length and times give it, so that a reader who divides agrees.
  private static func writtenSpeed(of stride: Stride) -> FixedDecimal? {
    let duration = FixedDecimal(from: stride.start, to: stride.end).value
    guard let length = stride.lengthMetres.flatMap({ MeasureUnit.metres.written($0) }), duration > 0
    else { return nil }
    return MeasureUnit.metresPerSecond.written(length.value / duration)
  }
}
