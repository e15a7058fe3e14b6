/// How a foot takes the weight, and the knee.
extension Measure {
  /// Sole against ground at contact.
  public static let footStrikeAngle = Measure(
    "foot_strike_angle_deg", .number(.degrees), of: [.landing], .ours(),
    .compared("0.4 to 3.3°, mean of a data set, by cameras"), in: "foot-strike-angle")
  /// Flexion of the knee at contact.
  public static let kneeAtContact = Measure(
    "knee_at_contact_deg", .number(.degrees), of: [.landing], .ours(after: [.olsson2020]),
    .compared("4.5°, six landings of one walker, by cameras"), in: "knee")
  /// Further flexion while the leg takes the weight.
  public static let kneeExcursion = Measure(
    "knee_excursion_deg", .number(.degrees), of: [.landing], .ours(after: [.olsson2020]),
    .compared("3.1°, six landings of one walker, by cameras"), in: "knee")
  /// Greatest change of the foot's specific force from gravity.
  public static let impactPeak = Measure(
    "impact_peak_mps2", .number(.metresPerSecondSquared), of: [.landing], .ours(), .notCompared,
    in: "impact-peak")
  /// How suddenly the lower back takes a landing.
  public static let impactSharpness = Measure(
    "impact_sharpness", .number(.ratio), of: [.landing], .ours(), .notCompared, in: "impact-sharpness")
  /// Share of the shank's shock that does not arrive at the lower back.
  public static let shockAttenuation = Measure(
    "shock_attenuation", .number(.ratio), of: [.landing], .ours(), .notCompared, in: "shock-attenuation")
  /// Time from the contact to where the sole lies nearly flat.
  public static let heelToFlat = Measure(
    "heel_to_flat_s", .number(.seconds), of: [.landing], .ours(), .notCompared, in: "springy-or-stiff")
  /// Springy, stiff or unknown.
  public static let landingVerdict = Measure(
    "verdict", .word, of: [.landing], .ours(after: [.schwartz2008]), .notCompared, in: "springy-or-stiff")
  /// Range of the knee's flexion over a stride.
  public static let kneeRange = Measure(
    "knee_rom_deg", .number(.degrees), of: [.stride], .ours(after: [.olsson2020]),
    .compared("0.4°, one walker, an offline analysis of the same sensors"), in: "knee")

  static let landings = [
    footStrikeAngle, kneeAtContact, kneeExcursion, impactPeak, impactSharpness, shockAttenuation,
    heelToFlat, landingVerdict, kneeRange,
  ]
}
