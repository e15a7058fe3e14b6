import GaitModel
import GaitWords

/// The strip of minutes: a field for each, with marks and tips on it, and what the patterns mean.
struct MinuteStripDrawing {
  private static let width = 700.0
  private static let perRow = 30
  private static let height = 26.0

  let strip: StripFields
  let language: Language

  /// The drawing; `nil` without a field.
  var picture: ReportBlock.Picture? {
    guard !strip.fields.isEmpty else { return nil }
    var drawing = SVGDrawing(width: Self.width)
    var y = 2.0
    let columns = min(Self.perRow, strip.fields.count)
    // A single field does not fill the page.
    let size = min(Self.width / Double(columns), 56)
    for first in stride(from: 0, to: strip.fields.count, by: Self.perRow) {
      let row = strip.fields[first..<min(first + Self.perRow, strip.fields.count)]
      let hasMarks = row.contains { $0.marks > 0 || $0.cues > 0 }
      if hasMarks { y += 20 }
      for (column, field) in row.enumerated() {
        let x = Double(column) * size
        draw(field, x: x + 1, y: y, width: size - 2, into: &drawing)
        let number = first + column
        if number.isMultiple(of: step(columns)) {
          drawing.text(label(number), x: x + 1, y: y + Self.height + 15, size: 13, ink: .dark)
        }
      }
      y += Self.height + 22
    }
    legend(from: y + 12, into: &drawing, &y)
    return ReportBlock.Picture(
      svg: drawing.part(height: y + 12, id: "strip", title: title, description: description), title: title,
      description: description)
  }

  private var isMinutes: Bool { strip.seconds >= 60 }

  var title: String { Words.report(.stripTitle(isMinutes: isMinutes), in: language) }

  private var description: String {
    let states = StripState.allCases.compactMap { state -> String? in
      let count = strip.fields.count { $0.state == state }
      return count == 0 ? nil : Words.report(.stripCount(count, state), in: language)
    }
    return ([fieldLength] + states).joined(separator: "; ") + "."
  }

  private var fieldLength: String {
    Words.report(.stripField(Words.spell(seconds: strip.seconds, in: language)), in: language)
  }

  /// Every so many fields have their time below.
  private func step(_ columns: Int) -> Int { columns <= 12 ? 1 : isMinutes ? 5 : 3 }

  /// The number of the minute from one on; the minutes and seconds where fields are shorter.
  private func label(_ number: Int) -> String {
    let seconds = Double(number) * strip.seconds
    if strip.seconds == 60 { return "\(number + 1)" }
    return isMinutes
      ? Words.number(seconds / 60, 0, in: language) : Words.number(seconds, 0, in: language) + " s"
  }

  private func draw(
    _ field: StripFields.Field, x: Double, y: Double, width: Double, into drawing: inout SVGDrawing
  ) {
    drawing.box(
      x: x, y: y, width: width, height: Self.height, filled: Self.fill(field.state), outline: .black)
    let middle = x + width / 2
    if field.marks > 0 { Self.mark(x: middle - (field.cues > 0 ? 6 : 0), y: y - 9, into: &drawing) }
    if field.cues > 0 {
      drawing.dot(x: middle + (field.marks > 0 ? 6 : 0), y: y - 9, radius: 4, .white, outline: .black)
    }
  }

  /// A mark of discomfort: a black peg.
  private static func mark(x: Double, y: Double, into drawing: inout SVGDrawing) {
    drawing.box(x: x - 3.5, y: y - 7, width: 7, height: 14, .black)
  }

  private static func fill(_ state: StripState) -> SVGDrawing.Fill {
    switch state {
    case .brisk: .solid
    case .normal: .hatched
    case .slow: .dotted
    case .walking: .ink(.light)
    case .pause: .ink(.white)
    case .unknown: .crossed
    }
  }

  private func legend(from top: Double, into drawing: inout SVGDrawing, _ y: inout Double) {
    y = top
    var x = 0.0
    func place(_ text: String, swatch: Double = 28) -> Double {
      let width = swatch + 6 + Double(text.count) * 6.7
      if x + width > Self.width {
        x = 0
        y += 24
      }
      defer { x += width + 14 }
      drawing.text(text, x: x + swatch, y: y + 5, size: 14)
      return x
    }
    _ = place(fieldLength, swatch: 0)
    for state in StripState.allCases where strip.fields.contains(where: { $0.state == state }) {
      let left = place(Words.report(.stripState(state), in: language))
      drawing.box(x: left + 1, y: y - 8, width: 22, height: 16, filled: Self.fill(state), outline: .black)
    }
    if strip.fields.contains(where: { $0.marks > 0 }) {
      let left = place(Words.report(.stripMark, in: language))
      Self.mark(x: left + 14, y: y, into: &drawing)
    }
    if strip.fields.contains(where: { $0.cues > 0 }) {
      let left = place(Words.report(.stripCue, in: language))
      drawing.dot(x: left + 14, y: y, radius: 4, .white, outline: .black)
    }
  }
}
