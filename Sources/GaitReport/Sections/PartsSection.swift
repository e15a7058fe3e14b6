import GaitModel
import GaitWords

/// The parts of a walk that stood out: when, what, why, one tip, and five seconds of the sensor that shows it.
struct PartsSection {
  let report: WalkReport

  private var language: Language { report.language }
  private func say(_ text: ReportText) -> String { report.say(text) }

  /// More parts than this are counted in the minutes alone.
  private static let most = 12

  /// A heading, and each part.
  var blocks: [ReportBlock] {
    let flags = report.walk.flags
    let parts = flags.prefix(Self.most).enumerated().flatMap { part($0.element, at: $0.offset) }
    return [.heading(2, say(.partsTitle))] + (parts.isEmpty ? [.text(say(.partsNone))] : Array(parts))
  }

  private func part(_ flag: WalkFlag, at index: Int) -> [ReportBlock] {
    let end = flag.end ?? report.walk.seconds.last?.time ?? flag.reported
    let name = Words.metric(flag.kind.rawValue, in: language)
    let side = flag.side.map { ", " + say(.column($0 == .left ? .left : .right)) } ?? ""
    let tip = flag.kind.tip.map { say(.tip(Words.cue($0, CueValues(side: flag.side), in: language))) }
    let trace = report.context.traces.first { $0.wish.flag == index }.flatMap { trace in
      TraceDrawing(trace: trace, contacts: report.walk.initialContacts, language: language).picture
    }
    return [
      .heading(
        3,
        say(
          .part(
            from: Words.clock(flag.start, in: language), to: Words.clock(end, in: language),
            name: name + side)))
    ] + (flag.reasons.isEmpty ? [] : [.text(say(.partReasons(flag.reasons)))])
      + (tip.map { [.text($0)] } ?? [])
      + (trace.map { [.text($0.title), .picture($0)] } ?? [])
      + [.small(say(.explainHint(flag.kind.rawValue)))]
  }
}
