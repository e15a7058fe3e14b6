import GaitModel

extension JSONWriter {
  /// The fields of a stride, without the braces.
  mutating func fields(_ stride: Stride) {
    field("start_s", stride.start)
    field("end_s", stride.end)
    field("reported_s", stride.reported)
    field("lr_label", orNull: stride.side?.rawValue)
    field("stride_duration_s", FixedDecimal(from: stride.start, to: stride.end))
    field("stance_share_pct", percentOf: stride.stanceShare, decimals: Decimals.percent)
    field("double_support_share_pct", percentOf: stride.doubleSupportShare, decimals: Decimals.percent)
  }
}

extension Stride {
  /// A stride from its fields; `stride_duration_s` follows from the others and is not read.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      start: try fields.time("start_s"),
      end: try fields.time("end_s"),
      reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self),
      stanceShare: try fields.optionalShare(percent: "stance_share_pct"),
      doubleSupportShare: try fields.optionalShare(percent: "double_support_share_pct"))
  }
}
