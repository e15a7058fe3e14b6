extension Thresholds {
  /// Contacts of one or two legs put together: `LegChain`, `LegSides`, `StrideBuilder`.
  public enum LegPair {
    /// See `meaning`.
    public static let confirmingContactsOneLeg = Cited(
      3, .count, "So many contacts of one leg in a row confirm walking.",
      .ours(reason: "two strides: with the other foot's contacts between them, five steps"))
    /// See `meaning`.
    public static let sideTolerance = Cited(
      0.3, .ratio, "A leg's contact names a contact of the trunk this share of a step away.",
      .ours(reason: "both see the same instant; half a step away begins the other foot"))
    /// See `meaning`.
    public static let sideReach = Cited(
      3, .count, "A leg's contact names contacts of the trunk up to so many steps later.",
      .ours(reason: "one stride, and one more step when the leg is seen late"))
    /// See `meaning`.
    public static let usualSpread = Cited(
      0.2, .ratio, "Steps that differ from the usual one by more than this share leave the cadence alone.",
      .ours(reason: "leaves out first steps and turns, keeps both legs of an uneven walk"))
    /// See `meaning`.
    public static let longestStride = Cited(
      4.2, .seconds, "A longer time between contacts of one foot is no stride.",
      .ours(
        reason: "30 steps a minute are strides of 4 s; published limits of 3 s leave the slowest walkers out")
    )
    /// See `meaning`.
    public static let newPaceSteps = Cited(
      3, .count,
      "So many steps of both feet, or strides of one, that are alike and unlike the usual are the pace from then on.",
      .ours(reason: "a turn has one or two"))
    /// See `meaning`.
    public static let longPaceSteps = Cited(
      5, .count, "Where they are so long that each may hide a missed contact, so many are.",
      .ours(
        reason:
          "a foot that misses every other contact does so for a few strides; who slows down by half goes on"))
    /// See `meaning`.
    public static let otherFoot = Cited(
      0.15, .seconds, "The contact of the other foot is never closer.",
      .ours(
        reason:
          "no gait lets both feet down at once; kept to 0.25 s, as on a trunk, feet whose clocks are apart by as much lose steps, 6 of 32, "
          + "and of 288 analyses of sound recordings none changes"
      ))
    /// See `meaning`.
    public static let longestBreak = Cited(
      1.6, .ratio, "Where that is longer than a bout's break, a leg may pause for so many of its intervals.",
      .ours(reason: "between the longest interval of a slow leg and a missed contact"))

    /// See `meaning`.
    public static let firstSwing = Cited(
      1.0, .seconds,
      "A foot that leaves the ground up to this long before the first contact belongs to the walk.",
      .ours(reason: "the first swing of a slow starter"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("legPair.confirmingContactsOneLeg", confirmingContactsOneLeg),
      .init("legPair.sideTolerance", sideTolerance), .init("legPair.sideReach", sideReach),
      .init("legPair.usualSpread", usualSpread),
      .init("legPair.longestStride", longestStride), .init("legPair.longestBreak", longestBreak),
      .init("legPair.newPaceSteps", newPaceSteps), .init("legPair.longPaceSteps", longPaceSteps),
      .init("legPair.otherFoot", otherFoot), .init("legPair.firstSwing", firstSwing),
    ]
  }
}
