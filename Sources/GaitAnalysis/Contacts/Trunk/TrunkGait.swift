import GaitModel
import GaitSignal

/// Everything that one sensor on the trunk tells about steps: contacts, rhythm, regularity, turns.
///
/// Samples go through one grid of 100 Hz, so that every sensor rate gives the same answer. Contacts found by
/// a sample wait in `found` until the caller has taken them.
struct TrunkGait: Sendable {
  /// Contacts found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [FoundContact] = []
  private(set) var chain = StepChain()
  private var grid: UniformGrid
  private var turnGrid: UniformGrid
  private var detector: TrunkContactDetector
  private var repetition: StepRhythm
  private var sideways: Sideways
  private var regularity: StepRegularity
  private var turns: TurnMonitor
  private var sides: TrunkSides
  private var turnGridStarted = false

  init() {
    let rate = Thresholds.Trunk.gridRate.value
    grid = UniformGrid(rateHertz: rate)
    turnGrid = UniformGrid(rateHertz: rate)
    detector = TrunkContactDetector(rateHertz: rate)
    repetition = StepRhythm(rateHertz: rate, longestPeriod: Thresholds.Rhythm.longestStep.value)
    sideways = Sideways(rateHertz: rate)
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
    expire(at: time)
    if admission.continuity == .follows {
      grid.append(at: time, value: force)
    } else {
      settle(on: force, at: time)
      if admission.continuity != .settles { endWalk() }
    }
    if let turning = admission.sample.angularVelocity { processTurning(turning, at: time) }
    while let sample = grid.next() {
      process(sample, believes: believes)
    }
  }

  /// Ends the walk when the last step is too long ago.
  private mutating func expire(at time: SampleTime) {
    if chain.expire(at: time) { sides.reset() }
  }

  /// The body's rhythm as the trunk tells it.
  var rhythm: BodyRhythm? {
    guard let reading = repetition.reading, reading.isRhythm,
      let duration = chain.reconciled(reading.period)
    else { return nil }
    return BodyRhythm(stepDuration: duration, confidence: reading.likeness)
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
    let length = force.length
    grid.restart(at: time, value: force)
    detector.settle(on: length, at: time)
    repetition.settle(on: length)
    regularity.settle(on: length)
    turns.settle(on: force)
    sideways.settle(on: force)
    sides.settle()
    turnGridStarted = false
  }

  private mutating func endWalk() {
    chain.reset()
    sides.reset()
  }

  private mutating func process(_ sample: UniformGrid.Sample, believes: Bool) {
    let length = sample.value.length
    turns.process(force: sample.value)
    sides.process(force: sample.value, at: sample.time)
    repetition.process(length)
    sideways.process(sample.value)
    regularity.process(length)
    let peak = detector.process(length, at: sample.time, usualHeight: chain.usualHeight)
    guard let peak, believes, sideways.isLikeWalking else { return }
    switch chain.process(peak, rhythm: rhythm?.stepDuration) {
    case .nothing: break
    case .contact(let time):
      sides.process(contact: time, stepDuration: chain.stepDuration)
      found.append(FoundContact(time: time, side: sides.side))
    case .confirmed(let times): add(times)
    }
  }

  /// The contacts that confirm walking: the last one's side names the others by alternation.
  private mutating func add(_ times: InlineArray<4, SampleTime>) {
    for index in times.indices {
      sides.process(contact: times[index], stepDuration: chain.stepDuration)
    }
    var side = sides.side
    if times.count % 2 == 0 { side = side?.opposite }
    for index in times.indices {
      found.append(FoundContact(time: times[index], side: side))
      side = side?.opposite
    }
  }

  private mutating func processTurning(_ turning: Vector3, at time: SampleTime) {
    if turnGridStarted {
      turnGrid.append(at: time, value: turning)
    } else {
      turnGrid.restart(at: time, value: turning)
      turnGridStarted = true
    }
    while let sample = turnGrid.next() {
      turns.process(angularVelocity: sample.value, at: sample.time)
      sides.process(angularVelocity: sample.value, at: sample.time)
    }
  }
}
