extension Thresholds {
  /// Walking bouts: `BoutTracker`.
  public enum Bout {
    /// See `meaning`.
    public static let longestBreak = Cited(
      3.0, .seconds, "A longer time without a step ends the bout.",
      .published(
        .mobiliseD2023, locator: "walking bout definition", population: "six cohorts, free living"))
    /// See `meaning`.
    public static let leastContacts = Cited(
      6, .count, "A bout needs so many contacts of both feet, which are four strides.",
      .published(
        .mobiliseD2023, locator: "walking bout definition: four strides",
        population: "six cohorts, free living"))
    /// See `meaning`.
    public static let leastContactsOneLeg = Cited(
      5, .count, "A bout seen from one leg needs so many of its contacts, which are four strides.",
      .published(
        .mobiliseD2023, locator: "walking bout definition: four strides",
        population: "six cohorts, free living"))
    /// See `meaning`.
    public static let wait = Cited(
      0.3, .seconds, "How long a contact may take to become known, before its absence counts.",
      .ours(reason: "twice the usual delay of the slowest detector"))
    /// See `meaning`.
    public static let pause = Cited(
      2.0, .seconds, "After this long without a step a second does not count as walking any more.",
      .ours(reason: "longer than the slowest step; shorter than the break that ends a bout"))

    /// See `meaning`.
    public static let slowPause = Cited(
      2.2, .ratio, "Where that is longer, a second counts as walking for so many steps after the last.",
      .ours(reason: "below 55 steps a minute an uneven step and its detection take longer than `pause`"))
    /// See `meaning`.
    public static let slowBreak = Cited(
      3, .ratio, "Where that is longer, a bout ends after so many steps' time without a contact.",
      .ours(reason: "one leg shows a contact every two steps; at 40 a minute that takes 3 s"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("bout.longestBreak", longestBreak), .init("bout.leastContacts", leastContacts),
      .init("bout.leastContactsOneLeg", leastContactsOneLeg), .init("bout.wait", wait),
      .init("bout.pause", pause), .init("bout.slowPause", slowPause), .init("bout.slowBreak", slowBreak),
    ]
  }
}
