extension Thresholds {
  /// How sharply the trunk takes a landing: `BackMeasures`.
  public enum Impact {
    /// See `meaning`.
    public static let before = Cited(
      0.05, .seconds, "The sharpest rise is sought from this long before the contact.",
      .ours(reason: "contacts are located to within this"))
    /// See `meaning`.
    public static let after = Cited(
      0.15, .seconds, "The sharpest rise is sought until this long after the contact.",
      .ours(reason: "the weight is taken over by then"))
    /// See `meaning`.
    public static let leastRate = Cited(
      95, .hertz, "A sensor with fewer samples a second cannot tell the sharpness.",
      .ours(reason: "made for 100 Hz; clocks that run a little slow count"))
    /// See `meaning`.
    public static let clippedRest = Cited(
      1.0, .seconds, "So long after a clipped sample no sharpness is reported.",
      .ours(reason: "a step"))

    /// See `meaning`.
    public static let intervalShare = Cited(
      0.02, .ratio, "Share of each new sample in the mean time between samples.",
      .ours(reason: "half a second at 100 Hz: uneven arrival does not count, another rate soon does"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("impact.before", before), .init("impact.after", after), .init("impact.leastRate", leastRate),
      .init("impact.clippedRest", clippedRest),
      .init("impact.intervalShare", intervalShare),
    ]
  }
}
