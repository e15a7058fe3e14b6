/// How fast and how lively, now, over a bout and over a walk.
extension Measure {
  /// Whether somebody walks.
  public static let walking = Measure(
    "walking", .flag, of: [.second], .published(.mobiliseD2023),
    .compared("96 to 100 % of walking time is covered, by data set"), in: "walking-bout")
  /// Whether the steps are those of running.
  public static let running = Measure(
    "running", .flag, of: [.second, .bout], .ours(), .notCompared, in: "running")
  /// Steps per minute.
  public static let cadence = Measure(
    "cadence_spm", .number(.stepsPerMinute), of: [.second, .bout, .walk], .ours(after: [.moeNilssen2004]),
    .compared("0.1 to 2.4 steps/min, mean of a data set"), in: "cadence")
  /// Metres a second.
  public static let walkingSpeed = Measure(
    "walking_speed_mps", .number(.metresPerSecond), of: [.stride, .second, .bout],
    .ours(after: [.zijlstra2003]),
    .compared("0.01 to 0.10 m/s from the feet, 0.03 to 0.08 from the lower back, mean of a data set"),
    in: "walking-speed-from-the-feet")
  /// How little relief the walk gives between steps.
  public static let staticLoadingIndex = Measure(
    "static_loading_index", .number(.ratio), of: [.second], .ours(after: [.anders2007]), .notCompared,
    in: "static-loading-index")
  /// How briskly.
  public static let pace = Measure(
    "pace", .word, of: [.second, .bout], .ours(after: [.wagenaar2000, .anders2007, .rowe2011]),
    .followsFrom("the speed, or the cadence"), in: "pace")
  /// What the pace was derived from.
  public static let paceBasis = Measure(
    "pace_basis", .word, of: [.bout], .ours(), .followsFrom("the sensors worn"), in: "pace")
  /// Minutes at each pace.
  public static let paceMinutes = Measure(
    "pace_minutes", .number(.minutes), of: [.walk], .ours(), .followsFrom("the pace of each second"),
    in: "pace")
  /// Whether the trunk turns.
  public static let turning = Measure(
    "turning", .flag, of: [.stride, .second], .ours(), .notCompared, in: "regularity-and-symmetry")
  /// How far a number can be trusted.
  public static let confidence = Measure(
    "confidence", .number(.ratio), of: [.second, .swing, .landing], .ours(), .notCompared, in: "confidence")

  static let paces = [
    walking, running, cadence, walkingSpeed, staticLoadingIndex, pace, paceBasis, paceMinutes, turning,
    confidence,
  ]
}
