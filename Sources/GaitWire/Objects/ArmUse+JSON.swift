import GaitModel

extension JSONWriter {
  /// The fields of what one arm did, without the braces.
  mutating func fields(_ arm: ArmUse) {
    field("place", orNull: arm.place)
    field("lr_label", orNull: arm.place.side?.rawValue)
    field("swinging_share_pct", percentOf: arm.swingingShare, decimals: Decimals.percent)
    field("busy_share_pct", percentOf: arm.busyShare, decimals: Decimals.percent)
    field("arm_stride_ratio", arm.armStrideRatio, decimals: Decimals.ratio)
    if let rhythm = arm.rhythm { field("rhythm", rhythm.rawValue) }
    field("regularity", arm.regularity, decimals: Decimals.ratio)
    field("rom_deg", degreesOf: arm.range)
    field("leg_phase_deg", degreesOf: arm.legPhase)
  }

  /// The fields of what both arms did together, without the braces.
  mutating func fields(_ summary: ArmSummary) {
    field("asymmetry_pct", percentOf: summary.asymmetry, decimals: Decimals.percent)
    field("coordination", summary.coordination, decimals: Decimals.ratio)
  }
}

extension ArmUse {
  /// What one arm did from its fields; `lr_label` and `rhythm` follow from the rest and are not read.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      place: try fields.place("place"),
      swingingShare: try fields.optionalShare(percent: "swinging_share_pct"),
      busyShare: try fields.optionalShare(percent: "busy_share_pct"),
      armStrideRatio: try fields.optionalNumber("arm_stride_ratio"),
      regularity: try fields.optionalNumber("regularity"),
      range: try fields.optionalRadians(degrees: "rom_deg"),
      legPhase: try fields.optionalRadians(degrees: "leg_phase_deg"))
  }
}

extension ArmSummary {
  /// What both arms did together from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      asymmetry: try fields.optionalShare(percent: "asymmetry_pct"),
      coordination: try fields.optionalNumber("coordination"))
  }
}
