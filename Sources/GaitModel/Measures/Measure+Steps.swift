/// Steps and strides in time and space, and the phases of a stride.
extension Measure {
  /// Seconds from a foot's contact to its next; of a bout, the mean.
  public static let strideDuration = Measure(
    "stride_duration_s", .number(.seconds), of: [.stride, .bout], .ours(),
    .followsFrom("the initial contacts: 8 to 53 ms each, mean of a data set"), in: "steps-and-strides")
  /// Metres along the ground from a foot's contact to its next; of a bout, the mean.
  public static let strideLength = Measure(
    "stride_length_m", .number(.metres), of: [.stride, .bout], .ours(after: [.zijlstra2003]),
    .compared("0.016 m from the feet, 56 strides by cameras; none from the lower back"), in: "stride-length")
  /// Share of a stride with the foot on the ground.
  public static let stanceShare = Measure(
    "stance_share_pct", .number(.percent), of: [.stride], .published(.perry1992), .notCompared,
    in: "contacts-from-the-legs")
  /// Share of a stride with both feet on the ground.
  public static let doubleSupportShare = Measure(
    "double_support_share_pct", .number(.percent), of: [.stride], .published(.perry1992), .notCompared,
    in: "contacts-from-the-legs")

  static let steps = [strideDuration, strideLength, stanceShare, doubleSupportShare]

  /// Where loading response ends.
  public static let loadingResponseEnd = phase("loading_response_end_pct")
  /// Where mid-stance ends.
  public static let midStanceEnd = phase("mid_stance_end_pct")
  /// Where terminal stance ends.
  public static let terminalStanceEnd = phase("terminal_stance_end_pct")
  /// Where pre-swing ends.
  public static let preSwingEnd = phase("pre_swing_end_pct")
  /// Where initial swing ends.
  public static let initialSwingEnd = phase("initial_swing_end_pct")
  /// Where mid-swing ends.
  public static let midSwingEnd = phase("mid_swing_end_pct")

  private static func phase(_ field: StaticString) -> Measure {
    Measure(
      field, .number(.percent), of: [.stride], .published(.perry1992),
      .followsFrom("the contacts of both feet"), in: "gait-phases")
  }

  static let phases = [
    loadingResponseEnd, midStanceEnd, terminalStanceEnd, preSwingEnd, initialSwingEnd, midSwingEnd,
  ]
}
