extension Thresholds {
  /// What the time stamps of a recorded file are worth: leaps of the clock, and rows that share a stamp.
  public enum Stamps {
    /// See `meaning`.
    public static let opening = Cited(
      5.0, .seconds, "The habit of a file's time stamps is learnt from its first rows, this long.",
      .ours(reason: "five whole seconds give the rate to one row in four hundred"))
    /// See `meaning`.
    public static let openingRows = Cited(
      6000, .count, "After so many rows the habit is decided, however little time they say.",
      .ours(reason: "a minute at 100 Hz: two stamps of whole minutes"))
    /// See `meaning`.
    public static let openingStamps = Cited(
      8, .count, "So many different stamps are waited for before the habit is decided.",
      .ours(reason: "fewer packets do not tell their rhythm from a gap"))
    /// See `meaning`.
    public static let fewestRows = Cited(
      32, .count, "Of fewer rows no habit is reported.", .ours(reason: "a third of a second at 100 Hz"))
    /// See `meaning`.
    public static let sharedStamps = Cited(
      0.01, .ratio, "From this share of rows that repeat the stamp before, rows share stamps by habit.",
      .ours(reason: "a copied row now and then stays below; a packet of two rows gives a half"))
    /// See `meaning`.
    public static let evenStep = Cited(
      0.25, .ratio, "A step within this share of a whole number of usual steps is even.",
      .ours(reason: "stamps in milliseconds at 250 Hz; a busy host is beyond"))
    /// See `meaning`.
    public static let evenShare = Cited(
      0.90, .ratio, "From this share of even steps the stamps are taken as they stand.",
      .ours(reason: "gaps and single late rows stay below a tenth"))
    /// See `meaning`.
    public static let clusterStep = Cited(
      0.30, .ratio, "A row that follows within this share of the mean interval arrived in one burst with it.",
      .ours(reason: "rows of a burst are stamped within a fraction of their interval"))
    /// See `meaning`.
    public static let boundedScatter = Cited(
      2.0, .ratio,
      "Uneven stamps that stay within so many of their longest usual steps around a straight line are those of "
        + "even samples.",
      .ours(reason: "stamps of uneven sampling wander away like a random walk: 4 to 8 in 500 rows"))
    /// See `meaning`.
    public static let lostRows = Cited(
      1.5, .ratio, "A stamp so many intervals beyond its habit says that rows are missing.",
      .ours(reason: "as `intake.lostStep`"))
    /// See `meaning`.
    public static let phaseBlock = Cited(
      1.0, .seconds, "Over this long, stamps are compared with the spread rows before these follow them.",
      .ours(reason: "longer than packets of whole seconds, shorter than a clock needs to drift by a row"))
    /// See `meaning`.
    public static let phaseRate = Cited(
      0.05, .ratio, "Spread rows follow the stamps by at most this share of their interval.",
      .ours(reason: "a wrong rate of five percent is made good; steps keep their rhythm"))

    /// See `meaning`.
    public static let lateRow = Cited(
      0.1, .seconds, "A stamp that falls by more than this is doubted until the next rows agree.",
      .ours(reason: "rows out of order come within a radio's packet"))
    /// See `meaning`.
    public static let leapAtFirst = Cited(
      2.5, .seconds, "Until the habit is known, a stamp further ahead than this is doubted.",
      .ours(reason: "two whole seconds and a half: a lost row of stamps in whole seconds passes"))
    /// See `meaning`.
    public static let leapLeast = Cited(
      0.25, .seconds, "Once the habit is known, a stamp further ahead than this may be doubted.",
      .ours(reason: "a damaged stamp of a quarter of a second is a tenth of a stride and hardly more"))
    /// See `meaning`.
    public static let leapSteps = Cited(
      3.0, .ratio, "Further ahead than so many of the longest usual steps a stamp is doubted.",
      .ours(reason: "two lost packets in a row are usual on a radio"))
    /// See `meaning`.
    public static let agreeingRows = Cited(
      10, .count, "So many rows in a row must agree with a stamp that leapt before it is believed.",
      .ours(reason: "damage spoils a few rows, a clock that was set all of them"))
    /// See `meaning`.
    public static let longestGap = Cited(
      86_400, .seconds, "A leap further ahead than this is a clock that was set, not a gap.",
      .ours(reason: "a day without a sample is two recordings"))
    /// See `meaning`.
    public static let wholeLeap = Cited(
      900, .seconds,
      "A fall by whole quarters of an hour is a clock that was set while the recording went on.",
      .ours(reason: "zones and summer time differ by quarters of an hour; midnight is 96 of them"))
    /// See `meaning`.
    public static let leapTolerance = Cited(
      0.05, .seconds,
      "A fall this near to the period of a counter or to whole quarters of an hour is explained.",
      .ours(reason: "five rows at 100 Hz"))
    /// See `meaning`.
    public static let epoch = Cited(
      1e8, .seconds, "From this time on a first stamp counts from 1970 and is the recording's start.",
      .ours(reason: "three years: no device has run for so long"))

    /// See `meaning`.
    public static let highestRate = Cited(
      1400, .hertz, "More rows a second mean that the time is in minutes, hours or days.",
      .ours(
        reason: "inertial sensors for people stay below 1,200; 25 rows a second in minutes look like 1,500"))
    /// See `meaning`.
    public static let minutesTo = Cited(
      60_000, .hertz, "Up to this many rows a second it is minutes.",
      .ours(reason: "1,000 a second in minutes; 17 a second in hours"))
    /// See `meaning`.
    public static let hoursTo = Cited(
      1_500_000, .hertz, "Up to this many rows a second it is hours, beyond days.",
      .ours(reason: "417 a second in hours; 17 a second in days"))
    /// See `meaning`.
    public static let longestStep = Cited(
      0.5, .seconds, "A longer mean step of the first rows means that the time is in milliseconds or finer.",
      .ours(reason: "no walking is seen at two rows a second"))
    /// See `meaning`.
    public static let joinReach = Cited(
      0.05, .seconds, "Channels on rows of their own are brought together over at most this long.",
      .ours(reason: "as `intake.bridgedGap`"))
    /// See `meaning`.
    public static let ownRows = Cited(
      0.25, .ratio, "From this share of rows with only one of two channels they are on rows of their own.",
      .ours(reason: "lost cells stay far below"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("stamps.opening", opening), .init("stamps.openingRows", openingRows),
      .init("stamps.openingStamps", openingStamps), .init("stamps.fewestRows", fewestRows),
      .init("stamps.sharedStamps", sharedStamps), .init("stamps.evenStep", evenStep),
      .init("stamps.evenShare", evenShare), .init("stamps.clusterStep", clusterStep),
      .init("stamps.boundedScatter", boundedScatter), .init("stamps.lostRows", lostRows),
      .init("stamps.phaseBlock", phaseBlock), .init("stamps.phaseRate", phaseRate),
      .init("stamps.lateRow", lateRow), .init("stamps.leapAtFirst", leapAtFirst),
      .init("stamps.leapLeast", leapLeast), .init("stamps.leapSteps", leapSteps),
      .init("stamps.agreeingRows", agreeingRows), .init("stamps.longestGap", longestGap),
      .init("stamps.wholeLeap", wholeLeap), .init("stamps.leapTolerance", leapTolerance),
      .init("stamps.epoch", epoch), .init("stamps.highestRate", highestRate),
      .init("stamps.minutesTo", minutesTo), .init("stamps.hoursTo", hoursTo),
      .init("stamps.longestStep", longestStep), .init("stamps.joinReach", joinReach),
      .init("stamps.ownRows", ownRows),
    ]
  }
}
