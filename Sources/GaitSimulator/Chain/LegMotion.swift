import GaitModel

/// How both legs incline during one bout.
///
/// Thigh and shank are nearly of one length, so the line from hip to ankle lies half way between them: half of
/// the knee's flexion comes from above it, half from below.
struct LegMotion: Sendable {
  /// Inclinations of one leg in radians; forward at the lower end is positive.
  struct Angles: Sendable {
    var thigh = Jet(0)
    var shank = Jet(0)

    /// Flexion of the knee in radians.
    var knee: Jet { thigh - shank }
  }

  /// How one knee lands, over time; angles in radians.
  private struct Setting: Sendable {
    /// Flexion at contact, where it is not left to the pattern.
    var contact: Course?
    /// Further flexion in loading response: all of it with `contact`, else what the pattern lacks.
    var loading: Course
    /// Whether a brace holds it.
    var isBraced = false
  }

  private let rhythm: WalkingRhythm
  private let thigh: Course
  private let shank: Course
  private let left: Setting
  private let right: Setting
  /// The leg line's swing against the pattern's.
  private let swing: Course

  /// The legs of `walker` in these steps.
  init(steps: [StepPlan.Step], rhythm: WalkingRhythm, walker: Walker) {
    self.rhythm = rhythm
    thigh = rhythm.course { LegPattern.thighRange(speed: $0.tempo.speed) }
    shank = rhythm.course { LegPattern.shankRange(speed: $0.tempo.speed) }
    left = Self.setting(.left, rhythm: rhythm, legs: walker.legs)
    right = Self.setting(.right, rhythm: rhythm, legs: walker.legs)
    var swing = Course(1)
    if walker.legs.swing == .geometric {
      let leg = BodyShape(height: walker.heightMetres).leg
      for step in steps {
        swing.move(
          to: LegPattern.swingScale(tempo: step.tempo, leg: leg), from: step.time - step.tempo.stepDuration,
          until: step.time)
      }
    }
    self.swing = swing
  }

  /// The inclinations at `time` seconds; `nil` well before and after the bout.
  func at(_ time: Double, _ side: Side) -> Angles? {
    guard rhythm.active.contains(time) else { return nil }
    let phase = rhythm.at(time, side)
    let setting = side == .left ? left : right
    let upper = thigh.at(time) * (LegPattern.thigh.at(phase) + Jet(LegPattern.thighOffset))
    let lower = shank.at(time) * (LegPattern.shank.at(phase) + Jet(LegPattern.shankOffset))
    let line = (upper + lower) * swing.at(time) * 0.5
    var bend = upper - lower
    if setting.isBraced { bend = bend * LegPattern.bracedShare + Jet(LegPattern.bracedKnee) }
    let loading = setting.loading.at(time) * Self.loadingShape(phase)
    if let contact = setting.contact {
      let share = Self.contactShape(phase)
      bend = bend + share * (contact.at(time) + loading - bend)
    } else {
      bend = bend + loading
    }
    return Angles(thigh: line + bend * 0.5, shank: line - bend * 0.5)
  }

  private static func setting(_ side: Side, rhythm: WalkingRhythm, legs: LegForm) -> Setting {
    if legs.bracedSide == side {
      return Setting(
        contact: rhythm.course { _ in LegPattern.bracedKnee },
        loading: rhythm.course { _ in LegPattern.bracedExcursion }, isBraced: true)
    }
    guard legs.kneeAtContact != nil || legs.kneeExcursion(side) != nil else {
      return Setting(
        loading: rhythm.course {
          LegPattern.kneeExcursion(speed: $0.tempo.speed) - plainExcursion($0.tempo.speed)
        })
    }
    return Setting(
      contact: rhythm.course { legs.kneeAtContact ?? plainContact($0.tempo.speed) },
      loading: rhythm.course { legs.kneeExcursion(side) ?? LegPattern.kneeExcursion(speed: $0.tempo.speed) })
  }

  /// What the patterns alone bend the knee by in loading response, in radians.
  private static func plainExcursion(_ speed: Double) -> Double {
    plainKnee(at: LegPattern.loadingPeak, speed) - plainKnee(at: 0, speed)
  }

  /// Flexion at contact in the patterns, in radians.
  private static func plainContact(_ speed: Double) -> Double {
    plainKnee(at: 0, speed) + LegPattern.thighRange(speed: speed) * LegPattern.thighOffset
      - LegPattern.shankRange(speed: speed) * LegPattern.shankOffset
  }

  /// What the patterns alone bend the knee by at a share of the stride, without the offsets, in radians.
  private static func plainKnee(at phase: Double, _ speed: Double) -> Double {
    LegPattern.thighRange(speed: speed) * LegPattern.thigh.at(Jet(phase)).value
      - LegPattern.shankRange(speed: speed) * LegPattern.shank.at(Jet(phase)).value
  }

  /// 0 at the contact, 1 at the knee's peak, 0 again in mid-stance and after.
  private static func loadingShape(_ phase: Jet) -> Jet {
    shape(
      phase, rise: (0, LegPattern.loadingPeak), fall: (LegPattern.loadingPeak, LegPattern.loadingEnd),
      shift: 0)
  }

  /// 0 in mid-swing, 1 from the contact over loading response, 0 again in late stance.
  private static func contactShape(_ phase: Jet) -> Jet {
    let shift = LegPattern.reaching
    return shape(
      phase, rise: (0, shift), fall: (shift + LegPattern.contactHeld, shift + LegPattern.contactEnd),
      shift: shift)
  }

  /// Up and down again once a stride; both passages in strides from `shift` before the contact.
  private static func shape(
    _ phase: Jet, rise: (Double, Double), fall: (Double, Double), shift: Double
  ) -> Jet {
    let moved = phase.value + shift
    let stride = Jet(moved - moved.rounded(.down), phase.rate, phase.acceleration)
    let rising = Course.passage(from: 0, to: 1, between: rise.0, and: rise.1)
    let falling = Course.passage(from: 1, to: 0, between: fall.0, and: fall.1)
    let shape = (stride.value < rise.1 ? rising : falling).at(stride.value)
    return stride.mapped(value: shape.value, slope: shape.rate, curvature: shape.acceleration)
  }
}
