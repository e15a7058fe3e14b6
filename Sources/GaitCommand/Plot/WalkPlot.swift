import GaitModel
import GaitReport
import GaitResults
import GaitWords

/// A walk as a picture: cadence, speed, arm swing and what stood out over time, then every step. Black and greys only,
/// nothing that only a colour says; the same walk gives the same bytes.
struct WalkPlot {
  private static let width = 1000.0
  private static let left = 70.0
  private static let right = 970.0
  private static let panelHeight = 110.0

  private let walk: WalkResult
  private let language: Language
  private let span: ClosedRange<Double>
  private var drawing = SVGDrawing(width: WalkPlot.width)
  private var y = 30.0

  /// The file's text.
  static func text(of walk: WalkResult, name: String, in language: Language) -> String {
    var plot = WalkPlot(walk, language)
    plot.head(name)
    if walk.walkingBouts.isEmpty {
      plot.note(Words.plot(.nothing, in: language))
    } else {
      plot.panels()
      plot.flags()
      plot.timeAxis()
      plot.strip()
    }
    return plot.drawing.file(height: plot.y + 10, title: name)
  }

  private init(_ walk: WalkResult, _ language: Language) {
    self.walk = walk
    self.language = language
    let first = walk.seconds.first?.time.seconds ?? 0
    let times = walk.seconds.map(\.time.seconds) + walk.walkingBouts.map(\.end.seconds)
    span = min(first - 1, 0)...max(times.max() ?? 1, 1)
  }

  private mutating func head(_ name: String) {
    let summary = WalkSummary(of: walk)
    drawing.text(name, x: Self.left, y: y, size: 18, isBold: true)
    y += 20
    drawing.text(
      Words.plot(
        .about(
          recorded: Words.duration(walk.recording.durationSeconds, in: language),
          walked: Words.duration(summary.walkingSeconds, in: language), steps: summary.steps), in: language),
      x: Self.left, y: y, ink: .dark)
    y += 24
  }

  private mutating func note(_ text: String) {
    for line in Wording.wrapped(text).split(separator: "\n") {
      drawing.text(String(line), x: Self.left, y: y, ink: .dark)
      y += 18
    }
    y += 6
  }

  // MARK: Panels over time

  /// A line over time.
  private struct Curve {
    let name: PlotText?
    let values: [Double?]
    var isDashed = false
  }

  private mutating func panels() {
    let seconds = walk.seconds
    panel(
      .cadence, Measure.cadence, [Curve(name: nil, values: seconds.map(\.cadenceStepsPerMinute))],
      atLeast: 20,
      decimals: 0)
    panel(
      .speed, Measure.walkingSpeed, [Curve(name: nil, values: seconds.map(\.speedMetresPerSecond))],
      atLeast: 0.4, decimals: 2)
    func degrees(_ range: (SecondSummary) -> Double?) -> [Double?] {
      seconds.map { range($0).map { $0 * Degrees.perRadian } }
    }
    panel(
      .arms, Measure.armRange,
      [
        Curve(name: .left, values: degrees { $0.armRangeLeft }),
        Curve(name: .right, values: degrees { $0.armRangeRight }, isDashed: true),
        Curve(name: .unnamed, values: degrees { $0.armRange }),
      ].filter { $0.values.contains { $0 != nil } }, atLeast: 20, decimals: 0)
  }

  private mutating func panel(
    _ title: PlotText, _ measure: Measure, _ curves: [Curve], atLeast: Double, decimals: Int
  ) {
    let values = curves.flatMap { $0.values.compactMap(\.self) }
    guard !values.isEmpty else {
      let reason = walk.notComputed.first { $0.metric == measure.name }?.reason
      if let reason {
        note(
          Words.plot(
            .notShown(Words.plot(title, in: language), reason: Words.missing(reason, in: language)),
            in: language))
      }
      return
    }
    let scale = PlotScale(values, atLeast: atLeast)
    drawing.text(Words.plot(title, in: language), x: Self.left, y: y + 2, isBold: true)
    legend(curves)
    y += 10
    let top = y
    shade(from: top, height: Self.panelHeight)
    func height(_ value: Double) -> Double { top + Self.panelHeight * (1 - scale.share(value)) }
    for tick in scale.ticks {
      drawing.line((Self.left, height(tick)), (Self.right, height(tick)))
      drawing.text(
        Words.number(tick, scale.decimals, in: language), x: Self.left - 6, y: height(tick) + 4, size: 11,
        .end,
        ink: .dark)
    }
    for curve in curves {
      for run in runs(curve.values) {
        drawing.path(
          run.map { (x(walk.seconds[$0.index].time.seconds), height($0.value)) }, .black, width: 1.4,
          isDashed: curve.isDashed)
      }
    }
    if curves.count == 1 {
      let sorted = values.sorted()
      let median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
      drawing.text(
        Words.plot(.median(Words.number(median, decimals, in: language)), in: language), x: Self.right,
        y: top - 8, size: 11, .end, ink: .dark)
    }
    y += Self.panelHeight + 24
  }

  private mutating func legend(_ curves: [Curve]) {
    guard curves.count > 1 else { return }
    var right = Self.right
    for curve in curves.reversed() {
      guard let name = curve.name else { continue }
      let label = Words.plot(name, in: language)
      drawing.text(label, x: right, y: y + 2, size: 11, .end, ink: .dark)
      right -= Double(label.count) * 6.5 + 8
      drawing.line((right - 28, y - 2), (right, y - 2), .black, width: 1.4, isDashed: curve.isDashed)
      right -= 44
    }
  }

  /// Stretches of known values, with their seconds; of a long walk only as many points as can be seen.
  private func runs(_ values: [Double?]) -> [[(index: Int, value: Double)]] {
    let step = max(1, values.count / 2000)
    var runs: [[(index: Int, value: Double)]] = []
    var run: [(index: Int, value: Double)] = []
    var last: Double?
    for index in stride(from: 0, to: values.count, by: step) {
      let time = walk.seconds[index].time.seconds
      let isGap = last.map { time - $0 > Double(step) + 0.5 } ?? false
      if (values[index] == nil || isGap) && !run.isEmpty {
        runs.append(run)
        run = []
      }
      if let value = values[index] { run.append((index, value)) }
      last = time
    }
    return run.isEmpty ? runs : runs + [run]
  }

  private mutating func shade(from top: Double, height: Double) {
    for bout in walk.walkingBouts {
      let start = x(bout.start.seconds)
      drawing.box(x: start, y: top, width: max(x(bout.end.seconds) - start, 1), height: height, .shade)
    }
  }

  private func x(_ seconds: Double) -> Double {
    let share = (seconds - span.lowerBound) / (span.upperBound - span.lowerBound)
    return Self.left + (Self.right - Self.left) * min(max(share, 0), 1)
  }

  // MARK: What stood out

  private mutating func flags() {
    guard !walk.flags.isEmpty else { return }
    drawing.text(Words.plot(.flags, in: language), x: Self.left, y: y + 2, isBold: true)
    y += 10
    let kinds = FlagKind.allCases.filter { kind in walk.flags.contains { $0.kind == kind } }
    for kind in kinds {
      drawing.line((Self.left, y + 12), (Self.right, y + 12))
      let flags = walk.flags.filter { $0.kind == kind }
      for flag in flags {
        let start = x(flag.start.seconds)
        let end = x(flag.end?.seconds ?? span.upperBound)
        drawing.box(x: start, y: y + 4, width: max(end - start, 3), height: 8, .dark)
      }
      y += 26
      drawing.text(Words.metric(kind.rawValue, in: language), x: Self.left, y: y - 2, size: 11, ink: .dark)
      y += 6
    }
    y += 8
  }

  private mutating func timeAxis() {
    // A short walk is labelled in seconds.
    let isShort = span.upperBound - span.lowerBound <= 120
    let unit = isShort ? 1.0 : 60
    let length = (span.upperBound - span.lowerBound) / unit
    let step = [1, 2, 5, 10, 15, 30, 60, 120, 240].first { length / $0 <= 12 } ?? 480
    drawing.line((Self.left, y), (Self.right, y), .dark)
    var tick = (span.lowerBound / unit / step).rounded(.up)
    while tick * step * unit <= span.upperBound {
      let place = x(tick * step * unit)
      drawing.line((place, y), (place, y + 5), .dark)
      drawing.text(
        Words.plainNumber(tick * step, in: language), x: place, y: y + 18, size: 11, .middle, ink: .dark)
      tick += 1
    }
    drawing.text(
      Words.plot(isShort ? .seconds : .minutes, in: language), x: Self.right, y: y + 32, size: 11, .end,
      ink: .dark)
    drawing.text(Words.plot(.walkingShaded, in: language), x: Self.left, y: y + 32, size: 11, ink: .dark)
    y += 62
  }

  private mutating func strip() {
    let strip = StepStrip(walk, left: Self.left, right: Self.right, language: language)
    y = strip.draw(into: &drawing, from: y)
  }
}
