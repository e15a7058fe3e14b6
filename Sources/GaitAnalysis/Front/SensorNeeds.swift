import GaitModel

extension SensorFront {
  /// What the stages behind each sensor of a rig need of its front.
  static func needs(in rig: SensorRig) -> [Needs] {
    var needs = [Needs](repeating: [], count: rig.sensors.count)
    for index in rig.sensors.indices {
      let sensor = rig.sensors[index]
      let isOnLeg = [.foot, .ankle, .shank, .thigh].contains(sensor.place.segment)
      if isOnLeg, sensor.channels.contains(.angularVelocity) { needs[index].insert(.quick) }
    }
    for sensor in ShockAttenuation.sensors(in: rig) { needs[sensor].insert(.quick) }
    for sensor in BackMeasures.sensors(in: rig) { needs[sensor].insert(.earth) }
    for knee in Knees.sensors(in: rig) {
      if let thigh = knee.thigh { needs[thigh].insert(.earth) }
      needs[knee.shank].insert(.earth)
    }
    for sensor in ArmWalk.sensorsWithAngle(in: rig) { needs[sensor].insert(.earth) }
    return needs
  }
}
