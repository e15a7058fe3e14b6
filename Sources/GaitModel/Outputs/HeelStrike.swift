/// How a leg takes the weight after contact.
public enum LandingVerdict: String, CaseIterable, Sendable {
  /// The knee yields.
  case springy
  /// The knee hardly yields.
  case stiff
  /// It cannot be told; `HeelStrike.reason` says why.
  case unknown
}

/// Why a landing has no verdict.
public enum LandingReason: String, CaseIterable, Sendable {
  /// The sensors that it takes are not worn.
  case needsThighAndShank = "needs thigh and shank of one leg"
  /// The axis of the knee is not known yet.
  case axisUnknown = "the knee's axis is not known yet"
  /// Slow walking is stiff by nature.
  case tooSlow = "too slow for a verdict"
  /// The speed is not known, and the verdict depends on it.
  case speedUnknown = "the walking speed is not known"
  /// Turns and stairs change the landing.
  case turning = "turning, or on stairs"
  /// Samples are missing around the contact.
  case gap = "samples are missing"
  /// A step into standing hardly bends the knee, however softly somebody walks.
  case lastStep = "the last step before a stop"
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
  /// How the leg takes the weight.
  public var verdict: LandingVerdict
  /// Why there is no verdict; `nil` with one.
  public var reason: LandingReason?

  /// A landing; measures left out were not computed.
  public init(
    time: SampleTime, reported: SampleTime, side: Side?, place: Place, footStrikeAngle: Double? = nil,
    kneeAtContact: Double? = nil, kneeExcursion: Double? = nil, impactPeak: Double? = nil,
    impactSharpness: Double? = nil, shockAttenuation: Double? = nil,
    verdict: LandingVerdict = .unknown,
    reason: LandingReason? = .needsThighAndShank
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
    self.verdict = verdict
    self.reason = reason
  }
}
