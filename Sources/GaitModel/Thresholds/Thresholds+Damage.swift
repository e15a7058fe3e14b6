extension Thresholds {
  /// How much of a recording may be damaged before it is refused.
  public enum Damage {
    /// See `meaning`.
    public static let few = Cited(
      20, .count, "So many damaged rows are no reason to refuse a recording, whatever their share.",
      .ours(reason: "a fifth of a second at 100 Hz"))
    /// See `meaning`.
    public static let leftOut = Cited(
      0.1, .ratio, "A table of which more than this share of rows cannot be read is refused.",
      .ours(reason: "more is a wrong reading of the columns, not damage"))
    /// See `meaning`.
    public static let torn = Cited(
      0.2, .ratio,
      "A table is refused when more than this share of every sensor's rows lack an axis or hold no number.",
      .ours(reason: "whole samples left over are then too few to follow a step"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("damage.few", few), .init("damage.leftOut", leftOut), .init("damage.torn", torn),
    ]
  }
}
