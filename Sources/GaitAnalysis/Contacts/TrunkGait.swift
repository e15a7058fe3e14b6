import GaitModel
import GaitSignal

/// Everything that one sensor on the trunk tells about steps: contacts, rhythm, regularity, turns.
///
/// Samples go through one grid of 100 Hz, so that every sensor rate gives the same answer. Contacts found by
/// a sample wait in `found` until the caller has taken them.
struct TrunkGait: Sendable {
  /// A contact and the foot, if it is known.
  struct Found: Equatable {
    let time: SampleTime
    var side: Side?
  }

  /// Contacts found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [Found] = []
  private(set) var chain = StepChain()
  private var grid: UniformGrid
  private var turnGrid: UniformGrid
  private var detector: TrunkContactDetector
  private var rhythm: StepRhythm
  private var regularity: StepRegularity
  private var turns: TurnMonitor
  private var sides: TrunkSides
  private var turnGridStarted = false

  init() {
    let rate = Thresholds.Trunk.gridRate.value
    grid = UniformGrid(rateHertz: rate)
    turnGrid = UniformGrid(rateHertz: rate)
    detector = TrunkContactDetector(rateHertz: rate)
    rhythm = StepRhythm(rateHertz: rate)
    regularity = StepRegularity(rateHertz: rate)
    turns = TurnMonitor(rateHertz: rate)
    sides = TrunkSides(rateHertz: rate)
    found.reserveCapacity(16)
  }

  /// The rhythm of the last seconds, if there is one.
  var reading: StepRhythm.Reading? { rhythm.reading.flatMap { $0.isRhythm ? $0 : nil } }

  /// Takes an admitted sample.
  ///
  /// - Parameter believes: whether contacts may be believed; if not, the signal only passes through.
  mutating func process(_ admission: SensorIntake.Admission, believes: Bool) {
    found.removeAll(keepingCapacity: true)
    guard let force = admission.sample.acceleration else { return }
    let time = admission.sample.time
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

  /// Ends the walk when the last step is too long ago; whether it did.
  mutating func expire(at time: SampleTime) -> Bool {
    guard chain.expire(at: time) else { return false }
    sides.reset()
    return true
  }

  /// Step duration of the last seconds in seconds: the rhythm's, reconciled with the steps themselves.
  ///
  /// An uneven walk repeats by the stride and a two-humped one by half a step; where rhythm and steps differ
  /// by a factor of two the steps decide which it is, and the rhythm its exact length.
  var stepDuration: Double? {
    guard let duration = reading?.stepDuration else { return nil }
    guard let steps = chain.stepDuration else { return duration }
    let ratio = duration / steps
    let slack = Thresholds.Rhythm.doubling.value
    if abs(ratio / 2 - 1) < slack { return duration / 2 }
    if abs(ratio * 2 - 1) < slack { return duration * 2 }
    return duration
  }

  /// The regularity of the last five seconds, if they were straight walking since `start`.
  mutating func readRegularity(at time: SampleTime, walkingSince start: SampleTime) -> StepRegularity.Reading?
  {
    let windowStart = time.advanced(bySeconds: -Thresholds.Rhythm.window.value)
    guard start <= windowStart, turns.lastTurn.map({ $0 < windowStart }) ?? true,
      let stepDuration
    else { return nil }
    return regularity.read(stepDuration: stepDuration)
  }

  // MARK: Steps of `process`

  private mutating func settle(on force: Vector3, at time: SampleTime) {
    let length = force.length
    grid.restart(at: time, value: force)
    detector.settle(on: length, at: time)
    rhythm.settle(on: length)
    regularity.settle(on: length)
    turns.settle(on: force)
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
    rhythm.process(length)
    regularity.process(length)
    let peak = detector.process(length, at: sample.time, usualHeight: chain.usualHeight)
    guard let peak, believes else { return }
    switch chain.process(peak, rhythm: stepDuration) {
    case .nothing: break
    case .contact(let time):
      sides.process(contact: time, stepDuration: chain.stepDuration)
      found.append(Found(time: time, side: sides.side))
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
      found.append(Found(time: times[index], side: side))
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
