import GaitModel
import GaitSignal

/// Everything that is measured by the sensors on the trunk: speed, the sharpness of impacts, the pelvis, and how
/// lively the trunk moves.
///
/// Contacts wait until the movement up to them has come in (1); then they cut it into steps and strides. Speed is
/// derived from the lower back first, angles from the pelvis first: it lies firmer on the bone.
struct BackMeasures: Sendable {
  /// The sensors on the trunk, the pelvis' first.
  private var sensors: [BackSensor]
  /// Position in `sensors` of each sensor of the rig.
  private let positions: [Int?]
  /// Positions of those at lower back and pelvis, best for speed first.
  private let low: [Int]
  /// The waves of the stride that was looked at last.
  var waves = CycleWaves(
    samples: Int(Thresholds.Sides.longestStride.value * Thresholds.Grid.rate.value) + 1)
  private var waiting = InlineArray<16, SampleTime>(repeating: .zero)
  private var waitingCount = 0
  private var recentSteps = RecentSteps()
  private var speed: BackSpeed
  private var pelvis = PelvisAngles()

  init(rig: SensorRig, subject: Subject) {
    var sensors: [BackSensor] = []
    var positions = [Int?](repeating: nil, count: rig.sensors.count)
    for index in Self.sensors(in: rig) {
      positions[index] = sensors.count
      sensors.append(BackSensor(rig.sensors[index]))
    }
    self.sensors = sensors
    self.positions = positions
    low = sensors.indices.filter { sensors[$0].isLow }.reversed()
    speed = BackSpeed(subject: subject)
  }

  /// The sensors on the trunk that are of use, as indices in the rig, the pelvis' first.
  static func sensors(in rig: SensorRig) -> [Int] {
    [Segment.pelvis, .lowerBack, .sternum, .upperBack].compactMap { rig.index(of: Place($0)) }
      .filter { rig.sensors[$0].channels.contains(.acceleration) }
  }

  /// Whether a sensor at pelvis or lower back is worn.
  var isWorn: Bool { !low.isEmpty }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    guard let position = positions[frame.sensor] else { return }
    sensors[position].process(frame)
  }

  /// Takes an initial contact of the body as it is reported.
  mutating func note(_ contact: InitialContact) {
    guard isWorn else { return }
    if waitingCount == waiting.count { dropOldest() }
    waiting[waitingCount] = contact.time
    waitingCount += 1
  }

  /// Takes a stride as it is reported, complete.
  mutating func note(_ stride: Stride) {
    if let position = pelvisSensor { pelvis.note(stride, from: sensors[position]) }
  }

  /// How lively the trunk moved over the ten seconds before a moment, by the lowest sensor that delivers; `nil`
  /// without one.
  func dynamics(at time: SampleTime) -> TrunkDynamics.Reading? {
    for index in sensors.indices {
      if let reading = sensors[index].dynamics(at: time) { return reading }
    }
    return nil
  }

  /// Walking speed in m/s over the steps before a moment; `nil` when the back does not give it.
  ///
  /// What came in until the last `gather` counts.
  func speed(at time: SampleTime) -> Double? {
    recentSteps.reading(at: time).flatMap { speed.speed($0) }
  }

  /// Learns the person's scale from the speed in m/s that the feet give at a full second.
  mutating func learn(fromFeet speed: Double, at time: SampleTime) {
    if let reading = recentSteps.reading(at: time) { self.speed.learn(fromFeet: speed, reading) }
  }

  /// Adds length, if asked for, and the pelvis' angles to a stride; whether nothing more will come.
  mutating func complete(_ stride: inout Stride, at now: SampleTime, addsLength: Bool) -> Bool {
    guard isWorn else { return true }
    gather(at: now)
    if addsLength, stride.lengthMetres == nil, let speed = speed(at: stride.end) {
      stride.lengthMetres = speed * stride.durationSeconds
    }
    guard let position = pelvisSensor else { return waitingCount == 0 }
    pelvis.complete(&stride, from: sensors[position])
    return waitingCount == 0 && (sensors[position].history.newest.map { $0 >= stride.end } ?? true)
  }

  /// From when on the back may answer for a landing; `nil` while no movement is known there.
  func readyAt(contact: SampleTime) -> SampleTime? {
    for index in low.indices {
      guard let newest = sensors[low[index]].history.newest,
        contact.seconds(since: newest) <= Thresholds.Intake.settlingGap.value
      else { continue }
      return contact.advanced(bySeconds: Thresholds.Impact.after.value)
    }
    return nil
  }

  /// Adds the sharpness of the impact to a landing; whether nothing more will come.
  mutating func complete(_ strike: inout HeelStrike, at now: SampleTime) -> Bool {
    gather(at: now)
    let start = strike.time.advanced(bySeconds: -Thresholds.Impact.before.value)
    let end = strike.time.advanced(bySeconds: Thresholds.Impact.after.value)
    for index in low.indices {
      let position = low[index]
      guard let newest = sensors[position].history.newest else { continue }
      if now.seconds(since: newest) > Thresholds.Intake.settlingGap.value { continue }
      if newest < end { return false }
      guard sensors[position].knowsImpacts(at: strike.time),
        let sharpest = sensors[position].history.sharpestRise(from: start, to: end)
      else { continue }
      if let reading = recentSteps.reading(at: strike.time), reading.bounce > 0 {
        strike.impactSharpness = sharpest / (reading.bounce * 2 * Double.pi * reading.frequency)
      }
      return true
    }
    return true
  }

  /// Adds to a bout what its strides showed, and begins anew.
  mutating func complete(_ bout: inout WalkingBout) {
    bout.harmonicRatioVertical = recentSteps.harmonicRatio
    bout.pelvisDropDifference = pelvis.takeDropDifference()
    recentSteps.reset()
    waitingCount = 0
  }

  /// What is missing of these measures, and why.
  var notComputed: [NotComputed] {
    var missing: [NotComputed] = []
    let isQuick = low.contains { sensors[$0].wasQuick }
    if !isQuick {
      missing.append(
        NotComputed(.impactSharpness, reason: .needsQuickLowBack))
    }
    if pelvisSensor == nil {
      missing.append(
        NotComputed(.pelvisRotation, reason: .needsLowBackGyroscope))
    }
    return missing
  }

  // MARK: Steps of the above

  /// The sensor that gives the pelvis' angles: the pelvis' own, else the lower back's.
  private var pelvisSensor: Int? {
    var found: Int?
    // The pelvis comes first in `sensors`; one that has fallen silent makes room.
    for index in sensors.indices where sensors[index].isLow && sensors[index].hasGyroscope {
      guard let best = found else {
        found = index
        continue
      }
      guard let newest = sensors[index].history.newest else { continue }
      let other = sensors[best].history.newest
      let isLate = other.map { newest.seconds(since: $0) > Thresholds.Intake.settlingGap.value } ?? true
      if isLate { found = index }
    }
    return found
  }

  /// (1) Takes the contacts up to which the movement is known.
  mutating func gather(at now: SampleTime) {
    while waitingCount > 0 {
      let contact = waiting[0]
      var isKnown = false
      for index in low.indices where !isKnown {
        guard let newest = sensors[low[index]].history.newest, newest >= contact else { continue }
        isKnown = true
        guard let start = recentSteps.add(contact, in: sensors[low[index]].history) else { continue }
        for sensor in low.indices { sensors[low[sensor]].learn(strideFrom: start, to: contact, &waves) }
      }
      if !isKnown {
        guard now.seconds(since: contact) > Thresholds.BackSpeed.history.value else { return }
        recentSteps.breakOff()
      }
      dropOldest()
    }
  }

  private mutating func dropOldest() {
    guard waitingCount > 0 else { return }
    for index in 1..<waitingCount { waiting[index - 1] = waiting[index] }
    waitingCount -= 1
  }
}
