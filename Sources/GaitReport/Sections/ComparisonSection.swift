import GaitModel
import GaitWords

/// This walk beside an earlier one: the numbers that both have, where the sensors were worn in the same places.
struct ComparisonSection {
  let report: WalkReport
  let earlier: EarlierWalk

  private var language: Language { report.language }
  private func say(_ text: ReportText) -> String { report.say(text) }

  /// Its heading, and the table or why there is none.
  var blocks: [ReportBlock] {
    [.heading(2, title)] + numbers
  }

  private var title: String {
    say(
      .compareTitle(
        earlier.startedAt.flatMap { Words.day(iso: String($0.prefix(10)), in: language) } ?? earlier.name))
  }

  private var numbers: [ReportBlock] {
    if earlier.isOnOtherGround { return [.text(say(.compareOtherGround))] }
    let places = Set(report.walk.recording.sensors.map(\.place))
    guard places == Set(earlier.places) else { return [.text(say(.compareOtherPlaces))] }
    let rows = Array(ReportMeasure.allCases.compactMap(row).prefix(Self.most))
    guard !rows.isEmpty else { return [.text(say(.compareNothing))] }
    let head = [say(.column(.measure)), say(.compareThis), say(.compareEarlier), say(.compareDifference)]
    return [.table(ReportTable(title, head: head, texts: rows))]
      + (earlier.smallestRealDifferences.isEmpty ? [.small(say(.compareUnknownChance))] : [])
  }

  /// So many numbers fit the page.
  private static let most = 5

  private func row(_ measure: ReportMeasure) -> [String]? {
    guard let now = report.figures[measure], let then = earlier.figures[measure] else { return nil }
    return [
      say(.measure(measure)), measure.text(now, in: language), measure.text(then, in: language),
      difference(measure, now, then),
    ]
  }

  /// The difference with its sign; what may be chance is said to be so.
  private func difference(_ measure: ReportMeasure, _ now: Double, _ then: Double) -> String {
    let difference = measure.shownDifference(now, then)
    // What rounds to nothing has no sign.
    let isNothing = difference == 0
    let text = (isNothing ? "" : difference > 0 ? "+" : "−") + measure.text(abs(difference), in: language)
    guard let least = earlier.smallestRealDifferences[measure], abs(now - then) < least, !isNothing else {
      return text
    }
    return "\(text) (\(say(.compareChance)))"
  }
}
