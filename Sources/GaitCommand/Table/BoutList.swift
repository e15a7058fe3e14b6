import GaitModel
import GaitReport
import GaitWords

/// The walking bouts for people: a line each, and how to read its numbers.
struct BoutList {
  /// The lines; none without a bout.
  let lines: [String]

  /// More bouts than this are counted, not listed.
  static let longest = 20

  init(_ bouts: [WalkingBout], in language: Language) {
    guard !bouts.isEmpty else {
      lines = []
      return
    }
    let columns = TableHead.bouts(in: language).columns
    let widths = columns.map(\.width)
    var lines = [Wording.row(columns.map(\.name), widths), Wording.row(columns.map(\.unit), widths)]
    lines += bouts.prefix(Self.longest).map { Wording.row(TableRows.bout($0, in: language), widths) }
    if bouts.count > Self.longest {
      lines.append(Words.table(.moreBouts(bouts.count - Self.longest), in: language))
    }
    var legend = Words.table(.boutLegend, in: language)
    let regular = bouts.count { $0.stepRegularity != nil && $0.stepSymmetry != nil }
    if regular == 0 {
      legend += " " + Words.table(.regularityBelow, in: language)
    } else if regular < bouts.count {
      let seconds = Int(Thresholds.Rhythm.regularityTime.value)
      legend += " " + Words.table(.regularityTime(seconds), in: language)
    }
    self.lines = lines + ["", Wording.wrapped(legend)]
  }
}
