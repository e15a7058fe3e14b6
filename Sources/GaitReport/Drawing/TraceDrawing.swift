import GaitModel
import GaitWords

/// Five seconds of one sensor, with the steps that were found in them.
struct TraceDrawing {
  private static let width = 700.0
  private static let left = 46.0
  private static let right = 690.0
  private static let height = 90.0

  let trace: FlagTrace
  /// The steps of the walk.
  let contacts: [InitialContact]
  let language: Language

  /// The drawing; `nil` without readings.
  var picture: ReportBlock.Picture? {
    let isRotation = trace.wish.channel == .angularVelocity
    let factor = isRotation ? Degrees.perRadian : 1
    let values = trace.readings.map { $0.value * factor }
    guard values.count > 1, let low = values.min(), let high = values.max() else { return nil }
    let scale = PlotScale(values, atLeast: isRotation ? 40 : 4)
    var drawing = SVGDrawing(width: Self.width)
    let top = 24.0
    func y(_ value: Double) -> Double { top + Self.height * (1 - scale.share(value)) }
    let unit = Words.report(isRotation ? .traceRotation : .traceAcceleration, in: language)
    drawing.text(unit, x: 0, y: 13, size: 13, ink: .dark)
    for tick in scale.ticks {
      drawing.line((Self.left, y(tick)), (Self.right, y(tick)))
      drawing.text(
        Words.number(tick, scale.decimals, in: language), x: Self.left - 6, y: y(tick) + 4, size: 12, .end,
        ink: .dark)
    }
    for contact in contacts where contact.time >= trace.wish.start && contact.time <= trace.wish.end {
      let place = x(contact.time)
      drawing.line((place, top + Self.height), (place, top + Self.height + 8), .black, width: 2)
      let letter = contact.side.map { Words.report(.column($0 == .left ? .left : .right), in: language) }
      if let letter {
        drawing.text(
          String(letter.prefix(1)).uppercased(), x: place, y: top + Self.height + 20, size: 12, .middle)
      }
    }
    drawing.path(zip(trace.readings, values).map { (x($0.0.time), y($0.1)) }, .black, width: 1.4)
    let title = Words.report(
      .traceTitle(
        place: Words.place(trace.wish.place, in: language),
        from: Words.clock(trace.wish.start, in: language)), in: language)
    let read =
      unit + ". "
      + Words.report(
        .traceRead(low: Words.number(low, 1, in: language), high: Words.number(high, 1, in: language)),
        in: language)
    return ReportBlock.Picture(
      svg: drawing.part(
        height: top + Self.height + 26, id: "trace-\(trace.wish.flag)", title: title, description: read),
      title: title, description: read)
  }

  private func x(_ time: SampleTime) -> Double {
    let share = time.seconds(since: trace.wish.start) / TraceWish.seconds
    return Self.left + (Self.right - Self.left) * min(max(share, 0), 1)
  }
}
