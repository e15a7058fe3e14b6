import GaitModel

/// Everything that is measured by the sensors on the trunk, each by itself.
struct BackMeasures: Sendable {
  /// The sensors on the trunk, the pelvis' first.
  private var sensors: [BackSensor]
  /// Position in `sensors` of each sensor of the rig.
  private let positions: [Int?]

  init(rig: SensorRig) {
    var sensors: [BackSensor] = []
    var positions = [Int?](repeating: nil, count: rig.sensors.count)
    for segment in [Segment.pelvis, .lowerBack, .sternum, .upperBack] {
      guard let index = rig.index(of: Place(segment)),
        rig.sensors[index].channels.contains(.acceleration)
      else { continue }
      positions[index] = sensors.count
      sensors.append(BackSensor(rig.sensors[index]))
    }
    self.sensors = sensors
    self.positions = positions
  }

  /// Takes an admitted sample; `isUsable`: whether its unit and rate may be believed.
  mutating func process(_ admission: SensorIntake.Admission, isUsable: Bool) {
    guard let position = positions[admission.sample.sensor] else { return }
    sensors[position].process(admission, isUsable: isUsable)
  }

  /// How lively the trunk moved over the ten seconds before a moment, by the lowest sensor that delivers; `nil`
  /// without one.
  func dynamics(at time: SampleTime) -> TrunkDynamics.Reading? {
    for index in sensors.indices {
      if let reading = sensors[index].dynamics(at: time) { return reading }
    }
    return nil
  }
}
