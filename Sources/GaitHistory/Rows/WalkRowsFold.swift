public import GaitModel
import GaitResults

/// A walk's events to the rows of the data base. The same for a walk that goes on and for one that is read from its folder
/// again, so both come to the same rows.
public struct WalkRowsFold: WalkSink, Sendable {
  private let identity: WalkIdentity
  private var hello: Hello?
  private var rows: WalkRows?
  private var devices: [WalkRows.Device] = []
  private var minute = MinuteFold()
  private var measures = MeasureFold()
  private var last = SampleTime.zero
  private var marks = 0
  private var totals: IntervalTotals?
  private var end: WalkEnd?
  // How many rows of each kind there were.
  private var counts = (intervals: 0, pauses: 0, symptoms: 0, cues: 0, wrongTips: 0, notes: 0)
  /// Whether a minute is over, or the walk, since rows were last taken.
  public private(set) var hasNews = false

  /// A walk that nothing was heard of yet.
  public init(_ identity: WalkIdentity) {
    self.identity = identity
  }

  /// Takes an event.
  public mutating func receive(_ event: WalkEvent) {
    switch event {
    case .hello(let hello):
      self.hello = hello
      rows = WalkRows(identity, hello: hello)
      hasNews = true
    case .device(let line): take(line)
    case .note(let line): take(line)
    case .output(let output): take(output)
    case .coach(let output): take(output)
    case .end(let end):
      self.end = end
      if let row = minute.finish() { rows?.minutes.append(row) }
      hasNews = true
    }
  }

  /// The rows since they were last taken, with how the walk stands; `nil` before it began.
  public mutating func take() -> WalkRows? {
    guard var taken = rows, let hello else { return nil }
    taken.end = end
    taken.walkingSeconds = measures.summary.walkingSeconds
    taken.steps = measures.summary.steps
    taken.durationSeconds = end?.durationSeconds ?? last.seconds
    taken.marks = marks
    taken.totals = totals
    taken.measures = measures.values
    taken.devices = devices
    rows = WalkRows(identity, hello: hello)
    hasNews = false
    return taken
  }

  private mutating func take(_ line: DeviceLine) {
    let places = line.places.map(\.name)
    switch line.state {
    case .found:
      devices.append(
        WalkRows.Device(source: line.source, protocolName: line.protocolName, places: places, losses: 0))
    case .lost:
      guard let index = devices.firstIndex(where: { $0.source == line.source && $0.places == places }) else {
        return
      }
      devices[index].losses += 1
    case .returned, .ended: break
    }
  }

  private mutating func take(_ line: NoteLine) {
    if line.wrongTip != nil {
      counts.wrongTips += 1
      rows?.wrongTips.append(.init(number: counts.wrongTips, value: line))
    }
    if !line.text.isEmpty {
      counts.notes += 1
      rows?.notes.append(.init(number: counts.notes, value: line))
    }
  }

  private mutating func take(_ output: GaitOutput) {
    measures.add(output)
    switch output {
    case .bout(let bout): rows?.bouts.append(bout)
    case .second(let second):
      last = max(last, second.time)
      if let row = minute.add(second) {
        rows?.minutes.append(row)
        hasNews = true
      }
    case .quality, .initialContact, .finalContact, .stride, .armSwing, .heelStrike, .flag: break
    }
  }

  private mutating func take(_ output: CoachOutput) {
    switch output {
    case .interval(let change):
      counts.intervals += 1
      rows?.intervals.append(.init(number: counts.intervals, value: change))
      if let totals = change.totals { self.totals = totals }
    case .pause(let event):
      guard event.state == .end else { return }
      counts.pauses += 1
      rows?.pauses.append(.init(number: counts.pauses, value: event))
    case .symptom(let mark):
      marks += 1
      counts.symptoms += 1
      rows?.symptoms.append(.init(number: counts.symptoms, value: mark))
    case .cue(let cue):
      counts.cues += 1
      rows?.cues.append(.init(number: counts.cues, value: cue))
    }
  }
}
