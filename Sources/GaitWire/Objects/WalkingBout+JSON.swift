import GaitModel

extension JSONWriter {
  /// The fields of a bout, without the braces.
  mutating func fields(_ bout: WalkingBout) {
    field("wb_id", bout.id)
    field("start_s", bout.start)
    field("end_s", bout.end)
    field("reported_s", bout.reported)
    field("duration_s", FixedDecimal(from: bout.start, to: bout.end))
    field("steps", bout.steps)
    field("strides", bout.strides)
    field("cadence_spm", bout.cadenceStepsPerMinute, decimals: Decimals.cadence)
    field("stride_duration_s", bout.strideDurationSeconds, decimals: Decimals.seconds)
    field("walking_speed_mps", bout.speedMetresPerSecond, decimals: Decimals.speed)
    field("stride_length_m", bout.strideLengthMetres, decimals: Decimals.metres)
    if let pace = bout.pace { field("pace", pace.rawValue) }
    if let basis = bout.paceBasis { field("pace_basis", basis.rawValue) }
    field("step_regularity", bout.stepRegularity, decimals: Decimals.ratio)
    field("stride_regularity", bout.strideRegularity, decimals: Decimals.ratio)
    field("step_symmetry", bout.stepSymmetry, decimals: Decimals.ratio)
    if let rotation = bout.looseRotation { field("loose_rotation", rotation.rawValue) }
  }
}

extension WalkingBout {
  /// A bout from its fields; `duration_s` follows from the others and is not read.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      id: try fields.count("wb_id"),
      start: try fields.time("start_s"),
      end: try fields.time("end_s"),
      reported: try fields.reported(),
      steps: try fields.count("steps"),
      strides: try fields.count("strides"),
      cadenceStepsPerMinute: try fields.optionalNumber("cadence_spm"),
      strideDurationSeconds: try fields.optionalNumber("stride_duration_s"),
      speedMetresPerSecond: try fields.optionalNumber("walking_speed_mps"),
      strideLengthMetres: try fields.optionalNumber("stride_length_m"),
      pace: try fields.optionalWord("pace", as: PaceClass.self),
      paceBasis: try fields.optionalWord("pace_basis", as: PaceBasis.self),
      stepRegularity: try fields.optionalNumber("step_regularity"),
      strideRegularity: try fields.optionalNumber("stride_regularity"),
      stepSymmetry: try fields.optionalNumber("step_symmetry"),
      looseRotation: try fields.optionalWord("loose_rotation", as: LooseRotation.self))
  }
}
