import GaitModel
import GaitSimulator

/// All that a simulated walk was made from, so that anybody can make it again.
enum SettingsText {
  static func settings(of walk: SimulatedWalk) -> JSONText {
    .object([
      ("seed", .string(String(walk.seed))),
      ("script", .array(walk.script.phases.map(phase))),
      ("walker", walker(walk.walker)),
      ("sensors", .array(walk.sensors.map(sensor))),
    ])
  }

  private static func phase(_ phase: ScriptPhase) -> JSONText {
    var members: [(String, JSONText)] = []
    switch phase.activity {
    case .stand: members = [("activity", .string("stand"))]
    case .walk(let tempo): members = [("activity", .string("walk"))] + Self.tempo(tempo)
    case .turn(let tempo, let radians):
      members =
        [("activity", .string("turn")), ("angle_deg", .decimal(radians * 180 / .pi, decimals: 1))]
        + Self.tempo(tempo)
    case .shiftWeight: members = [("activity", .string("shift_weight"))]
    case .lean(let radians):
      members = [
        ("activity", .string("lean")), ("angle_deg", .decimal(radians * 180 / .pi, decimals: 1)),
      ]
    case .sit: members = [("activity", .string("sit"))]
    case .ride(let vibration):
      members = [
        ("activity", .string("ride")), ("vibration_rms_mps2", .decimal(vibration, decimals: 3)),
      ]
    case .type: members = [("activity", .string("type"))]
    case .chew: members = [("activity", .string("chew"))]
    case .cycle(let turns):
      members = [("activity", .string("cycle")), ("revolutions_per_min", .decimal(turns, decimals: 1))]
    }
    return .object(members + [("duration_s", .decimal(phase.seconds, decimals: 3))])
  }

  private static func tempo(_ tempo: Tempo) -> [(String, JSONText)] {
    [
      ("cadence_spm", .decimal(tempo.cadence, decimals: 2)),
      ("walking_speed_mps", .decimal(tempo.speed, decimals: 3)),
    ]
  }

  private static func walker(_ walker: Walker) -> JSONText {
    .object([
      ("height_m", .decimal(walker.heightMetres, decimals: 2)),
      ("step_time_variability", .decimal(walker.stepTimeVariability, decimals: 3)),
      ("strength_variability", .decimal(walker.strengthVariability, decimals: 3)),
      ("asymmetry", .decimal(walker.asymmetry, decimals: 3)),
      ("first_side", .string(walker.firstSide.rawValue)),
      ("lean_rad", .decimal(walker.lean, decimals: 4)),
      ("legs", legs(walker.legs)),
      ("left_arm", arm(walker.leftArm)),
      ("right_arm", arm(walker.rightArm)),
    ])
  }

  /// What is null follows from the tempo.
  private static func legs(_ legs: LegForm) -> JSONText {
    .object([
      ("foot_strike_angle_rad", .optional(legs.footStrikeAngle, decimals: 4)),
      ("knee_excursion_rad", .optional(legs.kneeExcursion, decimals: 4)),
      ("stance_share", .optional(legs.stanceShare, decimals: 4)),
      ("impact", .decimal(legs.impact, decimals: 3)),
      ("impact_hz", .decimal(legs.impactHertz, decimals: 1)),
    ])
  }

  private static func arm(_ arm: ArmForm) -> JSONText {
    .object([
      ("shoulder_range_rad", .optional(arm.shoulderRange, decimals: 4)),
      ("elbow_range_rad", .optional(arm.elbowRange, decimals: 4)),
      ("elbow_flexion_rad", .decimal(arm.elbowFlexion, decimals: 4)),
      ("swings_per_stride", .integer(arm.rhythm.rawValue)),
    ])
  }

  private static func sensor(_ sensor: SensorModel) -> JSONText {
    .object([
      ("place", .string(sensor.place.name)),
      ("rate_hz", .decimal(sensor.rateHertz, decimals: 1)),
      ("axes_in_body_forward_left_up", axes(of: sensor.mounting)),
      ("offset_m_forward_left_up", vector(sensor.offset)),
      ("acc_noise_mps2_per_sqrt_hz", .decimal(sensor.acceleration.noiseDensity, decimals: 6)),
      ("acc_bias_mps2", vector(sensor.acceleration.bias)),
      ("acc_scale", vector(sensor.acceleration.scale)),
      ("acc_range_mps2", .optional(sensor.acceleration.range, decimals: 3)),
      ("gyr_noise_radps_per_sqrt_hz", .decimal(sensor.angularVelocity.noiseDensity, decimals: 6)),
      ("gyr_bias_radps", vector(sensor.angularVelocity.bias)),
      ("gyr_scale", vector(sensor.angularVelocity.scale)),
      ("gyr_range_radps", .optional(sensor.angularVelocity.range, decimals: 3)),
      ("faults", .array(sensor.faults.map(FaultText.fault))),
    ])
  }

  /// Where the three axes point.
  static func axes(of rotation: Attitude) -> JSONText {
    .array(
      [Vector3(1, 0, 0), Vector3(0, 1, 0), Vector3(0, 0, 1)].map { vector(rotation.turning($0)) })
  }

  private static func vector(_ vector: Vector3) -> JSONText {
    .array((0..<3).map { .decimal(vector[$0], decimals: 6) })
  }
}
