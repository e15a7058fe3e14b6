import GaitModel

/// How both legs incline during one bout.
struct LegMotion: Sendable {
  /// Inclinations of one leg in radians; forward at the lower end is positive.
  struct Angles: Sendable {
    var thigh = Jet(0)
    var shank = Jet(0)

    /// Flexion of the knee in radians.
    var knee: Jet { thigh - shank }
  }

  private let rhythm: WalkingRhythm
  private let thigh: Course
  private let shank: Course
  private let leftLoading: Course
  private let rightLoading: Course

  /// The legs of `walker` in these steps.
  init(steps: [StepPlan.Step], rhythm: WalkingRhythm, walker: Walker) {
    self.rhythm = rhythm
    thigh = rhythm.course { LegPattern.thighRange(speed: $0.pace.speed) }
    shank = rhythm.course { LegPattern.shankRange(speed: $0.pace.speed) }
    func loading(_ side: Side) -> Course {
      rhythm.course { step in
        let speed = step.pace.speed
        let wanted = walker.legs.kneeExcursion(side) ?? LegPattern.kneeExcursion(speed: speed)
        return wanted - Self.plainExcursion(speed: speed)
      }
    }
    leftLoading = loading(.left)
    rightLoading = loading(.right)
  }

  /// The inclinations at `time` seconds; `nil` well before and after the bout.
  func at(_ time: Double, _ side: Side) -> Angles? {
    guard rhythm.active.contains(time) else { return nil }
    let phase = rhythm.at(time, side)
    // Half of a change in the knee's loading response comes from above it, half from below.
    let bend = (side == .left ? leftLoading : rightLoading).at(time) * Self.loadingShape(phase) * 0.5
    return Angles(
      thigh: thigh.at(time) * (LegPattern.thigh.at(phase) + Jet(LegPattern.thighOffset)) + bend,
      shank: shank.at(time) * (LegPattern.shank.at(phase) + Jet(LegPattern.shankOffset)) - bend)
  }

  /// What the patterns alone bend the knee by in loading response, in radians.
  private static func plainExcursion(speed: Double) -> Double {
    func knee(_ phase: Double) -> Double {
      LegPattern.thighRange(speed: speed) * LegPattern.thigh.at(Jet(phase)).value
        - LegPattern.shankRange(speed: speed) * LegPattern.shank.at(Jet(phase)).value
    }
    return knee(LegPattern.loadingPeak) - knee(0)
  }

  /// 0 at the contact, 1 at the knee's peak, 0 again in mid-stance and after.
  private static func loadingShape(_ phase: Jet) -> Jet {
    let stride = Jet(phase.value - phase.value.rounded(.down), phase.rate, phase.acceleration)
    let rise = Course.passage(from: 0, to: 1, between: 0, and: LegPattern.loadingPeak)
    let fall = Course.passage(
      from: 1, to: 0, between: LegPattern.loadingPeak, and: LegPattern.loadingEnd)
    let shape = (stride.value < LegPattern.loadingPeak ? rise : fall).at(stride.value)
    return stride.mapped(value: shape.value, slope: shape.rate, curvature: shape.acceleration)
  }
}
