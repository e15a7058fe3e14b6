extension Thresholds {
  /// Clocks of several devices, brought together by what all of them felt.
  public enum Clocks {
    /// See `meaning`.
    public static let fewestSteps = Cited(
      12, .count, "Of fewer steps that both recordings have, no lag is told.",
      .ours(reason: "half a minute of one foot; of 6 or 7 the lag was wrong in 5 of 5 recordings"))
    /// See `meaning`.
    public static let overlap = Cited(
      0.7, .ratio, "So much of a stretch of steps must lie within the other recording.",
      .ours(reason: "at the ends alone, steps of any walk fit somewhere"))
    /// See `meaning`.
    public static let chunk = Cited(
      60, .count, "Steps are compared in stretches of so many.",
      .ours(reason: "a minute of one leg, in which clocks 200 ppm apart move by 12 ms"))
    /// See `meaning`.
    public static let bin = Cited(
      0.02, .seconds, "Lags are sought in steps of this size first.",
      .ours(reason: "twice the scatter of contacts"))
    /// See `meaning`.
    public static let candidates = Cited(
      40, .count, "So many lags are looked at closely.",
      .ours(reason: "one for each step of half a minute"))
    /// See `meaning`.
    public static let farStep = Cited(
      0.1, .seconds, "A step further from its fellow counts as this far.",
      .ours(reason: "ten times the scatter; steps that one sensor alone felt do not decide"))
    /// See `meaning`.
    public static let scatter = Cited(
      0.03, .seconds, "At the right lag, steps fit within this root mean square.",
      .ours(
        reason: "4 to 50 ms in 74 pairs of one walk, five of six below 30; between two walks mostly above 50")
    )
    /// See `meaning`.
    public static let leastScatter = Cited(
      0.004, .seconds, "Below this, scatter is taken for this.", .ours(reason: "a sample at 250 Hz")
    )
    /// See `meaning`.
    public static let otherLag = Cited(
      0.2, .seconds, "A lag so far away is another one.", .ours(reason: "half of a quick step"))
    /// See `meaning`.
    public static let nearLags = Cited(
      3.0, .seconds, "Every lag so near to the best is tried as well.",
      .ours(reason: "two slow strides"))
    /// See `meaning`.
    public static let certainty = Cited(
      12, .ratio,
      "Steps times logarithm of the next best lag's scatter over the best one's: from here on sure.",
      .ours(
        reason:
          "from 8 on right in 44 of 45 pairs of one walk; 4.5 at most in 60 pairs of two walks"
      ))
    /// See `meaning`.
    public static let secondBest = Cited(
      1.35, .ratio, "The next best lag must scatter so many times as much.",
      .ours(reason: "running is so even that steps fit at a wrong lag with 1.1"))
    /// See `meaning`.
    public static let longestStep = Cited(
      0.65, .seconds, "Of slower steps the instants from trunk and leg differ by too much.",
      .ours(reason: "20 to 60 ms at 0.68 to 1.05 s after a stroke; 17 ms at most at 0.49 to 0.62 s")
    )
    /// See `meaning`.
    public static let shortestStep = Cited(
      0.48, .seconds, "Of quicker steps the instants from trunk and leg differ by too much.",
      .ours(reason: "17 to 29 ms in brisk walking at 0.46 s; 17 ms at most at 0.49 to 0.62 s"))
    /// See `meaning`.
    public static let unevenStep = Cited(
      0.015, .seconds,
      "Steps are uneven where each differs from the next by so much more than from the one after that.",
      .ours(
        reason:
          "17 to 156 ms after a stroke, with instants 14 to 60 ms apart; at most 12 ms in health"))
    /// See `meaning`.
    public static let sidesApart = Cited(
      0.02, .seconds,
      "Where the trunk's steps of one leg take longer than those of the other by more, one side may be felt late.",
      .ours(
        reason:
          "`within`: a trunk that feels one side late makes steps differ by twice as much; 23 to 175 ms in five of six walks after a stroke with instants 14 to 60 ms apart, at most 15 ms in the healthy walks whose clocks were found"
      ))
    /// See `meaning`.
    public static let shockAfter = Cited(
      0.025, .seconds,
      "The centre of the shock comes at least so long after the instants that the trunk felt.",
      .ours(
        reason:
          "a shock follows its landing: 30 to 61 ms in 21 healthy walks with instants 17 ms apart at most; 4, 15 and 25 ms in three with instants 18 to 52 ms late"
      ))
    /// See `meaning`.
    public static let shockReach = Cited(
      0.1, .seconds, "So far around a step its shock is sought.",
      .ours(reason: "less than half of a quick step, so that the other leg's is not seen"))
    /// See `meaning`.
    public static let shockStep = Cited(
      0.008, .seconds, "Changes of acceleration are taken over at least so long.",
      .ours(reason: "a little less than a sample at 100 Hz; over 20 ms the centre is the same within 6 ms"))
    /// See `meaning`.
    public static let shockChanges = Cited(
      5, .count, "Of fewer changes around a step its shock is not told.",
      .ours(reason: "a sensor of 25 Hz gives five"))
    /// See `meaning`.
    public static let shockRing = Cited(
      4096, .count, "So many changes of acceleration are kept until their step is known.",
      .ours(reason: "half a minute and more, above which no step is reported"))
    /// See `meaning`.
    public static let drift = Cited(
      0.0002, .ratio, "Clocks run apart by no more.",
      .ours(reason: "quartz crystals of phones and sensors: some 100 ppm each at the most"))
    /// See `meaning`.
    public static let millionth = Cited(
      0.000001, .ratio, "Drift is told in these.", .ours(reason: "as makers of crystals do"))
    /// See `meaning`.
    public static let within = Cited(
      0.02, .seconds, "Clocks are brought together within this, or not at all.",
      .ours(reason: "two samples at 100 Hz"))
    /// See `meaning`.
    public static let trimmed = Cited(
      3, .ratio, "Steps further from the line than so many scatters are left out of it.",
      .ours(reason: "a usual limit for single errors"))
    /// See `meaning`.
    public static let oneClock = Cited(
      0.1, .seconds, "Clocks that are nearer to each other than this are taken as they are.",
      .ours(reason: "the instants of a step from trunk and leg differ by up to 60 ms"))
    /// See `meaning`.
    public static let contradiction = Cited(
      0.05, .seconds,
      "Above this scatter of the steps at the recordings' own times, they have not one clock.",
      .ours(reason: "below 45 ms in most pairs on one clock, mostly above it where walks differ"))
    /// See `meaning`.
    public static let jolt = Cited(
      4.0, .metresPerSecondSquared, "A tap or stamp moves the acceleration by more than this.",
      .ours(reason: "as two taps that mark a walk"))
    /// See `meaning`.
    public static let still = Cited(
      1.5, .metresPerSecondSquared, "Stillness around taps and stamps stays below this.",
      .ours(reason: "as two taps that mark a walk"))
    /// See `meaning`.
    public static let longestJolt = Cited(
      0.3, .seconds, "No tap or stamp shakes a sensor for longer.",
      .ours(reason: "a stamp rings for 0.2 s"))
    /// See `meaning`.
    public static let quiet = Cited(
      1.0, .seconds, "So long a sensor is still before and after taps or a stamp.",
      .ours(reason: "longer than any step"))
    /// See `meaning`.
    public static let taps = Cited(
      3, .count, "So many taps in a row are a sign by themselves.",
      .ours(reason: "nobody taps thrice by chance"))
    /// See `meaning`.
    public static let sameTaps = Cited(
      0.04, .seconds, "The times between taps are the same in both recordings within this.",
      .ours(reason: "two samples at 50 Hz"))
    /// See `meaning`.
    public static let meanSeconds = Cited(
      0.3, .seconds, "Time constant of the mean from which jolts stand out.",
      .ours(reason: "as two taps that mark a walk"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("clocks.fewestSteps", fewestSteps), .init("clocks.overlap", overlap),
      .init("clocks.chunk", chunk),
      .init("clocks.bin", bin), .init("clocks.candidates", candidates),
      .init("clocks.farStep", farStep),
      .init("clocks.scatter", scatter), .init("clocks.leastScatter", leastScatter),
      .init("clocks.otherLag", otherLag), .init("clocks.nearLags", nearLags),
      .init("clocks.certainty", certainty), .init("clocks.secondBest", secondBest),
      .init("clocks.longestStep", longestStep),
      .init("clocks.shortestStep", shortestStep), .init("clocks.unevenStep", unevenStep),
      .init("clocks.sidesApart", sidesApart), .init("clocks.shockAfter", shockAfter),
      .init("clocks.shockReach", shockReach), .init("clocks.shockStep", shockStep),
      .init("clocks.shockChanges", shockChanges), .init("clocks.shockRing", shockRing),
      .init("clocks.drift", drift),
      .init("clocks.millionth", millionth), .init("clocks.within", within),
      .init("clocks.trimmed", trimmed), .init("clocks.oneClock", oneClock),
      .init("clocks.contradiction", contradiction),
      .init("clocks.jolt", jolt),
      .init("clocks.still", still), .init("clocks.longestJolt", longestJolt),
      .init("clocks.quiet", quiet),
      .init("clocks.taps", taps), .init("clocks.sameTaps", sameTaps),
      .init("clocks.meanSeconds", meanSeconds),
    ]
  }
}
