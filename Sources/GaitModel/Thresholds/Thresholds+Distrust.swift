extension Thresholds {
  /// Readings that are not believed: dead and frozen channels, spikes, repeats, copies.
  public enum Distrust {
    /// See `meaning`.
    public static let block = Cited(
      1.0, .seconds, "Channels are watched in blocks of this length.",
      .ours(
        reason: "a live sensor's noise changes every number within a second: in 82 recordings within 0.3 s"))
    /// See `meaning`.
    public static let fewestSamples = Cited(
      8, .count, "Of fewer samples nothing is said to stay at one value.",
      .ours(reason: "a third of a second at 25 Hz"))
    /// See `meaning`.
    public static let movedForce = Cited(
      3.0, .metresPerSecondSquared, "A channel of acceleration with a larger range in a block moves.",
      .ours(reason: "the softest step exceeds it; standing and sitting stay below"))
    /// See `meaning`.
    public static let movedTurning = Cited(
      0.7, .radiansPerSecond, "A channel of angular velocity with a larger range in a block moves.",
      .ours(reason: "a trunk turns by that with every step"))
    /// See `meaning`.
    public static let noGravity = Cited(
      1.0, .metresPerSecondSquared, "An accelerometer that stays below this on all axes shows no gravity.",
      .ours(reason: "a tenth of gravity"))
    /// See `meaning`.
    public static let frozen = Cited(
      1.0, .seconds, "Six axes that repeat one reading for this long are frozen, from the start as well.",
      .ours(reason: "in 82 recordings no sensor repeats a reading for 0.1 s"))
    /// See `meaning`.
    public static let frozenAlone = Cited(
      2.0, .seconds, "Three axes alone that repeat one reading for this long, after they moved, are frozen.",
      .ours(
        reason:
          "a coarse accelerometer at rest may repeat itself for a second; in 9 recordings of three axes none repeats a reading at all"
      ))
    /// See `meaning`.
    public static let wokeForce = Cited(
      0.5, .metresPerSecondSquared,
      "A sensor that repeated one reading from the start and then leaps by more was frozen, not at rest.",
      .ours(reason: "who begins to move after a rest changes by less within a sample at 50 Hz"))
    /// See `meaning`.
    public static let wokeTurning = Cited(
      0.3, .radiansPerSecond, "The same of the angular velocity.",
      .ours(reason: "a tenth of a leg's swing"))
    /// See `meaning`.
    public static let heldShare = Cited(
      0.3, .ratio, "From this share of readings that repeat the last, the repeats are no readings.",
      .ours(reason: "a grid twice as fast as the sensor gives a half; live sensors stay below a twentieth"))
    /// See `meaning`.
    public static let heldRun = Cited(
      2, .ratio, "But only where no run of repeats is longer than one and so many times their mean.",
      .ours(
        reason: "a grid repeats each reading as often, give or take one; a foot at rest repeats for 0.3 s"))
    /// See `meaning`.
    public static let stiffLegForce = Cited(
      10.0, .metresPerSecondSquared,
      "On a leg, angular velocity that stays near zero while the acceleration's range in a block is larger is not "
        + "believed.",
      .ours(reason: "a leg that lands turns by ten times `distrust.stiffLegTurning`; a bus shakes it less"))
    /// See `meaning`.
    public static let stiffLegTurning = Cited(
      0.6, .radiansPerSecond, "The range of angular velocity in a block below which a leg does not turn.",
      .ours(reason: "walking legs in 82 recordings turn by more than 2 rad/s in every second"))
    /// See `meaning`.
    public static let stiffLegBlocks = Cited(
      3, .count, "So many blocks in a row.", .ours(reason: "a single stamp of a foot is none"))
    /// See `meaning`.
    public static let shortSwingForce = Cited(
      15.0, .metresPerSecondSquared,
      "A shank whose acceleration has a larger range in a block lands hard, and then swings far.",
      .ours(reason: "one that shuffles lands softly: walking shanks here have 20 to 50"))
    /// See `meaning`.
    public static let shortSwingTurning = Cited(
      3.2, .radiansPerSecond,
      "The range of angular velocity in a block below which the gyroscope of such a shank shows too little.",
      .ours(
        reason:
          "the most in four seconds is 4.8 at least on 20 shanks of people and 56 simulated ones, a quarter of it mostly 2.2"
      ))
    /// See `meaning`.
    public static let shortSwing = Cited(
      0.436, .radians, "And the angle about an axis below which it does.",
      .ours(reason: "25°: on the same shanks the most in four seconds is 33° at least, mostly 70°"))
    /// See `meaning`.
    public static let shortSwingLeast = Cited(
      0.1, .radians, "A shank that turns by less does not swing.",
      .ours(reason: "6°: a heel that bounces while sitting turns its shank by 4"))
    /// See `meaning`.
    public static let shortSwingBlocks = Cited(
      4, .count, "So many blocks in a row.", .ours(reason: "a stumble or a stamp is shorter"))
    /// See `meaning`.
    public static let sameSeconds = Cited(
      2, .count, "So many seconds of equal numbers in two sensors are a copy.",
      .ours(reason: "two hundred equal readings with noise are no chance"))

    /// See `meaning`.
    public static let spikeLeg = Cited(
      12, .ratio,
      "On a leg, a leap to one sample and back beyond this share of the mean length of the acceleration is a spike.",
      .ours(reason: "landings in 82 recordings stay below 9.4"))
    /// See `meaning`.
    public static let spikeBody = Cited(
      9, .ratio, "The same elsewhere on the body.",
      .ours(reason: "running, the hardest movement in 82 recordings, stays below 6"))
    /// See `meaning`.
    public static let spikeTurning = Cited(
      12, .ratio, "The same of the angular velocity.", .ours(reason: "landings in 82 recordings stay below 9")
    )
    /// See `meaning`.
    public static let spikeTurningLeast = Cited(
      30, .radiansPerSecond, "A smaller leap of the angular velocity is no spike.",
      .ours(reason: "landings in 82 recordings stay below 22"))
    /// See `meaning`.
    public static let spikeBeyondUsual = Cited(
      2.0, .ratio, "A spike is so many times as large as the largest leap and return lately.",
      .ours(reason: "one landing may be half as hard again as the one before"))
    /// See `meaning`.
    public static let spikeReturn = Cited(
      0.3, .ratio, "A leap that leaves less than this share of itself after one sample has returned.",
      .ours(reason: "movement goes on meanwhile; a step of the signal stays"))
    /// See `meaning`.
    public static let burstLeg = Cited(
      20, .ratio,
      "On a leg, a leap that stays is a burst from this share of the mean length of the acceleration on.",
      .ours(reason: "landings in 82 recordings leap by less than 15.8 from one sample to the next"))
    /// See `meaning`.
    public static let burstBody = Cited(
      9, .ratio, "The same elsewhere on the body.",
      .ours(reason: "running, the hardest movement in 82 recordings, leaps by less than 5.1"))
    /// See `meaning`.
    public static let burstTurning = Cited(
      2, .ratio, "A burst of the angular velocity is so many times as far beyond as a spike.",
      .ours(reason: "60 rad/s; the farthest leap in 82 recordings is 34 rad/s"))
    /// See `meaning`.
    public static let longestBurst = Cited(
      0.5, .seconds, "Readings that stay away for longer are taken as they are.",
      .ours(reason: "the longest reported bursts are of 0.3 s; a wrong unit stays"))
    /// See `meaning`.
    public static let spikeHistory = Cited(
      16, .count, "So many samples are taken as they are before a spike is reported.",
      .ours(reason: "the mean length is known to a quarter then"))
    /// See `meaning`.
    public static let spikeMemory = Cited(
      200, .count, "Mean over so many samples of the length of the signal.",
      .ours(reason: "two strides at 100 Hz"))
    /// See `meaning`.
    public static let spikeFading = Cited(
      2000, .count, "The usual leap is forgotten over so many samples.",
      .ours(reason: "twenty strides at 100 Hz"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("distrust.block", block), .init("distrust.fewestSamples", fewestSamples),
      .init("distrust.movedForce", movedForce), .init("distrust.movedTurning", movedTurning),
      .init("distrust.noGravity", noGravity), .init("distrust.frozen", frozen),
      .init("distrust.frozenAlone", frozenAlone), .init("distrust.heldShare", heldShare),
      .init("distrust.wokeForce", wokeForce), .init("distrust.wokeTurning", wokeTurning),
      .init("distrust.heldRun", heldRun),
      .init("distrust.stiffLegForce", stiffLegForce), .init("distrust.stiffLegTurning", stiffLegTurning),
      .init("distrust.stiffLegBlocks", stiffLegBlocks),
      .init("distrust.shortSwingForce", shortSwingForce),
      .init("distrust.shortSwingTurning", shortSwingTurning), .init("distrust.shortSwing", shortSwing),
      .init("distrust.shortSwingLeast", shortSwingLeast),
      .init("distrust.shortSwingBlocks", shortSwingBlocks),
      .init("distrust.sameSeconds", sameSeconds), .init("distrust.spikeLeg", spikeLeg),
      .init("distrust.spikeBody", spikeBody), .init("distrust.spikeTurning", spikeTurning),
      .init("distrust.spikeTurningLeast", spikeTurningLeast),
      .init("distrust.spikeBeyondUsual", spikeBeyondUsual), .init("distrust.spikeReturn", spikeReturn),
      .init("distrust.burstLeg", burstLeg), .init("distrust.burstBody", burstBody),
      .init("distrust.burstTurning", burstTurning), .init("distrust.longestBurst", longestBurst),
      .init("distrust.spikeHistory", spikeHistory), .init("distrust.spikeMemory", spikeMemory),
      .init("distrust.spikeFading", spikeFading),
    ]
  }
}
