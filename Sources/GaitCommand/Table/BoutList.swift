import GaitModel

/// The walking bouts for people: a line each, and how to read its numbers.
struct BoutList {
  /// The lines; none without a bout.
  let lines: [String]

  /// More bouts than this are counted, not listed.
  static let longest = 20

  init(_ bouts: [WalkingBout]) {
    guard !bouts.isEmpty else {
      lines = []
      return
    }
    let columns = [4, 10, 10, 12, 7, 11, 12, 12]
    let head = ["Bout", "From", "To", "Duration", "Steps", "Cadence", "Regularity", "Symmetry"]
    let units = ["", "min:s", "min:s", "", "", "steps/min", "0 to 1", "1 is even"]
    var lines = [Wording.row(head, columns), Wording.row(units, columns)]
    lines += bouts.prefix(Self.longest).map { Wording.row(Self.cells($0), columns) }
    if bouts.count > Self.longest {
      let more = Wording.count(bouts.count - Self.longest, "more bout")
      lines.append("and \(more); --format json lists them all.")
    }
    var legend =
      "Cadence here is the mean of the bout. Regularity: 1 means that every step is like the one before. "
      + "Symmetry: 1 means that both legs do the same."
    let regular = bouts.count { $0.stepRegularity != nil && $0.stepSymmetry != nil }
    if regular == 0 {
      legend += " Why they are unknown stands below."
    } else if regular < bouts.count {
      let seconds = Int(Thresholds.Rhythm.regularityTime.value)
      legend += " Unknown: less than \(seconds) s of straight walking."
    }
    self.lines = lines + ["", Wording.wrapped(legend)]
  }

  private static func cells(_ bout: WalkingBout) -> [String] {
    [
      "\(bout.id + 1)", Wording.clock(bout.start), Wording.clock(bout.end),
      Wording.duration(bout.durationSeconds), "\(bout.steps)",
      Wording.number(bout.cadenceStepsPerMinute, 1), Wording.number(bout.stepRegularity, 2),
      Wording.number(bout.stepSymmetry, 2),
    ]
  }
}
