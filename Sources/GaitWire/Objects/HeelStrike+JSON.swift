import GaitModel

extension JSONWriter {
  /// The fields of a landing, without the braces.
  mutating func fields(_ strike: HeelStrike) {
    field("time_s", strike.time)
    field("reported_s", strike.reported)
    field("lr_label", orNull: strike.side?.rawValue)
    field("place", orNull: strike.place)
    field("foot_strike_angle_deg", degreesOf: strike.footStrikeAngle)
    field("knee_at_contact_deg", degreesOf: strike.kneeAtContact)
    field("knee_excursion_deg", degreesOf: strike.kneeExcursion)
    field("impact_peak_mps2", strike.impactPeak, decimals: Decimals.acceleration)
    field("impact_sharpness", strike.impactSharpness, decimals: Decimals.ratio)
    field("shock_attenuation", strike.shockAttenuation, decimals: Decimals.ratio)
    field("verdict", strike.verdict.rawValue)
    field("reason", orNull: strike.reason?.rawValue)
  }
}

extension HeelStrike {
  /// A landing from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      time: try fields.time("time_s"),
      reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self),
      place: try fields.place("place"),
      footStrikeAngle: try fields.optionalRadians(degrees: "foot_strike_angle_deg"),
      kneeAtContact: try fields.optionalRadians(degrees: "knee_at_contact_deg"),
      kneeExcursion: try fields.optionalRadians(degrees: "knee_excursion_deg"),
      impactPeak: try fields.optionalNumber("impact_peak_mps2"),
      impactSharpness: try fields.optionalNumber("impact_sharpness"),
      shockAttenuation: try fields.optionalNumber("shock_attenuation"),
      verdict: try fields.word("verdict", as: LandingVerdict.self),
      reason: try fields.optionalWord("reason", as: LandingReason.self))
  }
}
