import GaitModel

/// The stage of every sensor: trunk, leg or carried, whatever its best source needs.
struct SensorStages: Sendable {
  /// Where a sensor's stage is: an index into `trunks`, `carried` or `legs`.
  enum Stage {
    case trunk(Int)
    case carried(Int)
    case leg(Int)
    case none
  }

  private let stages: [Stage]
  private(set) var trunks: [TrunkGait] = []
  private(set) var carried: [CarriedGait] = []
  private(set) var legs: [LegGait] = []

  /// Stages for the sensors of these sources.
  init(rig: SensorRig, sources: [ContactSource]) {
    var stages = [Stage](repeating: .none, count: rig.sensors.count)
    for source in sources {
      for sensor in source.sensors {
        guard case .none = stages[sensor] else { continue }
        let segment = rig.sensors[sensor].place.segment
        switch source.kind {
        case .legPair, .oneLeg:
          guard let leg = LegGait(segment: segment, channels: rig.sensors[sensor].channels) else { continue }
          stages[sensor] = .leg(legs.count)
          legs.append(leg)
        case .trunk:
          stages[sensor] = .trunk(trunks.count)
          trunks.append(TrunkGait(segment, channels: rig.sensors[sensor].channels))
        case .carried:
          stages[sensor] = .carried(carried.count)
          carried.append(CarriedGait(segment, channels: rig.sensors[sensor].channels))
        }
      }
    }
    self.stages = stages
  }

  /// The stage of a sensor.
  subscript(sensor: Int) -> Stage { stages[sensor] }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    switch stages[frame.sensor] {
    case .none: break
    case .trunk(let index): trunks[index].process(frame)
    case .carried(let index): carried[index].process(frame)
    case .leg(let index): legs[index].process(frame)
    }
  }

  /// Names the contacts that a trunk has just found by those of one leg, if it is worn.
  mutating func nameSteps(ofTrunk index: Int, by legs: LegContacts) {
    trunks[index].nameSteps(by: legs)
  }

  /// The rhythm that a trunk or carried sensor gives; `nil` for a leg, whose contacts give it.
  func rhythm(of sensor: Int) -> BodyRhythm? {
    switch stages[sensor] {
    case .none, .leg: nil
    case .trunk(let index): trunks[index].rhythm
    case .carried(let index): carried[index].rhythm
    }
  }

  /// Whether the trunk turned within the last second; `false` without a gyroscope on it.
  func isTurning(at time: SampleTime) -> Bool {
    guard trunks.count > 0, let turn = trunks[0].lastTurn else { return false }
    return time.seconds(since: turn) <= 1
  }

  /// The regularity of the last seconds, of the first trunk sensor; `nil` without one.
  mutating func readRegularity(at time: SampleTime, walkingSince start: SampleTime) -> StepRegularity.Reading?
  {
    trunks.isEmpty ? nil : trunks[0].readRegularity(at: time, walkingSince: start)
  }
}
