public import GaitModel
public import GaitWords

/// Every step as a bar, in rows of a minute or more: where the foot met the ground, and how long after the step before.
/// Left ones are black, right ones white with an outline, unnamed ones grey.
public struct StepStrip {
  private static let rowHeight = 34.0
  private static let mostRows = 20
  /// Longer is a pause, and the bar before it would only say so.
  private static let longest = 2.0

  private let steps: [(time: Double, seconds: Double, side: Side?)]
  private let rowSeconds: Double
  private let left: Double
  private let right: Double
  private let tallest: Double
  private let language: Language

  /// The steps of a walk, drawn between two edges.
  public init(_ walk: WalkResult, left: Double, right: Double, language: Language) {
    self.left = left
    self.right = right
    self.language = language
    let contacts = walk.initialContacts
    steps = zip(contacts, contacts.dropFirst()).compactMap { before, step in
      let seconds = step.time.seconds(since: before.time)
      return seconds > 0 && seconds <= Self.longest ? (step.time.seconds, seconds, step.side) : nil
    }
    tallest = min(Self.longest, max(1, ((steps.map(\.seconds).max() ?? 1) * 5).rounded(.up) / 5))
    let length = (steps.last?.time ?? 0) - min(steps.first?.time ?? 0, 0)
    rowSeconds = 60 * max(1, (length / 60 / Double(Self.mostRows)).rounded(.up))
  }

  /// Draws it below `top`, and gives where it ends.
  public func draw(into drawing: inout SVGDrawing, from top: Double) -> Double {
    guard !steps.isEmpty else { return top }
    var y = top
    drawing.text(Words.plot(.steps, in: language), x: left, y: y, isBold: true)
    legend(into: &drawing, y)
    y += 17
    drawing.text(
      Words.plot(.stepLegend(seconds: Words.number(tallest, 1, in: language)), in: language), x: left, y: y,
      size: 11, ink: .dark)
    y += 8
    let rows = Dictionary(grouping: steps) { Int(($0.time / rowSeconds).rounded(.down)) }
    for row in rows.keys.sorted() {
      let base = y + Self.rowHeight
      drawing.text(
        Words.plainNumber(Double(row) * rowSeconds / 60, in: language), x: left - 6, y: base, size: 11, .end,
        ink: .dark)
      drawing.line((left, base), (right, base), .middle)
      for step in rows[row] ?? [] { bar(step, row, base, into: &drawing) }
      y = base + 4
    }
    drawing.text(Words.plot(.minutes, in: language), x: left - 6, y: y + 12, size: 11, .end, ink: .dark)
    return y + 20
  }

  private func bar(
    _ step: (time: Double, seconds: Double, side: Side?), _ row: Int, _ base: Double,
    into drawing: inout SVGDrawing
  ) {
    let scale = (right - left) / rowSeconds
    let x = left + (step.time - Double(row) * rowSeconds) * scale
    let width = max(0.6, min(4, 0.25 * scale))
    let height = (Self.rowHeight - 6) * min(step.seconds / tallest, 1)
    switch step.side {
    case .left?: drawing.box(x: x, y: base - height, width: width, height: height, .black)
    case .right?: drawing.box(x: x, y: base - height, width: width, height: height, .white, outline: .black)
    case nil: drawing.box(x: x, y: base - height, width: width, height: height, .middle)
    }
  }

  private func legend(into drawing: inout SVGDrawing, _ y: Double) {
    let sides: [(Side?, PlotText)] = [(.left, .left), (.right, .right), (nil, .unnamed)]
    var x = right
    for (side, name) in sides.reversed() where steps.contains(where: { $0.side == side }) {
      let label = Words.plot(name, in: language)
      drawing.text(label, x: x, y: y, size: 11, .end, ink: .dark)
      x -= Double(label.count) * 6.5 + 8
      switch side {
      case .left?: drawing.box(x: x - 6, y: y - 10, width: 4, height: 10, .black)
      case .right?: drawing.box(x: x - 6, y: y - 10, width: 4, height: 10, .white, outline: .black)
      case nil: drawing.box(x: x - 6, y: y - 10, width: 4, height: 10, .middle)
      }
      x -= 22
    }
  }
}
