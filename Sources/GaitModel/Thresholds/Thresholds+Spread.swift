extension Thresholds {
  /// Mean, spread and sides of strides over a bout or a walk: `StrideSums`.
  public enum Spread {
    /// See `meaning`.
    public static let leastStrides = Cited(
      4, .count, "A mean is derived from so many strides, that of a side from so many of this side.",
      .ours(reason: "as many as a bout needs"))
    /// See `meaning`.
    public static let leastForSpread = Cited(
      10, .count, "How much strides vary is derived from so many of them.",
      .ours(reason: "from ten values a standard deviation is good to a quarter, from four to four tenths"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("spread.leastStrides", leastStrides), .init("spread.leastForSpread", leastForSpread),
    ]
  }
}
