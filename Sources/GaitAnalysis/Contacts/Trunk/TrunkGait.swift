import GaitModel
import GaitSignal

/// Everything that one sensor on the trunk tells about steps: contacts, sides, rhythm, regularity, turns.
///
/// Contacts found by a sample wait in `found` until the caller has taken them.
struct TrunkGait: Sendable {
  /// Contacts found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [FoundContact] = []
  private var steps: StepSignal
  private var regularity: StepRegularity
  private var turns: TurnMonitor
  private var sides: TrunkSides

  init() {
    let rate = Thresholds.Trunk.gridRate.value
    steps = StepSignal(
      longestPeriod: Thresholds.Rhythm.longestStep, firstShare: Thresholds.Rhythm.firstShare, isOnLeg: false)
    regularity = StepRegularity(rateHertz: rate)
    turns = TurnMonitor(rateHertz: rate)
    sides = TrunkSides(rateHertz: rate)
    found.reserveCapacity(16)
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    found.removeAll(keepingCapacity: true)
    if steps.expire(at: frame.time) { sides.reset() }
    for index in frame.slow.indices { process(frame.slow[index]) }
    if let restart = frame.restart { begin(restart) }
  }

  /// Median duration of the last steps in seconds, while walking.
  var stepDuration: Double? { steps.chain.stepDuration }

  /// When the trunk last turned; `nil` if it never did.
  var lastTurn: SampleTime? { turns.lastTurn }

  /// The body's rhythm as the trunk tells it.
  var rhythm: BodyRhythm? {
    guard let reading = steps.rhythm, let duration = steps.chain.reconciled(reading.period),
      duration >= Thresholds.Rhythm.shortestStep.value
    else { return nil }
    return BodyRhythm(
      stepDuration: duration, confidence: reading.likeness, isLikeWalking: steps.isLikeWalking)
  }

  /// The regularity of the last five seconds, if they were straight walking since `start`.
  mutating func readRegularity(at time: SampleTime, walkingSince start: SampleTime) -> StepRegularity.Reading?
  {
    let windowStart = time.advanced(bySeconds: -Thresholds.Rhythm.window.value)
    guard start <= windowStart, turns.lastTurn.map({ $0 < windowStart }) ?? true,
      let stepDuration = rhythm?.stepDuration
    else { return nil }
    return regularity.read(stepDuration: stepDuration)
  }

  // MARK: Steps of `process`

  /// Begins anew where a channel does: nothing is told across a hole that is too long to be bridged.
  private mutating func begin(_ restart: SensorFrame.Restart) {
    if restart.forceContinuity != .follows, let force = restart.force {
      steps.settle(on: force, at: restart.time)
      regularity.settle(on: force.length)
      turns.settle(on: force)
      sides.settle()
      guard restart.forceContinuity.endsAll else { return }
      steps.endWalk()
      sides.reset()
    } else if restart.turningContinuity != .first, let turning = restart.turning {
      turns.settleTurning(on: turning)
      sides.forgetTurning()
    }
  }

  private mutating func process(_ sample: SensorFrame.GridSample) {
    if let turning = sample.turning {
      turns.process(angularVelocity: turning, at: sample.time)
      sides.process(angularVelocity: turning, at: sample.time)
    }
    guard let force = sample.force else { return }
    steps.take(force, at: sample.time)
    turns.process(force: force)
    sides.process(force: force, at: sample.time)
    regularity.process(force.length)
    switch steps.seekStep(in: force, at: sample.time, interval: rhythm?.stepDuration) {
    case .nothing: break
    case .contact(let time):
      sides.process(contact: time, stepDuration: stepDuration)
      found.append(FoundContact(time: time, side: sides.side))
    case .confirmed(let times): add(times)
    }
  }

  /// The contacts that confirm walking: the last one's side names the others by alternation.
  private mutating func add(_ times: InlineArray<4, SampleTime>) {
    for index in times.indices {
      sides.process(contact: times[index], stepDuration: stepDuration)
    }
    var side = sides.side
    if times.count % 2 == 0 { side = side?.opposite }
    for index in times.indices {
      found.append(FoundContact(time: times[index], side: side))
      side = side?.opposite
    }
  }
}
