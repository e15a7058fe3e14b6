import GaitModel

extension BodyMotion {
  /// Standing people sway like a pole: this much more at the thorax and the head than at the lower back.
  private static let swayAtThorax = 1.4
  private static let swayAtHead = 1.8
  /// The head looks where it goes: it takes up this share of the thorax' turning.
  private static let headTurning = 0.3

  /// The lower back's deviation from even progress at `time` seconds.
  func backDeviation(at time: Double) -> WalkingBoutMotion.Deviation {
    var deviation = WalkingBoutMotion.Deviation()
    for bout in bouts {
      if let found = bout.trunk.at(time) {
        deviation = found
        break
      }
    }
    posture.add(at: time, bending: Posture.bendAtBack, to: &deviation)
    deviation.forward += sway[0].at(time)
    deviation.leftward += sway[1].at(time)
    deviation.pitch += sway[2].at(time)
    deviation.roll += sway[3].at(time)
    deviation.yaw += sway[4].at(time)
    return deviation
  }

  /// The lower back; its zero is where a sensor sits.
  func lowerBack(at time: Double) -> SegmentPose {
    pose(backDeviation(at: time), at: time, height: shape.backHeight)
  }

  /// The thorax, above the lower back as far as the trunk leans.
  func thorax(at time: Double) -> SegmentPose {
    upper(.thorax, at: time, turning: 1, swaying: Self.swayAtThorax, above: shape.thoraxAboveBack)
  }

  /// The head, above the thorax; it leans only half as much as the trunk.
  func head(at time: Double) -> SegmentPose {
    var pose = upper(
      .head, at: time, turning: Self.headTurning, swaying: Self.swayAtHead,
      above: shape.thoraxAboveBack + shape.headAboveThorax)
    pose.pitch += posture.lean(at: time) * -0.5
    var nod = WalkingBoutMotion.Deviation()
    seat.addChewing(at: time, to: &nod)
    pose.pitch += nod.pitch
    pose.origin.z += nod.upward
    return pose
  }

  private func upper(
    _ level: TrunkPattern, at time: Double, turning: Double, swaying: Double, above: Vector3
  ) -> SegmentPose {
    var deviation =
      bout(at: time)?.trunk.upper(level, turning: turning, at: time) ?? WalkingBoutMotion.Deviation()
    let lean = posture.lean(at: time)
    posture.add(at: time, bending: 1, to: &deviation)
    deviation.forward += sway[0].at(time) * swaying
    deviation.leftward += sway[1].at(time) * swaying
    deviation.pitch += sway[2].at(time)
    deviation.roll += sway[3].at(time)
    deviation.yaw += sway[4].at(time)
    // The trunk leans as one piece: what lies above the lower back moves along.
    deviation.forward += lean.sine * above.z
    deviation.upward += (lean.cosine - Jet(1)) * above.z
    return pose(deviation, at: time, height: shape.backHeight + above.z)
  }

  /// Progress along the heading, and the deviation from it, brought into the earth frame.
  private func pose(
    _ deviation: WalkingBoutMotion.Deviation, at time: Double, height: Double
  ) -> SegmentPose {
    let (heading, way) = (heading.at(time), path.at(time))
    let (along, across) = (heading.cosine, heading.sine)
    let east = along * deviation.forward - across * deviation.leftward
    let north = across * deviation.forward + along * deviation.leftward
    return SegmentPose(
      origin: JetVector(way.x + east, way.y + north, deviation.upward + Jet(height)),
      yaw: heading + deviation.yaw, pitch: deviation.pitch, roll: deviation.roll)
  }
}
