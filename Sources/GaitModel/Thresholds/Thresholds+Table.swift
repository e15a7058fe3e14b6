extension Thresholds {
  /// What a minute of the table is called in words: `WalkMinute` and `StandOuts`.
  public enum Table {
    /// See `meaning`.
    public static let leastWalking = Cited(
      0.15, .ratio, "With a smaller share of walking a minute is called a pause.",
      .ours(reason: "nine seconds of a minute; the numbers of a shorter time say little"))
    /// See `meaning`.
    public static let shortestMinute = Cited(
      10.0, .seconds, "A last minute that the recording hardly reaches into has no row below this length.",
      .ours(reason: "what so short a time shows is the end of a walk, not a minute of it"))
    /// See `meaning`.
    public static let goodArmSwing = Cited(
      0.7, .radians, "From this median range on the arms are said to swing well (40°).",
      .ours(reason: "25th percentile of 46 walkers at their own pace"))
    /// See `meaning`.
    public static let littleArmSwing = Cited(
      0.35, .radians, "Below this median range the arms are said to swing little (20°).",
      .ours(reason: "below the 5th percentile of 46 walkers at their own pace"))
    /// See `meaning`.
    public static let plentyRelief = Cited(
      0.3, .ratio, "Up to this mean static loading index a minute is said to give plenty of relief.",
      .ours(reason: "most of the parts that make the index are lively"))
    /// See `meaning`.
    public static let lessRelief = Cited(
      0.6, .ratio, "From this mean static loading index on a minute is said to give less relief.",
      .ours(reason: "where the rule for a slow stroll begins"))
    /// See `meaning`.
    public static let springyShare = Cited(
      0.7, .ratio, "From this share of springy landings on they are called springy.",
      .ours(reason: "a clear majority; the counterpart of the rule for firm landings"))
    /// See `meaning`.
    public static let firmShare = Cited(
      0.3, .ratio, "Up to this share of springy landings they are called firm.",
      .ours(reason: "a clear majority"))
    /// See `meaning`.
    public static let leastLandings = Cited(
      10, .count, "With fewer landings that have a verdict, no word is said of them.",
      .ours(reason: "a share of fewer changes by a tenth with each step"))
    /// See `meaning`.
    public static let most = Cited(
      0.5, .ratio, "What holds for more than this share of the walking time holds for most of the walk.",
      .ours(reason: "the meaning of the word"))
    /// See `meaning`.
    public static let coveredMinute = Cited(
      0.5, .ratio, "A pattern is said to be in a minute when it covers at least this share of it.",
      .ours(reason: "most of the minute"))

    /// See `meaning`.
    public static let judgedShare = Cited(
      0.9, .ratio, "If less than this share of a recording could be judged, the first line says how much.",
      .ours(reason: "a tenth may be the standing before and after"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("table.judgedShare", judgedShare),
      .init("table.leastWalking", leastWalking), .init("table.shortestMinute", shortestMinute),
      .init("table.goodArmSwing", goodArmSwing),
      .init("table.littleArmSwing", littleArmSwing), .init("table.plentyRelief", plentyRelief),
      .init("table.lessRelief", lessRelief), .init("table.springyShare", springyShare),
      .init("table.firmShare", firmShare), .init("table.leastLandings", leastLandings),
      .init("table.most", most), .init("table.coveredMinute", coveredMinute),
    ]
  }
}
