extension Thresholds {
  /// What the report on a walk says: `GaitReport`.
  public enum Report {
    /// See `meaning`.
    public static let walksForUsual = Cited(
      5, .count, "From so many comparable walks on, a person's own usual is said.",
      .ours(reason: "the middle of fewer days moves with each of them"))
    /// See `meaning`.
    public static let still = Cited(
      0.15, .metresPerSecondSquared,
      "A sensor whose acceleration varies less within a second, as standard deviation of its length, lies still.",
      .ours(reason: "noise of common sensors is below a third of it; a step is ten times as much"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("report.walksForUsual", walksForUsual), .init("report.still", still),
    ]
  }
}
