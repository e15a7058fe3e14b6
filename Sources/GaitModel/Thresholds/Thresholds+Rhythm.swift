extension Thresholds {
  /// Regularity from the signal's repetition, and what rhythms of all kinds share: `StepRegularity`.
  public enum Rhythm {
    /// See `meaning`.
    public static let bandFrom = Cited(
      0.5, .hertz, "Lower edge of the band of steps.",
      .published(
        .paraschivIonescu2019, locator: "locomotion band 0.5 to 3 Hz", population: "children and adults"))
    /// See `meaning`.
    public static let window = Cited(
      5.0, .seconds, "The rhythm is sought over this long.",
      .ours(reason: "four strides of a comfortable walk, two of a slow one"))
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
      .init("rhythm.bandFrom", bandFrom), .init("rhythm.window", window),
      .init("rhythm.interval", interval),
      .init("rhythm.shortestStep", shortestStep),

      .init("rhythm.regularityBand", regularityBand), .init("rhythm.regularityTime", regularityTime),
      .init("rhythm.turnRate", turnRate), .init("rhythm.turnBand", turnBand),
    ]
  }
}
