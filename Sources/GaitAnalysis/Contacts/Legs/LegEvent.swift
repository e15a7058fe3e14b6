import GaitModel
import GaitSignal

/// What one leg's sensor saw: its foot met the ground, or left it.
struct LegEvent: Equatable, Sendable {
  /// What happened.
  enum Kind: Equatable {
    /// The foot met the ground.
    case initialContact
    /// The foot left the ground.
    case finalContact
  }

  /// What happened.
  let kind: Kind
  /// When it happened.
  let time: SampleTime
}

/// Events in the order they were found, at most a few; when it is full, the oldest gives way.
struct LegEventQueue: Sendable {
  private var events = Ring(capacity: 24, filler: LegEvent(kind: .initialContact, time: .zero))

  /// The oldest event, if there is one.
  var first: LegEvent? { events.oldest }

  /// Adds an event.
  mutating func append(_ event: LegEvent) {
    events.append(event)
  }

  /// Takes the oldest event away, if there is one.
  mutating func removeFirst() {
    if !events.isEmpty { events.removeFirst() }
  }

  /// Takes all events away.
  mutating func removeAll() {
    events.removeAll()
  }
}
