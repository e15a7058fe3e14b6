import GaitModel
import GaitSession
import GaitWords

/// Shows nothing of a walk but messages.
struct SilentOutlet: SessionOutlet {
  let isQuiet: Bool
  /// The language of messages.
  let language: Language

  mutating func receive(_ event: WalkEvent) {}
  mutating func show(_ state: SessionState) {}
  mutating func flush() {}

  mutating func report(_ news: SessionNews) {
    if !isQuiet { Messages.report(news, in: language) }
  }
}
