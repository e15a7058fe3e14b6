import GaitModel
import GaitWire

/// The values that the golden files show: one of each kind full, one of each kind bare, every code.
enum Examples {
  static func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  static let contacts = [
    InitialContact(
      time: time(5.07), reported: time(5.16), side: .right, place: Place(.foot, .right), basis: .event),
    InitialContact(
      time: SampleTime(nanoseconds: 5_623_456_789), reported: time(5.71), side: nil,
      place: Place(.lowerBack), basis: .event),
    InitialContact(
      time: time(6.2), reported: time(6.5), side: .left, place: Place(.wrist), basis: .rhythm),
  ]

  static let finalContacts = [
    FinalContact(time: time(5.82), reported: time(5.95), side: .right, place: Place(.foot, .right)),
    FinalContact(
      time: SampleTime(nanoseconds: 6_401_250_049), reported: time(6.52), side: nil, place: Place(.shank)),
    FinalContact(time: time(6.95), reported: time(7.1), side: .left, place: Place(.ankle, .left)),
  ]

  static let strides = [
    Stride(
      start: time(5.07), end: time(6.18), reported: time(6.3), side: .right, stanceShare: 0.618,
      doubleSupportShare: 0.241),
    // Apart by 1.1218 s to the nanosecond, and by 1.1219 s as they are written.
    Stride(
      start: SampleTime(nanoseconds: 5_623_449_999), end: SampleTime(nanoseconds: 6_745_250_000),
      reported: time(6.9), side: .left, stanceShare: 0.615_51),
    Stride(
      start: time(6.18), end: time(7.3), reported: time(7.42), side: .left, stanceShare: 1,
      doubleSupportShare: 0),
    Stride(start: time(7.3), end: time(8.4), reported: time(8.5), side: nil),
    Stride(
      start: time(8.5), end: time(9.625), reported: time(10), side: .right, lengthMetres: 1.36,
      kneeRange: radians(degrees: 60.2), pelvisRotationRange: radians(degrees: 9.1),
      pelvisObliquityRange: radians(degrees: 7.7), thoraxRotationRange: radians(degrees: 6.2),
      thoraxPelvisPhase: radians(degrees: 98),
      phases: GaitPhases(
        loadingResponse: 0.121, midStance: 0.31, terminalStance: 0.5, preSwing: 0.618, initialSwing: 0.749,
        midSwing: 0.869)),
  ]

  /// An angle whose degrees are written with one decimal, as it is read back.
  static func radians(degrees: Double) -> Double { degrees / (180 / .pi) }

  /// A swing whose shoulder's share is an estimate between bounds.
  private static func estimated(_ swing: ArmSwing, low: Double, high: Double) -> ArmSwing {
    var swing = swing
    swing.shoulderShareLow = low
    swing.shoulderShareHigh = high
    return swing
  }

  static let armSwings = [
    ArmSwing(
      start: time(5.4), end: time(6), reported: time(6.2), side: .left, place: Place(.forearm, .left),
      range: radians(degrees: 52.1), peakRate: radians(degrees: 171), shoulderRange: radians(degrees: 28),
      elbowRange: radians(degrees: 24.1), shoulderShare: 0.537, method: .twoSegment, confidence: 0.9),
    estimated(
      ArmSwing(
        start: SampleTime(nanoseconds: 6_000_050_000), end: time(6.55), reported: time(6.8), side: .right,
        place: Place(.wrist, .right), range: radians(degrees: 47.951), peakRate: radians(degrees: 160.06),
        shoulderShare: 0.6125, method: .wristPivot, confidence: 2.0 / 3), low: 0.48, high: 0.755),
    ArmSwing(
      start: time(6), end: time(6.6), reported: time(6.9), side: nil, place: Place(.hand), range: 0,
      peakRate: 0, confidence: 0),
    ArmSwing(
      start: time(6.6), end: time(7.2), reported: time(7.4), side: .left, place: Place(.forearm, .left),
      range: radians(degrees: 180), peakRate: radians(degrees: 2000), shoulderRange: 0,
      elbowRange: radians(degrees: 0.1), shoulderShare: 0, method: .twoSegment, confidence: 1),
  ]

  static let arms = [
    ArmUse(
      place: Place(.forearm, .left), swingingShare: 0.96, armStrideRatio: 1.002, regularity: 0.9,
      range: radians(degrees: 51)),
    ArmUse(place: Place(.wrist, .right), swingingShare: 0),
    ArmUse(place: Place(.hand)),
  ]

  static let armSummary = ArmSummary(asymmetry: -0.182, coordination: 0.83)

  static let heelStrikes = [
    HeelStrike(
      time: time(6.18), reported: time(6.5), side: .right, place: Place(.foot, .right),
      footStrikeAngle: radians(degrees: 24.6), kneeAtContact: radians(degrees: 6.1),
      kneeExcursion: radians(degrees: 12.9), impactPeak: 47, impactSharpness: 6.2, shockAttenuation: 0.61,
      heelToFlat: 0.123, verdict: .springy, basis: .knee, confidence: 0.975, reason: nil),
    HeelStrike(time: time(6.7), reported: time(7), side: nil, place: Place(.lowerBack)),
    HeelStrike(
      time: time(7.3), reported: time(7.6), side: .left, place: Place(.shank, .left),
      kneeAtContact: radians(degrees: -1.5), verdict: .unknown, reason: .tooSlow),
  ]

  static let flags = [
    WalkFlag(
      kind: .staticLoading, start: time(0), fired: time(121), reported: time(121), value: 0.71,
      reasons: [.cadence, .armSwing]),
    WalkFlag(
      kind: .staticLoading, start: time(0), end: time(301), fired: time(121), reported: time(321),
      value: 0.71, reasons: [.cadence, .armSwing]),
    WalkFlag(
      kind: .stiffLanding, side: .left, start: time(400), end: time(420), fired: time(410),
      reported: time(425), reasons: [.kneeExcursion], isProxy: true),
  ]

  static let seconds = [
    SecondSummary(time: time(5), reported: time(5), walking: false),
    SecondSummary(
      time: time(6), reported: time(6.01), walking: true, cadenceStepsPerMinute: 106.849,
      armRangeLeft: radians(degrees: 51.049), armRangeRight: radians(degrees: 47), confidence: 0.9549),
    SecondSummary(
      time: time(7), reported: time(7), walking: true, cadenceStepsPerMinute: 107,
      speedMetresPerSecond: 1.2, armRange: radians(degrees: 40.5), staticLoadingIndex: 0.22, pace: .normal,
      confidence: 1),
    SecondSummary(time: time(8), reported: time(8), walking: true, confidence: 0),
  ]

  static let bouts = [
    WalkingBout(
      id: 0, start: time(5.1), end: time(24.6), reported: time(27.6), steps: 36, strides: 34,
      cadenceStepsPerMinute: 107.2, strideDurationSeconds: 1.1194, stepRegularity: 0.86,
      strideRegularity: 0.878, stepSymmetry: 0.98, stepTimeAsymmetry: 0.018, harmonicRatioVertical: 2.75,
      pelvisDropDifference: radians(degrees: -1.2)),
    WalkingBout(
      id: 2, start: time(50), end: time(54), reported: time(57), steps: 9, strides: 7,
      speedMetresPerSecond: 1.21, strideLengthMetres: 1.35, pace: .normal, paceBasis: .speed,
      looseRotation: .some),
    WalkingBout(id: 1, start: time(40), end: time(44.02), reported: time(47.02), steps: 9, strides: 7),
  ]

  static let notices: [QualityNotice] = [
    notice(.gap, Place(.lowerBack), 41, 43.1),
    notice(.gap, Place(.lowerBack), 50, 50.4),
    notice(.gap, Place(.lowerBack), 51, 51.03),
    notice(.clipped, Place(.foot, .left), 3, 9.2, count: 12),
    notice(.rateLow, Place(.lowerBack), 0, 10, value: 20),
    notice(.rateDrift, Place(.lowerBack), 12, 60, value: 87.25),
    notice(.clockJump, Place(.lowerBack), 61, 61, value: -3600.00004),
    notice(.nonFinite, Place(.shank, .right), 62, 62, count: 1),
    notice(.gravityRemoved, Place(.pelvis), 0, 2, value: 0.4),
    notice(.looseMount, Place(.thigh), 20, 30),
    notice(.sensorLost, Place(.wrist, .left), 70, 90),
    notice(.scaleError, Place(.sternum), 0, 2, value: 8.1),
    notice(.unitConverted, nil, 0, 0),
    notice(.duplicateTime, Place(.lowerBack), 71, 72, count: 3),
    notice(.lateSample, Place(.lowerBack), 73, 73.5, count: 1),
    notice(.lateSample, nil, 73, 73),
    notice(.unitConverted, Place(.lowerBack), 0, 2, value: 1.0012),
    notice(.unitConverted, Place(.foot, .left), 0, 2, value: 998.7),
    notice(.unitConverted, Place(.shank, .right), 0, 10, value: 81.25),
    notice(.unitConverted, Place(.shank, .right), 0, 10, value: 1881.25, channel: .angularVelocity),
    notice(.burstyTime, nil, 0, 2, value: 100.004),
    notice(.coarseTime, nil, 0, 2, value: 50),
    notice(.placeAssumed, Place(.lowerBack), 0, 0),
    notice(.deadChannel, Place(.foot, .left), 4, 6, channel: .angularVelocity),
    notice(.deadChannel, Place(.wrist, .left), 0, 1, channel: .acceleration),
    notice(.frozen, Place(.foot, .right), 31.25, 32.25),
    notice(.spike, Place(.lowerBack), 12.34, 12.34, count: 1),
    notice(.spike, Place(.lowerBack), 12.34, 70, count: 3),
    notice(.sameData, Place(.foot, .right), 2, 4, channel: .acceleration),
    notice(.channelsDisagree, Place(.shank, .left), 9, 9),
    notice(.sidesDisagree, nil, 40, 40),
    notice(.clocksDisagree, nil, 15, 15, value: 0.5004),
    notice(.stepsMissed, Place(.foot, .left), 17.4, 17.4),
  ]

  private static func notice(
    _ code: QualityCode, _ place: Place?, _ start: Double, _ end: Double, count: Int? = nil,
    value: Double? = nil, channel: Channel? = nil
  ) -> QualityNotice {
    QualityNotice(
      code: code, place: place, start: time(start), end: time(end), reported: time(end + 0.01),
      count: count, value: value, channel: channel)
  }

  static let hello = Hello(
    generator: "gangart 0.1.0", file: "walk \"1\"\\\n.csv", sha256: "00ff", format: "canonical",
    startedAt: "2026-11-23T10:04:12+01:00",
    sensors: [
      WornSensor(place: Place(.lowerBack), channels: [.acceleration, .angularVelocity]),
      WornSensor(place: Place(.foot, .left), channels: [.linearAcceleration, .magneticField]),
    ])

  static let notComputed = [
    NotComputed(
      metric: "walking_speed_mps", reason: .written("needs the height of the person: --height 1.72"))
  ]

  static let end = WalkEnd(time: time(90.01), durationSeconds: 90.01, notComputed: notComputed)

  static let walk = WalkResult(
    generator: "gangart 0.1.0",
    recording: RecordingInfo(
      file: "spaziergang äöü.csv", sha256: "00ff", format: "canonical", durationSeconds: 612.4,
      subject: RecordedSubject(heightMetres: 1.7, isHeightAssumed: true, person: nil),
      sensors: [
        SensorSummary(
          place: Place(.lowerBack), channels: [.acceleration, .angularVelocity], rateHertz: 100,
          samples: 61_240, lostShare: 0, clippedShare: 0.0004),
        SensorSummary(
          place: Place(.foot, .right), channels: [], rateHertz: nil, samples: 1, lostShare: 1,
          clippedShare: 0),
      ]),
    walkingBouts: bouts, initialContacts: contacts, finalContacts: finalContacts, strides: strides,
    armSwings: armSwings, arms: arms, armSummary: armSummary, heelStrikes: heelStrikes, seconds: seconds,
    flags: flags.filter { $0.end != nil }, quality: notices,
    notComputed: notComputed)

  /// Every output above, in the order of `reported`.
  static let outputs: [GaitOutput] =
    (contacts.map(GaitOutput.initialContact) + finalContacts.map(GaitOutput.finalContact)
    + strides.map(GaitOutput.stride) + armSwings.map(GaitOutput.armSwing) + seconds.map(GaitOutput.second)
    + heelStrikes.map(GaitOutput.heelStrike) + flags.map(GaitOutput.flag) + bouts.map(GaitOutput.bout)
    + notices.map(GaitOutput.quality))
    .sorted { $0.reported < $1.reported }
}

/// The line of one event.
func encode(_ line: EventLine) -> [UInt8] {
  var sink = EventLineSink(capacity: 0)
  switch line {
  case .hello(let hello): sink.receive(.hello(hello))
  case .output(let output): sink.receive(.output(output))
  case .device(let line): sink.receive(.device(line))
  case .note(let line): sink.receive(.note(line))
  case .bye(let bye): sink.bye(bye)
  case .coach(let output): sink.receive(.coach(output))
  case .unknown: break
  }
  return sink.bytes
}
