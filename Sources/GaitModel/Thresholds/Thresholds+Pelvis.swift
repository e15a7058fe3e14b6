extension Thresholds {
  /// How the pelvis turns and drops: `PelvisAngles`.
  public enum Pelvis {
    /// See `meaning`.
    public static let stanceMoment = Cited(
      0.25, .ratio, "The pelvis' drop is read at this share of stance.",
      .ours(reason: "one leg bears the weight, and the other passes"))
    /// See `meaning`.
    public static let stanceShare = Cited(
      0.62, .ratio, "Stance as a share of the stride where no leg tells it.",
      .published(.perry1992, locator: "end of pre-swing", population: "adults at their own pace"))
    /// See `meaning`.
    public static let leastStrides = Cited(
      20, .count, "The sides' difference of the drop needs so many strides.",
      .ours(reason: "a single stride's drop scatters by a degree or two"))

    /// See `meaning`.
    public static let leastOfSide = Cited(
      5, .count, "Of each side the difference needs so many strides.",
      .ours(reason: "a quarter of what both need together"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("pelvis.stanceMoment", stanceMoment), .init("pelvis.stanceShare", stanceShare),
      .init("pelvis.leastStrides", leastStrides), .init("pelvis.leastOfSide", leastOfSide),
    ]
  }
}
