import GaitModel
import GaitResults
import GaitWords

/// The longest stretch without discomfort of each walk of twelve weeks: dots, the middle of three walks as a line, and where
/// the plan was changed. No arrow and no forecast.
struct ProgressChart {
  private static let width = 700.0
  private static let left = 46.0
  private static let right = 690.0
  private static let height = 70.0
  /// So far back.
  static let weeks = 12

  private let points: [ProgressPoint]
  private let language: Language

  init(_ points: [ProgressPoint], in language: Language) {
    self.points = points.filter { (0...Self.weeks * 7).contains($0.daysBefore) }
      .sorted { ($0.daysBefore, $0.comfortableSeconds) > ($1.daysBefore, $1.comfortableSeconds) }
    self.language = language
  }

  /// The drawing; `nil` with fewer than two walks.
  var picture: ReportBlock.Picture? {
    guard points.count > 1, let shortest = points.map(\.comfortableSeconds).min(),
      let longest = points.map(\.comfortableSeconds).max()
    else { return nil }
    var drawing = SVGDrawing(width: Self.width)
    let scale = PlotScale([0] + points.map { $0.comfortableSeconds / 60 }, atLeast: 2)
    let top = 26.0
    func y(_ minutes: Double) -> Double { top + Self.height * (1 - scale.share(minutes)) }
    drawing.text(Words.report(.progressAxis, in: language), x: 0, y: 13, size: 13, ink: .dark)
    if points.count > 2 {
      drawing.text(
        Words.report(.progressMedian, in: language), x: Self.right, y: 13, size: 13, .end, ink: .dark)
    }
    for tick in scale.ticks {
      drawing.line((Self.left, y(tick)), (Self.right, y(tick)))
      drawing.text(
        Words.number(tick, scale.decimals, in: language), x: Self.left - 6, y: y(tick) + 4, size: 13, .end,
        ink: .dark)
    }
    for point in points where point.beginsNewPlan {
      drawing.line((x(point), top), (x(point), top + Self.height), .dark, isDashed: true)
      drawing.text(
        Words.report(.progressPlan, in: language), x: min(x(point) + 4, Self.right - 60), y: top + 11,
        size: 12,
        ink: .dark)
    }
    drawing.path(medians.map { (x($0.point), y($0.seconds / 60)) }, .black, width: 1.6)
    for point in points {
      let isThis = point.daysBefore == 0
      drawing.dot(
        x: x(point), y: y(point.comfortableSeconds / 60), radius: isThis ? 6 : 4.5, isThis ? .black : .white,
        outline: .black)
    }
    for weeks in [12, 8, 4] {
      let place = Self.left + (Self.right - Self.left) * Double(Self.weeks - weeks) / Double(Self.weeks)
      drawing.text(
        Words.report(.progressWeeksAgo(weeks), in: language), x: place, y: top + Self.height + 17, size: 13,
        weeks == Self.weeks ? .start : .middle, ink: .dark)
    }
    drawing.text(
      Words.report(.progressNow, in: language), x: Self.right, y: top + Self.height + 17, size: 13, .end,
      ink: .dark)
    let title = Words.report(.progressTitle, in: language)
    let read = Words.report(
      .progressRead(
        walks: points.count, shortest: Words.spell(seconds: shortest, in: language),
        longest: Words.spell(seconds: longest, in: language)), in: language)
    return ReportBlock.Picture(
      svg: drawing.part(height: top + Self.height + 24, id: "progress", title: title, description: read),
      title: title, description: read)
  }

  /// The middle of each walk and those before and after it.
  private var medians: [(point: ProgressPoint, seconds: Double)] {
    guard points.count > 2 else { return [] }
    return points.indices.dropFirst().dropLast().compactMap { index in
      WalkResult.median(points[(index - 1)...(index + 1)].map(\.comfortableSeconds)).map {
        (points[index], $0)
      }
    }
  }

  private func x(_ point: ProgressPoint) -> Double {
    Self.right - (Self.right - Self.left) * Double(point.daysBefore) / Double(Self.weeks * 7)
  }
}
