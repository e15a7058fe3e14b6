import GaitModel

/// When and how somebody sets their feet during one bout of walking.
struct StepPlan: Sendable {
  /// One step: its contact and what it is like.
  struct Step: Sendable {
    /// Initial contact, in seconds.
    var time: Double
    /// The foot that touches.
    var side: Side
    /// The tempo meant at this moment.
    var tempo: Tempo
    /// Speed over ground in m/s, lower at the walk's start and end.
    var speed: Double
    /// Strength of the movement against a steady step at this tempo, 0…
    var strength: Double
  }

  /// Where the script begins the bout: the first foot leaves the ground.
  let start: Double
  /// The steps by time; a bout too short for a step has none.
  private(set) var steps: [Step] = []

  /// The steps of the bout that `phases` (walking and turning phases in a row) describe.
  init(
    phases: [(start: Double, end: Double, activity: Activity)], walker: Walker,
    generator: inout SeededGenerator
  ) {
    start = phases.first?.start ?? 0
    let end = phases.last?.end ?? start
    var side = walker.firstSide
    guard var tempo = Self.tempo(at: start, in: phases) else { return }
    var time = start + LowerBackPattern.firstSwing * tempo.stepDuration
    // The last foot comes down a little before the phase is over: the trunk still has to come to rest.
    while time <= end - 0.25 * tempo.stepDuration {
      let sided = side == .left ? 1 + walker.asymmetry : 1 - walker.asymmetry
      let strength = sided * (1 + walker.strengthVariability * Self.bounded(&generator))
      steps.append(Step(time: time, side: side, tempo: tempo, speed: tempo.speed, strength: strength))
      side = side.opposite
      let nextSided = side == .left ? 1 + walker.asymmetry : 1 - walker.asymmetry
      let starting = steps.count <= LowerBackPattern.firstIntervals.count
      let early = starting ? LowerBackPattern.firstIntervals[steps.count - 1] : 1
      let variation = 1 + walker.stepTimeVariability * Self.bounded(&generator)
      time += tempo.stepDuration * variation * early * nextSided
      guard let next = Self.tempo(at: time, in: phases) else { break }
      tempo = next
    }
    easeInAndOut()
  }

  /// Weaker and slower steps at both ends of the bout.
  private mutating func easeInAndOut() {
    let (first, last) = (LowerBackPattern.firstSteps, LowerBackPattern.lastSteps)
    for index in steps.indices {
      let fromEnd = steps.count - 1 - index
      let rising = index < first.count ? first[index] : 1
      let falling = fromEnd < last.count ? last[last.count - 1 - fromEnd] : 1
      let share = min(rising, falling)
      steps[index].strength *= share
      // Vertical acceleration grows with the square of speed, so speed is the root of strength.
      steps[index].speed *= share.squareRoot()
    }
  }

  /// A normal number cut off at three standard deviations, so that no step is absurd.
  private static func bounded(_ generator: inout SeededGenerator) -> Double {
    max(-3, min(3, generator.normal()))
  }

  /// The tempo at `time`: the script's, averaged over two seconds round it, as nobody changes tempo at once.
  private static func tempo(
    at time: Double, in phases: [(start: Double, end: Double, activity: Activity)]
  ) -> Tempo? {
    let reach = 1.0
    var (weight, cadence, speed) = (0.0, 0.0, 0.0)
    for phase in phases {
      guard let tempo = phase.activity.tempo else { continue }
      let shared = max(0, min(phase.end, time + reach) - max(phase.start, time - reach))
      weight += shared
      cadence += shared * tempo.cadence
      speed += shared * tempo.speed
    }
    return weight > 0 ? Tempo(cadence: cadence / weight, speed: speed / weight) : nil
  }
}
