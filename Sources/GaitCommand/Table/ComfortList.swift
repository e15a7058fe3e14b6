import GaitModel
import GaitResults
import GaitWords

/// The first lines of a kept walk: what the walker asks.
struct ComfortList {
  /// The lines; none of a walk without a coach.
  let lines: [String]

  /// What the lines say.
  struct Facts {
    /// Seconds walked without discomfort.
    let comfortableSeconds: Double
    /// The longest walking from one rest to the next, or to a mark, in seconds.
    let longestStretchSeconds: Double
    /// Walking from the last rest to the first mark, in seconds.
    let timeToSymptomSeconds: Double?
    /// When discomfort was marked.
    let marks: [SampleTime]
    /// Intervals begun.
    let intervals: Int
    /// Intervals of the plan; `nil` for any number.
    let plannedIntervals: Int?
    /// Seconds of an interval; `nil` for no target.
    let targetSeconds: Double?
    /// Pauses begun.
    let pauses: Int
    /// Seconds of all pauses.
    let pauseSeconds: Double
    /// Mean seconds to "better".
    let reliefSeconds: Double?
  }

  /// - Parameter comfort: What the walk's coach and walker said, summed up.
  init(_ comfort: WalkComfort?, in language: Language) {
    self.init(
      facts: comfort.map { comfort in
        Facts(
          comfortableSeconds: comfort.comfortableSeconds,
          longestStretchSeconds: comfort.longestStretchSeconds,
          timeToSymptomSeconds: comfort.timeToSymptomSeconds, marks: comfort.marks.map(\.reported),
          intervals: comfort.intervals, plannedIntervals: comfort.plan?.repeats,
          targetSeconds: comfort.plan?.walkSeconds, pauses: comfort.pauses,
          pauseSeconds: comfort.pauseSeconds,
          reliefSeconds: comfort.reliefSeconds)
      }, in: language)
  }

  /// - Parameter facts: What there is to say; `nil` for nothing.
  init(facts: Facts?, in language: Language) {
    guard let facts else {
      lines = []
      return
    }
    func length(_ seconds: Double) -> String { Words.duration(seconds, in: language) }
    var texts: [ComfortText] = [
      .comfortable(length(facts.comfortableSeconds), longest: length(facts.longestStretchSeconds))
    ]
    // Without a target there are no intervals to be counted: the walker rested at will.
    if let target = facts.targetSeconds {
      texts.append(.intervals(facts.intervals, planned: facts.plannedIntervals, each: length(target)))
    }
    texts += [
      .marks(
        facts.marks.map { Words.clock($0, in: language) }, first: facts.timeToSymptomSeconds.map(length)),
      .pauses(facts.pauses, length: length(facts.pauseSeconds), relief: facts.reliefSeconds.map(length)),
    ]
    lines = texts.map {
      Wording.wrapped(Words.comfort($0, in: language), indent: ComfortText.labelWidth(in: language))
    }
  }
}
