import GaitModel

/// The newest bytes of a WitMotion stream, and the frame that they begin with.
///
/// 55 stands also inside of frames, so what looks like a beginning is believed only with a right sum, and by what follows.
struct WitMotionWindow: Sendable {
  /// What the next bytes are.
  enum Step {
    /// A whole frame of this type; its words can be read until the next step.
    case frame(UInt8)
    /// Bytes that belong to no frame begin at this offset.
    case refused(FrameRejection, Int)
  }

  private static let mark: UInt8 = 0x55
  private static let checked = 11
  private static let unchecked = 20
  /// A whole frame of a recorder's card, with eight bytes of calendar before or behind its words.
  private static let dated = 28

  private var held: [UInt8] = []
  /// Bytes of `held` that have been dealt with.
  private var used = 0
  /// Where `held` begins in the stream.
  private var offset = 0
  /// Where the words of the last frame begin in `held`, and where its calendar does.
  private var body = 0
  private var clock: Int?
  /// Length of the last frame without a sum.
  private var wholeLength = WitMotionWindow.unchecked
  /// Whether the last frame ended where the next bytes begin.
  private var isInStep = false
  /// Whether the bytes before the next were refused already.
  private var isLost = false

  init() {
    held.reserveCapacity(256)
  }

  /// Takes the next byte.
  mutating func append(_ byte: UInt8) {
    if held.count == 256 {
      held.removeFirst(used)
      offset += used
      used = 0
    }
    held.append(byte)
  }

  /// The next frame or refusal; `nil` until more bytes are there. `isAtEnd`: whether no more come.
  mutating func next(isAtEnd: Bool) -> Step? {
    while used < held.count {
      guard held[used] == Self.mark else {
        if let refusal = pass(.unknownMessage) { return refusal }
        continue
      }
      guard used + 1 < held.count else { return isAtEnd ? cutOff() : nil }
      let type = held[used + 1]
      guard let length = Self.length(of: type) else {
        if let refusal = pass(.unknownMessage) { return refusal }
        continue
      }
      let left = held.count - used
      guard left >= length else { return isAtEnd ? cutOff() : nil }
      if length == Self.unchecked {
        switch wholeFrame(type, left: left, isAtEnd: isAtEnd) {
        case .frame(let length, let words): return frame(type, length: length, words: words)
        case .notYet: return isAtEnd ? cutOff() : nil
        case .none(let reason):
          if let refusal = pass(reason) { return refusal }
          continue
        }
      }
      guard isSumRight else {
        if let refusal = pass(.badChecksum) { return refusal }
        continue
      }
      // What is in step and has a sum needs no witness.
      if !isInStep {
        guard left >= length + 2 else { return isAtEnd ? cutOff() : nil }
        guard isBeginning(at: used + length) else {
          if let refusal = pass(.badChecksum) { return refusal }
          continue
        }
      }
      return frame(type, length: length, words: used + 2)
    }
    return nil
  }

  /// Three words of the last frame, as shares of their range.
  func vector(at word: Int) -> Vector3 {
    Vector3(share(word), share(word + 1), share(word + 2))
  }

  /// The calendar of the last frame in milliseconds since the year 2000; `nil` where there is none.
  var calendarMilliseconds: UInt64? { clock.flatMap { calendar(at: $0) } }

  private func calendar(at first: Int) -> UInt64? {
    let month = Int(held[first + 1])
    let day = Int(held[first + 2])
    let fraction = Int(held[first + 6]) + Int(held[first + 7]) << 8
    guard (1...12).contains(month), (1...31).contains(day), held[first + 3] < 24, held[first + 4] < 60,
      held[first + 5] < 60, fraction < 1000
    else { return nil }
    let year = Int(held[first])
    // Days before each month of a year that is no leap year.
    let before: InlineArray<12, Int> = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    let days =
      year * 365 + (year + 3) / 4 + before[month - 1] + (month > 2 && year % 4 == 0 ? 1 : 0) + day - 1
    let minutes = (days * 24 + Int(held[first + 3])) * 60 + Int(held[first + 4])
    return UInt64((minutes * 60 + Int(held[first + 5])) * 1000 + fraction)
  }

  // MARK: Steps of `next`

  private static func length(of type: UInt8) -> Int? {
    switch type {
    case 0x50...0x5A, 0x5F: checked
    case 0x61, 0x71: unchecked
    default: nil
    }
  }

  private func isBeginning(at index: Int) -> Bool {
    held[index] == Self.mark && Self.length(of: held[index + 1]) != nil
  }

  private mutating func frame(_ type: UInt8, length: Int, words: Int) -> Step {
    body = words
    if type == 0x50 {
      clock = words
    } else {
      clock = length == Self.dated ? (words == used + 2 ? words + 18 : used + 2) : nil
    }
    if length != Self.checked { wholeLength = length }
    used += length
    isInStep = true
    isLost = false
    return .frame(type)
  }

  /// What a frame without a sum may be.
  private enum Whole {
    case frame(length: Int, words: Int)
    case notYet
    case none(FrameRejection)
  }

  /// A frame without a sum counts when another begins behind it; at the end of the stream nobody can.
  private func wholeFrame(_ type: UInt8, left: Int, isAtEnd: Bool) -> Whole {
    let other = wholeLength == Self.dated ? Self.unchecked : Self.dated
    for attempt in 0..<2 {
      let length = attempt == 0 ? wholeLength : other
      guard type == 0x61 || length == Self.unchecked else { continue }
      let isFollowed = left >= length + 2 && isBeginning(at: used + length)
      guard isFollowed || (isAtEnd && isInStep && left == length) else { continue }
      if length == Self.unchecked { return .frame(length: length, words: used + 2) }
      if calendar(at: used + 2) != nil { return .frame(length: length, words: used + 10) }
      if calendar(at: used + 20) != nil { return .frame(length: length, words: used + 2) }
      return .none(.implausibleValue)
    }
    return left < Self.dated + 2 ? .notYet : .none(.badChecksum)
  }

  private var isSumRight: Bool {
    var sum: UInt8 = 0
    for index in used..<(used + Self.checked - 1) { sum &+= held[index] }
    return sum == held[used + Self.checked - 1]
  }

  /// Passes over a byte; a refusal for what looked like a beginning, and for the first of others in a row.
  private mutating func pass(_ reason: FrameRejection) -> Step? {
    let isBeginning = held[used] == Self.mark
    let place = offset + used
    used += 1
    isInStep = false
    if isLost && !isBeginning { return nil }
    isLost = true
    return .refused(reason, place)
  }

  private mutating func cutOff() -> Step? {
    let place = offset + used
    used = held.count
    isInStep = false
    return .refused(.truncated, place)
  }

  private func share(_ word: Int) -> Double {
    let low = UInt16(held[body + 2 * word])
    let high = UInt16(held[body + 2 * word + 1])
    return Double(Int16(bitPattern: high << 8 | low)) / 32_768
  }
}
