extension Thresholds {
  /// The way of a foot, the angle of its sole and the blow of its landing: `FootMeasures`.
  public enum FootMotion {
    /// See `meaning`.
    public static let history = Cited(
      8, .seconds, "So long a foot's samples are kept.",
      .ours(reason: "three slow strides, for the first is only reported when later ones confirm walking"))
    /// See `meaning`.
    public static let leastRate = Cited(
      45, .hertz, "Below this sampling rate no way and no angle of the foot is reported.",
      .ours(reason: "at 25 Hz a landing lies between two samples; 50 Hz agrees with 200 Hz"))
    /// See `meaning`.
    public static let flatFrom = Cited(
      0.08, .seconds, "The foot does not lie flat earlier than this after its contact.",
      .ours(reason: "the slap of the sole takes about a tenth of a second"))
    /// See `meaning`.
    public static let flatTo = Cited(
      0.45, .seconds, "The flat foot is sought until so long after the contact.",
      .ours(reason: "the heel lifts later than this but in fast walking, where the foot is quietest earlier"))
    /// See `meaning`.
    public static let flatHalf = Cited(
      0.045, .seconds, "Half the length of the moment in which the foot is quietest.",
      .ours(reason: "with its ends the tenth of a second that Rampp 2015 uses"))
    /// See `meaning`.
    public static let flatUnrest = Cited(
      1.5, .radiansPerSecond, "A foot that turns faster than this at its quietest does not lie flat.",
      .ours(reason: "feet of 11 people turn at 0.05 to 0.7 rad/s there; a swinging one at 3 and more"))
    /// See `meaning`.
    public static let midStanceRate = Cited(
      1, .radiansPerSecond, "Mid-stance lasts while the foot turns slower than this.",
      .ours(reason: "57 degrees a second: past the slap, before the heel lifts"))
    /// See `meaning`.
    public static let strikeLead = Cited(
      0.008, .seconds, "The angle of the sole is read so long before the contact that is reported.",
      .ours(
        reason:
          "what is reported is where annotators put it; the heel touches earlier, by 17 ms in one optical walk and by 5 ms in the simulator"
      ))
    /// See `meaning`.
    public static let jerkFloor = Cited(
      300, .metresPerSecondCubed,
      "Left-over velocity is spread by the square of the jerk, with the square of this as a floor.",
      .ours(reason: "an ordinary swing's jerk; from 100 to 1,000 the lengths of one optical walk stay"))
    /// See `meaning`.
    public static let drift = Cited(
      1.0, .metresPerSecondSquared, "With more left-over velocity than this a second, no way is reported.",
      .ours(
        reason:
          "strides of 9 people leave 0.02 to 0.55 in 95 of 100; mirrored, exchanged, late or doubled channels "
          + "mostly 1.5 to 8, and so does a clipped sensor"))
    /// See `meaning`.
    public static let refusedStrides = Cited(
      2, .count, "After so many strides in a row that do not fit together, no angle is reported either.",
      .ours(reason: "one may be a stumble"))
    /// See `meaning`.
    public static let cutShare = Cited(
      0.03, .ratio, "If more than this share of a stride stands at the end of the range, no way is reported.",
      .ours(reason: "a landing cut off at ±8 g takes a hundredth; a range of ±2 g cuts the swing too"))
    /// See `meaning`.
    public static let cutMemory = Cited(
      10, .count, "After a stride that is cut off, so many more of that foot have no way.",
      .ours(reason: "a turn takes four: its gentler strides are cut off too, but by less"))
    /// See `meaning`.
    public static let tiltError = Cited(
      0.35, .radians,
      "If gravity at both ends of a stride differs by more than the gyroscope says, no way is reported.",
      .ours(reason: "strides of 9 people differ by 0.01 to 0.25"))
    /// See `meaning`.
    public static let scaleShare = Cited(
      0.6, .ratio, "So much of a wrong gravity is an error of scale, the rest one of zero.",
      .ours(
        reason:
          "cannot be determined; with zero alone left and right feet of 3 recording series agree, with scale the height"
      ))
    /// See `meaning`.
    public static let scalePrior = Cited(
      0.1, .ratio, "The sensor's own gravity counts as much as this share of one quiet flat foot.",
      .ours(reason: "one flat foot knows gravity to 0.3 m/s², sensors are off by 0.5"))
    /// See `meaning`.
    public static let quietRate = Cited(
      0.15, .radiansPerSecond, "A flat foot that turns at this rate counts half as much as one at rest.",
      .ours(reason: "the usual rate of a flat foot in 11 people"))
    /// See `meaning`.
    public static let scaleMemory = Cited(
      0.98, .ratio, "What was learnt of gravity counts so much less with every stride.",
      .ours(reason: "follows a warming sensor within a minute"))
    /// See `meaning`.
    public static let axisMemory = Cited(
      0.9, .ratio, "What was learnt of the foot's long axis counts so much less with every stride.",
      .ours(reason: "ten strides: turns average out, and a sensor that slips is followed"))
    /// See `meaning`.
    public static let climb = Cited(
      0.2, .metres, "A stride that rises or falls by more than this is one of stairs.",
      .ours(reason: "two steps of stairs are 0.3 m and more; a ramp of one in ten 0.15 m"))
    /// See `meaning`.
    public static let runningStance = Cited(
      0.5, .ratio, "A foot that is on the ground for less than this share of its stride runs.",
      .ours(reason: "below one half both feet are in the air at times, which is what running means"))
    /// See `meaning`.
    public static let speedTime = Cited(
      4, .seconds, "Speed is measured over the strides that ended within so long.",
      .ours(reason: "three to four strides of each foot; as long as cadence looks back"))
    /// See `meaning`.
    public static let boutShare = Cited(
      0.5, .ratio, "Strides must cover this share of a bout for its speed to be derived from them.",
      .ours(reason: "less says little about the rest"))
    /// See `meaning`.
    public static let impactRate = Cited(
      100, .hertz, "Below this sampling rate the blow of a landing is not reported.",
      .ours(reason: "the blow lasts 20 to 40 ms"))
    /// See `meaning`.
    public static let impactFrom = Cited(
      0.05, .seconds, "The blow of a landing is sought from so long before the contact.",
      .ours(reason: "contacts are known to 30 ms"))
    /// See `meaning`.
    public static let impactTo = Cited(
      0.1, .seconds, "The blow of a landing is sought until so long after the contact.",
      .ours(reason: "the heel's blow is over, the sole's slap not yet"))
    /// See `meaning`.
    public static let ringingFrom = Cited(
      0.04, .seconds, "Ringing is looked for from so long after the contact.",
      .ours(reason: "the blow itself is no ringing"))
    /// See `meaning`.
    public static let ringingTime = Cited(
      0.32, .seconds, "Ringing is looked for over so long.",
      .ours(reason: "nearly five periods at 15 Hz"))
    /// See `meaning`.
    public static let ringingSlowest = Cited(
      8, .hertz, "Slower than this it is the foot that moves.",
      .ours(reason: "a loose shoe or strap rings at 8 to 30 Hz"))
    /// See `meaning`.
    public static let ringingFastest = Cited(
      30, .hertz, "Faster than this it is the sole that was struck.",
      .ours(reason: "a loose shoe or strap rings at 8 to 30 Hz"))
    /// See `meaning`.
    public static let ringingLikeness = Cited(
      0.6, .ratio, "A force that repeats itself at one period by more than this rings.",
      .ours(
        reason:
          "firm sensors on 11 people: 0.03 to 0.44, five in a row up to 0.59; a shoe that rings on: to 0.9"))
    /// See `meaning`.
    public static let ringingLandings = Cited(
      5, .count, "So many landings are looked at before a sensor is called loose.",
      .ours(reason: "a single stumble is none"))

    /// See `meaning`.
    public static let nearlyFlat = Cited(
      0.2, .ratio, "The sole lies nearly flat at this share of its angle at contact.",
      .ours(reason: "the last of the way is slow and lost in the rounding of shoes"))
    /// See `meaning`.
    public static let heelFirst = Cited(
      6 * Double.pi / 180, .radians,
      "A foot that lands flatter than this has no time from heel to flat (6 degrees).",
      .ours(reason: "twice the error of the angle"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("footMotion.history", history), .init("footMotion.leastRate", leastRate),
      .init("footMotion.flatFrom", flatFrom), .init("footMotion.flatTo", flatTo),
      .init("footMotion.flatHalf", flatHalf), .init("footMotion.flatUnrest", flatUnrest),
      .init("footMotion.midStanceRate", midStanceRate), .init("footMotion.strikeLead", strikeLead),
      .init("footMotion.jerkFloor", jerkFloor),
      .init("footMotion.drift", drift), .init("footMotion.tiltError", tiltError),
      .init("footMotion.cutShare", cutShare), .init("footMotion.cutMemory", cutMemory),
      .init("footMotion.refusedStrides", refusedStrides),
      .init("footMotion.scaleShare", scaleShare), .init("footMotion.scalePrior", scalePrior),
      .init("footMotion.quietRate", quietRate), .init("footMotion.scaleMemory", scaleMemory),
      .init("footMotion.axisMemory", axisMemory), .init("footMotion.climb", climb),
      .init("footMotion.runningStance", runningStance), .init("footMotion.speedTime", speedTime),
      .init("footMotion.boutShare", boutShare), .init("footMotion.impactRate", impactRate),
      .init("footMotion.impactFrom", impactFrom), .init("footMotion.impactTo", impactTo),
      .init("footMotion.ringingFrom", ringingFrom), .init("footMotion.ringingTime", ringingTime),
      .init("footMotion.ringingSlowest", ringingSlowest), .init("footMotion.ringingFastest", ringingFastest),
      .init("footMotion.ringingLikeness", ringingLikeness),
      .init("footMotion.ringingLandings", ringingLandings),
      .init("footMotion.nearlyFlat", nearlyFlat), .init("footMotion.heelFirst", heelFirst),
    ]
  }
}
