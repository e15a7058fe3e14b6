/// How a leg takes the weight after contact. What a verdict says depends on `HeelStrike.basis`.
public enum LandingVerdict: String, CaseIterable, Sendable {
  /// The knee yields (knee, shank), or the landing is no firmer than this person's usual one (foot, trunk).
  case springy
  /// The knee hardly yields (knee, shank), or the landing is firmer than this person's usual one (foot, trunk).
  case stiff
  /// It cannot be determined; `HeelStrike.reason` says why.
  case unknown
}

/// What a verdict on a landing rests on, best first.
public enum LandingBasis: String, CaseIterable, Sendable {
  /// The knee's flexion, from thigh and shank.
  case knee
  /// How the shank turns over the ankle, from which the knee's yielding is estimated.
  case shank
  /// How long the foot takes from the heel to flat, against this person's usual.
  case foot
  /// How sharply the trunk takes the landing, against this person's usual.
  case trunk
}

/// Why a landing has no verdict.
public enum LandingReason: String, CaseIterable, Sendable {
  /// No sensor that is worn can tell how this leg lands.
  case notWorn = "no sensor tells how this leg lands"
  /// The axis of the knee is not known yet.
  case axisUnknown = "the knee's axis is not known yet"
  /// Below 0.4 m/s every landing is stiff by nature.
  case tooSlow = "too slow for a verdict"
  /// The speed is not known, and the verdict depends on it.
  case speedUnknown = "the walking speed is not known"
  /// Turns and stairs change the landing.
  case turning = "turning, or on stairs"
  /// How a leg takes the weight is judged in walking only.
  case running = "running, not walking"
  /// Samples are missing around the contact.
  case gap = "samples are missing"
  /// A step into standing hardly bends the knee, however softly somebody walks.
  case lastStep = "the last step before a stop"
  /// The clocks of foot and shank are apart, so that nobody knows what the shank did at the foot's contact.
  case clocksApart = "the clocks of foot and shank are apart"
  /// Foot and trunk compare with this person's usual landing, which takes a while to be known.
  case usualUnknown = "the usual landing is not known yet"
}

/// A foot takes the weight: what happens at an initial contact and just after it.
public struct HeelStrike: Equatable, Sendable {
  /// The initial contact.
  public var time: SampleTime
  /// When the program could first say so.
  public var reported: SampleTime
  /// The foot, if it is known.
  public var side: Side?
  /// The sensor place that the contact was seen from.
  public var place: Place
  /// Sole against ground at contact in radians, toes up positive, 0 flat in mid-stance.
  public var footStrikeAngle: Double?
  /// Flexion of the knee at contact in radians, 0 standing.
  public var kneeAtContact: Double?
  /// Further flexion from contact to its peak in loading response, in radians.
  public var kneeExcursion: Double?
  /// Greatest change of the foot's specific force from gravity at landing, in m/s².
  public var impactPeak: Double?
  /// Greatest change of the trunk's vertical acceleration after contact, relative to the walk's own rhythm.
  public var impactSharpness: Double?
  /// Share of the shank's shock that does not arrive at the lower back, at most 1; needs both at 200 Hz.
  public var shockAttenuation: Double?
  /// Time from the contact to where the sole lies nearly flat, in seconds.
  public var heelToFlat: Double?
  /// How the leg takes the weight.
  public var verdict: LandingVerdict
  /// What the verdict rests on; `nil` without one.
  public var basis: LandingBasis?
  /// How sure the verdict is, 0.5 (as good as a guess) to 1; `nil` without one.
  public var confidence: Double?
  /// Why there is no verdict; `nil` with one.
  public var reason: LandingReason?

  /// Whether the verdict says with confidence how the knee yields; one that rests on foot or trunk never does.
  public var showsKnee: Bool {
    verdict != .unknown && (basis == .knee || basis == .shank)
      && (confidence ?? 0) >= Thresholds.Verdict.doubt.value
  }

  /// A landing; measures left out were not computed.
  public init(
    time: SampleTime, reported: SampleTime, side: Side?, place: Place, footStrikeAngle: Double? = nil,
    kneeAtContact: Double? = nil, kneeExcursion: Double? = nil, impactPeak: Double? = nil,
    impactSharpness: Double? = nil, shockAttenuation: Double? = nil,
    heelToFlat: Double? = nil, verdict: LandingVerdict = .unknown, basis: LandingBasis? = nil,
    confidence: Double? = nil, reason: LandingReason? = .notWorn
  ) {
    self.time = time
    self.reported = reported
    self.side = side
    self.place = place
    self.footStrikeAngle = footStrikeAngle
    self.kneeAtContact = kneeAtContact
    self.kneeExcursion = kneeExcursion
    self.impactPeak = impactPeak
    self.impactSharpness = impactSharpness
    self.shockAttenuation = shockAttenuation
    self.heelToFlat = heelToFlat
    self.verdict = verdict
    self.basis = basis
    self.confidence = confidence
    self.reason = reason
  }
}
