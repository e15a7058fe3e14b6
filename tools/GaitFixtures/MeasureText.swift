import GaitModel
import GaitSimulator

/// The true measures of a simulated walk, named as in a walk's result.
enum MeasureText {
  private static let legs: Set<Segment> = [.foot, .ankle, .shank, .thigh]
  private static let arms: Set<Segment> = [.upperArm, .forearm, .wrist, .hand]

  /// Strides of any walk; what legs and arms do where a sensor is worn on them.
  static func measures(of walk: SimulatedWalk) -> [(String, JSONText)] {
    let worn = walk.sensors.map(\.place.segment)
    var members: [(String, JSONText)] = [("strides", .array(walk.strides().map(stride)))]
    if worn.contains(where: legs.contains) {
      members.append(("heel_strikes", .array(walk.heelStrikes().map(heelStrike))))
    }
    if worn.contains(where: arms.contains) {
      members.append(("arm_swings", .array(walk.armSwings().map(armSwing))))
    }
    return members
  }

  private static func stride(_ stride: WalkTruth.Stride) -> JSONText {
    .object([
      ("start_s", time(stride.start)), ("end_s", time(stride.end)),
      ("side", .string(stride.side.rawValue)),
      ("stride_duration_s", .decimal(stride.durationSeconds, decimals: 4)),
      ("stride_length_m", .decimal(stride.lengthMetres, decimals: 4)),
      ("walking_speed_mps", .decimal(stride.speed, decimals: 4)),
      ("stance_share_pct", .decimal(100 * stride.stanceShare, decimals: 2)),
      ("double_support_share_pct", .decimal(100 * stride.doubleSupportShare, decimals: 2)),
      ("knee_rom_deg", degrees(stride.kneeRange)),
      ("pelvis_rotation_rom_deg", degrees(stride.pelvisRotationRange)),
      ("pelvis_obliquity_rom_deg", degrees(stride.pelvisObliquityRange)),
      ("thorax_rotation_rom_deg", degrees(stride.thoraxRotationRange)),
    ])
  }

  private static func heelStrike(_ strike: WalkTruth.HeelStrike) -> JSONText {
    .object([
      ("time_s", time(strike.time)), ("side", .string(strike.side.rawValue)),
      ("foot_strike_angle_deg", degrees(strike.footStrikeAngle)),
      ("knee_at_contact_deg", degrees(strike.kneeAtContact)),
      ("knee_excursion_deg", degrees(strike.kneeExcursion)),
    ])
  }

  private static func armSwing(_ swing: WalkTruth.ArmSwing) -> JSONText {
    .object([
      ("start_s", time(swing.start)), ("end_s", time(swing.end)), ("side", .string(swing.side.rawValue)),
      ("rom_deg", degrees(swing.forearmRange)), ("peak_dps", degrees(swing.peakRate)),
      ("shoulder_rom_deg", degrees(swing.shoulderRange)), ("elbow_rom_deg", degrees(swing.elbowRange)),
    ])
  }

  private static func time(_ time: SampleTime) -> JSONText { .decimal(time.seconds, decimals: 4) }

  private static func degrees(_ radians: Double) -> JSONText {
    .decimal(radians * 180 / .pi, decimals: 2)
  }
}
