extension Thresholds {
  /// When the coach speaks, and when it does not: `Coach`.
  public enum Coach {
    /// See `meaning`.
    public static let firstCue = Cited(
      60, .seconds, "No cue comes earlier in a walk.",
      .ours(reason: "the first minute is for warming up, and the walker's own pace is not known before"))
    /// See `meaning`.
    public static let leastGap = Cited(
      25, .seconds, "So long the coach is silent after anything was said.",
      .ours(reason: "time to hear a cue, try it for some strides and be left alone"))
    /// See `meaning`.
    public static let longestGap = Cited(
      120, .seconds, "The gap grows with every improvement, up to this.",
      .ours(reason: "cues that go on after success make the walker depend on them"))
    /// See `meaning`.
    public static let budgetWindow = Cited(
      600, .seconds, "Over so long cues are counted.", .ours(reason: "ten minutes are two intervals"))
    /// See `meaning`.
    public static let budget = Cited(
      6, .count, "So many cues are given in that time at most.",
      .ours(reason: "more is nagging, by the users of other coaches"))
    /// See `meaning`.
    public static let settling = Cited(
      30, .seconds, "No cue comes in the first seconds after standing.",
      .ours(reason: "starting and finding a rhythm takes some strides; so long is the window of a rule"))
    /// See `meaning`.
    public static let turnRest = Cited(
      3, .seconds, "After a turn the coach is silent for so long.",
      .ours(reason: "two strides, in which speed and arms come back"))
    /// See `meaning`.
    public static let trusted = Cited(
      0.6, .ratio, "A second less certain than this is unclear.",
      .ours(reason: "below it a tip would be wrong too often"))
    /// See `meaning`.
    public static let share = Cited(
      0.8, .ratio, "A condition must hold in this share of its window.",
      .ours(reason: "some odd strides must neither make nor break a rule"))
    /// See `meaning`.
    public static let trustWindow = Cited(
      10, .seconds, "Over so long most seconds must be clear for a cue.",
      .ours(reason: "one clear second says nothing"))
    /// See `meaning`.
    public static let unsureWindow = Cited(
      30, .seconds, "When most of so long is unclear, that is said.",
      .ours(reason: "a short fault needs no words"))
    /// See `meaning`.
    public static let unsureRepeat = Cited(
      600, .seconds, "It is not said again for so long.", .ours(reason: "nothing is to be done while walking")
    )
    /// See `meaning`.
    public static let faultRest = Cited(
      5, .seconds, "After a fault of the data the coach is silent for so long.",
      .ours(reason: "filters settle within that time"))
    /// See `meaning`.
    public static let baselineStart = Cited(
      15, .seconds, "The walker's own pace is taken from this much walking on.",
      .ours(reason: "the first strides are slower"))
    /// See `meaning`.
    public static let baselineEnd = Cited(
      75, .seconds, "The walker's own pace is taken up to this much walking.",
      .ours(reason: "a minute, so that a few odd strides do not matter"))
    /// See `meaning`.
    public static let belowTarget = Cited(
      0.95, .ratio, "Below this share of the target the pace may be brisker.",
      .ours(reason: "twice the step-to-step variation of healthy adults"))
    /// See `meaning`.
    public static let belowWindow = Cited(
      20, .seconds, "For so long, before it is said.", .ours(reason: "a bend or a kerb takes less"))
    /// See `meaning`.
    public static let fading = Cited(
      0.92, .ratio, "Below this share of the first minutes' cadence the pace is easing off.",
      .ours(reason: "clearly beyond what varies from minute to minute"))
    /// See `meaning`.
    public static let atTarget = Cited(
      0.97, .ratio, "From this share of the target on the pace is good.",
      .ours(reason: "between the target and what counts as below it"))
    /// See `meaning`.
    public static let steadySpread = Cited(
      0.1, .ratio, "A cadence is steady when its range, over its mean, is no larger.",
      .ours(reason: "five standard deviations of a healthy adult's steps, smoothed over seconds"))
    /// See `meaning`.
    public static let strollWindow = Cited(
      60, .seconds, "A stroll must go on for so long, before it is said.",
      .ours(reason: "looking at something for a moment is no stroll"))
    /// See `meaning`.
    public static let window = Cited(
      30, .seconds, "Other rules look at so much of the walk.",
      .ours(reason: "about 25 strides"))
    /// See `meaning`.
    public static let movingArm = Cited(
      0.35, .radians, "The other arm moves when its range is larger than this.",
      .ours(reason: "20°: clearly a swing"))
    /// See `meaning`.
    public static let goodArm = Cited(
      0.52, .radians, "Arms that swing this far are praised.",
      .ours(reason: "30°: about the mean of adults at their own pace"))
    /// See `meaning`.
    public static let leastVerdicts = Cited(
      6, .count, "Landings are only spoken of with so many verdicts in the window.",
      .ours(reason: "three strides; sensors that give none cannot carry the cue"))
    /// See `meaning`.
    public static let softShare = Cited(
      0.8, .ratio, "Landings are praised when this share of them is springy.",
      .ours(reason: "most, not all: no walk is even"))
    /// See `meaning`.
    public static let response = Cited(
      60, .seconds, "A tip that still holds after so long was ignored.",
      .ours(reason: "the rules behind tips need up to half a minute to see a change"))
    /// See `meaning`.
    public static let success = Cited(
      10, .seconds, "A tip that does not hold for so long has worked.",
      .ours(reason: "knowledge of a result is best after ten to fifteen seconds"))
    /// See `meaning`.
    public static let patience = Cited(
      3, .count, "A tip ignored so often sleeps for the rest of the walk.",
      .ours(reason: "whoever does not want it has said so"))
    /// See `meaning`.
    public static let tipRepeat = Cited(
      90, .seconds, "The same tip does not come again earlier.",
      .ours(reason: "so that other tips have their turn"))
    /// See `meaning`.
    public static let praiseRepeat = Cited(
      180, .seconds, "Praise without a tip before it does not come again earlier.",
      .ours(reason: "praise for nothing new wears out"))
    /// See `meaning`.
    public static let familyGap = Cited(
      60, .seconds, "Between a tip on pace and one on landings at least so long.",
      .ours(reason: "both change the same stride: one thing at a time"))
    /// See `meaning`.
    public static let beforeAnnouncement = Cited(
      8, .seconds, "The coach is silent for so long before the interval's own words.",
      .ours(reason: "a cue is spoken in less"))
    /// See `meaning`.
    public static let rejectable = Cited(
      60, .seconds, "So long after a tip the walker may say that it was wrong.",
      .ours(reason: "default, not from literature: what was said longer ago is not remembered for sure"))
    /// See `meaning`.
    public static let labelled = Cited(
      10, .seconds, "So much of the walk before and after a tip that was wrong is named with it.",
      .ours(reason: "default, not from literature: several strides, as many as a rule looks at"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("coach.firstCue", firstCue), .init("coach.leastGap", leastGap),
      .init("coach.longestGap", longestGap), .init("coach.budgetWindow", budgetWindow),
      .init("coach.budget", budget), .init("coach.settling", settling), .init("coach.turnRest", turnRest),
      .init("coach.trusted", trusted), .init("coach.share", share), .init("coach.trustWindow", trustWindow),
      .init("coach.unsureWindow", unsureWindow), .init("coach.unsureRepeat", unsureRepeat),
      .init("coach.faultRest", faultRest), .init("coach.baselineStart", baselineStart),
      .init("coach.baselineEnd", baselineEnd), .init("coach.belowTarget", belowTarget),
      .init("coach.belowWindow", belowWindow), .init("coach.fading", fading),
      .init("coach.atTarget", atTarget), .init("coach.steadySpread", steadySpread),
      .init("coach.strollWindow", strollWindow), .init("coach.window", window),
      .init("coach.movingArm", movingArm),
      .init("coach.goodArm", goodArm), .init("coach.leastVerdicts", leastVerdicts),
      .init("coach.softShare", softShare), .init("coach.response", response),
      .init("coach.success", success), .init("coach.patience", patience),
      .init("coach.tipRepeat", tipRepeat), .init("coach.praiseRepeat", praiseRepeat),
      .init("coach.familyGap", familyGap), .init("coach.beforeAnnouncement", beforeAnnouncement),
      .init("coach.rejectable", rejectable),
      .init("coach.labelled", labelled),
    ]
  }
}
