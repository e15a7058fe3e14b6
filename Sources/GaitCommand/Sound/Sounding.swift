import GaitModel
import GaitSession
import GaitWire

/// A sink with all that goes beside what is shown: sound, marks by taps, and the sums for the next walk.
struct Sounding<Shown: WalkSink>: WalkSink {
  /// What shows the walk.
  var shown: Shown
  /// The walk in intervals, summed up; `nil` before its end.
  private(set) var totals: IntervalTotals?
  private var sound: WalkSound?
  private var taps: TapMarks?
  /// Whether what comes was heard before, when it happened.
  private var isPast = false

  /// Shows a walk, and lets it be heard.
  init(_ shown: Shown, sound: WalkSound?, taps: TapMarks? = nil) {
    self.shown = shown
    self.sound = sound
    self.taps = taps
  }

  mutating func hello(_ hello: Hello) { shown.hello(hello) }
  mutating func device(_ line: DeviceLine) { shown.device(line) }
  mutating func note(_ line: NoteLine) { shown.note(line) }

  mutating func sample(_ sample: ImuSample) {
    shown.sample(sample)
    if !isPast { taps?.sample(sample) }
  }

  mutating func receive(_ output: GaitOutput) {
    shown.receive(output)
    if !isPast { sound?.receive(output) }
  }

  mutating func coach(_ output: CoachOutput) {
    shown.coach(output)
    if !isPast { sound?.coach(output) }
    if case .interval(let change) = output, let totals = change.totals { self.totals = totals }
  }

  mutating func finish(
    at time: SampleTime, durationSeconds: Double, notComputed: [NotComputed], interrupted: String?
  ) {
    shown.finish(
      at: time, durationSeconds: durationSeconds, notComputed: notComputed, interrupted: interrupted)
  }
}

extension Sounding: SessionOutlet where Shown: SessionOutlet {
  mutating func flush() { shown.flush() }
  mutating func show(_ state: SessionState) { shown.show(state) }
  mutating func tell(_ news: SessionNews) { shown.tell(news) }
  mutating func catchUp(_ isPast: Bool) {
    self.isPast = isPast
    shown.catchUp(isPast)
  }
}
