extension Thresholds {
  /// By how much a gyroscope on a leg is late against its accelerometer.
  ///
  /// Chosen on 90 legs of 82 recordings of people. As they stand, the delay is found as −3 to 12 ms there on nine of ten,
  /// and at most 15 ms where it stands out; delays of 20 to 364 ms that are put in are found on all, to 10 ms.
  public enum Delay {
    /// See `meaning`.
    public static let longest = Cited(
      0.4, .seconds, "The longest delay that is looked for, late and early.",
      .ours(reason: "beyond it the next step comes near"))
    /// See `meaning`.
    public static let hop = Cited(
      1.0, .seconds, "So often the delay is estimated.", .ours(reason: "about once a stride"))
    /// See `meaning`.
    public static let memory = Cited(
      10.0, .seconds, "What was gathered fades over this time.",
      .ours(reason: "ten strides make a steady estimate"))
    /// See `meaning`.
    public static let bandFrom = Cited(
      5.0, .hertz, "Slower movement is not compared.",
      .ours(reason: "below it gravity and the leg's path weigh more than the turning"))
    /// See `meaning`.
    public static let leastShare = Cited(
      0.15, .ratio, "At the delay the turning must explain this share of the acceleration.",
      .ours(reason: "0.2 to 0.6 on all legs"))
    /// See `meaning`.
    public static let shareAtNone = Cited(
      0.78, .ratio, "At no delay it must explain less than this share of that.",
      .ours(
        reason: "0.38 at 20 ms, on 19 of 20 legs below 0.75; sound legs have 0.97 and more, one in 90 0.8"))
    /// See `meaning`.
    public static let least = Cited(
      0.018, .seconds, "Smaller delays are not told from none.",
      .ours(reason: "sound sensors show up to 0.016 s; strides are 5 % short then"))
    /// See `meaning`.
    public static let spread = Cited(
      0.008, .seconds, "Estimates that differ by more are not the same.",
      .ours(reason: "they stay within 3 ms from second to second"))
    /// See `meaning`.
    public static let stays = Cited(
      3, .count, "So many estimates in a row make it sure.", .ours(reason: "three seconds"))
    /// See `meaning`.
    public static let fewest = Cited(
      8, .count, "Before so many estimates nothing is sure.",
      .ours(reason: "first steps and turns alone show one sound leg at 38 ms for six seconds"))
    /// See `meaning`.
    public static let corrected = Cited(
      0.1, .seconds, "Up to this delay it is corrected; beyond it what needs both channels is left out.",
      .ours(reason: "samples wait for so long; what is later has lost its rows or its clock"))

    /// See `meaning`.
    public static let finest = Cited(
      0.022, .seconds, "Samples that are further apart show no delay.",
      .ours(reason: "50 Hz, give or take a tenth: the movement up to 20 Hz tells it"))
    /// See `meaning`.
    public static let ridge = Cited(
      1e-6, .ratio, "So much of all turning is added about each axis.",
      .ours(reason: "a leg that turns about one axis alone can be compared too; noise is larger"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("delay.longest", longest), .init("delay.hop", hop), .init("delay.memory", memory),
      .init("delay.bandFrom", bandFrom), .init("delay.leastShare", leastShare),
      .init("delay.shareAtNone", shareAtNone), .init("delay.least", least), .init("delay.spread", spread),
      .init("delay.stays", stays), .init("delay.fewest", fewest), .init("delay.ridge", ridge),
      .init("delay.finest", finest), .init("delay.corrected", corrected),
    ]
  }
}
