import GaitModel
import GaitSession
import GaitWire
import GaitWords

/// Shows nothing of a walk but messages.
struct SilentOutlet: SessionOutlet {
  let isQuiet: Bool
  /// The language of messages.
  let language: Language

  mutating func hello(_ hello: Hello) {}
  mutating func device(_ line: DeviceLine) {}
  mutating func note(_ line: NoteLine) {}
  mutating func receive(_ output: GaitOutput) {}
  mutating func coach(_ output: CoachOutput) {}
  mutating func sample(_ sample: ImuSample) {}
  mutating func finish(
    at time: SampleTime, durationSeconds: Double, notComputed: [NotComputed], interrupted: String?
  ) {}
  mutating func show(_ state: SessionState) {}
  mutating func flush() {}

  mutating func tell(_ news: SessionNews) {
    if !isQuiet { Messages.tell(news, in: language) }
  }
}
