import GaitModel
import GaitSignal

/// How the trunk leans, from the best sensor on it: the chest's, else the lower back's.
struct LeanMeasures: Sendable {
  /// What a full second shows.
  struct Reading: Equatable, Sendable {
    /// Forward lean in rad.
    let forward: Double
    /// From this angle on it counts, in rad, and up to this one.
    let least: Double
    let greatest: Double
    /// Whether the trunk was still.
    let isStill: Bool
    /// Whether the lower back stands in for the chest.
    let isProxy: Bool

    /// Whether the trunk leans forward and is still.
    var isLean: Bool { isStill && forward >= least && forward <= greatest }
    /// Whether a lean is over.
    var isOver: Bool { forward < Thresholds.Lean.release.value * least || forward > greatest }
  }

  private struct Worn {
    let sensor: Int
    let isChest: Bool
    var monitor = LeanMonitor()
  }

  /// How the trunk leaned at the last full second; `nil` when that is not known.
  private(set) var reading: Reading?
  private var worn: [Worn] = []

  init(rig: SensorRig) {
    for segment in [Segment.sternum, .upperBack, .lowerBack, .pelvis] {
      guard let sensor = rig.index(of: Place(segment)), rig.sensors[sensor].channels.contains(.acceleration)
      else { continue }
      worn.append(Worn(sensor: sensor, isChest: segment == .sternum || segment == .upperBack))
    }
  }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    for index in worn.indices where worn[index].sensor == frame.sensor { worn[index].monitor.process(frame) }
  }

  /// Takes a stride as it is reported. `waves`: those of the stride that another stage looked at last.
  mutating func note(_ stride: Stride, _ waves: inout CycleWaves) {
    for index in worn.indices { worn[index].monitor.note(stride, &waves) }
  }

  /// Takes a full second.
  mutating func note(_ second: SecondSummary) {
    reading = nil
    if second.walking {
      for index in worn.indices { worn[index].monitor.noteWalking(at: second.time) }
    } else {
      reading = read(at: second.time)
    }
  }

  private mutating func read(at second: SampleTime) -> Reading? {
    var found: Reading?
    var isSeated = false
    for index in worn.indices {
      guard let reading = worn[index].monitor.reading(at: second) else { continue }
      let isChest = worn[index].isChest
      if !isChest, reading.forward < Thresholds.Lean.seated.value { isSeated = true }
      guard found == nil else { continue }
      let least = isChest ? Thresholds.Lean.chestFrom.value : Thresholds.Lean.backFrom.value
      let greatest = isChest ? Thresholds.Lean.chestTo.value : Thresholds.Lean.backTo.value
      found = Reading(
        forward: reading.sideways < reading.forward ? reading.forward : 0, least: least, greatest: greatest,
        isStill: reading.isStill, isProxy: !isChest)
    }
    // Who sits does not rest on a rail, however the chest leans.
    return isSeated ? nil : found
  }
}
