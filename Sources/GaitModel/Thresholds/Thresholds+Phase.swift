extension Thresholds {
  /// Where the phases of a stride end that no contact marks: `StrideBuilder`.
  public enum Phase {
    /// See `meaning`.
    public static let midStance = Cited(
      0.5, .ratio, "Mid-stance ends at this share of the time on one leg.",
      .published(.perry1992, locator: "12, 31 and 50 % of the cycle", population: "adults"))
    /// See `meaning`.
    public static let initialSwing = Cited(
      0.342, .ratio, "Initial swing ends at this share of swing.",
      .published(.perry1992, locator: "62, 75 and 100 % of the cycle", population: "adults"))
    /// See `meaning`.
    public static let midSwing = Cited(
      0.658, .ratio, "Mid-swing ends at this share of swing.",
      .published(.perry1992, locator: "62, 87 and 100 % of the cycle", population: "adults"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("phase.midStance", midStance), .init("phase.initialSwing", initialSwing),
      .init("phase.midSwing", midSwing),
    ]
  }
}
