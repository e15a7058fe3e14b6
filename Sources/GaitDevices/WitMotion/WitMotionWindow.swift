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

  private var held: [UInt8] = []
  /// Bytes of `held` that have been dealt with.
  private var used = 0
  /// Where `held` begins in the stream.
  private var offset = 0
  /// Where the words of the last frame begin in `held`.
  private var body = 0
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
      guard length != Self.checked || isSumRight else {
        if let refusal = pass(.badChecksum) { return refusal }
        continue
      }
      // What is in step and has a sum needs no witness. At the end of the stream nobody can come behind.
      if !(isInStep && length == Self.checked), !(isAtEnd && isInStep && left == length) {
        guard left >= length + 2 else { return isAtEnd ? cutOff() : nil }
        guard held[used + length] == Self.mark, Self.length(of: held[used + length + 1]) != nil else {
          if let refusal = pass(.badChecksum) { return refusal }
          continue
        }
      }
      body = used + 2
      used += length
      isInStep = true
      isLost = false
      return .frame(type)
    }
    return nil
  }

  /// Three words of the last frame, as shares of their range.
  func vector(at word: Int) -> Vector3 {
    Vector3(share(word), share(word + 1), share(word + 2))
  }

  /// The calendar of the last frame in milliseconds since the year 2000; `nil` where it cannot be one.
  var calendarMilliseconds: UInt64? {
    let month = Int(held[body + 1])
    let day = Int(held[body + 2])
    guard (1...12).contains(month), (1...31).contains(day), held[body + 3] < 24, held[body + 4] < 60,
      held[body + 5] < 60
    else { return nil }
    let year = Int(held[body])
    // Days before each month of a year that is no leap year.
    let before: InlineArray<12, Int> = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    let days =
      year * 365 + (year + 3) / 4 + before[month - 1] + (month > 2 && year % 4 == 0 ? 1 : 0) + day - 1
    let seconds = ((days * 24 + Int(held[body + 3])) * 60 + Int(held[body + 4])) * 60 + Int(held[body + 5])
    return UInt64(seconds) * 1000 + UInt64(held[body + 6]) + UInt64(held[body + 7]) << 8
  }

  // MARK: Steps of `next`

  private static func length(of type: UInt8) -> Int? {
    switch type {
    case 0x50...0x5A, 0x5F: checked
    case 0x61, 0x71: unchecked
    default: nil
    }
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
