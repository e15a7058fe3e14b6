import GaitModel

/// Which of the sources that a rig offers decides the body's contacts: the best whose sensors deliver.
struct SourceChoice: Sendable {
  /// Every source, the best first.
  let sources: [ContactSource]
  /// The source that decides; `nil` while none delivers.
  private(set) var active: Int?
  private var presence: [SensorPresence]
  private let isOfSource: [Bool]

  init(rig: SensorRig) {
    let ranked = ContactSource.ranked(in: rig)
    sources = ranked
    presence = rig.sensors.map { _ in SensorPresence() }
    isOfSource = rig.sensors.indices.map { sensor in ranked.contains { $0.uses(sensor) } }
  }

  /// The source that decides.
  var source: ContactSource? { active.map { sources[$0] } }

  /// When a sensor that can tell steps last delivered; `nil` if none did.
  var lastMeasured: SampleTime? {
    var latest: SampleTime?
    // By index: going through an array's elements asks for memory unless it is optimised away.
    for sensor in presence.indices {
      guard let seen = presence[sensor].lastSeen, isOfSource[sensor] else { continue }
      latest = latest.map { max($0, seen) } ?? seen
    }
    return latest
  }

  /// Notes that a sensor delivered; `believed`: the channels of it that are.
  mutating func note(_ sensor: Int, at time: SampleTime, believed: ChannelSet) {
    presence[sensor] = SensorPresence(lastSeen: time, believed: believed)
  }

  /// Chooses anew. To be called only while nobody walks, so that no bout is put together from two sources.
  mutating func choose(at time: SampleTime) {
    active = nil
    for index in sources.indices where isDelivering(sources[index], at: time) {
      active = index
      return
    }
  }

  /// Whether the source that decides is this sensor alone.
  func isAlone(_ sensor: Int) -> Bool {
    guard let active else { return false }
    let sensors = sources[active].sensors
    return sensors.count == 1 && sensors[0] == sensor
  }

  /// Whether this sensor is one of the source that decides.
  func isDeciding(_ sensor: Int) -> Bool {
    guard let active else { return false }
    return sources[active].uses(sensor)
  }

  private func isDelivering(_ source: ContactSource, at time: SampleTime) -> Bool {
    let needed = source.needs
    for index in source.sensors.indices {
      guard presence[source.sensors[index]].isDelivering(needed, at: time) else { return false }
    }
    return true
  }
}
