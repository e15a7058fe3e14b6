import GaitModel
import GaitResults
import GaitWords

/// The one page of a walk: what it came to, minute by minute, and what to try.
struct WalkerPage {
  let report: WalkReport

  private var walk: WalkResult { report.walk }
  private var language: Language { report.language }
  private func say(_ text: ReportText) -> String { report.say(text) }
  private func spell(_ seconds: Double) -> String { Words.spell(seconds: seconds, in: language) }

  /// The page from top to bottom.
  var blocks: [ReportBlock] {
    [.lead(lead)] + plan + [.tiles(tiles)] + comfort + strip + bars
      + [isFull ? .columns(standOuts + recording, comparison) : .columns(standOuts + recording, relief)]
      + progress + notes
  }

  // MARK: What it came to

  private var totals: IntervalTotals? { WalkFigures.totals(of: walk) }

  /// Whether the walk was one in intervals, in which comfort is known.
  private var inIntervals: Bool { (totals?.intervals ?? 0) > 0 }

  private var lead: String {
    if let totals, inIntervals {
      return say(
        .walkedInIntervals(
          length: spell(report.summary.walkingSeconds), intervals: totals.intervals,
          comfortable: spell(totals.comfortableSeconds)))
    }
    return say(.walked(length: spell(report.summary.walkingSeconds), mostly: mostPace))
  }

  /// The pace of most of the walking; `nil` where none has the better part of it.
  private var mostPace: StripState? {
    guard let times = report.summary.paceTimes else { return nil }
    let all = Double(PaceTimes.classes.reduce(0) { $0 + times.seconds(at: $1) })
    let states: [(StripState, Int)] = [
      (.brisk, times.brisk), (.normal, times.normal), (.slow, times.slow + times.stroll),
    ]
    return states.first { Double($0.1) > Thresholds.Table.most.value * all }?.0
  }

  private var plan: [ReportBlock] {
    guard let totals, inIntervals else { return [] }
    return [.text(totals.proposedWalkSeconds.map { say(.nextIntervals(spell($0))) } ?? say(.nextAsBefore))]
  }

  private var tiles: [ReportBlock.Tile] {
    let summary = report.summary
    var tiles = [
      ReportBlock.Tile(
        figure: ReportFigure(
          spell(summary.walkingSeconds),
          value: FixedDecimal(summary.walkingSeconds, decimals: Decimals.seconds),
          field: "summary.walking_s"), label: say(.tileWalked)),
      ReportBlock.Tile(
        figure: ReportFigure(
          "\(summary.steps)", value: FixedDecimal(Double(summary.steps), decimals: 0), field: "summary.steps"),
        label: say(walk.onlyLeg == nil ? .tileSteps : .tileStepsOfOneLeg)),
    ]
    if let cadence = summary.cadenceStepsPerMinute {
      tiles.append(
        ReportBlock.Tile(
          figure: ReportFigure(
            Words.number(cadence, 0, in: language),
            value: FixedDecimal(cadence, decimals: Decimals.cadence), field: "summary.cadence_spm"),
          label: say(.tileCadence)))
    }
    if let totals, inIntervals {
      tiles.append(
        ReportBlock.Tile(
          figure: ReportFigure(spell(totals.comfortableSeconds)), label: say(.tileComfortable)))
    } else if let index = walk.walkingBouts.indices.max(by: { length($0) < length($1) }) {
      tiles.append(
        ReportBlock.Tile(
          figure: ReportFigure(
            spell(length(index)),
            value: FixedDecimal(from: walk.walkingBouts[index].start, to: walk.walkingBouts[index].end),
            field: "walking_bouts.\(index).duration_s"), label: say(.tileStretch)))
    }
    return tiles
  }

  private func length(_ index: Int) -> Double { walk.walkingBouts[index].durationSeconds }

  /// Marks and rests, of a walk on which somebody could set them.
  private var comfort: [ReportBlock] {
    guard let dialogue = walk.dialogue, let totals else { return [] }
    let most = isFull ? 3 : 4
    let marks = dialogue.symptoms.prefix(most).map { spell($0.reported.seconds) }
    var sentences = [say(.marks(marks, more: max(dialogue.symptoms.count - most, 0)))]
    if totals.pauses > 0 { sentences.append(say(.rests(totals.pauses, total: spell(totals.pauseSeconds)))) }
    if let relief = totals.reliefSeconds { sentences.append(say(.relieved(spell(relief)))) }
    return [.text(sentences.joined(separator: " "))]
  }

  // MARK: Drawings

  private var strip: [ReportBlock] {
    let drawing = MinuteStripDrawing(strip: StripFields(walk), language: language)
    guard let picture = drawing.picture else { return [] }
    return [.heading(2, drawing.title), .picture(picture)]
  }

  private var bars: [ReportBlock] {
    let usual = report.context.usual
    let least = Int(Thresholds.Report.walksForUsual.value)
    let note: ReportText =
      usual.bands.isEmpty ? .noBand(walks: usual.walks, least: least) : .bandLegend(walks: usual.walks)
    guard
      let picture = MeasureBars(figures: report.figures, usual: usual, language: language, isSmall: isFull)
        .picture
    else { return [] }
    return [.heading(2, say(.barsTitle)), .picture(picture), .small(say(note))]
  }

  private var progress: [ReportBlock] {
    let chart = ProgressChart(report.context.progress, in: language).picture
    return [.heading(2, say(.progressTitle))]
      + (chart.map { [.picture($0)] } ?? [.small(say(.progressNone))])
  }

  // MARK: Words

  private var standOuts: [ReportBlock] {
    let things = StandOuts(walk).things
    let sentences = things.map { Words.standOut($0, in: language) }
    let tip = things.lazy.compactMap(Self.tip).first.map { cue, side in
      say(.tip(Words.cue(cue, CueValues(side: side), in: language)))
    }
    return [.heading(2, say(.standOutTitle))]
      + (sentences.isEmpty ? [.text(say(.nothingStoodOut))] : [.list(sentences)])
      + (tip.map { [.text($0)] } ?? []) + (isFull ? [.text(say(.reliefShort(say(report.reliefText))))] : [])
  }

  /// The tip that goes with what stood out, if there is one.
  private static func tip(_ thing: StandOut) -> (CueID, Side?)? {
    guard case .pattern(let kind, let side, _) = thing else { return nil }
    return kind.tip.map { ($0, side) }
  }

  /// Relief over the walk, with what is known of it and what is not.
  var relief: [ReportBlock] {
    [
      .heading(2, say(.reliefTitle)), .text(say(report.reliefText)), .small(say(.reliefKnown)),
      .small(say(.reliefNotKnown)),
    ]
  }

  private var comparison: [ReportBlock] {
    guard let earlier = report.context.earlier else { return [] }
    return ComparisonSection(report: report, earlier: earlier).blocks
  }

  private var recording: [ReportBlock] {
    let faults = WalkResult.withoutRepeats(walk.quality).count
    var blocks: [ReportBlock] = [
      .heading(2, say(.recordingTitle)), .text(say(faults == 0 ? .recordingFine : .recordingFaults(faults))),
    ]
    let missing = ReportMeasure.onPage.filter { report.figures[$0] == nil && !isOtherSide($0) }
    if !missing.isEmpty {
      let names = missing.map { say(.measureWithin($0)) }
      blocks.append(.text(say(.notMeasuredList(names.joined(separator: ", ")))))
    }
    return blocks
  }

  /// Whether a measure of the arms is said in another way already.
  private func isOtherSide(_ measure: ReportMeasure) -> Bool {
    let arms: [ReportMeasure] = [.armLeft, .armRight, .arm]
    guard arms.contains(measure) else { return false }
    let isSided = report.figures[.armLeft] != nil || report.figures[.armRight] != nil
    return isSided ? measure == .arm : report.figures[.arm] != nil || measure != .arm
  }

  /// Whether other walks take the room of the explanations, which then stand in the details.
  var isFull: Bool { report.context.earlier != nil || report.context.progress.count > 1 }

  private var notes: [ReportBlock] {
    let most = isFull ? 2 : 3
    let said = (walk.dialogue?.notes ?? []).filter { $0.wrongTip == nil && !$0.text.isEmpty }
    let list = said.prefix(most).map {
      say(.note(time: spell($0.time.seconds), $0.text.cut(to: isFull ? 70 : 120)))
    }
    return [.heading(2, say(.notesTitle))] + (list.isEmpty ? [] : [.list(list)])
      + (isFull && !list.isEmpty ? [] : [.lines(isFull ? 1 : 2)])
  }
}

extension ReportMeasure {
  /// What the page says if it was not measured.
  fileprivate static let onPage: [ReportMeasure] = [
    .cadence, .speed, .arm, .armLeft, .armRight, .softLandings,
  ]
}

extension String {
  /// At most so many characters, with a mark that there is more.
  fileprivate func cut(to length: Int) -> String { count <= length ? self : prefix(length) + "…" }
}

extension FlagKind {
  /// The coach's tip that goes with the pattern; `nil` where there is nothing to try.
  var tip: CueID? {
    switch self {
    case .staticLoading: .slowStroll
    case .littleArmSwing: .armsMore
    case .mostlyElbow: .armsShoulder
    case .armAsymmetry: .armsSide
    case .stiffLanding, .hardLanding: .stepSoft
    case .stopAndGo, .decompressionPause: nil
    }
  }
}

extension WalkReport {
  /// Relief over the whole walk, in a word.
  var reliefText: ReportText {
    let minute = WalkMinute(MinuteSpan(1, 1), seconds: walk.seconds.filter(\.walking), landings: [])
    return minute.relief.map { .reliefWord(Words.relief($0, in: language)) } ?? .reliefUnknown
  }
}
