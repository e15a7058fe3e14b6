import GaitModel

/// The final contacts that wait until walking is confirmed. Holds the last eight in place.
struct PendingFinals: Sendable {
  private var contacts = InlineArray<8, FoundContact>(repeating: FoundContact(time: .zero))
  private(set) var count = 0

  /// Adds one; the oldest makes room.
  mutating func add(_ contact: FoundContact) {
    if count == contacts.count {
      for index in 1..<count { contacts[index - 1] = contacts[index] }
      count -= 1
    }
    contacts[count] = contact
    count += 1
  }

  /// Forgets all.
  mutating func removeAll() {
    count = 0
  }

  /// The one at `index`, 0 being the oldest; `index` must be less than `count`.
  subscript(index: Int) -> FoundContact { contacts[index] }
}
