/// What the walker does during one phase of the script.
public enum Activity: Equatable, Sendable {
  /// Stands quietly, with the sway of anybody who stands.
  case stand
  /// Walks straight on.
  case walk(Tempo)
  /// Walks on and turns meanwhile by so many radians, left positive, more slowly than the tempo given.
  case turn(Tempo, radians: Double)
  /// Stands and shifts the weight from leg to leg, about every 1.7 s.
  case shiftWeight
  /// Stands and bends forward by so many radians (0…2), as onto a rail, and is quiet then; the lower back takes half.
  case lean(radians: Double)
  /// Sits down and stays seated.
  case sit
  /// Sits in something that shakes, up and down, with this root mean square in m/s².
  case ride(vibration: Double)
  /// Sits and types with both hands.
  case type
  /// Sits and chews, about 90 times a minute; the head nods along.
  case chew
  /// Sits and pedals: the feet go round so often a minute (30…120) and never stand.
  case cycle(revolutionsPerMinute: Double)

  /// The tempo on foot, turns slowed down; `nil` when nobody walks.
  var tempo: Tempo? {
    switch self {
    case .walk(let tempo): tempo
    case .turn(let tempo, _): tempo.turning
    case .stand, .shiftWeight, .lean, .sit, .ride, .type, .chew, .cycle: nil
    }
  }

  /// Whether the walker is seated.
  var isSeated: Bool {
    switch self {
    case .sit, .ride, .type, .chew, .cycle: true
    case .stand, .walk, .turn, .shiftWeight, .lean: false
    }
  }
}

/// One phase of a script.
public struct ScriptPhase: Equatable, Sendable {
  /// What the walker does.
  public var activity: Activity
  /// For how long, in seconds; more than 0, at most a day.
  public var seconds: Double

  /// A phase.
  public init(_ activity: Activity, seconds: Double) {
    self.activity = activity
    self.seconds = seconds
  }
}

/// What a simulated person does, phase after phase.
///
/// Walking and turning phases that follow each other are one bout of walking. Somebody who sat must stand for
/// at least 2 s before walking.
public struct WalkScript: Equatable, Sendable {
  /// The phases in order.
  public var phases: [ScriptPhase]

  /// A script of these phases.
  public init(_ phases: [ScriptPhase]) {
    self.phases = phases
  }

  /// Stand, walk straight at one tempo for `seconds`, stand.
  public static func steady(
    cadence: Double, speed: Double, seconds: Double, standing: Double = 4
  ) -> WalkScript {
    WalkScript([
      ScriptPhase(.stand, seconds: standing),
      ScriptPhase(.walk(Tempo(cadence: cadence, speed: speed)), seconds: seconds),
      ScriptPhase(.stand, seconds: standing),
    ])
  }

  /// The script's length in seconds.
  public var seconds: Double {
    phases.reduce(0) { $0 + $1.seconds }
  }

  /// The phases with their start times in seconds.
  var timed: [(start: Double, end: Double, activity: Activity)] {
    var start = 0.0
    return phases.map { phase in
      defer { start += phase.seconds }
      return (start, start + phase.seconds, phase.activity)
    }
  }

  /// Refuses what cannot be acted out.
  func validate() throws(SimulationError) {
    guard !phases.isEmpty else { throw .emptyScript }
    for phase in phases {
      guard phase.seconds > 0, phase.seconds <= 86_400 else { throw .phaseLength(seconds: phase.seconds) }
      switch phase.activity {
      case .walk(let tempo) where !tempo.isWalkable: throw .tempo(tempo)
      case .turn(let tempo, _) where !tempo.isWalkable: throw .tempo(tempo)
      case .turn(_, let radians) where !radians.isFinite: throw .angle(radians: radians)
      case .lean(let radians) where !(0...2).contains(radians): throw .angle(radians: radians)
      case .ride(let vibration) where !(0...50).contains(vibration): throw .vibration(vibration)
      case .cycle(let turns) where !(30...120).contains(turns):
        throw .pedalling(revolutionsPerMinute: turns)
      default: break
      }
    }
    for (earlier, later) in zip(phases, phases.dropFirst()) where earlier.activity.isSeated {
      let risesInTime = later.activity == .stand && later.seconds >= BodyMotion.risingSeconds
      guard later.activity.isSeated || risesInTime else { throw .risingNeedsTime }
    }
  }
}
