import GaitModel
import GaitResults
import GaitWords

/// Strides in numbers: mean, spread and sides of each measure, every step as a bar, and the strides themselves.
struct StrideSection {
  let report: WalkReport

  private var walk: WalkResult { report.walk }
  private var language: Language { report.language }
  private func say(_ text: ReportText) -> String { report.say(text) }

  /// More strides than this are counted.
  private static let most = 40
  /// More measures of a single stride than these do not fit the paper; their means stand above.
  private static let mostMeasures = 8

  /// Left and right, with the arms.
  var sides: [ReportBlock] {
    let rows = measures.compactMap { bound, index -> [ReportFigure]? in
      guard self[.left, index] != nil, self[.right, index] != nil else { return nil }
      return [ReportFigure(name(bound))] + [.left, .right, .asymmetry].map { figure(bound, $0, index) }
    }
    let head: [ReportColumn] = [.measure, .left, .right, .difference]
    let legs: ReportBlock =
      rows.isEmpty
      ? .text(say(.sidesNone))
      : .table(ReportTable(say(.stridesTitle), head: head.map { say(.column($0)) }, rows: rows))
    return [.heading(2, say(.sidesTitle)), legs] + arms
  }

  /// Mean and spread, every step, and the strides.
  var blocks: [ReportBlock] {
    guard !walk.strides.isEmpty else { return [.heading(2, say(.stridesTitle)), .text(say(.stridesNone))] }
    return [
      .heading(2, say(.stridesTitle)), .text(say(.stridesIntro(count: walk.strides.count))),
      .table(spread), .picture(steps), .heading(3, list.caption), .table(list),
    ]
  }

  private var measures: [(BoundMeasure<Stride>, Int)] {
    MeasureBindings.strides.enumerated().map { ($0.element, $0.offset) }
  }

  private subscript(kind: SpreadKind, index: Int) -> FixedDecimal? { report.summary.strides[kind, index] }

  /// A measure with its unit.
  private func name(_ bound: BoundMeasure<Stride>) -> String {
    let heading = Words.measure(bound.measure, in: language)?.heading ?? bound.measure.name
    guard case .number(let unit) = bound.measure.kind, unit != .ratio else { return heading }
    return "\(heading), \(unit.rawValue)"
  }

  private func figure(_ bound: BoundMeasure<Stride>, _ kind: SpreadKind, _ index: Int) -> ReportFigure {
    guard let number = self[kind, index] else { return ReportFigure("–") }
    return ReportFigure(
      shown(number, bound), value: number, field: "summary.\(bound.measure.name)\(kind.suffix)")
  }

  /// A number as people read it: seconds to the hundredth, all else as it is written.
  private func shown(_ number: FixedDecimal, _ bound: BoundMeasure<Stride>) -> String {
    Words.number(number.value, min(number.decimals, 2), in: language)
  }

  private var spread: ReportTable {
    let values = straight
    let rows = measures.compactMap { bound, index -> [ReportFigure]? in
      guard self[.mean, index] != nil else { return nil }
      let numbers = values.compactMap { bound.number(in: $0) }.sorted { $0.scaled < $1.scaled }
      // The value that nine of ten do not exceed.
      let rank = max(Int((0.9 * Double(numbers.count)).rounded(.up)) - 1, 0)
      let high = numbers.isEmpty ? "–" : shown(numbers[rank], bound)
      return [ReportFigure(name(bound))]
        + [.mean, .standardDeviation, .variation].map { figure(bound, $0, index) }
        + [ReportFigure(high), ReportFigure("\(numbers.count)")]
    }
    let head: [ReportColumn] = [.measure, .mean, .deviation, .variation, .p90, .count]
    return ReportTable(say(.stridesTitle), head: head.map { say(.column($0)) }, rows: rows)
  }

  /// The strides that mean and spread are of: those of bouts that are no turns, or turns where there are no others.
  private var straight: [Stride] {
    let placing = Placing(walk)
    let placed = walk.strides.map { placing.placed($0) }.filter { $0.bout != nil }
    let straight = placed.filter { !$0.isTurn }
    return (straight.isEmpty ? placed : straight).map(\.thing)
  }

  private var steps: ReportBlock.Picture {
    let width = 700.0
    var drawing = SVGDrawing(width: width)
    let end = StepStrip(walk, left: 62, right: width - 4, language: language).draw(into: &drawing, from: 14)
    let title = Words.plot(.steps, in: language)
    let read = say(.stridesIntro(count: walk.strides.count))
    return ReportBlock.Picture(
      svg: drawing.part(height: end + 4, id: "steps", title: title, description: read), title: title,
      description: read)
  }

  private var list: ReportTable {
    let shown = walk.strides.prefix(Self.most)
    let known = measures.filter { bound, _ in shown.contains { bound.number(in: $0) != nil } }.prefix(
      Self.mostMeasures)
    let rows = shown.enumerated().map { index, stride in
      [
        ReportFigure("\(index + 1)"), ReportFigure(Words.clock(stride.start, in: language)),
        ReportFigure(stride.side.map { say(.column($0 == .left ? .left : .right)) } ?? "–"),
      ]
        + known.map { bound, _ in
          guard let number = bound.number(in: stride) else { return ReportFigure("–") }
          return ReportFigure(
            self.shown(number, bound), value: number, field: "strides.\(index).\(bound.measure.name)")
        }
    }
    let head = [ReportColumn.stride, .begin, .side].map { say(.column($0)) } + known.map { name($0.0) }
    return ReportTable(
      say(.strideList(shown: shown.count, of: walk.strides.count)), head: head, rows: rows)
  }

  private var arms: [ReportBlock] {
    guard !walk.arms.isEmpty else { return [] }
    let known = walk.armSwings.filter { $0.shoulderShare != nil }
    let columns = TableHead.arms(withShoulder: !known.isEmpty, in: language).columns
    let rows = walk.arms.enumerated().map { index, arm in
      TableRows.arm(arm, known, in: language).enumerated().map { column, text in
        // The range stands in the third column.
        column == 2
          ? ReportFigure(
            text, value: arm.range.flatMap { MeasureUnit.degrees.written($0) }, field: "arms.\(index).rom_deg"
          )
          : ReportFigure(text)
      }
    }
    let head = columns.map { $0.unit.isEmpty ? $0.name : "\($0.name), \($0.unit)" }
    return [
      .table(ReportTable(columns[0].name, head: head, rows: rows)),
      .small(Words.table(.armLegend, in: language)),
    ]
  }
}
