import GaitCoach
import GaitModel
import GaitWords

/// What happens on a walk in intervals, second by second, and what was said to it, as text.
struct IntervalScript {
  /// One thing that reaches the walk.
  enum Input: Equatable {
    case second(Bool)
    case tick
    case mark(WalkMark, String)
    case lean
    case leanEnd
    case finish
  }

  static let plan = IntervalPlan(warmUpSeconds: 10, walkSeconds: 30, pauseSeconds: 20)

  private(set) var walk: IntervalWalk
  private(set) var inputs: [(Input, SampleTime)] = []
  private(set) var said: [CoachOutput] = []
  private(set) var time = SampleTime.zero

  init(_ plan: IntervalPlan = Self.plan) {
    walk = IntervalWalk(plan: plan, language: .en)
  }

  /// Takes an input at its time.
  static func feed(_ input: Input, at time: SampleTime, to walk: inout IntervalWalk) -> [CoachOutput] {
    switch input {
    case .second(let walking):
      walk.take(.second(SecondSummary(time: time, reported: time, walking: walking)))
    case .tick: walk.advance(to: time)
    case .mark(let mark, let note): walk.take(mark, note: note, at: time)
    case .lean:
      walk.take(
        .flag(WalkFlag(kind: .decompressionPause, start: time, fired: time, reported: time)))
    case .leanEnd:
      walk.take(
        .flag(WalkFlag(kind: .decompressionPause, start: time, end: time, fired: time, reported: time)))
    case .finish: walk.finish(at: time)
    }
  }

  private mutating func take(_ input: Input) {
    inputs.append((input, time))
    said += Self.feed(input, at: time, to: &walk)
  }

  private mutating func pass(_ seconds: Int, _ input: Input) {
    for _ in 0..<seconds {
      time = time.advanced(bySeconds: 1)
      take(input)
    }
  }

  mutating func walks(_ seconds: Int) { pass(seconds, .second(true)) }
  mutating func stands(_ seconds: Int) { pass(seconds, .second(false)) }
  mutating func isBlind(_ seconds: Int) { pass(seconds, .tick) }
  mutating func says(_ mark: WalkMark, _ note: String = "") { take(.mark(mark, note)) }
  mutating func leans() { take(.lean) }
  mutating func comesUp() { take(.leanEnd) }
  mutating func ends() { take(.finish) }

  /// What was said, as `time what`.
  var text: [String] {
    said.map { output in
      let time = Int(output.reported.seconds)
      return switch output {
      case .cue(let cue): "\(time) cue \(cue.said.id)"
      case .interval(let change): "\(time) \(change.kind.rawValue) \(change.interval)"
      case .symptom(let mark):
        "\(time) symptom \(mark.interval)" + (mark.timeToSymptomSeconds.map { " after \(Int($0))" } ?? "")
      case .pause(let event):
        "\(time) pause \(event.state.rawValue) (\(event.basis.rawValue))"
          + (event.reliefSeconds.map { " relief \(Int($0))" } ?? "")
      }
    }
  }
}
