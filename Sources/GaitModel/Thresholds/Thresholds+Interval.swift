extension Thresholds {
  /// Walks in intervals: `IntervalPlan`, `IntervalWalk`.
  public enum Interval {
    /// See `meaning`.
    public static let warmUp = Cited(
      60, .seconds, "So long a walk warms up, unless its plan says otherwise.",
      .ours(reason: "the coach is silent for the first minute anyway"))
    /// See `meaning`.
    public static let walk = Cited(
      300, .seconds, "So long an interval lasts, unless its plan says otherwise.",
      .ours(reason: "five brisk minutes are a common way to begin; no trial compared lengths"))
    /// See `meaning`.
    public static let pause = Cited(
      90, .seconds, "After so long a pause walking on is suggested, unless the plan says otherwise.",
      .ours(reason: "longer than a rest leaning forward is meant to last"))
    /// See `meaning`.
    public static let lastMinute = Cited(
      60, .seconds, "So long before its end an interval is announced to end.",
      .ours(reason: "one minute is easily said and felt"))
    /// See `meaning`.
    public static let shortestAnnounced = Cited(
      120, .seconds, "Intervals that are shorter announce no last minute.",
      .ours(reason: "the beginning was announced just before"))
    /// See `meaning`.
    public static let blind = Cited(
      3, .seconds, "After so long without data the clock goes on by time.",
      .ours(reason: "as long as the break that ends a bout"))
    /// See `meaning`.
    public static let standing = Cited(
      30, .seconds, "Whoever stands so long pauses.",
      .ours(reason: "longer than most waits at a crossing; shorter than a rest leaning forward"))
    /// See `meaning`.
    public static let resuming = Cited(
      5, .seconds, "Whoever has walked so long after standing walks again.",
      .ours(reason: "a few steps to the next bench are no walking"))
    /// See `meaning`.
    public static let walkingOn = Cited(
      30, .seconds, "Whoever does not stop so long after a pause began does not want one.",
      .ours(reason: "the next rail or bench may be some steps away"))
    /// See `meaning`.
    public static let longRest = Cited(
      900, .seconds, "A walk without a screen ends by itself after so long without a step or a mark.",
      .ours(reason: "default, not from literature; ten times the rest after which walking on is suggested"))
    /// See `meaning`.
    public static let proposalIntervals = Cited(
      3, .count, "So many intervals without a mark in a row lead to a longer proposal.",
      .ours(reason: "once is chance"))
    /// See `meaning`.
    public static let proposalShare = Cited(
      0.1, .ratio,
      "A proposal is longer by this share.", .ours(reason: "a small step is easily kept"))
    /// See `meaning`.
    public static let proposalMost = Cited(
      60, .seconds, "A proposal is longer by no more than this.",
      .ours(reason: "a small step also for long intervals"))
    /// See `meaning`.
    public static let markShare = Cited(
      0.8, .ratio, "After marks the proposal is this share of their median time.",
      .ours(reason: "so that the pause comes before discomfort does"))
    /// See `meaning`.
    public static let marksForShorter = Cited(
      2, .count, "So many marks before the target lead to a shorter proposal.",
      .ours(reason: "once is chance"))
    /// See `meaning`.
    public static let shortestProposal = Cited(
      60, .seconds, "No proposal is shorter.", .ours(reason: "a minute is an interval; less is standing"))
    /// See `meaning`.
    public static let longestProposal = Cited(
      1200, .seconds, "No proposal is longer.", .ours(reason: "twenty minutes without a rest are a walk"))
    /// See `meaning`.
    public static let proposalStep = Cited(
      10, .seconds, "Proposals are rounded to this.", .ours(reason: "easily said"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("interval.warmUp", warmUp), .init("interval.walk", walk), .init("interval.pause", pause),
      .init("interval.lastMinute", lastMinute), .init("interval.shortestAnnounced", shortestAnnounced),
      .init("interval.blind", blind), .init("interval.standing", standing),
      .init("interval.resuming", resuming), .init("interval.walkingOn", walkingOn),
      .init("interval.longRest", longRest),
      .init("interval.proposalIntervals", proposalIntervals),
      .init("interval.proposalShare", proposalShare), .init("interval.proposalMost", proposalMost),
      .init("interval.markShare", markShare), .init("interval.marksForShorter", marksForShorter),
      .init("interval.shortestProposal", shortestProposal),
      .init("interval.longestProposal", longestProposal), .init("interval.proposalStep", proposalStep),
    ]
  }
}
