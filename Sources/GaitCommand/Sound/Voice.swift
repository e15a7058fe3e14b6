import Foundation
import GaitPorts
import GaitWords

/// Speaks sentences with the machine's own voice, one after the other, from a thread of its own: whoever walks is
/// never held up.
///
/// One sentence may wait while another is spoken; a newer one takes its place. What has waited too long to fit the
/// moment is not spoken at all.
final class Voice: Sendable {
  /// A program that speaks.
  enum Speaker: String, CaseIterable, Sendable {
    /// The desktop's own voice, through speech-dispatcher.
    case speechDispatcher = "spd-say"
    /// espeak-ng by itself.
    case espeak = "espeak-ng"

    /// Its arguments to speak a sentence and to end when it is spoken.
    func arguments(_ text: String, _ language: Language) -> [String] {
      switch self {
      case .speechDispatcher: ["--wait", "--language", language.rawValue, "--", text]
      case .espeak: ["-v", language.rawValue, "-s", "150", "--", text]
      }
    }
  }

  /// A sentence whose turn comes later than this after it was said is dropped, in seconds.
  static let latestSeconds = 2.0
  /// No sentence takes longer, in seconds; a voice that hangs is stopped.
  private static let longestSeconds = 20.0

  private struct State {
    var waiting: (text: String, language: Language, said: ContinuousClock.Instant)?
    var isSpeaking = false
    var isEnding = false
  }

  private let condition = NSCondition()
  private let state = Guarded(State())
  private let speakers: [(speaker: Speaker, path: String)]
  private let report: @Sendable (ProgramText) -> Void

  /// The voice of this machine.
  ///
  /// - Parameter report: Takes the one message when there is no voice.
  init(programs: Programs, report: @escaping @Sendable (ProgramText) -> Void) {
    speakers = Speaker.allCases.compactMap { speaker in
      programs.find(speaker.rawValue).map { (speaker: speaker, path: $0) }
    }
    self.report = report
    if speakers.isEmpty {
      report(.noVoice)
    } else {
      // Programs that speak end in order also where nobody can hear them.
      if !SoundDevices.isThere() { report(.noSoundDevice) }
      Thread.detachNewThread { [self] in run() }
    }
  }

  /// Speaks a sentence as soon as the one before is spoken.
  func say(_ text: String, in language: Language) {
    condition.withLock {
      state.withLock { $0.waiting = (text, language, .now) }
      condition.broadcast()
    }
  }

  /// Waits until all is spoken, at most so long.
  func finish(within seconds: Double = 10) {
    let deadline = Date(timeIntervalSinceNow: seconds)
    condition.withLock {
      state.withLock { $0.isEnding = true }
      condition.broadcast()
      guard !speakers.isEmpty else { return }
      while state.withLock({ $0.isSpeaking || $0.waiting != nil }), condition.wait(until: deadline) {}
    }
  }

  private func run() {
    var left = speakers[...]
    while let (text, language) = next() {
      while let (speaker, path) = left.first {
        if ProgramRun.wait(path, speaker.arguments(text, language), seconds: Self.longestSeconds) { break }
        // A program without a working voice behind it is not tried again.
        left = left.dropFirst()
        if left.isEmpty { report(.noVoice) }
      }
      condition.withLock {
        state.withLock { $0.isSpeaking = false }
        condition.broadcast()
      }
    }
  }

  /// The next sentence whose moment has not passed; `nil` at the end.
  private func next() -> (String, Language)? {
    condition.withLock {
      while true {
        let (sentence, isOver) = state.withLock { state -> ((String, Language)?, Bool) in
          if let waiting = state.waiting.take(),
            waiting.said.duration(to: .now) <= .seconds(Self.latestSeconds)
          {
            state.isSpeaking = true
            return ((waiting.text, waiting.language), false)
          }
          return (nil, state.isEnding)
        }
        if let sentence { return sentence }
        condition.broadcast()
        if isOver { return nil }
        condition.wait()
      }
    }
  }
}
