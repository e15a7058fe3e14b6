extension Thresholds {
  /// Walking and standing in turn: `StopAndGoRule`.
  public enum Pauses {
    /// See `meaning`.
    public static let shortest = Cited(
      3.0, .seconds, "A stop at least so long is a pause.",
      .ours(reason: "a shorter one does not end a bout"))
    /// See `meaning`.
    public static let longest = Cited(
      60.0, .seconds, "A stop longer than this is no pause but an end.",
      .ours(reason: "standing at a shelf or in a queue is shorter"))
    /// See `meaning`.
    public static let window = Cited(
      300.0, .seconds, "Walking and standing are looked at over this long.",
      .ours(reason: "long enough for four shelves"))
    /// See `meaning`.
    public static let count = Cited(
      4, .count, "So many pauses must lie in the window.",
      .ours(reason: "traffic lights on a way are fewer"))
    /// See `meaning`.
    public static let shareFrom = Cited(
      0.2, .ratio, "Of the window at least this share must be walking.",
      .ours(reason: "less is standing about"))
    /// See `meaning`.
    public static let shareTo = Cited(
      0.8, .ratio, "Of the window at most this share may be walking.",
      .ours(reason: "more is a walk with stops"))
    /// See `meaning`.
    public static let speed = Cited(
      0.9, .metresPerSecond, "The middle one of the bouts must be slower than this.",
      .ours(reason: "between strolling and slow: people in shops walk so"))
    /// See `meaning`.
    public static let cadenceBelow = Cited(
      15, .stepsPerMinute, "Or its cadence so far below that of moderate effort.",
      .ours(reason: "a third of the way from strolling to slow, as the speed is"))
    /// See `meaning`.
    public static let meanBout = Cited(
      20.0, .seconds, "The bouts must be so long on average.",
      .ours(reason: "ways about the home take 10 to 20 s; those are no stroll"))
    /// See `meaning`.
    public static let walkOn = Cited(
      120.0, .seconds, "A bout longer than this ends the pattern.",
      .ours(reason: "who walks on for two minutes is on the way"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("pauses.shortest", shortest),
      .init("pauses.longest", longest),
      .init("pauses.window", window),
      .init("pauses.count", count),
      .init("pauses.shareFrom", shareFrom),
      .init("pauses.shareTo", shareTo),
      .init("pauses.speed", speed),
      .init("pauses.cadenceBelow", cadenceBelow),
      .init("pauses.meanBout", meanBout),
      .init("pauses.walkOn", walkOn),
    ]
  }
}
