import GaitModel
import GaitResults
import GaitWords

/// What the sensors delivered, what was wrong with it, and what was not computed and why.
struct QualitySection {
  let report: WalkReport

  private var walk: WalkResult { report.walk }
  private var language: Language { report.language }
  private func say(_ text: ReportText) -> String { report.say(text) }

  /// More notices than this are counted.
  private static let most = 20

  /// The whole section.
  var blocks: [ReportBlock] {
    [.heading(2, say(.qualityTitle)), .table(sensors)] + notices(Self.most)
      + [.heading(3, say(.missingTitle)), missing(.max)]
  }

  /// What fits a page on which there is nothing else.
  var short: [ReportBlock] {
    [.table(sensors)] + notices(4) + [.heading(2, say(.missingTitle)), missing(5)]
  }

  private var sensors: ReportTable {
    let columns: [ReportColumn] = [.sensor, .channels, .rate, .lost, .clipped]
    let rows = walk.recording.sensors.enumerated().map { index, sensor in
      let field = "recording.sensors.\(index)."
      return [
        ReportFigure(Words.place(sensor.place, in: language)),
        ReportFigure(
          sensor.channels.channels.map { Words.channel($0, in: language) }.joined(separator: ", ")),
        ReportFigure(
          sensor.rateHertz.map { Words.number($0, 1, in: language) } ?? Words.unknown(in: language),
          value: sensor.rateHertz.flatMap { FixedDecimal($0, decimals: Decimals.rate) },
          field: field + "rate_hz"),
        ReportFigure(Words.percent(sensor.lostShare, decimals: 1, in: language)),
        ReportFigure(Words.percent(sensor.clippedShare, decimals: 1, in: language)),
      ]
    }
    return ReportTable(say(.qualityTitle), head: columns.map { say(.column($0)) }, rows: rows)
  }

  private func notices(_ most: Int) -> [ReportBlock] {
    let notices = WalkResult.withoutRepeats(walk.quality)
    guard !notices.isEmpty else { return [.text(say(.noticesNone))] }
    let more = notices.count - most
    return [
      .list(
        notices.prefix(most).map { Words.notice($0, in: language) }
          + (more > 0 ? [Words.table(.moreNotices(more), in: language)] : []))
    ]
  }

  private func missing(_ most: Int) -> ReportBlock {
    let reasons = WalkResult.byReason(walk.notComputed)
    guard !reasons.isEmpty else { return .text(say(.noticesNone)) }
    return .list(
      reasons.prefix(most).map { reason, metrics in
        let names = metrics.map { Words.metric($0, in: language) }.joined(separator: ", ")
        return "\(names): \(Words.missing(reason, in: language))."
      } + (reasons.count > most ? ["…"] : []))
  }
}
