import GaitModel

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
  private static let capacity = 24

  private var storage = InlineArray<24, LegEvent>(
    repeating: LegEvent(kind: .initialContact, time: .zero))
  private var start = 0
  private var count = 0

  /// The oldest event, if there is one.
  var first: LegEvent? { count > 0 ? storage[start] : nil }

  /// Adds an event.
  mutating func append(_ event: LegEvent) {
    if count == Self.capacity { removeFirst() }
    storage[(start + count) % Self.capacity] = event
    count += 1
  }

  /// Takes the oldest event away, if there is one.
  mutating func removeFirst() {
    guard count > 0 else { return }
    start = (start + 1) % Self.capacity
    count -= 1
  }

  /// Takes all events away.
  mutating func removeAll() {
    count = 0
  }
}
