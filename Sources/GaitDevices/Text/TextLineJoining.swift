import GaitText

/// Samples that take several lines: acceleration on one, angular velocity on the next, a temperature on a third.
///
/// Lines with labels are known by these. When one comes again and others stood between, those that came meanwhile are one
/// sample, if its columns can be used; else each line is by itself. The sample begins with the line that has a clock, else
/// the one behind an empty line, else the one with acceleration.
struct TextLineJoining: Sendable {
  /// What a line is.
  enum Step: Equatable {
    /// Nothing of a sample of several lines.
    case alone
    /// A part of one that goes on, or of one that had begun before.
    case part
    /// The last part: `joined` is the sample.
    case whole
    /// A labelled line where another should stand.
    case foreign
  }

  private struct Kind {
    let labels: UInt64
    let line: [UInt8]
    let hasClock: Bool
    let hasForce: Bool
    let isBehindBlank: Bool
  }

  /// So many different lines are looked at.
  private static let mostKinds = 8
  private var seen: [Kind] = []
  /// Labels of the lines of a sample, in order; empty while each is by itself.
  private var cycle: [UInt64] = []
  private var next = 0
  private var isBehindBlank = false
  private var isSettled = false
  /// The lines of a sample, with commas between.
  private(set) var joined: [UInt8] = []

  /// Whether samples are known to take several lines.
  var isOn: Bool { !cycle.isEmpty }

  /// Whether the lines so far may turn out to be parts of samples.
  var isOpen: Bool { !isSettled && !seen.isEmpty }

  /// Takes notice of an empty line.
  mutating func blank() {
    isBehindBlank = true
  }

  /// Forgets what was learned.
  mutating func forget() {
    seen.removeAll()
    cycle.removeAll()
    next = 0
    isSettled = false
  }

  /// Takes a line with its labels while samples of several lines are known.
  mutating func take(_ line: [UInt8], _ fields: TextLineFields) -> Step {
    guard fields.isLabelled else { return .part }
    guard let place = cycle.firstIndex(of: fields.labels) else {
      next = 0
      return .foreign
    }
    guard place == next else {
      next = 0
      if place > 0 { return .part }
      return take(line, fields)
    }
    if place == 0 { joined.removeAll(keepingCapacity: true) } else { joined.append(Ascii.comma) }
    for index in 0..<line.count { joined.append(line[index]) }
    next = place + 1
    guard next == cycle.count else { return .part }
    next = 0
    return .whole
  }

  /// Takes a line while it is open whether samples take several; whether that has just become known.
  mutating func learn(_ line: [UInt8], _ fields: TextLineFields) -> Bool {
    defer { isBehindBlank = false }
    guard !isSettled, fields.isLabelled else { return false }
    if let place = seen.firstIndex(where: { $0.labels == fields.labels }) {
      let kinds = Array(seen[place...])
      seen.removeAll()
      isSettled = true
      guard kinds.count > 1, Self.isUsable(kinds) else { return false }
      let begin =
        kinds.firstIndex(where: \.hasClock) ?? kinds.firstIndex(where: \.isBehindBlank)
        ?? kinds.firstIndex(where: \.hasForce) ?? 0
      let order = Array(kinds[begin...] + kinds[..<begin])
      cycle = order.map(\.labels)
      joined = Array(order.map(\.line).joined(separator: [Ascii.comma]))
      return true
    }
    if seen.count == Self.mostKinds { seen.removeAll() }
    let columns = fields.fields.map { TextColumn.named(fields.bytes[$0.name]).column }
    if columns.contains(.axis(.acceleration, 0)), columns.contains(.axis(.angularVelocity, 0)) {
      // Both on a line: that is a sample.
      isSettled = true
      return false
    }
    seen.append(
      Kind(
        labels: fields.labels, line: line,
        hasClock: columns.contains { if case .time = $0 { true } else { false } },
        hasForce: columns.contains(.axis(.acceleration, 0)), isBehindBlank: isBehindBlank))
    return false
  }

  private static func isUsable(_ kinds: [Kind]) -> Bool {
    var fields = TextLineFields()
    guard fields.read(Array(kinds.map(\.line).joined(separator: [Ascii.comma]))) else { return false }
    return fields.isLabelled && TextLayout(names: fields.fields.map { fields.bytes[$0.name] }) != nil
  }
}
