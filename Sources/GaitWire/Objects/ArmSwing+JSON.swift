import GaitModel

extension JSONWriter {
  /// The fields of an arm swing, without the braces.
  mutating func fields(_ swing: ArmSwing) {
    field("start_s", swing.start)
    field("end_s", swing.end)
    field("reported_s", swing.reported)
    field("lr_label", orNull: swing.side?.rawValue)
    field("place", orNull: swing.place)
    field("rom_deg", degreesOf: swing.range)
    field("peak_dps", degreesOf: swing.peakRate)
    field("shoulder_rom_deg", degreesOf: swing.shoulderRange)
    field("elbow_rom_deg", degreesOf: swing.elbowRange)
    field("shoulder_share_pct", percentOf: swing.shoulderShare, decimals: Decimals.percent)
    if let method = swing.method { field("method", method.rawValue) }
    field("confidence", swing.confidence, decimals: Decimals.ratio)
  }
}

extension ArmSwing {
  /// A swing from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      start: try fields.time("start_s"),
      end: try fields.time("end_s"),
      reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self),
      place: try fields.place("place"),
      range: try fields.radians(degrees: "rom_deg"),
      peakRate: try fields.radians(degrees: "peak_dps"),
      shoulderRange: try fields.optionalRadians(degrees: "shoulder_rom_deg"),
      elbowRange: try fields.optionalRadians(degrees: "elbow_rom_deg"),
      shoulderShare: try fields.optionalShare(percent: "shoulder_share_pct"),
      method: try fields.optionalWord("method", as: ArmSwingMethod.self),
      confidence: try fields.number("confidence", decimals: Decimals.ratio))
  }
}
