extension Thresholds {
  /// Whether gravity turns as the gyroscope says.
  ///
  /// Chosen on 82 recordings of people. No sound sensor is called at odds there; mirrored, exchanged and doubly scaled
  /// axes are on 61 to 100 % of the sensors on legs within 50 s, mostly after 8 to 10 s of walking.
  public enum Gravity {
    /// See `meaning`.
    public static let step = Cited(
      0.02, .seconds, "Both channels are compared in steps of this length.",
      .ours(reason: "a limb turns by a tenth of a radian in it"))
    /// See `meaning`.
    public static let mean = Cited(
      2.0, .seconds, "Over this long the acceleration of a walking body averages out, by a raised cosine.",
      .ours(reason: "two strides; a mean of one second still swings with the stride"))
    /// See `meaning`.
    public static let lag = Cited(
      4.0, .seconds, "Gravity is compared with that of so long before.",
      .ours(reason: "a turn fits in between, and a gyroscope drifts by a few degrees at most"))
    /// See `meaning`.
    public static let hop = Cited(
      0.5, .seconds, "So often both are compared.",
      .ours(reason: "the mean moves by little within half a second"))
    /// See `meaning`.
    public static let leastTurning = Cited(
      0.4, .radiansPerSecond, "Below this mean angular velocity nothing is compared.",
      .ours(
        reason: "walking trunks turn by 0.5 on average; at rest a constant offset would look like turning"))
    /// See `meaning`.
    public static let doubted = Cited(
      4.0, .ratio, "From this difference on, in (m/s²)², the channels are doubted.",
      .ours(reason: "walking gives 0.02 to 2 on average"))
    /// See `meaning`.
    public static let margin = Cited(
      3.0, .ratio, "Another reading of the gyroscope must explain gravity so many times better.",
      .ours(reason: "no sound sensor has one that is so much better while doubted"))
    /// See `meaning`.
    public static let memory = Cited(
      8, .count, "The mean of so many comparisons decides.", .ours(reason: "four seconds, as long as the lag")
    )
    /// See `meaning`.
    public static let fewestHops = Cited(
      4, .count, "Fewer comparisons decide nothing.", .ours(reason: "two seconds"))
    /// See `meaning`.
    public static let agreeingHops = Cited(
      2, .count, "So often in a row another reading must be better.", .ours(reason: "one may be chance"))
    /// See `meaning`.
    public static let longestInterval = Cited(
      0.03, .seconds, "Over a longer time between samples the turning is not followed.",
      .ours(reason: "at 25 Hz runners' trunks look at odds with themselves"))
    /// See `meaning`.
    public static let beyondWalking = Cited(
      8.0, .ratio, "A difference beyond this, in (m/s²)², is no walking.",
      .ours(reason: "five times what sound sensors on feet reach"))
    /// See `meaning`.
    public static let beyondHops = Cited(
      16, .count, "So many comparisons beyond walking in a row decide without another reading.",
      .ours(reason: "eight seconds: a sensor that slips shows for six"))
    /// See `meaning`.
    public static let scaleDegrees = Cited(
      0.017453, .ratio, "Scale of a gyroscope that is tried: degrees.", .ours(reason: "π / 180"))
    /// See `meaning`.
    public static let scaleQuarter = Cited(
      0.25, .ratio, "Scale of a gyroscope that is tried: a quarter.",
      .ours(reason: "a range set four times as large"))
    /// See `meaning`.
    public static let scaleSmall = Cited(
      0.44, .ratio, "Scale of a gyroscope that is tried.", .ours(reason: "between a quarter and a whole"))
    /// See `meaning`.
    public static let scaleSmaller = Cited(
      0.65, .ratio, "Scale of a gyroscope that is tried.", .ours(reason: "between a half and a whole"))
    /// See `meaning`.
    public static let scaleLarger = Cited(
      1.6, .ratio, "Scale of a gyroscope that is tried.", .ours(reason: "between a whole and the double"))
    /// See `meaning`.
    public static let scaleLarge = Cited(
      2.3, .ratio, "Scale of a gyroscope that is tried.",
      .ours(reason: "between the double and the fourfold"))
    /// See `meaning`.
    public static let scaleFourfold = Cited(
      4.0, .ratio, "Scale of a gyroscope that is tried: four times.",
      .ours(reason: "a range set to a quarter"))
    /// See `meaning`.
    public static let delayShort = Cited(
      0.1, .seconds, "Delay of a gyroscope that is tried, late and ahead.",
      .ours(reason: "a tenth of a stride; smaller ones cannot be distinguished from none"))
    /// See `meaning`.
    public static let delayLong = Cited(
      0.2, .seconds, "Delay of a gyroscope that is tried, late and ahead.",
      .ours(reason: "a fifth of a stride"))
    /// See `meaning`.
    public static let delayLongest = Cited(
      0.5, .seconds, "Delay of a gyroscope that is tried, late only.",
      .ours(reason: "what a slow filter or a full buffer adds"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("gravity.step", step), .init("gravity.mean", mean), .init("gravity.lag", lag),
      .init("gravity.hop", hop), .init("gravity.leastTurning", leastTurning),
      .init("gravity.doubted", doubted), .init("gravity.margin", margin),
      .init("gravity.memory", memory), .init("gravity.fewestHops", fewestHops),
      .init("gravity.longestInterval", longestInterval),
      .init("gravity.agreeingHops", agreeingHops), .init("gravity.beyondWalking", beyondWalking),
      .init("gravity.beyondHops", beyondHops),
      .init("gravity.scaleDegrees", scaleDegrees), .init("gravity.scaleQuarter", scaleQuarter),
      .init("gravity.scaleSmall", scaleSmall), .init("gravity.scaleSmaller", scaleSmaller),
      .init("gravity.scaleLarger", scaleLarger), .init("gravity.scaleLarge", scaleLarge),
      .init("gravity.scaleFourfold", scaleFourfold), .init("gravity.delayShort", delayShort),
      .init("gravity.delayLong", delayLong), .init("gravity.delayLongest", delayLongest),
    ]
  }
}
