import GaitModel
import GaitSignal

/// Everything that one sensor on the trunk knows of steps: contacts, sides, rhythm, regularity, turns.
///
/// Contacts found by a sample wait in `found` until the caller has taken them.
struct TrunkGait: Sendable {
  /// Contacts found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [FoundContact] = []
  private var steps: StepSignal
  private var gap: ShortGap
  private var regularity: StepRegularity
  private var turns: TurnMonitor
  private var sides: TrunkSides

  init(_ segment: Segment, channels: ChannelSet) {
    let rate = Thresholds.Grid.rate.value
    steps = StepSignal(segment, hasGyroscope: channels.contains(.angularVelocity))
    gap = ShortGap(rateHertz: rate)
    regularity = StepRegularity(rateHertz: rate)
    turns = TurnMonitor(rateHertz: rate)
    sides = TrunkSides(rateHertz: rate)
    found.reserveCapacity(32)
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    found.forget()
    if steps.expire(at: frame.time) { sides.reset() }
    for index in frame.slow.indices { process(frame.slow[index]) }
    if let restart = frame.restart { begin(restart, interval: frame.interval) }
  }

  /// Duration of a step in seconds, while walking.
  // Put in place, as all that is asked of the whole from outside: a call would copy it.
  @inline(__always)
  var stepDuration: Double? { steps.isWalking ? steps.stepDuration : nil }

  /// Names the contacts just found by a leg's, those before the first that it knows by alternation.
  mutating func nameSteps(by legs: LegContacts) {
    var later: FoundContact?
    var index = found.count - 1
    while index >= 0 {
      if let side = legs.side(of: found[index].time, stepDuration: stepDuration) {
        found[index].side = side
        later = found[index]
      } else if let after = later, let side = after.side {
        found[index].side = isOdd(from: found[index].time, to: after.time) ? side.opposite : side
      }
      index -= 1
    }
  }

  /// Whether an odd number of steps lies between two contacts.
  private func isOdd(from start: SampleTime, to end: SampleTime) -> Bool {
    guard let step = steps.stepDuration else { return true }
    return (end.seconds(since: start) / step).rounded().truncatingRemainder(dividingBy: 2) != 0
  }

  /// When the trunk last turned; `nil` if it never did.
  @inline(__always)
  var lastTurn: SampleTime? { turns.lastTurn }

  /// The body's rhythm as the trunk has it; `nil` unless it walks.
  @inline(__always)
  var rhythm: BodyRhythm? { steps.rhythm(placesInstants: true) }

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

  /// Begins anew where a channel does: nothing is reported across a hole that is too long to be bridged.
  private mutating func begin(_ restart: SensorFrame.Restart, interval: Double?) {
    if let length = gap.length(to: restart, interval: interval) {
      let edge = gap
      for index in 0..<length {
        if let sample = edge.sample(index + 1, of: length, to: restart) { process(sample) }
      }
    } else if restart.forceContinuity != .follows, let force = restart.force {
      steps.settle(force: force, turning: restart.turning, at: restart.time)
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
    gap.note(sample)
    if let turning = sample.turning {
      turns.process(angularVelocity: turning, stride: steps.stride, at: sample.time)
      sides.process(angularVelocity: turning, at: sample.time)
    }
    guard let force = sample.force else { return }
    turns.process(force: force)
    sides.process(force: force, at: sample.time)
    regularity.process(force.length)
    steps.take(force: force, turning: sample.turning, at: sample.time)
    if steps.found.count > 0 { add() }
  }

  /// Adds the contacts that were let out: the last one's side names those before it by alternation.
  private mutating func add() {
    let step = steps.stepDuration
    let begin = found.count
    for index in steps.found.indices {
      sides.process(contact: steps.found[index], stepDuration: step)
      found.append(FoundContact(time: steps.found[index]))
    }
    var side = sides.side
    var index = found.count - 1
    while index >= begin {
      found[index].side = side
      if index > begin, isOdd(from: found[index - 1].time, to: found[index].time) { side = side?.opposite }
      index -= 1
    }
  }
}
