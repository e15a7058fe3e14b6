extension Thresholds {
  /// How briskly somebody walks: `PaceScale`, `PaceKeeper`.
  public enum Pace {
    /// See `meaning`.
    public static let strollTo = Cited(
      0.8, .metresPerSecond, "Slower than this is a stroll.",
      .published(
        .wagenaar2000, locator: "arms go with the steps below, with the strides above",
        population: "young adults on a treadmill"))
    /// See `meaning`.
    public static let slowTo = Cited(
      1.1, .metresPerSecond, "Slower than this is slow.",
      .published(
        .anders2007,
        locator: "the back muscles work in turn with the steps from 4 km/h on, then no further gain",
        population: "healthy adults on a treadmill"))
    /// See `meaning`.
    public static let normalTo = Cited(
      1.4, .metresPerSecond, "From this on the pace is brisk.",
      .ours(reason: "a little below where walkway norms of adults begin to say fast, 1.5 m/s"))
    /// See `meaning`.
    public static let cadenceOfNoHeight = Cited(
      189, .stepsPerMinute, "Cadence of moderate effort, less so much for each metre of height.",
      .published(
        .rowe2011, locator: "end points of the range: 113 at 1.52 m, 90 at 1.98 m, joined by a line",
        population: "adults, 20 to 60 years"))
    /// See `meaning`.
    public static let cadencePerMetre = Cited(
      50, .stepsPerMinutePerMetre, "So much lower is that cadence for each metre of body height.",
      .published(
        .rowe2011, locator: "end points of the range: 113 at 1.52 m, 90 at 1.98 m, joined by a line",
        population: "adults, 20 to 60 years"))
    /// See `meaning`.
    public static let usualHeight = Cited(
      1.70, .metres, "Body height where it is not known.",
      .ours(reason: "the middle of adults"))
    /// See `meaning`.
    public static let strollBelow = Cited(
      20, .stepsPerMinute, "A cadence further below that of moderate effort is a stroll.",
      .ours(reason: "free walking at 0.7 to 0.9 m/s has a median of 94 steps a minute, 10 % of it below 85"))
    /// See `meaning`.
    public static let slowBelow = Cited(
      5, .stepsPerMinute, "A cadence further below that of moderate effort is slow.",
      .ours(reason: "free walking at 0.9 to 1.1 m/s has a median of 101 steps a minute"))
    /// See `meaning`.
    public static let briskAbove = Cited(
      8, .stepsPerMinute, "A cadence further above that of moderate effort is brisk.",
      .ours(reason: "free walking at 1.1 to 1.3 m/s has a median of 112 steps a minute"))
    /// See `meaning`.
    public static let leastBrisk = Cited(
      100, .stepsPerMinute, "No cadence below this is brisk, however tall the walker.",
      .published(
        .tudorLocke2019, locator: "heuristic threshold of moderate intensity",
        population: "adults, 21 to 40 years"))
    /// See `meaning`.
    public static let speedMargin = Cited(
      0.05, .metresPerSecond, "A second changes its class only when the speed is this far beyond the edge.",
      .ours(reason: "a speed over a few strides is not known better"))
    /// See `meaning`.
    public static let cadenceMargin = Cited(
      2, .stepsPerMinute, "A second changes its class only when the cadence is this far beyond the edge.",
      .ours(reason: "a cadence over five seconds is not known better"))
    /// See `meaning`.
    public static let basisWait = Cited(
      8.0, .seconds,
      "So long after its first step a bout waits for a speed; then its pace is derived from cadence.",
      .ours(reason: "a bout is sure after three seconds; a speed over some strides needs a little more"))
    /// See `meaning`.
    public static let carried = Cited(
      5.0, .seconds, "So long the last pace stands when its basis falls silent.",
      .ours(reason: "a few strides without a number, as in a turn"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("pace.strollTo", strollTo),
      .init("pace.slowTo", slowTo),
      .init("pace.normalTo", normalTo),
      .init("pace.cadenceOfNoHeight", cadenceOfNoHeight),
      .init("pace.cadencePerMetre", cadencePerMetre),
      .init("pace.usualHeight", usualHeight),
      .init("pace.strollBelow", strollBelow),
      .init("pace.slowBelow", slowBelow),
      .init("pace.briskAbove", briskAbove),
      .init("pace.leastBrisk", leastBrisk),
      .init("pace.speedMargin", speedMargin),
      .init("pace.cadenceMargin", cadenceMargin),
      .init("pace.basisWait", basisWait),
      .init("pace.carried", carried),
    ]
  }
}
