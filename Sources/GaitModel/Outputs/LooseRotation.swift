/// Whether thorax and pelvis turn against each other while walking: a description, never a judgement.
public enum LooseRotation: String, CaseIterable, Sendable {
  /// By six degrees and more.
  case yes
  /// By three to six degrees.
  case some
  /// By less than three degrees.
  case little
}
