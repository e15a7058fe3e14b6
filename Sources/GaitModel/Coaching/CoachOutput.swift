/// One thing that the coach has to say. It comes from a walk that goes on, never from the analysis of a recording.
public enum CoachOutput: Equatable, Sendable {
  /// One kind sentence.
  case cue(Cue)
  /// A walk in intervals goes on to its next part.
  case interval(IntervalChange)
  /// The walker marked discomfort.
  case symptom(SymptomMark)
  /// Something about a pause.
  case pause(PauseEvent)

  /// When it was said, on the walk's timeline.
  public var reported: SampleTime {
    switch self {
    case .cue(let cue): cue.reported
    case .interval(let change): change.reported
    case .symptom(let mark): mark.reported
    case .pause(let event): event.reported
    }
  }

  /// The sentence for the walker; `nil` for none.
  public var said: Said? {
    switch self {
    case .cue(let cue): cue.said
    case .interval(let change): change.said
    case .symptom(let mark): mark.said
    case .pause(let event): event.said
    }
  }
}
