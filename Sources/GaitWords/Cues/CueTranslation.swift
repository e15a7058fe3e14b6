public import GaitModel

extension Words {
  /// What the coach said, in another language than it was spoken in; `nil` for nothing said.
  public static func said(_ output: CoachOutput, in language: Language) -> String? {
    guard let said = output.said else { return nil }
    guard said.language != language.rawValue, let id = CueID(rawValue: said.id),
      let spoken = Language(rawValue: said.language)
    else { return said.text }
    // What a line does not hold as a number is the arm that is meant: its sentence tells.
    let candidates = [Side.left, .right, nil].map { values(of: output, side: $0) }
    let spokenWith = candidates.first { cue(id, $0, in: spoken) == said.text }
    return spokenWith.map { cue(id, $0, in: language) } ?? said.text
  }

  private static func values(of output: CoachOutput, side: Side?) -> CueValues {
    switch output {
    case .cue: CueValues(side: side)
    case .interval(let change):
      if let totals = change.totals {
        CueValues(intervals: totals.intervals > 0 ? totals.intervals : nil, seconds: totals.walkingSeconds)
      } else {
        CueValues(interval: change.interval, seconds: change.targetSeconds)
      }
    case .symptom(let mark): CueValues(seconds: mark.timeToSymptomSeconds)
    case .pause: CueValues()
    }
  }
}
