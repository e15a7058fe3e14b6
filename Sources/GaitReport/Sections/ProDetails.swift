import GaitModel
import GaitResults
import GaitWords

/// What follows the page for whoever looks closer: all numbers, the parts that stood out with their traces, the quality of
/// the data, what the words mean, and how it all came about.
struct ProDetails {
  let report: WalkReport

  private var walk: WalkResult { report.walk }
  private var language: Language { report.language }
  private func say(_ text: ReportText) -> String { report.say(text) }

  /// The details in order.
  var blocks: [ReportBlock] {
    let strides = StrideSection(report: report)
    let page = WalkerPage(report: report)
    let walking =
      report.hasWalking
      ? (page.isFull ? page.relief : []) + minutes + bouts + strides.sides + strides.blocks + landings
        + PartsSection(report: report).blocks : []
    return walking + QualitySection(report: report).blocks + definitions + origin
  }

  private func head(_ columns: [TableHead.Column]) -> [String] {
    columns.map { $0.unit.isEmpty ? $0.name : "\($0.name), \($0.unit)" }
  }

  private var minutes: [ReportBlock] {
    let rows = WalkMinute.all(of: walk).map { minute in
      TableRows.minute(minute, in: language).enumerated().map { index, cell in
        cell
          ?? (index == 1 && minute.isPause
            ? (minute.isUnknown ? Words.unknown(in: language) : Words.pause(in: language)) : "–")
      }
    }
    let columns = TableHead.minutes(in: language).columns
    return [
      .heading(2, say(.stripTitle(isMinutes: true))),
      .table(ReportTable(say(.minuteTable), head: head(columns), texts: rows)),
    ]
  }

  /// More stretches than this are counted.
  private static let most = 20

  private var bouts: [ReportBlock] {
    let rows = walk.walkingBouts.prefix(Self.most).enumerated().map { index, bout in
      TableRows.bout(bout, in: language).enumerated().map { column, text in
        switch column {
        case 4:
          ReportFigure(
            text, value: FixedDecimal(Double(bout.steps), decimals: 0), field: "walking_bouts.\(index).steps")
        case 5:
          ReportFigure(
            text,
            value: bout.cadenceStepsPerMinute.flatMap { FixedDecimal($0, decimals: Decimals.cadence) },
            field: "walking_bouts.\(index).cadence_spm")
        default: ReportFigure(text)
        }
      }
    }
    let more = walk.walkingBouts.count - Self.most
    return [
      .heading(2, say(.boutsTitle)),
      .table(
        ReportTable(say(.boutsTitle), head: head(TableHead.bouts(in: language).columns), rows: Array(rows))),
    ] + (more > 0 ? [.small(Words.table(.moreBouts(more), in: language))] : [])
      + [.small(Words.table(.boutLegend, in: language))]
  }

  private var landings: [ReportBlock] {
    guard !walk.heelStrikes.isEmpty else { return [] }
    let sides: [(Side?, String)] = [
      (.left, say(.column(.left))), (.right, say(.column(.right))), (nil, Words.plot(.unnamed, in: language)),
    ]
    let rows = sides.compactMap { side, name -> [String]? in
      let all = walk.heelStrikes.filter { $0.side == side }
      guard !all.isEmpty else { return nil }
      let judged = all.filter(\.showsKnee)
      let springy = judged.count { $0.verdict == .springy }
      let angles = all.compactMap(\.footStrikeAngle)
      let angle = angles.isEmpty ? nil : angles.reduce(0, +) / Double(angles.count) * Degrees.perRadian
      return [
        name, "\(springy)", "\(judged.count - springy)", "\(all.count - judged.count)",
        angle.map { Words.number($0, 1, in: language) } ?? "–",
      ]
    }
    let columns: [ReportColumn] = [.side, .springy, .firm, .unknown, .angle]
    return [
      .heading(2, say(.landingsTitle)), .text(say(.landingsIntro)),
      .table(ReportTable(say(.landingsTitle), head: columns.map { say(.column($0)) }, texts: rows)),
    ]
  }

  // MARK: Words and origin

  /// The words that stand on the page, in the order of the explanations.
  private var definitions: [ReportBlock] {
    var words: Set<String> = []
    if report.hasWalking {
      words.formUnion(["cadence_spm", "pace", "static_loading_index"])
      for (index, bound) in MeasureBindings.strides.enumerated()
      where report.summary.strides[.mean, index] != nil {
        words.insert(bound.measure.name)
      }
      if !walk.arms.isEmpty { words.formUnion(["rom_deg", "swinging_share_pct", "arm_stride_ratio"]) }
      if walk.armSwings.contains(where: { $0.shoulderShare != nil }) { words.insert("shoulder_share_pct") }
      if report.figures[.softLandings] != nil { words.insert("verdict") }
      if walk.walkingBouts.contains(where: { $0.stepRegularity != nil }) { words.insert("step_regularity") }
    }
    words.formUnion(walk.flags.map(\.kind.rawValue))
    words.formUnion(walk.quality.map(\.code.rawValue))
    let terms = Explanation.all.filter { words.contains($0.word) }.map { entry in
      let text = entry.text(in: language)
      return (name: text.name, meaning: text.sentences)
    }
    guard !terms.isEmpty else { return [] }
    return [.heading(2, say(.definitionsTitle)), .terms(terms)]
  }

  private var origin: [ReportBlock] {
    let recording = walk.recording
    let height = recording.subject.map { subject in
      Words.number(subject.heightMetres, 2, in: language) + " m"
        + (subject.isHeightAssumed ? " (\(say(.heightAssumed)))" : "")
    }
    let digest = recording.sha256 ?? report.context.recordingDigest
    let entries: [(ReportColumn, String?)] = [
      (.file, report.context.name), (.digest, digest), (.format, recording.format),
      (.duration, Words.duration(recording.durationSeconds, in: language)),
      (.started, recording.startedAt), (.person, recording.subject?.person), (.height, height),
      (.program, walk.generator), (.form, "gangart.walk/1"), (.settings, report.context.settingsDigest),
      (.cite, "\(walk.generator)" + (digest.map { ", SHA-256 \($0.prefix(12))" } ?? "")),
    ]
    return [
      .heading(2, say(.originTitle)),
      .terms(entries.compactMap { column, text in text.map { (name: say(.column(column)), meaning: $0) } }),
    ]
  }
}
