/// What a bout and a walk are made of, and how one step is like the next.
extension Measure {
  /// Seconds from a bout's first contact to its last.
  public static let duration = Measure(
    "duration_s", .number(.seconds), of: [.bout], .published(.mobiliseD2023),
    .followsFrom("the initial contacts: 96 to 100 % of walking time is covered, by data set"),
    in: "walking-bout")
  /// Initial contacts of a bout; of a walk, those of its bouts.
  public static let stepCount = Measure(
    "steps", .count, of: [.bout, .walk], .ours(after: [.paraschivIonescu2019]),
    .compared("98 to 109 % of the true contacts are found, by data set"), in: "steps-and-strides")
  /// Strides of both feet that lie in a bout.
  public static let strideCount = Measure(
    "strides", .count, of: [.bout], .ours(), .followsFrom("the steps"), in: "steps-and-strides")
  /// Likeness of a step to the next.
  public static let stepRegularity = Measure(
    "step_regularity", .number(.ratio), of: [.bout], .ours(after: [.moeNilssen2004]), .notCompared,
    in: "regularity-and-symmetry")
  /// Likeness of a stride to the next.
  public static let strideRegularity = Measure(
    "stride_regularity", .number(.ratio), of: [.bout], .ours(after: [.moeNilssen2004]), .notCompared,
    in: "regularity-and-symmetry")
  /// Step regularity over stride regularity.
  public static let stepSymmetry = Measure(
    "step_symmetry", .number(.ratio), of: [.bout], .ours(after: [.moeNilssen2004]), .notCompared,
    in: "regularity-and-symmetry")
  /// Left less right mean step time, as a share of the longer.
  public static let stepTimeAsymmetry = Measure(
    "step_time_asymmetry_pct", .number(.percent), of: [.bout, .walk], .ours(),
    .compared("0.5 to 3.9 points from the feet, mean of a data set; 28 short walks by cameras or by hand"),
    in: "step-time-asymmetry")
  /// Even over odd harmonics of the trunk's rise and fall.
  public static let harmonicRatioVertical = Measure(
    "harmonic_ratio_vt", .number(.ratio), of: [.bout], .published(.bellanca2013), .notCompared,
    in: "harmonic-ratio")
  /// Length of all bouts together.
  public static let walkingTime = Measure(
    "walking_s", .number(.seconds), of: [.walk], .published(.mobiliseD2023),
    .followsFrom("the bouts: 96 to 100 % of walking time is covered, by data set"), in: "walking-bout")
  /// Length of all pauses of 3 to 60 s between two bouts.
  public static let pauses = Measure(
    "pauses_s", .number(.seconds), of: [.walk], .ours(), .followsFrom("the bouts"), in: "stop-and-go")

  static let bouts = [
    duration, stepCount, strideCount, stepRegularity, strideRegularity, stepSymmetry, stepTimeAsymmetry,
    harmonicRatioVertical,
    walkingTime, pauses,
  ]
}
