import GaitModel
import GaitSession
import GaitWire
import GaitWords

/// What is heard of a walk: sentences and a metronome, as far as they are wanted and the machine can.
struct WalkSound {
  /// With a quiet start the coach's own cues are spoken only after so many seconds; an interval's words always.
  static let quietSeconds = 300.0

  private let voice: Voice?
  private let clicks: ClickPlayer?
  private let isQuietAtStart: Bool
  private var metronome = Metronome()
  private var walkBegan: SampleTime?

  /// The sound that settings ask for; `nil` when all is to be silent.
  ///
  /// - Parameter tell: Takes messages about sound that cannot be made.
  init?(
    _ settings: Settings, environment: [String: String], tell: @escaping @Sendable (String) -> Void
  ) {
    guard settings.speak != .off || settings.metronome else { return nil }
    let programs = Programs(environment: environment)
    voice = settings.speak == .off ? nil : Voice(programs: programs, tell: tell)
    clicks = settings.metronome ? ClickPlayer(programs: programs, tell: tell) : nil
    isQuietAtStart = settings.quietStart
  }

  /// Hears what the analysis says.
  mutating func receive(_ output: GaitOutput) {
    if walkBegan == nil { walkBegan = output.reported }
    guard let clicks, case .second(let second) = output else { return }
    metronome.take(second)
    clicks.set(tempo: metronome.tempo, loudness: metronome.loudness)
  }

  /// Speaks what the coach says.
  func coach(_ output: CoachOutput) {
    guard let voice, let said = output.said, let language = Language(rawValue: said.language) else { return }
    if case .cue = output, isQuietAtStart,
      output.reported.seconds(since: walkBegan ?? output.reported) < Self.quietSeconds
    {
      return
    }
    voice.say(said.text, in: language)
  }

  /// Ends it once all is spoken, at the latest after some seconds.
  func finish() {
    clicks?.finish()
    voice?.finish()
  }
}

/// An outlet with sound.
struct SoundingOutlet<Shown: SessionOutlet>: SessionOutlet {
  private var shown: Shown
  private var sound: WalkSound?

  /// Shows a walk with an outlet, and lets it be heard.
  init(_ shown: Shown, sound: WalkSound?) {
    self.shown = shown
    self.sound = sound
  }

  mutating func hello(_ hello: Hello) { shown.hello(hello) }
  mutating func device(_ line: DeviceLine) { shown.device(line) }
  mutating func note(_ line: NoteLine) { shown.note(line) }
  mutating func sample(_ sample: ImuSample) { shown.sample(sample) }
  mutating func flush() { shown.flush() }
  mutating func show(_ state: SessionState) { shown.show(state) }
  mutating func tell(_ message: String) { shown.tell(message) }

  mutating func receive(_ output: GaitOutput) {
    shown.receive(output)
    sound?.receive(output)
  }

  mutating func coach(_ output: CoachOutput) {
    shown.coach(output)
    sound?.coach(output)
  }

  mutating func finish(
    at time: SampleTime, durationSeconds: Double, notComputed: [NotComputed], interrupted: String?
  ) {
    shown.finish(
      at: time, durationSeconds: durationSeconds, notComputed: notComputed, interrupted: interrupted)
  }
}
