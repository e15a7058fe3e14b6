import GaitCoach
import GaitModel
import GaitSession
import GaitWire

/// What a live walk looks like on a terminal of 80 columns and 24 rows, as plain lines.
struct LiveScreen {
  /// The folder that the walk is kept in; `nil` for none.
  var folder: String?
  private var steps = 0
  private var bouts = 0
  private var walking = false
  private var cadence: Double?
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

  init(folder: String?) {
    self.folder = folder
  }

  mutating func receive(_ output: GaitOutput) {
    switch output {
    case .initialContact: steps += 1
    case .bout: bouts += 1
    case .second(let second):
      walking = second.walking
      cadence = second.cadenceStepsPerMinute
    case .quality, .finalContact, .stride, .armSwing, .heelStrike, .flag: break
    }
  }

  mutating func device(_ line: DeviceLine) {
    states[line.source] = line.state
  }

  mutating func coach(_ output: CoachOutput) {
    guard let said = output.said else { return }
    cue = (said, output.reported.seconds)
  }

  mutating func tell(_ message: String) {
    for line in message.split(separator: "\n") {
      messages += Wording.wrapped(Wording.visible(String(line)), indent: 2).split(separator: "\n").map(
        String.init)
    }
    messages.removeFirst(max(0, messages.count - Self.messageCount))
  }

  mutating func finish() {
    isOver = true
    walking = false
    cadence = nil
  }

  /// The screen's lines.
  func lines(_ state: SessionState) -> [String] {
    let time = Wording.clock(SampleTime(seconds: state.elapsedSeconds.rounded(.down)) ?? .zero).dropLast(2)
    let lost = states.values.contains(.lost)
    let mood = isOver ? "over" : lost ? "device lost, waiting" : walking ? "walking" : "no steps"
    var lines = [
      Wording.row(["Walk", "\(time) min", isOver ? "" : "Ctrl-C ends it"], [10, 14, 56]),
      "",
      Wording.row(["Cadence", cadence.map { Wording.number($0, 0) } ?? "-", "steps/min"], [10, 6, 12])
        + "   \(mood)",
      Wording.row(["Steps", "\(steps)"], [10, 6]),
      Wording.row(["Bouts", "\(bouts)"], [10, 6]),
      intervalRow(state.intervals),
      cueRow(at: state.elapsedSeconds),
      "",
      Wording.row(["Sensor", "samples/s", "lost", "samples"], [18, 11, 18, 11]),
    ]
    for sensor in state.sensors.prefix(Self.sensorCount) {
      lines.append(
        Wording.row(
          [
            sensor.place.name, sensor.rateHertz.map { Wording.number($0, 1) } ?? "-",
            Wording.percent(sensor.lostShare), "\(sensor.samples)",
          ], [18, 11, 18, 11]))
    }
    if state.sensors.count > Self.sensorCount {
      lines.append("and \(state.sensors.count - Self.sensorCount) more")
    }
    lines.append("")
    if let folder {
      let kept = state.journalBytes.map { Wording.number(Double($0) / 1e6, 1) + " MB" } ?? "not any more"
      lines.append("Kept in \(Wording.visible(folder)): \(kept)")
    }
    lines += messages
    return lines.map { String($0.prefix(Wording.width)) }
  }

  /// Where the walk in intervals stands, in one row.
  private func intervalRow(_ walk: IntervalWalk?) -> String {
    guard let walk else { return "" }
    let number = walk.plan.repeats.map { "\(walk.interval) of \($0)" } ?? "\(walk.interval)"
    let blind = walk.isBlind ? "   no data: the clock runs, no tips" : ""
    let text =
      switch walk.phase {
      case .ready: "begins with the first steps"
      case .warmUp: "warming up"
      case .walk: number + (walk.restSeconds.map { "   \(Self.minutes($0)) to the pause" } ?? "")
      case .pause: number + "   pause " + Self.minutes(walk.pauseSeconds ?? 0) + "   p: better"
      case .over: "over, \(Self.minutes(walk.walkingSeconds)) min walked"
      }
    return Wording.row(["Interval"], [10]) + "  " + text + blind
  }

  /// What the coach said a moment ago.
  private func cueRow(at now: Double) -> String {
    guard let cue, now - cue.at < Self.cueSeconds else { return "" }
    return Wording.row([""], [10]) + "  " + Wording.visible(cue.said.text)
  }

  private static func minutes(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds))
    return "\(whole / 60):" + (whole % 60 < 10 ? "0" : "") + "\(whole % 60)"
  }
}
