import Foundation
import GaitModel
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

  /// The sound that settings ask for; `nil` when all is to be silent. What cannot be heard is reported, once.
  init?(_ settings: Settings) {
    guard settings.speak != .off || settings.metronome else { return nil }
    let language = settings.language
    let report: @Sendable (ProgramText) -> Void = { Messages.report($0, in: language) }
    let programs = Programs(environment: ProcessInfo.processInfo.environment)
    voice = settings.speak == .off ? nil : Voice(programs: programs, report: report)
    // Ticks faster than the walker's steps would lead nowhere.
    let isPlayedAsWalked = settings.speed == .times(1)
    clicks = settings.metronome && isPlayedAsWalked ? ClickPlayer(programs: programs, report: report) : nil
    if settings.metronome && !isPlayedAsWalked {
      report(.noMetronome)
    }
    isQuietAtStart = settings.quietStart
  }

  /// Hears a walk: its seconds lead the metronome, and what the coach says is spoken.
  mutating func receive(_ event: WalkEvent) {
    switch event {
    case .output(let output):
      if walkBegan == nil { walkBegan = output.reported }
      guard let clicks, case .second(let second) = output else { return }
      metronome.take(second)
      clicks.set(tempo: metronome.tempo, loudness: metronome.loudness)
    case .coach(let output): speak(output)
    case .hello, .device, .note, .end: break
    }
  }

  private func speak(_ output: CoachOutput) {
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
