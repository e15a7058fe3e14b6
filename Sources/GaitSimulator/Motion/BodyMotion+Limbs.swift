import GaitModel

extension BodyMotion {
  /// Seated, the thighs point forward by this angle, in radians, and the shanks stand nearly upright.
  private static let seatedThigh = 1.4
  private static let seatedShank = -0.08
  /// A thigh takes up this share of the pelvis' turning.
  private static let thighTurning = 0.6
  /// A thigh feels this share of the heel's ringing.
  private static let ringingAtThigh = 0.3

  /// The motion at `time` seconds of the point that lies `offset` metres (forward, left, up in the body)
  /// from where a sensor at `place` usually sits. A limb without side is the right one.
  func at(_ time: Double, _ place: Place, offset: Vector3 = .zero) -> RigidMotion {
    pose(at: time, place).motion(at: shape.sensor(place) + offset)
  }

  private func pose(at time: Double, _ place: Place) -> SegmentPose {
    let side = place.side ?? .right
    switch place.segment {
    case .lowerBack, .pelvis: return lowerBack(at: time)
    case .sternum, .upperBack: return thorax(at: time)
    case .head: return head(at: time)
    case .thigh: return thigh(at: time, side)
    case .shank, .ankle: return shank(at: time, side)
    case .foot: return foot(at: time, side)
    case .upperArm: return upperArm(at: time, side)
    case .forearm, .wrist: return forearm(at: time, side)
    case .hand: return hand(at: time, side)
    }
  }

  // MARK: Legs

  private func foot(at time: Double, _ side: Side) -> SegmentPose {
    var pose = feet[side].pose(at: time)
    if let pedal = seat.pedalling(at: time, side) {
      let ahead = JetVector(pedal.forward, Jet(0), pedal.upward).yawed(by: pose.yaw)
      pose.origin = pose.origin + ahead
      pose.pitch += pedal.toesDown
    }
    return pose
  }

  /// Inclinations of a leg, forward at the lower end positive.
  func leg(at time: Double, _ side: Side) -> LegMotion.Angles {
    var angles = bout(at: time)?.legs.at(time, side) ?? LegMotion.Angles()
    let sitting = seat.sitting.at(time)
    angles.thigh += sitting * Self.seatedThigh
    angles.shank += sitting * Self.seatedShank
    if let pedal = seat.pedalling(at: time, side) {
      angles.thigh += pedal.angles.thigh
      angles.shank += pedal.angles.shank
    }
    // Standing bodies sway about the ankles.
    let swaying = sway[0].at(time) * (-1 / shape.leg)
    angles.thigh += swaying
    angles.shank += swaying
    return angles
  }

  /// Legs stand askew as far as the pelvis is off to the side.
  private func legRoll(at time: Double) -> Jet {
    backDeviation(at: time).leftward * (-1 / shape.leg)
  }

  private func shank(at time: Double, _ side: Side) -> SegmentPose {
    let foot = foot(at: time, side)
    let ankle = foot.point(Vector3(0, 0, FootPattern.ankleHeight * walker.heightMetres))
    return SegmentPose(
      origin: ankle, yaw: foot.yaw, pitch: leg(at: time, side).shank * -1, roll: legRoll(at: time))
  }

  private func thigh(at time: Double, _ side: Side) -> SegmentPose {
    let back = lowerBack(at: time)
    var origin = back.point(shape.hip(side))
    origin = origin + feet[side].ringing(at: time) * Jet(Self.ringingAtThigh)
    let heading = heading.at(time)
    return SegmentPose(
      origin: origin, yaw: heading + (back.yaw - heading) * Self.thighTurning,
      pitch: leg(at: time, side).thigh * -1, roll: legRoll(at: time))
  }

  // MARK: Arms

  /// Inclinations of upper arm and forearm, forward at the lower end positive, the hanging arm's elbow included.
  func arm(at time: Double, _ side: Side) -> ArmMotion.Angles {
    var angles = ArmMotion.Angles()
    if let bout = bout(at: time) {
      angles = (side == .left ? bout.leftArm : bout.rightArm).at(time) ?? angles
    }
    let sitting = seat.sitting.at(time)
    angles.shoulder += sitting * ArmPattern.seatedShoulder
    angles.elbow += sitting * ArmPattern.seatedElbow + Jet(walker.arm(side).elbowFlexion)
    return angles
  }

  private func upperArm(at time: Double, _ side: Side) -> SegmentPose {
    let thorax = thorax(at: time)
    return SegmentPose(
      origin: thorax.point(shape.shoulder(side)), yaw: thorax.yaw,
      pitch: arm(at: time, side).shoulder * -1, roll: Jet(Self.abduction(side)))
  }

  private func forearm(at time: Double, _ side: Side) -> SegmentPose {
    let upperArm = upperArm(at: time, side)
    let typing = seat.typing(at: time, side)
    return SegmentPose(
      origin: upperArm.point(Vector3(0, 0, -shape.upperArm)), yaw: upperArm.yaw + typing.turn,
      pitch: arm(at: time, side).forearm * -1 + typing.nod, roll: upperArm.roll)
  }

  private func hand(at time: Double, _ side: Side) -> SegmentPose {
    var hand = forearm(at: time, side)
    hand.pitch += seat.typing(at: time, side).nod * 3
    return hand
  }

  private static func abduction(_ side: Side) -> Double {
    side == .left ? ArmPattern.abduction : -ArmPattern.abduction
  }
}
