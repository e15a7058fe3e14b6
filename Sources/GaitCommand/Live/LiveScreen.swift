import GaitCoach
import GaitModel
import GaitSession
import GaitWords

/// What a live walk looks like on a terminal of 80 columns and 24 rows, as plain lines.
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
  private var isOver = false
  private var messages: [String] = []
  private var cue: (said: Said, at: Double)?
  private var states: [String: DeviceLine.State] = [:]

  /// So many of the latest messages are shown.
  private static let messageCount = 4
  /// So many sensors are shown.
  private static let sensorCount = 6
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
    case .output(.second(let second)): self.second = second
    case .device(let line): states[line.source] = line.state
    case .note(let line): report(Words.screen(.note(line.text), in: language))
    case .coach(let output):
      if let said = output.said { cue = (said, output.reported.seconds) }
    case .end:
      isOver = true
      second = nil
    case .hello, .output: break
    }
  }

  mutating func report(_ message: String) {
    for line in message.split(separator: "\n") {
      messages += Wording.wrapped(Wording.visible(String(line)), indent: 2).split(separator: "\n").map(
        String.init)
    }
    messages.removeFirst(max(0, messages.count - Self.messageCount))
  }

  /// The screen's lines.
  func lines(_ state: SessionState) -> [String] {
    func said(_ text: ScreenText) -> String { Words.screen(text, in: language) }
    let moment = SampleTime(seconds: state.elapsedSeconds.rounded(.down)) ?? .zero
    let time = Words.clock(moment, in: language).dropLast(2)
    let cadence = second?.cadenceStepsPerMinute
    var lines = [
      Wording.row(
        [said(.walk), "\(time) min", isOver ? "" : said(hasKeys ? .keys : .howToEnd)], [10, 14, 56]),
      "",
      Wording.row(
        [
          said(.cadence), cadence.map { Words.number($0, 0, in: language) } ?? "-", said(.stepsPerMinute),
        ], [10, 6, 12]) + "   " + mood,
      armRow,
      Wording.row([said(.steps), "\(steps)"], [10, 6]),
      Wording.row([said(.bouts), "\(bouts)"], [10, 6]),
      intervalRow(state.intervals),
      cueRow(at: state.elapsedSeconds),
      "",
    ]
    let columns = TableHead.sensors(in: language).columns
    let widths = columns.map(\.width)
    lines.append(Wording.row(columns.map(\.name), widths))
    for sensor in state.sensors.prefix(Self.sensorCount) {
      let cells = [
        Words.place(sensor.place, in: language),
        sensor.rateHertz.map { Words.number($0, 1, in: language) } ?? "-",
        Words.percent(sensor.lostShare, decimals: 1, in: language), "\(sensor.samples)",
      ]
      lines.append(Wording.row(cells, widths))
    }
    if state.sensors.count > Self.sensorCount {
      lines.append(said(.more(state.sensors.count - Self.sensorCount)))
    }
    lines.append("")
    if let folder {
      let kept = state.journalBytes.map { Words.number(Double($0) / 1e6, 1, in: language) + " MB" }
      lines.append(said(.kept(folder: Wording.visible(folder), size: kept)))
    }
    lines += messages
    return lines.map { String($0.prefix(Wording.width)) }
  }

  /// What goes on, with the pace and the speed of somebody who walks.
  private var mood: String {
    func said(_ text: ScreenText) -> String { Words.screen(text, in: language) }
    if isOver { return said(.over) }
    if states.values.contains(.lost) { return said(.lost) }
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

  /// Where the walk in intervals stands, in one row.
  private func intervalRow(_ walk: IntervalWalk?) -> String {
    guard let walk else { return "" }
    func said(_ text: ScreenText) -> String { Words.screen(text, in: language) }
    let number = walk.plan.repeats.map { said(.intervalOf(walk.interval, $0)) } ?? "\(walk.interval)"
    var parts: [String]
    switch walk.phase {
    case .ready: parts = [said(.intervalReady)]
    case .warmUp: parts = [said(.warmingUp)]
    case .walk:
      parts = [number]
      if let rest = walk.restSeconds.map(Self.minutes) {
        parts.append(said(walk.isLast ? .toEnd(rest) : .toPause(rest)))
      }
    case .pause: parts = [number, said(.pause(Self.minutes(walk.pauseSeconds ?? 0)))]
    case .over: parts = [said(.walked(Self.minutes(walk.walkingSeconds)))]
    }
    if walk.isBlind { parts.append(said(.blind)) }
    return Self.row(said(.interval)) + parts.joined(separator: "   ")
  }

  /// What the coach said a moment ago.
  private func cueRow(at now: Double) -> String {
    guard let cue, now - cue.at < Self.cueSeconds else { return "" }
    return Self.row("") + Wording.visible(cue.said.text)
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
