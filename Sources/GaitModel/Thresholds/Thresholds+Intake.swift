extension Thresholds {
  /// What is let in, and what counts as a fault of the data.
  public enum Intake {
    /// See `meaning`.
    public static let bridgedGap = Cited(
      0.050, .seconds, "A gap up to this long is bridged by a straight line and counted as lost.",
      .ours(reason: "a twentieth of a slow step; the 4 Hz band of the detectors hardly sees it"))
    /// See `meaning`.
    public static let shortGap = Cited(
      0.2, .seconds,
      "A gap up to this long costs no contact: steps are sought along a straight line over it.",
      .ours(reason: "half of a quick step; dozens a minute happen on radio links"))
    /// See `meaning`.
    public static let settlingGap = Cited(
      1.0, .seconds, "A gap up to this long lets filters settle anew; a longer one ends the walking bout.",
      .ours(reason: "about two steps: the rhythm can still be the same walk"))
    /// See `meaning`.
    public static let settlingTime = Cited(
      0.20, .seconds, "After a gap or at the start, peaks are not believed for this long.",
      .ours(reason: "the 4 Hz low-pass has then forgotten 98 % of its start"))
    /// See `meaning`.
    public static let lowestRate = Cited(
      25, .hertz, "Below this sampling rate no contact and no cadence is given.",
      .ours(reason: "a 3 Hz step rhythm with its first harmonic needs at least 12 Hz of band"))
    /// See `meaning`.
    public static let lostStep = Cited(
      1.5, .ratio, "A time step beyond this many sampling intervals hides lost samples.",
      .ours(reason: "half-way to two intervals: jitter stays below, one lost sample is above"))
    /// See `meaning`.
    public static let clockTolerance = Cited(
      0.02, .ratio, "A rate may be this far below the lowest rate: clocks are not exact.",
      .ours(reason: "wearables' clocks stay within 1 %"))
    /// See `meaning`.
    public static let rateDrift = Cited(
      0.10, .ratio, "A change of the sampling rate beyond this share is noted.",
      .ours(reason: "clocks of wearables stay within 1 %; a tenth is a changed setting"))
    /// See `meaning`.
    public static let clockJumpBack = Cited(
      1.0, .seconds, "Late samples that go on for this long mean that the clock was set back.",
      .ours(reason: "reordering on a radio link is over within a fraction of a second"))
    /// See `meaning`.
    public static let absurdAcceleration = Cited(
      50_000, .metresPerSecondSquared, "A larger acceleration is refused like a number that is not finite.",
      .ours(reason: "beyond thousandths of gravity at a range of ±16 g, which get a hint instead"))
    /// See `meaning`.
    public static let absurdAngularVelocity = Cited(
      10_000, .radiansPerSecond, "A larger angular velocity is refused like a number that is not finite.",
      .ours(reason: "far beyond any range, and beyond values in degrees a second, which get a hint instead"))
    /// See `meaning`.
    public static let clippedAcceleration = Cited(
      18, .metresPerSecondSquared,
      "Three equal samples on one axis at or above this count as the end of the range.",
      .ours(reason: "just under ±2 g, the narrowest range in use; noise keeps unclipped samples apart"))
    /// See `meaning`.
    public static let clippedAngularVelocity = Cited(
      4.2, .radiansPerSecond,
      "Three equal samples on one axis at or above this count as the end of the range.",
      .ours(reason: "just under ±250 °/s, the narrowest range in use"))
    /// See `meaning`.
    public static let clippedRun = Cited(
      3, .count, "So many equal samples at full scale count as clipped.",
      .ours(reason: "two can be chance at a coarse resolution"))
    /// See `meaning`.
    public static let clippedLikeness = Cited(
      0.001, .ratio, "Runs whose numbers differ by at most this share stand at one end of a range.",
      .ours(reason: "both ends of a range of 16 bits differ by one step in 32,768"))
    /// See `meaning`.
    public static let clippedLongRun = Cited(
      6, .count, "A run of so many is the end of the range by itself.",
      .ours(reason: "in numbers of two decimals the top of a movement is as flat for three or four samples"))
    /// See `meaning`.
    public static let plausibilityWindow = Cited(
      2.0, .seconds, "Over this long the mean acceleration is compared with gravity.",
      .ours(reason: "two strides: a body segment's own mean acceleration is then near zero"))
    /// See `meaning`.
    public static let gravityFrom = Cited(
      7.0, .metresPerSecondSquared, "A shorter mean acceleration is not gravity in m/s².",
      .ours(reason: "cheap sensors are up to 20 % off, a body in motion adds a little"))
    /// See `meaning`.
    public static let gravityTo = Cited(
      13.0, .metresPerSecondSquared, "A longer mean acceleration is not gravity in m/s².",
      .ours(reason: "cheap sensors are up to 20 % off, a body in motion adds a little"))
    /// See `meaning`.
    public static let calmShare = Cited(
      0.10, .ratio, "Acceleration whose length varies by less than this share of its mean is calm.",
      .ours(reason: "standing and sitting stay below; a swinging arm or leg is far above"))
    /// See `meaning`.
    public static let movingUnitTo = Cited(
      3.0, .metresPerSecondSquared,
      "A moving limb with a smaller mean acceleration looks like units of gravity.",
      .ours(reason: "in m/s² a moving limb stays above 8, in units of gravity a walking foot stays below 2"))
    /// See `meaning`.
    public static let movingThousandthsTo = Cited(
      2.5, .ratio,
      "A moving limb's mean acceleration up to this many thousands looks like thousandths of gravity.",
      .ours(reason: "a walking foot stays below 2 in units of gravity"))
    /// See `meaning`.
    public static let strangeForce = Cited(
      40, .metresPerSecondSquared, "A larger mean acceleration is in no unit of m/s².",
      .ours(reason: "a running foot stays below 30"))
    /// See `meaning`.
    public static let unitGravityFrom = Cited(
      0.7, .ratio, "From here to `unitGravityTo` the mean acceleration looks like units of gravity.",
      .ours(reason: "one unit, with the tolerance of `gravityFrom`"))
    /// See `meaning`.
    public static let unitGravityTo = Cited(
      1.3, .ratio, "Up to here the mean acceleration looks like units of gravity.",
      .ours(reason: "one unit, with the tolerance of `gravityTo`"))
    /// See `meaning`.
    public static let standardGravity = Cited(
      9.80665, .metresPerSecondSquared, "Standard gravity.",
      .published(.bipm2019, locator: "section 2.3.1, note on weight", population: "a convention"))
    /// See `meaning`.
    public static let scaleError = Cited(
      0.03, .ratio, "At rest, a deviation from gravity beyond this share is noted.",
      .ours(reason: "a calibrated sensor is within 1 %; 3 % begins to shift angles by a degree"))
    /// See `meaning`.
    public static let restDeviation = Cited(
      0.15, .metresPerSecondSquared, "A smaller standard deviation of the acceleration's length is rest.",
      .ours(reason: "quiet standing with sway stays below; the softest step exceeds it"))
    /// See `meaning`.
    public static let degreesPerSecond = Cited(
      20, .radiansPerSecond, "A larger mean angular velocity of the trunk is taken for degrees a second.",
      .ours(reason: "20 rad/s is three turns a second; walking in degrees a second exceeds 20"))
    /// See `meaning`.
    public static let degreesWindows = Cited(
      3, .count,
      "Where the acceleration is calm, so many windows in a row must have it, none of them at rest.",
      .ours(
        reason:
          "the noise of raw counts at rest is as large; a walk with little bounce is calm, 0.3 to 0.7 m/s² in one person"
      ))
    /// See `meaning`.
    public static let degreesTo = Cited(
      500, .radiansPerSecond, "A mean angular velocity beyond this is not in degrees a second either.",
      .ours(reason: "a walking foot turns by 130 to 250 degrees a second on average; raw counts exceed 500"))

    /// See `meaning`.
    public static let clockLeap = Cited(
      10, .seconds, "A leap of the clock this far ahead is believed only when the next sample agrees.",
      .ours(reason: "one damaged time stamp must not make all later samples late"))
    /// See `meaning`.
    public static let firstInterval = Cited(
      0.2, .seconds, "Until the rate is known, a longer interval is a gap.",
      .ours(reason: "5 samples a second, far below any rate that is used"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("intake.bridgedGap", bridgedGap), .init("intake.shortGap", shortGap),
      .init("intake.settlingGap", settlingGap),
      .init("intake.settlingTime", settlingTime), .init("intake.lowestRate", lowestRate),
      .init("intake.lostStep", lostStep), .init("intake.clockTolerance", clockTolerance),
      .init("intake.rateDrift", rateDrift),
      .init("intake.clockJumpBack", clockJumpBack),
      .init("intake.absurdAcceleration", absurdAcceleration),
      .init("intake.absurdAngularVelocity", absurdAngularVelocity),
      .init("intake.clippedAcceleration", clippedAcceleration),
      .init("intake.clippedAngularVelocity", clippedAngularVelocity),
      .init("intake.clippedRun", clippedRun), .init("intake.clippedLikeness", clippedLikeness),
      .init("intake.clippedLongRun", clippedLongRun),
      .init("intake.plausibilityWindow", plausibilityWindow),
      .init("intake.gravityFrom", gravityFrom), .init("intake.gravityTo", gravityTo),
      .init("intake.calmShare", calmShare), .init("intake.movingUnitTo", movingUnitTo),
      .init("intake.movingThousandthsTo", movingThousandthsTo), .init("intake.strangeForce", strangeForce),
      .init("intake.unitGravityFrom", unitGravityFrom), .init("intake.unitGravityTo", unitGravityTo),
      .init("intake.standardGravity", standardGravity), .init("intake.scaleError", scaleError),
      .init("intake.restDeviation", restDeviation),
      .init("intake.degreesPerSecond", degreesPerSecond), .init("intake.degreesWindows", degreesWindows),
      .init("intake.degreesTo", degreesTo),
      .init("intake.clockLeap", clockLeap),
      .init("intake.firstInterval", firstInterval),
    ]
  }
}
