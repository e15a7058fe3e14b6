import GaitModel
import GaitWords

/// Pace, arms and landing as bars, each with the walker's own usual behind it.
struct MeasureBars {
  private static let width = 700.0
  private static let left = 180.0
  private static let right = 500.0

  let figures: WalkFigures
  let usual: OwnUsual
  let language: Language
  /// Whether room is scarce: then the ends of the scales are not said.
  let isSmall: Bool

  private var rowHeight: Double { isSmall ? 25 : 38 }

  /// A bar and the ends of its scale, in the unit for people.
  private struct Bar {
    let measure: ReportMeasure
    let from: Double
    let to: Double
  }

  /// A bar for each measure that is known.
  private var bars: [Bar] {
    [
      Bar(measure: .cadence, from: 40, to: 140), Bar(measure: .armLeft, from: 0, to: 100),
      Bar(measure: .armRight, from: 0, to: 100), Bar(measure: .arm, from: 0, to: 100),
      Bar(measure: .softLandings, from: 0, to: 100),
    ].filter { figures[$0.measure] != nil }
  }

  /// The drawing; `nil` when nothing is known.
  var picture: ReportBlock.Picture? {
    guard !bars.isEmpty else { return nil }
    var drawing = SVGDrawing(width: Self.width)
    var y = 4.0
    for bar in bars {
      draw(bar, y: y, into: &drawing)
      y += rowHeight
    }
    let title = Words.report(.barsTitle, in: language)
    return ReportBlock.Picture(
      svg: drawing.part(height: y, id: "bars", title: title, description: description), title: title,
      description: description)
  }

  private var description: String {
    bars.compactMap { bar -> String? in
      guard let value = figures[bar.measure] else { return nil }
      let name = Words.report(.measure(bar.measure), in: language)
      let text =
        ([bar.measure.text(value, in: language)] + [place(of: value, bar.measure)].compactMap(\.self))
      return Words.report(.barRead(name: name, value: text.joined(separator: ", ")), in: language)
    }.joined(separator: " ")
  }

  /// Where a value lies to the usual, in words; `nil` while that is not known.
  private func place(of value: Double, _ measure: ReportMeasure) -> String? {
    usual.bands[measure].map { Words.report(.band($0.place(of: value)), in: language) }
  }

  private func draw(_ bar: Bar, y: Double, into drawing: inout SVGDrawing) {
    drawing.text(
      Words.report(.measure(bar.measure), in: language), x: 0, y: y + 15, size: 15, isBold: true)
    guard let value = figures[bar.measure] else { return }
    let scale: (Double) -> Double = { number in
      let share = (bar.measure.shown(number) - bar.from) / (bar.to - bar.from)
      return Self.left + (Self.right - Self.left) * min(max(share, 0), 1)
    }
    drawing.box(
      x: Self.left, y: y + 2, width: Self.right - Self.left, height: 16, .white, outline: .dark)
    if let band = usual.bands[bar.measure] {
      drawing.box(
        x: scale(band.low), y: y - 2, width: max(scale(band.high) - scale(band.low), 2), height: 24, .light,
        outline: .middle)
    }
    drawing.box(
      x: Self.left, y: y + 6, width: max(scale(value) - Self.left, 2), height: 8, .blue, outline: .black)
    for (end, anchor) in isSmall ? [] : [(bar.from, SVGDrawing.Anchor.start), (bar.to, .end)] {
      drawing.text(
        Words.number(end, 0, in: language), x: end == bar.from ? Self.left : Self.right, y: y + 31, size: 12,
        anchor, ink: .dark)
    }
    // The place to the usual stands on the same line then: the unit must be short.
    let text =
      isSmall && bar.measure == .cadence
      ? Words.number(value, 0, in: language) + "/min" : bar.measure.text(value, in: language)
    drawing.text(text, x: Self.right + 14, y: y + 15, size: 15, isBold: true)
    if let place = place(of: value, bar.measure) {
      // Beside the value where there is no second line.
      drawing.text(
        place, x: isSmall ? Self.width : Self.right + 14, y: y + (isSmall ? 15 : 31), size: 13,
        isSmall ? .end : .start, ink: .dark)
    }
  }
}
