extension Thresholds {
  /// Walking for a set time or a set way: `WalkTest`.
  public enum WalkTest {
    /// See `meaning`.
    public static let sixMinutes = Cited(
      360.0, .seconds, "So long is the 6-minute walk test.", .ours(reason: "its name"))
    /// See `meaning`.
    public static let twoMinutes = Cited(
      120.0, .seconds, "So long is the 2-minute walk test.", .ours(reason: "its name"))
    /// See `meaning`.
    public static let tenMetres = Cited(
      10.0, .metres, "So long is the way of the 10-metre walk test where nobody says another.",
      .ours(reason: "its name"))
    /// See `meaning`.
    public static let mayLack = Cited(
      5.0, .seconds, "A recording may end so much before the test does.",
      .ours(reason: "the first step comes a little after the word to go; a hundredth of six minutes"))
    /// See `meaning`.
    public static let oneTurn = Cited(
      2.0, .seconds, "What the trunk turns within so short a time after a turn belongs to it.",
      .ours(reason: "who turns round by several steps pauses in between"))
    /// See `meaning`.
    public static let leastFactor = Cited(
      0.5, .ratio, "A given way below this share of the one that was reported does not fit.",
      .ours(reason: "no person's own factor for speed is smaller"))
    /// See `meaning`.
    public static let greatestFactor = Cited(
      2.0, .ratio, "A given way above this multiple of the one that was reported does not fit.",
      .ours(reason: "no person's own factor for speed is greater"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("walkTest.sixMinutes", sixMinutes), .init("walkTest.twoMinutes", twoMinutes),
      .init("walkTest.tenMetres", tenMetres), .init("walkTest.mayLack", mayLack),
      .init("walkTest.oneTurn", oneTurn), .init("walkTest.leastFactor", leastFactor),
      .init("walkTest.greatestFactor", greatestFactor),
    ]
  }
}
