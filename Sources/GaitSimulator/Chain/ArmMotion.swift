import GaitModel

/// How one arm swings during one bout: two links, shoulder and elbow.
struct ArmMotion: Sendable {
  /// The arm's posture in radians.
  struct Angles: Sendable {
    /// Inclination of the upper arm; forward at the elbow is positive.
    var shoulder = Jet(0)
    /// Flexion of the elbow beyond the hanging arm's.
    var elbow = Jet(0)

    /// Inclination of the forearm beyond the hanging one's.
    var forearm: Jet { shoulder + elbow }
  }

  /// Which arm.
  let side: Side
  private let form: ArmForm
  private let rhythm: WalkingRhythm
  private let shoulder: Course
  private let elbow: Course
  private let grip: Course

  /// The arm of one side in these steps.
  init(rhythm: WalkingRhythm, side: Side, form: ArmForm) {
    self.rhythm = rhythm
    self.side = side
    self.form = form
    shoulder = rhythm.course { form.shoulderRange ?? ArmPattern.shoulderRange(speed: $0.tempo.speed) }
    elbow = rhythm.course { form.elbowRange ?? ArmPattern.elbowRange(speed: $0.tempo.speed) }
    var grip = Course(0)
    if form.grip != 0 {
      let (from, to) = (rhythm.active.lowerBound, rhythm.active.upperBound)
      grip.move(to: form.grip, from: from, until: from + ArmPattern.gripSeconds)
      grip.move(to: 0, from: to - ArmPattern.gripSeconds, until: to)
    }
    self.grip = grip
  }

  /// The posture at `time` seconds; `nil` well before and after the bout.
  func at(_ time: Double) -> Angles? {
    guard rhythm.active.contains(time) else { return nil }
    let turns = (phase(at: time) - Jet(ArmPattern.farthestBack)) * (2 * Double.pi * swings)
    let late = turns - Jet(2 * Double.pi * swings * ArmPattern.elbowLag)
    // The elbow only bends: from the hanging arm's angle up.
    return Angles(
      shoulder: shoulder.at(time) * turns.cosine * -0.5,
      elbow: elbow.at(time) * (Jet(1) - late.cosine) * 0.5 + grip.at(time))
  }

  /// The moments between which the forearm swings one way, in seconds: its reversals in time order.
  var reversals: [Double] {
    let (first, last) = (phase(at: rhythm.active.lowerBound), phase(at: rhythm.active.upperBound))
    let half = 0.5 / swings
    let opening = ArmPattern.farthestBack + lag
    let start = Int(((first.value - opening) / half).rounded(.up))
    let end = Int(((last.value - opening) / half).rounded(.down))
    guard start <= end else { return [] }
    return (start...end).compactMap { number in
      let body = opening + half * Double(number) + (isWithLeftLeg ? 0 : 0.5)
      return rhythm.time(ofPhase: body)
    }
  }

  /// Swings to and fro in a stride.
  private var swings: Double { Double(form.rhythm.rawValue) }

  /// Twice a stride both arms go together.
  private var isWithLeftLeg: Bool { side == .left || form.rhythm == .twicePerStride }

  private func phase(at time: Double) -> Jet {
    rhythm.at(time, isWithLeftLeg ? .left : .right)
  }

  /// By how much the forearm follows the upper arm, in strides: the angle of the sum of two swings.
  private var lag: Double {
    let lagging = 2 * Double.pi * swings * ArmPattern.elbowLag
    let speed = 1.0
    let first = form.shoulderRange ?? ArmPattern.shoulderRange(speed: speed)
    let second = form.elbowRange ?? ArmPattern.elbowRange(speed: speed)
    guard first + second > 0 else { return 0 }
    let along = first + second * Mathematics.cosine(lagging)
    // Small angles: the tangent is the angle to a thousandth of a stride.
    return second * Mathematics.sine(lagging) / along / (2 * Double.pi * swings)
  }
}
