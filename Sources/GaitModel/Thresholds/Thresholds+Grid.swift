extension Thresholds {
  /// Rates of the grids on which the analysis works, whatever the rates of sensors: `SensorFront`, and what takes
  /// fewer samples from its grids.
  public enum Grid {
    /// See `meaning`.
    public static let rate = Cited(
      100, .hertz, "Rate of the grid to which every sensor is brought.",
      .ours(reason: "five times the highest frequency that is used, whatever the sensor's own rate"))
    /// See `meaning`.
    public static let quickRate = Cited(
      200, .hertz, "Rate of the quick grid: contacts of a leg, and shocks.",
      .ours(reason: "a landing takes 20 ms; 100 Hz places it 5 ms worse against optical contacts at 205 Hz"))
    /// See `meaning`.
    public static let strideRate = Cited(
      25, .hertz, "So many samples a second are compared to find the stride.",
      .ours(reason: "six times the upper edge of the band; a stride is then placed between samples"))
    /// See `meaning`.
    public static let swingRate = Cited(
      25, .hertz, "Samples a second at which swings of arms are compared with each other.",
      .ours(reason: "ten times the fastest swing"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("grid.rate", rate), .init("grid.quickRate", quickRate), .init("grid.strideRate", strideRate),
      .init("grid.swingRate", swingRate),
    ]
  }
}
