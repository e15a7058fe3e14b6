import GaitModel
import GaitSignal

/// The rhythm of both feet from a sensor anywhere on the body: chest, head, arm, pocket, one leg.
///
/// Steps are found as on the trunk. Away from the trunk one foot's steps can look quite unlike the other's, or leave no
/// peak at all: then a step without a peak is placed half-way between its neighbours, unless the sensor came to rest
/// meanwhile: who stops for two seconds makes no steps. Contacts of this stage are rhythm, not instants, and their pace is
/// that of the whole movement.
///
/// Without gravity in its acceleration a sensor does not know up: what moves most is taken for the vertical, which is right
/// for a body that bounces and gives the rhythm in any case. An arm's rotation alone shows its swings, two a stride.
struct CarriedGait: Sendable {
  /// Contacts found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [FoundContact] = []
  private var steps: StepSignal
  private var gap: ShortGap
  private var last: SampleTime?
  private let feeling: LegContactDetector.Feeling
  private var vertical: PrincipalAxis
  private var stillness = Stillness(rateHertz: Thresholds.Grid.rate.value)

  init(_ segment: Segment, channels: ChannelSet) {
    feeling = LegContactDetector.Feeling(channels)
    steps = StepSignal(
      segment, hasGyroscope: channels.contains(.angularVelocity) && feeling != .nothing,
      hasGravity: feeling != .nothing)
    vertical = PrincipalAxis(
      memorySeconds: Thresholds.Leg.axisMemory.value, rateHertz: Thresholds.Grid.rate.value)
    gap = ShortGap(rateHertz: Thresholds.Grid.rate.value)
    found.reserveCapacity(64)
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    found.forget()
    if steps.expire(at: frame.time) { last = nil }
    for index in frame.slow.indices { process(frame.slow[index]) }
    guard let restart = frame.restart else { return }
    if let length = gap.length(to: restart, interval: frame.interval) {
      let edge = gap
      for index in 0..<length {
        if let sample = edge.sample(index + 1, of: length, to: restart) { process(sample) }
      }
    } else {
      let continuity = feeling == .nothing ? restart.turningContinuity : restart.forceContinuity
      guard continuity != .follows, let movement = movement(restart.force, restart.turning) else { return }
      steps.settle(force: movement, turning: turning(restart.turning), at: restart.time)
      last = nil
      if continuity.endsAll { steps.endWalk() }
    }
  }

  /// The rhythm of the last seconds; `nil` unless they were walking.
  @inline(__always)
  var rhythm: BodyRhythm? { steps.rhythm(placesInstants: false) }

  private mutating func process(_ sample: SensorFrame.GridSample) {
    gap.note(sample)
    if feeling == .acceleration, let force = sample.force { vertical.process(force) }
    guard let movement = movement(sample.force, sample.turning) else { return }
    stillness.process(movement)
    steps.take(force: movement, turning: turning(sample.turning), at: sample.time)
    for index in steps.found.indices { add(steps.found[index], stepDuration: steps.stepDuration) }
  }

  /// What is looked at for steps: specific force, or what stands for it.
  private func movement(_ force: Vector3?, _ turning: Vector3?) -> Vector3? {
    switch feeling {
    case .force: return force
    case .nothing: return turning
    case .acceleration:
      guard let force, let up = vertical.direction else { return force }
      return force + Thresholds.Intake.standardGravity.value * up
    }
  }

  private func turning(_ turning: Vector3?) -> Vector3? { feeling == .nothing ? nil : turning }

  /// Adds a contact, and before it those that left no peak.
  private mutating func add(_ contact: SampleTime, stepDuration: Double?) {
    let rested = stillness.restedSinceStep()
    if let last, let stepDuration, !rested {
      let elapsed = contact.seconds(since: last)
      let steps = (elapsed / stepDuration).rounded()
      var missed = 1.0
      while missed < steps, steps <= Thresholds.Steps.mostMissed.value {
        found.append(FoundContact(time: last.advanced(bySeconds: elapsed * missed / steps)))
        missed += 1
      }
    }
    found.append(FoundContact(time: contact))
    last = contact
  }
}
