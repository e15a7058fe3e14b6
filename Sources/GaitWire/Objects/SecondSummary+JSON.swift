import GaitModel

extension JSONWriter {
  /// The fields of a second, without the braces.
  mutating func fields(_ second: SecondSummary) {
    field("time_s", second.time)
    field("reported_s", second.reported)
    field("walking", second.walking)
    field("cadence_spm", second.cadenceStepsPerMinute, decimals: Decimals.cadence)
    field("walking_speed_mps", second.speedMetresPerSecond, decimals: Decimals.speed)
    field("arm_rom_left_deg", degreesOf: second.armRangeLeft)
    field("arm_rom_right_deg", degreesOf: second.armRangeRight)
    field("arm_rom_deg", degreesOf: second.armRange)
    field("static_loading_index", second.staticLoadingIndex, decimals: Decimals.ratio)
    if let pace = second.pace { field("pace", pace.rawValue) }
    if second.turning { field("turning", true) }
    field("confidence", second.confidence, decimals: Decimals.ratio)
  }
}

extension SecondSummary {
  /// A second from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      time: try fields.time("time_s"),
      reported: try fields.reported(),
      walking: try fields.flag("walking"),
      cadenceStepsPerMinute: try fields.optionalNumber("cadence_spm"),
      speedMetresPerSecond: try fields.optionalNumber("walking_speed_mps"),
      armRangeLeft: try fields.optionalRadians(degrees: "arm_rom_left_deg"),
      armRangeRight: try fields.optionalRadians(degrees: "arm_rom_right_deg"),
      armRange: try fields.optionalRadians(degrees: "arm_rom_deg"),
      staticLoadingIndex: try fields.optionalNumber("static_loading_index"),
      pace: try fields.optionalWord("pace", as: PaceClass.self),
      turning: fields.node("turning") == nil ? false : try fields.flag("turning"),
      confidence: try fields.optionalNumber("confidence"))
  }
}
