import GaitModel
import GaitReport
import GaitResults
import GaitWords

/// The minutes of a walk for people: a line each, in words. Columns that nothing is known of are left out.
struct MinuteList {
  /// The lines; none without walking.
  let lines: [String]

  init(_ walk: WalkResult, in language: Language) {
    let minutes = WalkMinute.all(of: walk)
    guard !walk.walkingBouts.isEmpty, minutes.contains(where: { !$0.isPause }) else {
      lines = []
      return
    }
    let rows = minutes.map { TableRows.minute($0, in: language) }
    let columns = TableHead.minutes(in: language).columns
    let kept = columns.indices.filter { index in
      index == 0 || rows.contains { $0[index] != nil }
    }
    let widths = kept.map { columns[$0].width }
    func line(_ cells: [String]) -> String { Wording.row(kept.map { cells[$0] }, widths) }
    // The cadence of a single minute stands in the totals already.
    guard kept.count > 2 || rows.count > 1 else {
      lines = []
      return
    }
    // A pause is said in the first column that is there, which need not be that of the pace.
    let written = minutes.indices.map { index -> [String] in
      var cells = rows[index].map { $0 ?? "-" }
      if minutes[index].isPause, kept.count > 1 {
        cells[kept[1]] = minutes[index].isUnknown ? Words.unknown(in: language) : Words.pause(in: language)
      }
      return cells
    }
    lines =
      [line(columns.map(\.name)), line(columns.map(\.unit))] + written.map(line)
      + (kept.count > 2 ? ["", Wording.wrapped(Words.table(.minuteLegend, in: language))] : [])
  }
}
