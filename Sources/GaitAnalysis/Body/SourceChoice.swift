import GaitModel

/// Which of the sources that a rig offers decides the body's contacts: the best whose sensors deliver.
struct SourceChoice: Sendable {
  /// Every source, the best first.
  let sources: [ContactSource]
  /// The source that decides; `nil` while none delivers.
  private(set) var active: Int?
  private var presence: [SensorPresence]
  private let isOfSource: [Bool]
  /// The sources that are not believed, one by one.
  private var isForbidden: [Bool]

  init(rig: SensorRig) {
    let ranked = ContactSource.ranked(in: rig)
    sources = ranked
    presence = rig.sensors.map { _ in SensorPresence() }
    isForbidden = ranked.map { _ in false }
    isOfSource = rig.sensors.indices.map { sensor in ranked.contains { $0.uses(sensor) } }
  }

  /// The source that decides.
  var source: ContactSource? { active.map { sources[$0] } }

  /// When a sensor that can find steps last delivered what can be believed; `nil` if none does.
  var lastMeasured: SampleTime? {
    var latest: SampleTime?
    // By index: going through an array's elements asks for memory unless it is optimised away.
    for sensor in presence.indices {
      guard let seen = presence[sensor].lastSeen, isOfSource[sensor], presence[sensor].believed != [] else {
        continue
      }
      latest = latest.map { max($0, seen) } ?? seen
    }
    return latest
  }

  /// Notes that a sensor delivered; `believed`: the channels of it that are.
  mutating func note(_ sensor: Int, at time: SampleTime, believed: ChannelSet) {
    presence[sensor] = SensorPresence(lastSeen: time, believed: believed)
  }

  /// Chooses the best source that delivers. To be called only while nobody walks, so that a bout changes its source
  /// only when that falls silent, or when one leg that decides is joined by the other (`wholePair`).
  mutating func choose(at time: SampleTime) {
    active = nil
    for index in sources.indices where !isForbidden[index] && isDelivering(index, at: time) {
      active = index
      return
    }
  }

  /// Chooses the next best source where the one that decides fell silent or is not believed any more; whether there
  /// is one. The bout goes on with it.
  mutating func replaceSilent(at time: SampleTime) -> Bool {
    guard let silent = active, isForbidden[silent] || !isDelivering(silent, at: time) else {
      return false
    }
    choose(at: time)
    guard active == nil else { return true }
    active = silent
    return false
  }

  /// The pair that one leg, which decides alone, belongs to, where both of its legs deliver now: the other sensor began
  /// later, or came back. `nil` otherwise.
  func wholePair(at time: SampleTime) -> Int? {
    guard let active, sources[active].kind == .oneLeg else { return nil }
    for index in sources.indices
    where index < active && sources[index].kind == .legPair && !isForbidden[index]
      && sources[index].uses(sources[active].sensors[0]) && isDelivering(index, at: time)
    {
      return index
    }
    return nil
  }

  /// Lets a source decide from now on.
  mutating func prefer(_ source: Int) { active = source }

  /// Believes no pair of legs any more: each alone may still decide.
  mutating func forbidPairs() {
    for index in sources.indices where sources[index].kind == .legPair { isForbidden[index] = true }
  }

  /// Believes no source that needs a sensor any more.
  mutating func forbid(_ sensor: Int) {
    for index in sources.indices where sources[index].uses(sensor) { isForbidden[index] = true }
  }

  /// Whether the source that decides is this sensor alone.
  func isAlone(_ sensor: Int) -> Bool {
    guard let active else { return false }
    return sources[active].sensors.count == 1 && sources[active].sensors[0] == sensor
  }

  /// Whether this sensor is one of the source that decides.
  func isDeciding(_ sensor: Int) -> Bool {
    guard let active else { return false }
    return sources[active].uses(sensor)
  }

  /// Whether all sensors of a source, by its number, deliver what it needs.
  // By its number: to hand a source on would count its owners with every sample.
  func isDelivering(_ source: Int, at time: SampleTime) -> Bool {
    let needed = sources[source].needs
    for index in sources[source].sensors.indices {
      guard presence[sources[source].sensors[index]].isDelivering(needed, at: time) else { return false }
    }
    return true
  }
}
