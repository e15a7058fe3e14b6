import GaitModel
import GaitResults

extension JSONWriter {
  /// The fields of what one arm did, without the braces.
  mutating func fields(_ arm: ArmUse) {
    field("place", orNull: arm.place)
    field("lr_label", orNull: arm.place.side?.rawValue)
    measures(MeasureBindings.arms, of: arm)
  }

  /// The fields of what both arms did together, without the braces.
  mutating func fields(_ summary: ArmSummary) {
    measures(MeasureBindings.bothArms, of: summary)
  }
}

extension ArmUse {
  /// What one arm did from its fields; `lr_label` follows from the place and is not read.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(place: try fields.place("place"))
    try fields.read(MeasureBindings.arms, into: &self)
  }
}

extension ArmSummary {
  /// What both arms did together from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init()
    try fields.read(MeasureBindings.bothArms, into: &self)
  }
}
