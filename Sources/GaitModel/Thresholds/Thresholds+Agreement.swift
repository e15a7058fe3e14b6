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
      0.2, .ratio, "A contact nearer to one of the other foot than this share of a stride is odd.",
      .ours(reason: "the most uneven of 82 walks, after a stroke, stays above 0.3"))
    /// See `meaning`.
    public static let oddContacts = Cited(
      8, .count, "So many odd contacts mean that clocks are apart.",
      .ours(reason: "four strides of both feet"))
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

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("agreement.alikeStrides", alikeStrides), .init("agreement.longestStride", longestStride),
      .init("agreement.together", together), .init("agreement.oddContacts", oddContacts),
      .init("agreement.sideMemory", sideMemory), .init("agreement.contradictions", contradictions),
      .init("agreement.contradictingShare", contradictingShare),
    ]
  }
}
