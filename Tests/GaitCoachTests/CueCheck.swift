import GaitModel
import GaitWords
import Testing

@testable import GaitCoach

/// What must hold of every walk, whatever happens in it; gives the cues.
@discardableResult
func checkedCues(
  of outputs: [GaitOutput], _ settings: CoachSettings = CoachSettings(plan: .open), named name: String = ""
) -> [Cue] {
  var walk = WalkCoach(settings)
  var told: [CoachOutput] = []
  var cues: [Cue] = []
  var spoken: [SampleTime] = []
  var praises = 0
  var tips = 0
  var first: SampleTime?
  for output in outputs {
    walk.take(output, into: &told)
    if case .second(let second) = output, first == nil { first = second.reported }
    for said in told {
      #expect(said.reported == output.reported, "\(name)")
      if case .cue(let cue) = said {
        guard case .second(let second) = output, let first else {
          Issue.record("\(name): a cue without a second")
          continue
        }
        let id = CueID(rawValue: cue.said.id)
        if id?.isTip == true {
          tips += 1
          #expect(!second.turning, "\(name): \(cue)")
        }
        if id?.isPraise == true { praises += 1 }
        #expect(second.walking, "\(name): \(cue)")
        #expect(cue.reported.seconds(since: first) >= 60, "\(name): \(cue)")
        if let last = spoken.last { #expect(cue.reported.seconds(since: last) >= 25, "\(name): \(cue)") }
        #expect(praises >= tips, "\(name): \(cue)")
        cues.append(cue)
      }
      if said.said != nil { spoken.append(said.reported) }
    }
    told.removeAll()
  }
  return cues
}

/// Cues as text: `95 pace.good`.
func text(_ cues: [Cue]) -> [String] {
  cues.map { "\(Int($0.reported.seconds)) \($0.said.id)" }
}

/// The same row for so many characters.
func row(_ symbol: String, _ count: Int) -> String { String(repeating: symbol, count: count) }
