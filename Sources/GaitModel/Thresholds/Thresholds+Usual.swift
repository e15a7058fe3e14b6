extension Thresholds {
  /// What is usual for one person, and how the walks go on: `OwnUsual`, `WalkingProgress`.
  public enum Usual {
    /// See `meaning`.
    public static let leastWalks = Cited(
      5, .count, "From so many comparable walks on something is usual.",
      .ours(reason: "a median of fewer follows the last walk"))
    /// See `meaning`.
    public static let mostWalks = Cited(
      20, .count, "The latest so many comparable walks say what is usual.",
      .ours(reason: "some weeks of walking: what is usual follows the walker, slowly"))
    /// See `meaning`.
    public static let leastWalking = Cited(
      60, .seconds, "Walks with less walking do not count in what is usual.",
      .ours(reason: "a minute to warm up is no walk"))
    /// See `meaning`.
    public static let weeks = Cited(
      12, .count, "So many weeks of progress are shown.",
      .ours(reason: "a season of walking, and still one dot a walk on a page"))
    /// See `meaning`.
    public static let runningWalks = Cited(
      5, .count, "The running median of progress is of so many walks.",
      .ours(reason: "as many as make something usual"))
    /// See `meaning`.
    public static let longBreak = Cited(
      14, .count, "After a break of so many days an easier beginning is suggested.",
      .ours(reason: "two weeks: a holiday or a cold, not a weekend"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("usual.leastWalks", leastWalks),
      .init("usual.mostWalks", mostWalks),
      .init("usual.leastWalking", leastWalking),
      .init("usual.weeks", weeks),
      .init("usual.runningWalks", runningWalks),
      .init("usual.longBreak", longBreak),
    ]
  }
}
