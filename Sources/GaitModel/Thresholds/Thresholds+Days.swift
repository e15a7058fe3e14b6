extension Thresholds {
  /// How the walking of hours and days is sorted: `DayRow`.
  public enum Days {
    /// See `meaning`.
    public static let shortBout = Cited(
      10.0, .seconds, "Bouts of a day up to this length are counted as the shortest.",
      .ours(reason: "a room crossed; after the classes that studies of daily life use"))
    /// See `meaning`.
    public static let middleBout = Cited(
      30.0, .seconds, "Bouts of a day up to this length are counted as short.",
      .ours(reason: "walking within a home; after the classes that studies of daily life use"))
    /// See `meaning`.
    public static let longBout = Cited(
      60.0, .seconds, "Bouts of a day up to this length are counted as of middle length.",
      .ours(reason: "a minute; after the classes that studies of daily life use"))
    /// See `meaning`.
    public static let longestBout = Cited(
      120.0, .seconds, "Bouts of a day up to this length are counted as long, all others as the longest.",
      .ours(reason: "two minutes at a stretch are a way somewhere"))
    /// See `meaning`.
    public static let leastSeconds = Cited(
      60, .count, "Numbers that spread have a middle and ends from so many seconds of an hour or day on.",
      .ours(reason: "a tenth of fewer is less than six seconds, which is one bout's chance"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("days.shortBout", shortBout), .init("days.middleBout", middleBout),
      .init("days.longBout", longBout), .init("days.longestBout", longestBout),
      .init("days.leastSeconds", leastSeconds),
    ]
  }
}
