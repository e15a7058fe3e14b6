extension Thresholds {
  /// Rhythm from anywhere on the body: `CarriedGait`.
  public enum Carried {
    /// See `meaning`.
    public static let longestPeriod = Cited(
      2.7, .seconds, "Longest period of a carried sensor: a stride of 44 steps a minute.",
      .ours(reason: "below 45 steps a minute a single arm or leg shows no steady rhythm in 5 s"))
    /// See `meaning`.
    public static let shortestLegStride = Cited(
      0.7, .seconds, "On a leg, a period at least this long is a stride.",
      .published(
        .mobiliseD2023, locator: "cadence limit 173 steps/min", population: "six cohorts, free living"))
    /// See `meaning`.
    public static let firstShareOnLeg = Cited(
      0.95, .ratio, "On a leg, the first repetition that reaches this share of the best one is the stride.",
      .ours(reason: "a leg also feels the other foot land, but its own stride repeats better"))
    /// See `meaning`.
    public static let shortestStride = Cited(
      0.8, .seconds, "Elsewhere, only a period at least this long can be a stride.",
      .ours(reason: "150 steps a minute; shorter periods are steps"))
    /// See `meaning`.
    public static let stepExcursion = Cited(
      0.05, .metres, "A period whose movement exceeds this is a stride, not a step.",
      .ours(reason: "a body rises and falls by 2 to 5 cm in a step, and least when it steps slowly"))
    /// See `meaning`.
    public static let halfLikeness = Cited(
      0.3, .ratio, "A period that resembles itself this well after half of it holds two steps.",
      .ours(reason: "a single step is its own opposite after half of it"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("carried.longestPeriod", longestPeriod), .init("carried.shortestLegStride", shortestLegStride),
      .init("carried.firstShareOnLeg", firstShareOnLeg),
      .init("carried.shortestStride", shortestStride), .init("carried.stepExcursion", stepExcursion),
      .init("carried.halfLikeness", halfLikeness),
    ]
  }
}
