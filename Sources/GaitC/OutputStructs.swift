import CGangart
import GaitModel

extension gangart_quality_output {
  init(_ notice: QualityNotice) {
    self.init()
    put(notice.code.rawValue, into: &code)
    start_ns = notice.start.nanoseconds
    end_ns = notice.end.nanoseconds
    count = notice.count.map(Int64.init) ?? -1
    value = orNaN(notice.value)
    channel = notice.channel.map { UInt32(ChannelSet($0).rawValue) } ?? 0
  }
}

extension gangart_second_output {
  init(_ second: SecondSummary) {
    self.init(
      time_ns: second.time.nanoseconds, walking: second.walking ? 1 : 0, running: second.running ? 1 : 0,
      turning: second.turning ? 1 : 0, pace: number(second.pace),
      cadence_spm: orNaN(second.cadenceStepsPerMinute), walking_speed_mps: orNaN(second.speedMetresPerSecond),
      arm_rom_left_deg: degrees(second.armRangeLeft), arm_rom_right_deg: degrees(second.armRangeRight),
      arm_rom_deg: degrees(second.armRange), static_loading_index: orNaN(second.staticLoadingIndex),
      confidence: orNaN(second.confidence))
  }
}

extension gangart_stride_output {
  init(_ stride: Stride) {
    self.init(
      start_ns: stride.start.nanoseconds, end_ns: stride.end.nanoseconds, side: number(stride.side),
      reserved: 0, stride_duration_s: stride.durationSeconds, stride_length_m: orNaN(stride.lengthMetres),
      walking_speed_mps: orNaN(stride.speedMetresPerSecond), stance_share_pct: percent(stride.stanceShare),
      double_support_share_pct: percent(stride.doubleSupportShare), knee_rom_deg: degrees(stride.kneeRange),
      pelvis_rotation_rom_deg: degrees(stride.pelvisRotationRange),
      pelvis_obliquity_rom_deg: degrees(stride.pelvisObliquityRange),
      thorax_rotation_rom_deg: degrees(stride.thoraxRotationRange),
      thorax_pelvis_phase_deg: degrees(stride.thoraxPelvisPhase))
  }
}

extension gangart_swing_output {
  init(_ swing: ArmSwing) {
    let method: UInt32 =
      switch swing.method {
      case nil: 0
      case .twoSegment: 1
      case .wristPivot: 2
      }
    self.init(
      start_ns: swing.start.nanoseconds, end_ns: swing.end.nanoseconds, side: number(swing.side),
      method: method, rom_deg: degrees(swing.range), peak_dps: degrees(swing.peakRate),
      shoulder_rom_deg: degrees(swing.shoulderRange), elbow_rom_deg: degrees(swing.elbowRange),
      shoulder_share_pct: percent(swing.shoulderShare),
      shoulder_share_low_pct: percent(swing.shoulderShareLow),
      shoulder_share_high_pct: percent(swing.shoulderShareHigh), confidence: swing.confidence)
  }
}

extension gangart_landing_output {
  init(_ strike: HeelStrike) {
    let verdict: UInt32 =
      switch strike.verdict {
      case .unknown: 0
      case .springy: 1
      case .stiff: 2
      }
    let basis: UInt32 =
      switch strike.basis {
      case nil: 0
      case .knee: 1
      case .shank: 2
      case .foot: 3
      case .trunk: 4
      }
    self.init(
      time_ns: strike.time.nanoseconds, side: number(strike.side), verdict: verdict, basis: basis,
      reserved: 0, foot_strike_angle_deg: degrees(strike.footStrikeAngle),
      knee_at_contact_deg: degrees(strike.kneeAtContact), knee_excursion_deg: degrees(strike.kneeExcursion),
      impact_peak_mps2: orNaN(strike.impactPeak), impact_sharpness: orNaN(strike.impactSharpness),
      shock_attenuation: orNaN(strike.shockAttenuation), heel_to_flat_s: orNaN(strike.heelToFlat),
      confidence: orNaN(strike.confidence))
  }
}

extension gangart_bout_output {
  init(_ bout: WalkingBout) {
    let basis: UInt32 =
      switch bout.paceBasis {
      case nil: 0
      case .speed: 1
      case .cadence: 2
      }
    self.init(
      start_ns: bout.start.nanoseconds, end_ns: bout.end.nanoseconds,
      wb_id: Int32(truncatingIfNeeded: bout.id), steps: Int32(truncatingIfNeeded: bout.steps),
      strides: Int32(truncatingIfNeeded: bout.strides), running: bout.running ? 1 : 0,
      pace: number(bout.pace), pace_basis: basis, cadence_spm: orNaN(bout.cadenceStepsPerMinute),
      stride_duration_s: orNaN(bout.strideDurationSeconds),
      walking_speed_mps: orNaN(bout.speedMetresPerSecond), stride_length_m: orNaN(bout.strideLengthMetres),
      step_regularity: orNaN(bout.stepRegularity), stride_regularity: orNaN(bout.strideRegularity),
      step_symmetry: orNaN(bout.stepSymmetry), step_time_asymmetry_pct: percent(bout.stepTimeAsymmetry),
      harmonic_ratio_vt: orNaN(bout.harmonicRatioVertical))
  }
}

extension gangart_flag_output {
  init(_ flag: WalkFlag) {
    self.init()
    put(flag.kind.rawValue, into: &kind)
    start_ns = flag.start.nanoseconds
    end_ns = flag.end?.nanoseconds ?? 0
    fired_ns = flag.fired.nanoseconds
    has_ended = flag.end == nil ? 0 : 1
    side = number(flag.side)
    value = orNaN(flag.value)
  }
}
