import GaitHistory
import GaitModel
import GaitResults
import GaitWords

/// What `gangart history` prints for people, in at most 80 columns.
enum HistoryTable {
  /// A row for each walk.
  static func list(_ walks: [KeptWalk], in language: Language) -> String {
    guard let last = walks.last else { return HistoryText.nothing.text(in: language) + "\n" }
    var lines = head(TableHead.history(in: language))
    let widths = TableHead.history(in: language).columns.map(\.width)
    for walk in walks {
      let cells = [
        cut(walk.name, widths[0] - 1), cut(walk.person, widths[1] - 1),
        clock(walk.walkingSeconds), clock(walk.comfortableSeconds), clock(walk.longestStretchSeconds),
        "\(walk.marks)",
        walk.surface.isEmpty ? "-" : Words.surface(walk.surface, in: language),
      ]
      lines.append(Wording.row(cells, widths))
    }
    lines.append("")
    var tips: [String: Int] = [:]
    for tip in walks.flatMap(\.wrongTips) { tips[tip.rule, default: 0] += tip.count }
    if !tips.isEmpty {
      let counted = tips.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      lines.append(Wording.wrapped(HistoryText.wrongTips(counted).text(in: language), indent: 2))
    }
    lines.append(HistoryText.listNext(Wording.visible(last.name)).text(in: language))
    return lines.joined(separator: "\n") + "\n"
  }

  /// One walk with what is usual; `folder` is where it lies.
  static func show(
    _ detail: WalkDetail, _ usual: OwnUsual, folder: String, in language: Language
  ) -> String {
    let walk = detail.walk
    func text(_ text: HistoryText) -> String { Wording.wrapped(text.text(in: language), indent: 2) }
    var lines = [
      Words.table(
        .recorded(
          name: Wording.visible(walk.name), length: Words.duration(walk.durationSeconds, in: language)),
        in: language),
      text(
        .about(
          person: walk.person, started: started(walk), surface: Words.surface(walk.surface, in: language),
          tags: walk.tags)),
    ]
    if !walk.isEnded { lines.append(text(.goesOn)) }
    if walk.interrupted != nil { lines.append(text(.cutShort)) }
    let comfort = ComfortList(walk, marksAt: detail.symptoms.map(\.timeSeconds), in: language).lines
    if !comfort.isEmpty { lines += [""] + comfort }
    lines += [
      "",
      Words.table(
        .walking(length: Words.duration(walk.walkingSeconds, in: language), bouts: detail.bouts.count),
        in: language),
      Words.table(.steps(walk.steps), in: language), "",
    ]
    lines.append(
      text(
        usual.isKnown
          ? .measuresTitle(walks: usual.walks) : .notEnough(walks: usual.walks, needed: OwnUsual.leastWalks)))
    for measure in ComparedMeasure.all {
      guard let value = detail.measures[measure.name] else { continue }
      let cells = [
        name(measure, language), number(value, measure, language),
        usual.band(measure.name).map { band($0, language) } ?? "-",
      ]
      lines.append(Wording.row(cells, [44, 12, 18]))
    }
    if usual.isKnown { lines += ["", text(.basis)] }
    let notes = detail.notes.map { note in
      text(
        .note(
          note.timeSeconds.flatMap(SampleTime.init(seconds:)).map { Words.clock($0, in: language) }
            ?? String((note.writtenAt ?? "").prefix(10)), Wording.visible(note.text)))
    }
    if !notes.isEmpty { lines += [""] + notes }
    if !walk.wrongTips.isEmpty {
      lines += ["", text(.wrongTips(walk.wrongTips.map { "\($0.rule) \($0.count)" }))]
    }
    lines += [
      "",
      ProgramText.next("gangart analyze \(WalkKeeping.shellWord(folder))").text(in: language),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Two walks side by side.
  static func compare(_ comparison: WalkComparison, in language: Language) -> String {
    let columns = TableHead.comparison(in: language)
    let widths = columns.columns.map(\.width)
    var lines = [comparison.first, comparison.second].enumerated().flatMap { index, walk in
      ["\(index + 1): \(Wording.visible(walk.name)), \(started(walk))"]
        + [walk].filter { $0.comfortableSeconds != nil }.map { walk in
          "   "
            + Words.comfort(
              .comfortable(
                duration(walk.comfortableSeconds, language),
                longest: duration(walk.longestStretchSeconds, language)), in: language)
        }
    }
    lines += [""] + head(columns)
    for line in comparison.lines {
      let worth: HistoryText =
        switch line.isReal {
        case true?: .clearChange
        case false?: .unclearChange
        case nil: .changeUnknown
        }
      let difference = line.difference.map {
        ($0 >= 0 ? "+" : "") + Words.number($0, decimals(line.measure), in: language)
      }
      lines.append(
        Wording.row(
          [
            cut(name(line.measure, language), widths[0] - 1),
            line.first.map { number($0, line.measure, language) } ?? "-",
            line.second.map { number($0, line.measure, language) } ?? "-", difference ?? "-",
            difference == nil ? "-" : worth.text(in: language),
          ], widths))
    }
    let usual: [String] =
      comparison.usual.isKnown
      ? []
      : [HistoryText.notEnough(walks: comparison.usual.walks, needed: OwnUsual.leastWalks).text(in: language)]
    lines += [""] + (usual + [HistoryText.basis.text(in: language)]).map { Wording.wrapped($0, indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The longest stretch of each walk, over some weeks.
  static func progress(_ progress: WalkingProgress, in language: Language) -> String {
    func text(_ text: HistoryText) -> String { Wording.wrapped(text.text(in: language), indent: 2) }
    guard let longest = progress.longestSeconds else {
      return text(.noProgress(weeks: progress.weeks)) + "\n"
    }
    let head = TableHead.progress(in: language)
    let widths = head.columns.map(\.width)
    var lines = [text(.progressTitle(weeks: progress.weeks, person: progress.person)), ""] + Self.head(head)
    let most = max(longest, 1)
    for point in progress.points {
      let cells = [
        point.walk.day, clock(point.longestStretchSeconds), clock(point.runningMedianSeconds),
        clock(point.walk.targetSeconds),
      ]
      // One character is a twentieth of the longest.
      let bar = String(repeating: "#", count: Int((point.longestStretchSeconds / most * 20).rounded()))
      lines.append(Wording.row(cells, widths) + "  " + bar)
    }
    lines += ["", text(.progressLongest(Words.duration(longest, in: language))), text(.progressLegend)]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ head: TableHead) -> [String] {
    let widths = head.columns.map(\.width)
    let lines = [
      Wording.row(head.columns.map(\.name), widths), Wording.row(head.columns.map(\.unit), widths),
    ]
    return lines.filter { !$0.isEmpty }
  }

  /// A measure with its unit.
  private static func name(_ measure: ComparedMeasure, _ language: Language) -> String {
    Words.compared(measure.name, in: language)
  }

  /// Digits after the point for people: a hundredth of a second or metre is enough.
  private static func decimals(_ measure: ComparedMeasure) -> Int { min(measure.decimals, 2) }

  private static func number(_ value: Double, _ measure: ComparedMeasure, _ language: Language) -> String {
    Words.number(value, decimals(measure), in: language)
  }

  private static func band(_ band: OwnUsual.Band, _ language: Language) -> String {
    number(band.median, band.measure, language)
      + (band.spread.map { " ± \(number($0, band.measure, language))" } ?? "")
  }

  private static func duration(_ seconds: Double?, _ language: Language) -> String {
    seconds.map { Words.duration($0, in: language) } ?? "-"
  }

  /// Minutes and seconds: `6:20`.
  private static func clock(_ seconds: Double?) -> String {
    guard let whole = seconds.flatMap({ Int(exactly: $0.rounded()) }) else { return "-" }
    return "\(whole / 60):" + (whole % 60 < 10 ? "0" : "") + "\(whole % 60)"
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    let shown = Wording.visible(text)
    return shown.count > width ? shown.prefix(width - 1) + "…" : shown
  }

  /// The local start, to the minute.
  private static func started(_ walk: KeptWalk) -> String {
    Wording.visible(String(walk.startedAt.prefix(16)).replacing("T", with: " "))
  }
}

extension ComfortList {
  /// The lines of a walk of the history; none of a walk without a coach.
  init(_ walk: KeptWalk, marksAt times: [Double], in language: Language) {
    guard let comfortable = walk.comfortableSeconds, let longest = walk.longestStretchSeconds else {
      self.init(facts: nil, in: language)
      return
    }
    self.init(
      facts: Facts(
        comfortableSeconds: comfortable, longestStretchSeconds: longest,
        timeToSymptomSeconds: walk.timeToSymptomSeconds,
        marks: times.compactMap(SampleTime.init(seconds:)), intervals: walk.intervals ?? 0,
        plannedIntervals: walk.plannedIntervals, targetSeconds: walk.targetSeconds, pauses: walk.pauses ?? 0,
        pauseSeconds: walk.pauseSeconds ?? 0, reliefSeconds: walk.reliefSeconds), in: language)
  }
}
