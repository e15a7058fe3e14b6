import GaitModel

/// Contacts that wait: final contacts until walking is confirmed, and those of a source that does not decide until
/// it takes over. Holds the last eight in place.
struct RecentContacts: Sendable {
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
  mutating func removeAll() { count = 0 }

  /// The one at `index`, 0 being the oldest; `index` must be less than `count`.
  subscript(index: Int) -> FoundContact { contacts[index] }
}
