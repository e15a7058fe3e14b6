extension Thresholds {
  /// Contacts from a sensor on the foot: `LegContactDetector.Parameters.foot`.
  public enum Foot {
    /// See `meaning`.
    public static let band = Cited(
      20, .hertz, "Low-pass of the angular velocity before reversals are sought.",
      .ours(reason: "keeps the reversal at contact sharp; 15 to 40 Hz find the same in 11 people"))
    /// See `meaning`.
    public static let stillForce = Cited(
      2, .metresPerSecondSquared,
      "A foot that hardly turns and whose force is this close to gravity is still.",
      .ours(reason: "a fifth of gravity, above scale errors of cheap sensors"))
    /// See `meaning`.
    public static let stillTime = Cited(
      0.08, .seconds, "A foot that is still for so long rests, which separates two strides.",
      .ours(reason: "from 0.05 to 0.12 s one contact of 1,073 changes"))
    /// See `meaning`.
    public static let pushOffPause = Cited(
      0.1, .seconds, "A swing begins within this time of the push-off.",
      .ours(reason: "the foot reverses at once; between landing and push-off it rests"))
    /// See `meaning`.
    public static let swingToPushOff = Cited(
      0.8, .ratio, "A swing turns the foot at least this share of the push-off before it.",
      .ours(
        reason:
          "a swing undoes the push-off and lifts the toes; the slap after contact is below half"
      ))
    /// See `meaning`.
    public static let longestSwing = Cited(
      0.6, .seconds, "Without a rest before the push-off, what takes longer is no swing.",
      .ours(reason: "swings last 0.3 to 0.5 s; a stance that never rests is that of a brisk walk, 0.6 s"))
    /// See `meaning`.
    public static let senseEvidence = Cited(
      0.5, .radians, "Push-offs must add up to this before the direction of swings is believed.",
      .ours(reason: "29 degrees: one full push-off, or two of short steps"))
    /// See `meaning`.
    public static let searchBefore = Cited(
      0.03, .seconds, "The landing is sought from so long before the foot reverses.",
      .ours(reason: "the heel may touch while the toes still rise"))
    /// See `meaning`.
    public static let searchAfter = Cited(
      0.07, .seconds, "The landing is sought at least until so long after the foot reversed.",
      .ours(reason: "median distance from reversal to the landing's centre is 40 ms in 6 healthy adults"))
    /// See `meaning`.
    public static let afterImpact = Cited(
      0.04, .seconds, "The landing is followed for so long once it is seen.",
      .ours(reason: "the centre of a landing lies within 20 ms of its beginning"))
    /// See `meaning`.
    public static let longestWait = Cited(
      0.35, .seconds, "A landing later than this after the reversal is not waited for.",
      .ours(
        reason: "feet put down after turning landed some 0.12 s after they reversed, one after a stroke 0.2 s"
      ))
    /// See `meaning`.
    public static let leastImpact = Cited(
      300, .metresPerSecondCubed, "Jerk below this is no landing.",
      .ours(
        reason: "99 of 100 landings of 6 healthy adults exceed it; pedalling at 90 a minute makes half of it")
    )
    /// See `meaning`.
    public static let impactShare = Cited(
      0.3, .ratio, "A landing reaches this share of the usual one, or is waited for to the end.",
      .ours(reason: "passes the scraping before a landing over"))
    /// See `meaning`.
    public static let impactDelay = Cited(
      0.015, .seconds, "The contact lies so long before the centre of the landing.",
      .ours(
        reason: "median over 6 healthy adults against checked annotations; 32 ms would fit one optical walk"))
    /// See `meaning`.
    public static let finalContactLead = Cited(
      0.03, .seconds, "The foot leaves the ground so long before it reverses into the swing.",
      .ours(
        reason: "median 35 ms over 6 healthy adults against checked annotations, 18 ms in one optical walk"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("foot.band", band),
      .init("foot.stillForce", stillForce),
      .init("foot.stillTime", stillTime),
      .init("foot.pushOffPause", pushOffPause),
      .init("foot.swingToPushOff", swingToPushOff),
      .init("foot.longestSwing", longestSwing),
      .init("foot.senseEvidence", senseEvidence),
      .init("foot.searchBefore", searchBefore),
      .init("foot.searchAfter", searchAfter),
      .init("foot.afterImpact", afterImpact),
      .init("foot.longestWait", longestWait),
      .init("foot.leastImpact", leastImpact),
      .init("foot.impactShare", impactShare),
      .init("foot.impactDelay", impactDelay),
      .init("foot.finalContactLead", finalContactLead),
    ]
  }
}
