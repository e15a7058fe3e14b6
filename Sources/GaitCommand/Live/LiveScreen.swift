import GaitCoach
import GaitModel
import GaitSession
import GaitWords

/// What a live walk looks like on a terminal, as plain lines: two numbers in large digits where there is room for them,
/// and never more lines than the terminal has.
struct LiveScreen {
  /// The folder that the walk is kept in; `nil` for none.
  var folder: String?
  /// The language of its words.
  let language: Language
  /// Whether keys mark the walk.
  let hasKeys: Bool
  private var steps = 0
  private var bouts = 0
  /// The latest second.
  private var second: SecondSummary?
  private var hasBegun = false
  private var isOver = false
  private var messages: [String] = []
  private var cue: (said: Said, at: Double, isTip: Bool)?
  private var states: [String: DeviceLine.State] = [:]

  /// The columns and rows of a terminal.
  struct Size: Equatable {
    var columns = 80
    var rows = 24
  }

  /// So many of the latest messages are kept, and so many rows always left for them.
  private static let messageCount = 12
  private static let leastRows = 2
  /// So many rows stay free at the end: what is said then must not push the first rows out.
  private static let endRows = 5
  /// So many seconds a sentence of the coach stays.
  private static let cueSeconds = 25.0

  init(folder: String?, hasKeys: Bool = false, in language: Language = .en) {
    self.folder = folder
    self.hasKeys = hasKeys
    self.language = language
  }

  mutating func receive(_ event: WalkEvent) {
    switch event {
    case .output(.initialContact): steps += 1
    case .output(.bout): bouts += 1
    case .output(.second(let second)):
      self.second = second
      // A tip is for somebody who walks.
      if !second.walking { forgetTip() }
    case .output(.quality(let notice)) where Self.isSaid(notice.code):
      report(Words.notice(notice, in: language))
    case .device(let line):
      states[line.source] = line.state
      if line.state == .lost { forgetTip() }
    case .note(let line):
      if let tip = line.wrongTip {
        forgetTip()
        report(Words.screen(.wrongTip(tip.id), in: language))
      }
      if !line.text.isEmpty { report(Words.screen(.note(line.text), in: language)) }
    case .coach(let output): take(output)
    case .end:
      isOver = true
      second = nil
    case .hello: hasBegun = true
    case .output: break
    }
  }

  /// A sentence stays until it is no longer true: the next thing that happens takes its place, said or unsaid.
  private mutating func take(_ output: CoachOutput) {
    if case .cue = output {
      if let said = output.said { cue = (said, output.reported.seconds, true) }
    } else if let said = output.said {
      cue = (said, output.reported.seconds, false)
    } else if let time = cue?.at, output.reported.seconds > time {
      // What begins in the same moment, such as the pause after a mark, is what the sentence speaks of.
      cue = nil
    }
  }

  private mutating func forgetTip() {
    if cue?.isTip == true { cue = nil }
  }

  /// Faults of the data that somebody who walks can do something about.
  private static func isSaid(_ code: QualityCode) -> Bool {
    switch code {
    case .sensorLost, .rateDrift, .gravityRemoved, .looseMount, .deadChannel, .frozen, .sameData,
      .sidesDisagree, .clocksDisagree, .stepsMissed, .lateSample, .channelsDisagree:
      true
    // A sensor that is too slow is named by the session, with what helps.
    case .rateLow, .gap, .clipped, .clockJump, .nonFinite, .scaleError, .unitConverted, .duplicateTime,
      .burstyTime, .coarseTime, .placeAssumed, .spike:
      false
    }
  }

  mutating func report(_ message: String) {
    messages += message.split(separator: "\n").map { Wording.visible(String($0)) }
    messages.removeFirst(max(0, messages.count - Self.messageCount))
  }

  /// The screen's lines, for a terminal of this size; the last row stays free for the cursor, and more at the end, when the
  /// name of the walk and the next command come below.
  func lines(_ state: SessionState, size: Size = Size()) -> [String] {
    let room = max(1, size.rows - (isOver ? Self.endRows : 1))
    let big = bigRows(state, size)
    let isTight = room < 22
    var lines = header(state, size)
    if !isTight || big.isEmpty { lines.append("") }
    lines += big
    lines += [
      cadenceRow(state, size), armRow, stepRow(size),
    ]
    lines += intervalRows(state.intervals, size)
    lines += cueRows(at: state.elapsedSeconds, size)
    if isTight { lines.removeAll { $0.isEmpty } } else { lines.append("") }
    var foot: [String] = []
    // Before the walk begins there is nothing to keep.
    if let folder, hasBegun || state.journalBytes != nil {
      let kept = state.journalBytes.map { Words.number(Double($0) / 1e6, 1, in: language) + " MB" }
      let row = Words.screen(.kept(folder: Wording.visible(folder), size: kept), in: language)
      let name = "…/" + (folder.split(separator: "/").last ?? "")
      let short = Words.screen(.kept(folder: Wording.visible(name), size: kept), in: language)
      foot.append(row.count <= size.columns ? row : short)
    }
    // What was said last is never pushed out by a long list of sensors.
    let forMessages = min(messageRows(Self.leastRows, size).count, Self.leastRows)
    lines += sensorRows(state, room: room - lines.count - foot.count - forMessages, size)
    lines += foot + messageRows(room - lines.count - foot.count, size)
    return lines.prefix(room).map { String($0.prefix(size.columns)) }
  }

  /// The latest messages that have room in so many rows, whole; of the very last at least its beginning.
  private func messageRows(_ room: Int, _ size: Size) -> [String] {
    var rows: [String] = []
    for message in messages.reversed() {
      let text = Wording.wrapped(message, indent: 2, columns: min(Wording.width, size.columns))
      let lines = text.split(separator: "\n").map(String.init)
      guard rows.count + lines.count <= room else {
        if rows.isEmpty { rows = Array(lines.prefix(max(0, room))) }
        break
      }
      rows = lines + rows
    }
    return rows
  }

  /// When the walk began, and how it ends; in two rows where one is too narrow.
  private func header(_ state: SessionState, _ size: Size) -> [String] {
    let walk = [Words.screen(.walk, in: language), "\(Self.minutes(state.clockSeconds)) min"]
    let ending = isOver ? "" : Words.screen(hasKeys ? .keys : .howToEnd, in: language)
    if size.columns >= 80 { return [Wording.row(walk + [ending], [10, 14, 56])] }
    return [Wording.row(walk, [10, 14]), ending].filter { !$0.isEmpty }
  }

  /// The two numbers in large digits, with what they are below; none where there is no room.
  private func bigRows(_ state: SessionState, _ size: Size) -> [String] {
    let scale = size.columns >= 140 && size.rows >= 40 ? 2 : 1
    guard size.columns >= 72, size.rows >= 24 else { return [] }
    let (time, name) = bigTime(state)
    let cadence = cadence(state)
    let left = BlockDigits.rows(time, scale: scale)
    let right = BlockDigits.rows(cadence, scale: scale)
    // Minutes to a hundred hours fit into the left part.
    let width = 46 * scale
    func padded(_ text: String) -> String { text + String(repeating: " ", count: max(2, width - text.count)) }
    let names = padded(Words.screen(name, in: language)) + Words.screen(.bigCadence, in: language)
    return zip(left, right).map { padded($0) + $1 } + [names]
  }

  /// The time that matters now, and its name.
  private func bigTime(_ state: SessionState) -> (String, ScreenText) {
    switch state.intervals?.phase {
    case .walk:
      guard let walk = state.intervals, let rest = walk.restSeconds else { break }
      return (Self.minutes(rest), walk.isLast ? .bigToEnd : .bigToPause)
    case .pause: return (Self.minutes(state.intervals?.pauseSeconds ?? 0), .bigPause)
    case .over: return (Self.minutes(state.intervals?.walkingSeconds ?? 0), .bigWalk)
    case .ready, .warmUp, nil: break
    }
    return (Self.minutes(state.clockSeconds), .bigWalk)
  }

  /// Steps a minute as text; of sensors that are of no use nothing is left standing.
  private func cadence(_ state: SessionState) -> String {
    let number = isBlind(state) ? nil : second?.cadenceStepsPerMinute
    return number.map { Words.number($0, 0, in: language) } ?? "-"
  }

  private func cadenceRow(_ state: SessionState, _ size: Size) -> String {
    let row = Wording.row(
      [
        Words.screen(.cadence, in: language), cadence(state), Words.screen(.stepsPerMinute, in: language),
      ], [10, 6, 12])
    let mood = mood(state)
    return row + (row.count + 3 + mood.count <= size.columns ? "   " : "  ") + mood
  }

  private func stepRow(_ size: Size) -> String {
    let row =
      Wording.row([Words.screen(.steps, in: language), "\(steps)"], [10, 6]) + "      "
      + Wording.row([Words.screen(.bouts, in: language), "\(bouts)"], [11, 4])
    guard bouts == 0, steps > 0, !isOver else { return row }
    let reasons = [ScreenText.boutGoesOn, .boutGoesOnShort].map {
      row + "   (" + Words.screen($0, in: language) + ")"
    }
    return reasons.first { $0.count <= size.columns } ?? row
  }

  /// Each sensor in a row, as many as there is room for.
  private func sensorRows(_ state: SessionState, room: Int, _ size: Size) -> [String] {
    guard room >= 2, !state.sensors.isEmpty else { return [] }
    var columns = TableHead.sensors(in: language).columns
    // Half a number would be a wrong one: what has no room is left out.
    while columns.count > 1, columns.reduce(0, { $0 + $1.width }) > size.columns { columns.removeLast() }
    let widths = columns.map(\.width)
    let shown = state.sensors.count > room - 1 ? max(1, room - 2) : state.sensors.count
    var rows = [Wording.row(columns.map(\.name), widths)]
    for (index, sensor) in state.sensors.prefix(shown).enumerated() {
      let place = Words.place(sensor.place, in: language)
      let charge = state.batteries[sensor.place].map {
        "  " + Words.screen(.battery(Words.percent($0 / 100, decimals: 0, in: language)), in: language)
      }
      var row: String
      if let trouble = trouble(of: index, state) {
        // What a sensor delivered before is of no use to somebody who walks: the trouble takes its place.
        row = Wording.row([place], [widths[0]]) + "  " + Words.screen(trouble, in: language)
      } else {
        let rate = sensor.rateHertz.map { Words.number($0, 1, in: language) } ?? "-"
        let cells = [
          place, rate, Words.percent(sensor.lostShare, decimals: 1, in: language), "\(sensor.samples)",
        ]
        // A battery is of more use than the last column, and is not cut off either.
        var count = columns.count
        repeat {
          row = Wording.row(Array(cells.prefix(count)), widths)
          count -= 1
        } while row.count + (charge?.count ?? 0) > size.columns && count > 1
      }
      rows.append(row + (charge ?? ""))
    }
    if shown < state.sensors.count {
      rows.append(Words.screen(.more(state.sensors.count - shown), in: language))
    }
    return rows
  }

  /// What keeps a sensor from being of use, and for how long.
  private func trouble(of index: Int, _ state: SessionState) -> ScreenText? {
    guard !isOver, state.hearing.indices.contains(index) else { return nil }
    func time(_ seconds: Double) -> String {
      seconds < 60 ? "\(Int(seconds)) s" : "\(Self.minutes(seconds)) min"
    }
    let hearing = state.hearing[index]
    if hearing.isSilent { return .silent(time(hearing.silentSeconds)) }
    return hearing.isDoubted ? .doubted(time(hearing.doubtedSeconds)) : nil
  }

  /// Whether no sensor is of use.
  private func isBlind(_ state: SessionState) -> Bool {
    !isOver && (state.isSilent || state.isDoubted)
  }

  /// What goes on, with the pace and the speed of somebody who walks.
  private func mood(_ state: SessionState) -> String {
    func said(_ text: ScreenText) -> String { Words.screen(text, in: language) }
    if isOver { return said(.over) }
    if states.values.contains(.lost) { return said(.lost) }
    if isBlind(state) { return said(state.isSilent ? .allSilent : .allDoubted) }
    guard let second, second.walking else { return said(.noSteps) }
    let pace = second.pace.map { Words.pace($0, in: language) }
    let speed = second.speedMetresPerSecond.map { Words.number($0, 2, in: language) + " m/s" }
    return ([said(.walking)] + [pace, speed].compactMap(\.self)).joined(separator: ", ")
  }

  /// How far the arms swing, in one row; empty without a sensor that shows it.
  private var armRow: String {
    guard let second, second.walking else { return "" }
    func swing(_ side: Side?, _ range: Double?) -> String? {
      range.map {
        Words.screen(.swing(side: side, degrees: Words.number($0 * 180 / .pi, 0, in: language)), in: language)
      }
    }
    let swings = [
      swing(.left, second.armRangeLeft), swing(.right, second.armRangeRight), swing(nil, second.armRange),
    ].compactMap(\.self)
    guard !swings.isEmpty else { return "" }
    return Self.row(Words.screen(.arms, in: language)) + swings.joined(separator: "   ")
  }

  /// Where the walk in intervals stands, in one row; that there are no data in a second where one is too narrow.
  private func intervalRows(_ walk: IntervalWalk?, _ size: Size) -> [String] {
    guard let walk else { return [""] }
    func said(_ text: ScreenText) -> String { Words.screen(text, in: language) }
    let number = walk.plan.repeats.map { said(.intervalOf(walk.interval, $0)) } ?? "\(walk.interval)"
    var parts: [String]
    switch walk.phase {
    case .ready: parts = [said(.intervalReady)]
    case .warmUp: parts = [said(.warmingUp)]
    case .walk:
      parts = walk.interval > 0 ? [number] : []
      if let rest = walk.restSeconds.map(Self.minutes) {
        parts.append(said(walk.isLast ? .toEnd(rest) : .toPause(rest)))
      }
    case .pause:
      parts = (walk.interval > 0 ? [number] : []) + [said(.pause(Self.minutes(walk.pauseSeconds ?? 0)))]
    case .over: parts = [said(.walked(Self.minutes(walk.walkingSeconds)))]
    }
    let row = Self.row(said(.interval)) + parts.joined(separator: "   ")
    guard walk.isBlind else { return [row] }
    let whole = row + "   " + said(.blind)
    return whole.count <= size.columns ? [whole] : [row, Self.row("") + said(.blind)]
  }

  /// What the coach said a moment ago; below its column where there is room, else whole in as many rows as it takes.
  private func cueRows(at now: Double, _ size: Size) -> [String] {
    guard let cue, now - cue.at < Self.cueSeconds else { return [""] }
    let text = Wording.visible(cue.said.text)
    let row = Self.row("") + text
    if row.count <= size.columns { return [row] }
    return Wording.wrapped(text, columns: size.columns).split(separator: "\n").map(String.init)
  }

  /// The beginning of a row whose value is text: the label, and room up to the column of values.
  private static func row(_ label: String) -> String {
    label + String(repeating: " ", count: max(2, 11 - label.count))
  }

  private static func minutes(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds))
    return "\(whole / 60):" + (whole % 60 < 10 ? "0" : "") + "\(whole % 60)"
  }
}
