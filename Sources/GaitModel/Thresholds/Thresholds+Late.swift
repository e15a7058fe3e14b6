extension Thresholds {
  /// What is reported some time after the contact it belongs to: `LateOutputs`.
  public enum Late {
    /// See `meaning`.
    public static let longestWait = Cited(
      1.0, .seconds, "So long a stride or a landing waits for its measures.",
      .ours(reason: "the foot lies flat, and the knee has yielded, within half a second of a contact"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [.init("late.longestWait", longestWait)]
  }
}
