extension Thresholds {
  /// Contacts from a sensor on the shank or ankle: `LegContactDetector.Parameters.shank`.
  public enum Shank {
    /// See `meaning`.
    public static let band = Cited(
      15, .hertz, "Low-pass of the angular velocity before reversals are sought.",
      .ours(reason: "leaves out a loose strap's wobble; 10 to 20 Hz find the same in 4 walkers"))
    /// See `meaning`.
    public static let searchBefore = Cited(
      0.03, .seconds, "The landing is sought from so long before the shank reverses.",
      .ours(reason: "the heel may touch while the shank still swings"))
    /// See `meaning`.
    public static let searchAfter = Cited(
      0.07, .seconds, "The landing is sought at least until so long after the shank reversed.",
      .ours(reason: "as at the foot"))
    /// See `meaning`.
    public static let afterImpact = Cited(
      0.04, .seconds, "The landing is followed for so long once it is seen.",
      .ours(reason: "as at the foot"))
    /// See `meaning`.
    public static let longestWait = Cited(
      0.35, .seconds, "A landing later than this after the reversal is not waited for.",
      .ours(reason: "as at the foot"))
    /// See `meaning`.
    public static let leastImpact = Cited(
      100, .metresPerSecondCubed, "Jerk below this is no landing.",
      .ours(reason: "the shank feels a third of the foot's landing"))
    /// See `meaning`.
    public static let impactShare = Cited(
      0.3, .ratio, "A landing reaches this share of the usual one, or is waited for to the end.",
      .ours(reason: "as at the foot"))
    /// See `meaning`.
    public static let impactDelay = Cited(
      0.03, .seconds, "The contact lies so long before the centre of the landing.",
      .ours(reason: "the centre lies 8 to 35, mostly 30 ms after the foot's own contact in 4 walkers"))
    /// See `meaning`.
    public static let finalContactLead = Cited(
      0.06, .seconds, "The foot leaves the ground so long before the shank begins to swing.",
      .ours(
        reason: "53 to 60 ms against the foot's own final contact in 3 walkers, 68 ms in one optical walk"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("shank.band", band),
      .init("shank.searchBefore", searchBefore),
      .init("shank.searchAfter", searchAfter),
      .init("shank.afterImpact", afterImpact),
      .init("shank.longestWait", longestWait),
      .init("shank.leastImpact", leastImpact),
      .init("shank.impactShare", impactShare),
      .init("shank.impactDelay", impactDelay),
      .init("shank.finalContactLead", finalContactLead),
    ]
  }
}
