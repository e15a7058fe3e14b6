extension Thresholds {
  /// Cadence and regularity from the signal's repetition: `StepRhythm` and `BoutRegularity`.
  public enum Rhythm {
    /// See `meaning`.
    public static let bandFrom = Cited(
      0.5, .hertz, "Lower edge of the band in which the step rhythm is sought.",
      .published(
        .paraschivIonescu2019, locator: "locomotion band 0.5 to 3 Hz", population: "children and adults"))
    /// See `meaning`.
    public static let bandTo = Cited(
      3.0, .hertz, "Upper edge of the band in which the step rhythm is sought.",
      .published(
        .paraschivIonescu2019, locator: "locomotion band 0.5 to 3 Hz", population: "children and adults"))
    /// See `meaning`.
    public static let window = Cited(
      5.0, .seconds, "The rhythm is sought over this long.",
      .ours(reason: "own comparison on 21 walks of 6 healthy adults: 4 s 1.3, 5 s 1.1 steps/min mean error"))
    /// See `meaning`.
    public static let leastWindow = Cited(
      2.0, .seconds, "With less signal than this no rhythm is sought.",
      .ours(reason: "two steps each side of the longest lag that is trusted"))
    /// See `meaning`.
    public static let interval = Cited(
      0.5, .seconds, "The rhythm is sought anew this often.",
      .ours(reason: "about once a step"))
    /// See `meaning`.
    public static let shortestStep = Cited(
      0.35, .seconds, "Shortest step duration that counts as walking (171 steps a minute).",
      .published(
        .mobiliseD2023, locator: "cadence limit 173 steps/min", population: "six cohorts, free living"))
    /// See `meaning`.
    public static let longestStep = Cited(
      1.5, .seconds, "Longest step duration that counts as walking (40 steps a minute).",
      .published(
        .mobiliseD2023, locator: "cadence limit 40 steps/min", population: "six cohorts, free living"))
    /// See `meaning`.
    public static let firstShare = Cited(
      0.85, .ratio, "The first repetition that reaches this share of the best one is the step.",
      .ours(reason: "the stride repeats better than the step; the first strong lag is still the step"))
    /// See `meaning`.
    public static let leastLikeness = Cited(
      0.5, .ratio, "A repetition below this likeness is no rhythm.",
      .ours(reason: "steady walking reaches 0.86 in 95 % of windows; sitting and tidying stay below 0.5"))
    /// See `meaning`.
    public static let leastMovement = Cited(
      0.2, .metresPerSecondSquared, "A window that varies less than this holds no rhythm.",
      .ours(reason: "half the activity of the slowest walking in a 0.5 to 3 Hz band"))
    /// See `meaning`.
    public static let doubling = Cited(
      0.20, .ratio, "Rhythm and steps that differ by a factor of two within this share are reconciled.",
      .ours(reason: "an uneven walk repeats by the stride; its steps then tell the cadence"))
    /// See `meaning`.
    public static let regularityBand = Cited(
      10, .hertz, "Low-pass of the acceleration's length before regularity is measured.",
      .ours(reason: "keeps the shape of a step, leaves out the ringing of a loose belt"))
    /// See `meaning`.
    public static let regularityTime = Cited(
      10, .seconds, "Regularity needs this much walking.",
      .published(
        .moeNilssen2004, locator: "unbiased autocorrelation over a straight walkway",
        population: "healthy older adults"))
    /// See `meaning`.
    public static let turnRate = Cited(
      0.26, .radiansPerSecond,
      "Windows in which the trunk turns faster than this are left out of regularity.",
      .ours(reason: "15 degrees a second, the peak rate that turn detectors look for"))
    /// See `meaning`.
    public static let turnBand = Cited(
      0.5, .hertz, "Low-pass of the turning rate.",
      .ours(reason: "below the stride, so that the pelvis' own rotation drops out"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("rhythm.bandFrom", bandFrom), .init("rhythm.bandTo", bandTo), .init("rhythm.window", window),
      .init("rhythm.leastWindow", leastWindow), .init("rhythm.interval", interval),
      .init("rhythm.shortestStep", shortestStep), .init("rhythm.longestStep", longestStep),
      .init("rhythm.firstShare", firstShare), .init("rhythm.leastLikeness", leastLikeness),
      .init("rhythm.leastMovement", leastMovement), .init("rhythm.doubling", doubling),
      .init("rhythm.regularityBand", regularityBand), .init("rhythm.regularityTime", regularityTime),
      .init("rhythm.turnRate", turnRate), .init("rhythm.turnBand", turnBand),
    ]
  }
}
