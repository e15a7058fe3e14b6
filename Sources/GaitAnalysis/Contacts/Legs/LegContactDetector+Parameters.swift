import GaitModel

extension LegContactDetector {
  /// How contacts are read from one segment of the leg. Times in seconds.
  struct Parameters: Equatable, Sendable {
    /// Where the initial contact lies.
    enum Placement: Equatable {
      /// So long before the centre of the landing's jerk: the instant itself left a mark.
      case jerkCentre(delay: Double)
      /// So long after the swing's reversal.
      case reversal(lead: Double)
    }

    /// Low-pass of the angular velocity in hertz before reversals are sought.
    var band: Double
    /// What decides the swing's direction.
    var senseRule: SwingSense.Rule
    /// Whether the segment stands still in stance, so that stillness separates one stride from the next.
    var standsStill: Bool
    /// The landing's jerk is sought from so long before the reversal…
    var searchBefore: Double
    /// …to at least so long after it…
    var searchAfter: Double
    /// …and until so long after it was seen…
    var afterImpact: Double
    /// …or until so long after the reversal if it was not.
    var longestWait: Double
    /// Least jerk of a landing in m/s³.
    var leastImpact: Double
    /// Least jerk of a landing as a share of the usual one.
    var impactShare: Double
    /// Where the initial contact lies.
    var placement: Placement
    /// The final contact lies so long before the swing's first reversal; `nil` where it cannot be determined.
    var finalContactLead: Double?

    /// The same where no landing can be felt: the contact lies a fixed time after the swing's reversal.
    var withoutLanding: Parameters {
      var changed = self
      changed.leastImpact = 0
      changed.impactShare = 0
      changed.searchBefore = 0
      changed.searchAfter = 0
      changed.afterImpact = 0
      changed.longestWait = 0
      if case .jerkCentre = placement {
        changed.placement = .reversal(lead: Thresholds.Leg.reversalLead.value)
      }
      return changed
    }

    /// For a sensor on the foot or shoe.
    static var foot: Parameters {
      Parameters(
        band: Thresholds.Foot.band.value, senseRule: .pushOffFirst, standsStill: true,
        searchBefore: Thresholds.Foot.searchBefore.value, searchAfter: Thresholds.Foot.searchAfter.value,
        afterImpact: Thresholds.Foot.afterImpact.value, longestWait: Thresholds.Foot.longestWait.value,
        leastImpact: Thresholds.Foot.leastImpact.value, impactShare: Thresholds.Foot.impactShare.value,
        placement: .jerkCentre(delay: Thresholds.Foot.impactDelay.value),
        finalContactLead: Thresholds.Foot.finalContactLead.value)
    }

    /// For a sensor on the shank, down to the ankle.
    static var shank: Parameters {
      Parameters(
        band: Thresholds.Shank.band.value, senseRule: .swingIsQuicker, standsStill: false,
        searchBefore: Thresholds.Shank.searchBefore.value, searchAfter: Thresholds.Shank.searchAfter.value,
        afterImpact: Thresholds.Shank.afterImpact.value, longestWait: Thresholds.Shank.longestWait.value,
        leastImpact: Thresholds.Shank.leastImpact.value, impactShare: Thresholds.Shank.impactShare.value,
        placement: .jerkCentre(delay: Thresholds.Shank.impactDelay.value),
        finalContactLead: Thresholds.Shank.finalContactLead.value)
    }

    /// For a sensor on the thigh.
    static var thigh: Parameters {
      Parameters(
        band: Thresholds.Thigh.band.value, senseRule: .swingIsQuicker, standsStill: false,
        searchBefore: 0, searchAfter: Thresholds.Thigh.searchAfter.value,
        afterImpact: 0, longestWait: Thresholds.Thigh.longestWait.value,
        leastImpact: Thresholds.Thigh.leastImpact.value, impactShare: 0,
        placement: .reversal(lead: Thresholds.Thigh.contactLead.value), finalContactLead: nil)
    }
  }
}
