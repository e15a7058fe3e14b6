import GaitModel

extension JSONWriter {
  /// The fields of a stride, without the braces.
  mutating func fields(_ stride: Stride) {
    field("start_s", stride.start)
    field("end_s", stride.end)
    field("reported_s", stride.reported)
    field("lr_label", orNull: stride.side?.rawValue)
    field("stride_duration_s", FixedDecimal(from: stride.start, to: stride.end))
    field("stride_length_m", stride.lengthMetres, decimals: Decimals.metres)
    field("walking_speed_mps", Self.speed(stride), decimals: Decimals.speed)
    field("stance_share_pct", percentOf: stride.stanceShare, decimals: Decimals.percent)
    field("double_support_share_pct", percentOf: stride.doubleSupportShare, decimals: Decimals.percent)
    field("knee_rom_deg", degreesOf: stride.kneeRange)
    field("pelvis_rotation_rom_deg", degreesOf: stride.pelvisRotationRange)
    field("pelvis_obliquity_rom_deg", degreesOf: stride.pelvisObliquityRange)
    field("thorax_rotation_rom_deg", degreesOf: stride.thoraxRotationRange)
    field("thorax_pelvis_phase_deg", degreesOf: stride.thoraxPelvisPhase)
    object("phases", stride.phases) { writer, phases in writer.fields(phases) }
  }
}

extension JSONWriter {
  /// Speed in m/s as the written length and times give it, so that a reader who divides agrees.
  private static func speed(_ stride: Stride) -> Double? {
    let duration = FixedDecimal(from: stride.start, to: stride.end).value
    guard let length = stride.lengthMetres.flatMap({ FixedDecimal($0, decimals: Decimals.metres) }),
      duration > 0
    else { return nil }
    return length.value / duration
  }
}

extension Stride {
  /// A stride from its fields; `stride_duration_s` and `walking_speed_mps` follow from the others and are not
  /// read.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      start: try fields.time("start_s"),
      end: try fields.time("end_s"),
      reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self),
      stanceShare: try fields.optionalShare(percent: "stance_share_pct"),
      doubleSupportShare: try fields.optionalShare(percent: "double_support_share_pct"),
      lengthMetres: try fields.optionalNumber("stride_length_m"),
      kneeRange: try fields.optionalRadians(degrees: "knee_rom_deg"),
      pelvisRotationRange: try fields.optionalRadians(degrees: "pelvis_rotation_rom_deg"),
      pelvisObliquityRange: try fields.optionalRadians(degrees: "pelvis_obliquity_rom_deg"),
      thoraxRotationRange: try fields.optionalRadians(degrees: "thorax_rotation_rom_deg"),
      thoraxPelvisPhase: try fields.optionalRadians(degrees: "thorax_pelvis_phase_deg"),
      phases: try fields.optionalObject("phases", GaitPhases.init))
  }
}
