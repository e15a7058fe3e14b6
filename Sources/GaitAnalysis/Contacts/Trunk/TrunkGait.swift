import GaitModel
import GaitSignal

/// Everything that one sensor on the trunk tells about steps: contacts, sides, rhythm, regularity, turns.
///
/// Contacts found by a sample wait in `found` until the caller has taken them.
struct TrunkGait: Sendable {
  /// Contacts found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [FoundContact] = []
  private var steps: StepSignal
  private var turnGrid: UniformGrid
  private var regularity: StepRegularity
  private var turns: TurnMonitor
  private var sides: TrunkSides
  /// Times of the last sample, and of the last one with angular velocity on `turnGrid`.
  private var lastTime: SampleTime?
  private var lastTurning: SampleTime?

  init() {
    let rate = Thresholds.Trunk.gridRate.value
    steps = StepSignal(
      longestPeriod: Thresholds.Rhythm.longestStep, firstShare: Thresholds.Rhythm.firstShare, isOnLeg: false)
    turnGrid = UniformGrid(rateHertz: rate)
    regularity = StepRegularity(rateHertz: rate)
    turns = TurnMonitor(rateHertz: rate)
    sides = TrunkSides(rateHertz: rate)
    found.reserveCapacity(16)
  }

  /// Takes an admitted sample.
  ///
  /// - Parameter believes: whether contacts may be believed; if not, the signal only passes through.
  mutating func process(_ admission: SensorIntake.Admission, believes: Bool) {
    found.removeAll(keepingCapacity: true)
    guard let force = admission.sample.acceleration else { return }
    let time = admission.sample.time
    if steps.expire(at: time) { sides.reset() }
    switch admission.continuity {
    case .follows: steps.append(force, at: time)
    case .settles: settle(on: force, at: time)
    case .first, .restarts:
      settle(on: force, at: time)
      steps.endWalk()
      sides.reset()
    }
    if let turning = admission.sample.angularVelocity { processTurning(turning, at: time) }
    lastTime = time
    while let sample = steps.next() {
      process(sample, believes: believes)
    }
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

  private mutating func settle(on force: Vector3, at time: SampleTime) {
    steps.settle(on: force, at: time)
    regularity.settle(on: force.length)
    turns.settle(on: force)
    sides.settle()
    lastTurning = nil
  }

  private mutating func process(_ sample: UniformGrid.Sample, believes: Bool) {
    turns.process(force: sample.value)
    sides.process(force: sample.value, at: sample.time)
    regularity.process(sample.value.length)
    switch steps.seekStep(in: sample, interval: rhythm?.stepDuration, believes: believes) {
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

  /// Brings the angular velocity to the grid, and nothing across a hole that is too long to be bridged.
  private mutating func processTurning(_ turning: Vector3, at time: SampleTime) {
    defer { lastTurning = time }
    guard let lastTurning, let lastTime else {
      turnGrid.restart(at: time, value: turning)
      return
    }
    guard lastTime.seconds(since: lastTurning) <= Thresholds.Intake.bridgedGap.value else {
      turnGrid.restart(at: time, value: turning)
      turns.settleTurning(on: turning)
      sides.forgetTurning()
      return
    }
    turnGrid.append(at: time, value: turning)
    while let sample = turnGrid.next() {
      turns.process(angularVelocity: sample.value, at: sample.time)
      sides.process(angularVelocity: sample.value, at: sample.time)
    }
  }
}
