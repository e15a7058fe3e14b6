extension Thresholds {
  /// Contacts from a sensor on the thigh: `LegContactDetector.Parameters.thigh`.
  public enum Thigh {
    /// See `meaning`.
    public static let band = Cited(
      5, .hertz, "Low-pass of the angular velocity before reversals are sought.",
      .ours(reason: "the thigh's soft tissue wobbles by more than the swing itself"))
    /// See `meaning`.
    public static let searchAfter = Cited(
      0.18, .seconds, "The landing is sought until so long after the thigh reversed.",
      .ours(reason: "50 ms beyond the contact"))
    /// See `meaning`.
    public static let longestWait = Cited(
      0.3, .seconds, "A landing later than this after the reversal is not waited for.",
      .ours(reason: "the landing of a walker of 50 steps a minute; the other foot lands later still"))
    /// See `meaning`.
    public static let leastImpact = Cited(
      100, .metresPerSecondCubed, "Jerk below this is no landing.",
      .ours(reason: "soft landings reach 120 at the thigh; pedalling at 90 a minute makes some 80"))
    /// See `meaning`.
    public static let contactLead = Cited(
      0.13, .seconds, "The contact comes so long after the thigh stopped swinging forward.",
      .ours(reason: "0.12 s at 131 and 0.15 s at 85 steps a minute in two walkers"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("thigh.band", band),
      .init("thigh.searchAfter", searchAfter),
      .init("thigh.longestWait", longestWait),
      .init("thigh.leastImpact", leastImpact),
      .init("thigh.contactLead", contactLead),
    ]
  }
}
