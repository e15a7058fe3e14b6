extension Thresholds {
  /// Whether sensors agree with each other.
  public enum Agreement {
    /// See `meaning`.
    public static let alikeStrides = Cited(
      0.15, .ratio, "Strides that differ by at most this share are alike.",
      .ours(reason: "steady walking varies by 2 to 5 %; clocks that are compared run within 3 %"))
    /// See `meaning`.
    public static let longestStride = Cited(
      2.5, .seconds, "Longer strides tell nothing of clocks.",
      .ours(reason: "walking slower than 48 steps a minute"))
    /// See `meaning`.
    public static let together = Cited(
      0.25, .ratio, "A contact nearer to one of the other foot than this share of a stride is odd.",
      .ours(reason: "the most uneven of 82 walks, after a stroke, stays above 0.3"))
    /// See `meaning`.
    public static let onLeg = Cited(
      0.2, .ratio, "Contacts of two sensors nearer than this share of a stride are those of one leg.",
      .ours(
        reason: "sensors of one leg differ by at most 0.1 of a stride; the other leg's come half of one later"
      ))
    /// See `meaning`.
    public static let oddContacts = Cited(
      6, .count, "So many odd contacts mean that clocks are apart.",
      .ours(reason: "three strides of both feet; walks of half a minute with a turn have no eight in a row"))
    /// See `meaning`.
    public static let sideMemory = Cited(
      0.95, .ratio, "From contact to contact, so much of the comparison of sides is kept.",
      .ours(reason: "the last twenty contacts"))
    /// See `meaning`.
    public static let contradictions = Cited(
      10, .count, "So many contradicting contacts, fading, are needed.", .ours(reason: "14 steps in a row"))
    /// See `meaning`.
    public static let contradictingShare = Cited(
      0.9, .ratio, "Of the contacts that both name, more than this share must contradict.",
      .ours(reason: "in 40 walks with legs and trunk, the trunk agrees mostly"))

    /// See `meaning`.
    public static let oddOnLeg = Cited(
      3.7, .ratio, "A sum of so many contacts, fading, that lie with those of the other leg, or none.",
      .ours(reason: "four strides in a row; sensors of one leg differ by at most 0.1 of a stride"))
    /// See `meaning`.
    public static let lagOnLeg = Cited(
      0.05, .seconds,
      "Foot and shank of one leg whose contacts lie further apart, ten in a row the same way round, have clocks of their own.",
      .ours(
        reason:
          "0.003 to 0.012 in 16 legs whose sensors share a clock, 0.13 in one of which the makers say that it does not"
      ))
    /// See `meaning`.
    public static let driftStrides = Cited(
      9, .count,
      "Over so many strides in a row, and over two and four fewer, the order of both feet is watched.",
      .ours(reason: "a clock that runs 2 % apart moves it by 0.14 of a stride in seven"))
    /// See `meaning`.
    public static let drift = Cited(
      0.12, .ratio,
      "An order of the feet that moves on by this share of a stride in seven strides is that of clocks.",
      .ours(reason: "both feet of a walker keep their order: in 82 recordings it moves on by 0.07 at most"))
    /// See `meaning`.
    public static let quickDrift = Cited(
      0.16, .ratio, "The same in five strides.", .ours(reason: "0.117 at most in 82 recordings"))
    /// See `meaning`.
    public static let turnStrides = Cited(
      8, .count,
      "Over so many alike strides of one leg it is watched whether the other foot comes down in each.",
      .ours(reason: "eight strides are nine seconds"))
    /// See `meaning`.
    public static let skippedTurns = Cited(
      3, .count, "In so many of them the other foot did not come down: its sensor misses steps.",
      .ours(reason: "two at most with feet or shanks of 35 recordings, mostly none"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("agreement.alikeStrides", alikeStrides), .init("agreement.longestStride", longestStride),
      .init("agreement.together", together), .init("agreement.onLeg", onLeg),
      .init("agreement.oddContacts", oddContacts),
      .init("agreement.sideMemory", sideMemory), .init("agreement.contradictions", contradictions),
      .init("agreement.contradictingShare", contradictingShare), .init("agreement.oddOnLeg", oddOnLeg),
      .init("agreement.lagOnLeg", lagOnLeg),
      .init("agreement.driftStrides", driftStrides), .init("agreement.drift", drift),
      .init("agreement.quickDrift", quickDrift), .init("agreement.turnStrides", turnStrides),
      .init("agreement.skippedTurns", skippedTurns),
    ]
  }
}
