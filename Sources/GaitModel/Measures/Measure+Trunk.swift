/// How pelvis and chest turn and tilt.
extension Measure {
  /// Range of the pelvis' rotation about the vertical.
  public static let pelvisRotation = Measure(
    "pelvis_rotation_rom_deg", .number(.degrees), of: [.stride], .ours(),
    .compared(
      "0.4° at the pelvis, 5.8° at the lower back, one walker, an offline analysis of the same sensors"),
    in: "rotation-and-obliquity-of-the-pelvis")
  /// Range of the pelvis' obliquity.
  public static let pelvisObliquity = Measure(
    "pelvis_obliquity_rom_deg", .number(.degrees), of: [.stride], .ours(), .notCompared,
    in: "rotation-and-obliquity-of-the-pelvis")
  /// Range of the thorax' rotation about the vertical.
  public static let thoraxRotation = Measure(
    "thorax_rotation_rom_deg", .number(.degrees), of: [.stride], .ours(after: [.lamoth2002]),
    .compared("0.7°, one walker, an offline analysis of the same sensors"), in: "thorax")
  /// Phase of the thorax against the pelvis.
  public static let thoraxPelvisPhase = Measure(
    "thorax_pelvis_phase_deg", .number(.degrees), of: [.stride], .ours(after: [.lamoth2002]), .notCompared,
    in: "thorax")
  /// How much further the pelvis drops over the left leg than over the right.
  public static let pelvisDropDifference = Measure(
    "pelvis_drop_difference_deg", .number(.degrees), of: [.bout], .ours(), .notCompared,
    in: "drop-of-the-pelvis")
  /// Whether thorax and pelvis turn against each other.
  public static let looseRotation = Measure(
    "loose_rotation", .word, of: [.bout], .ours(after: [.lamoth2002]), .notCompared, in: "thorax")

  static let trunk = [
    pelvisRotation, pelvisObliquity, thoraxRotation, thoraxPelvisPhase, pelvisDropDifference, looseRotation,
  ]
}
