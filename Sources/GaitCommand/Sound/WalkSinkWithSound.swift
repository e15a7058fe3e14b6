import GaitModel
import GaitSession

/// A sink with all that goes beside what is shown: sound, marks by taps, the history, a laboratory's streams, and the sums for the next walk.
struct WalkSinkWithSound<Shown: WalkSink>: WalkSink {
  /// What shows the walk.
  var shown: Shown
  /// The walk in intervals, summed up; `nil` before its end.
  private(set) var totals: IntervalTotals?
  private var sound: WalkSound?
  private var taps: TapMarks?
  private var history: HistorySink?
  private var lab: LabOutlet?
  /// Whether what comes was heard before, when it happened.
  private var isPast = false

  /// Shows a walk, and lets it be heard.
  init(
    _ shown: Shown, sound: WalkSound?, taps: TapMarks? = nil, history: HistorySink? = nil,
    lab: LabOutlet? = nil
  ) {
    self.lab = lab
    self.history = history
    self.shown = shown
    self.sound = sound
    self.taps = taps
  }

  mutating func sample(_ sample: ImuSample) {
    shown.sample(sample)
    if isPast { return }
    taps?.sample(sample)
    lab?.sample(sample)
  }

  mutating func receive(_ event: WalkEvent) {
    shown.receive(event)
    if !isPast {
      sound?.receive(event)
      lab?.receive(event)
    }
    // A walk that goes on is written from its beginning: the same rows again change nothing.
    history?.receive(event)
    if case .coach(.interval(let change)) = event, let totals = change.totals { self.totals = totals }
  }
}

extension WalkSinkWithSound: SessionOutlet where Shown: SessionOutlet {
  mutating func flush() { shown.flush() }
  mutating func show(_ state: SessionState) { shown.show(state) }
  mutating func report(_ news: SessionNews) { shown.report(news) }
  mutating func catchUp(_ isPast: Bool) {
    self.isPast = isPast
    shown.catchUp(isPast)
  }
}
