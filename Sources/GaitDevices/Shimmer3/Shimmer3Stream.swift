import GaitModel

/// The newest bytes of a Shimmer3, and the answer or packet that they begin with.
struct Shimmer3Stream: Sendable {
  /// What the device answered; places are counted from the window's first byte.
  enum Answer {
    /// Nothing that is read: an acknowledgement, a state.
    case silent
    case layout(Shimmer3Layout)
    /// Kind and version of the firmware begin there.
    case firmware(Int)
    /// Four sensors' calibration begins there.
    case calibration(Int)
  }

  /// What the next bytes are; the window still holds them.
  enum Step {
    case packet(length: Int)
    case answer(Answer, length: Int)
    case refused(FrameRejection, Int)
  }

  /// Bytes behind a packet that check it.
  private enum Check: Int {
    case none = 0
    case one = 1
    case two = 2
  }

  /// Whether something stands at a place.
  private enum Look {
    case yes
    case no
    case notYet
  }

  var window = ByteWindow(longest: 1024)
  /// What packets hold; `nil` until the inquiry was answered.
  private(set) var layout: Shimmer3Layout?
  /// The check behind packets; `nil` until a packet showed it.
  private var check: Check?
  /// Ticks of the packet before.
  private var lastTime: UInt32?
  /// So many packets one after the other are believed without a check.
  private static let chain = 4

  private static let acknowledged: UInt8 = 0xFF
  private static let refusedByDevice: UInt8 = 0xFE
  private static let packetMark: UInt8 = 0x00
  private static let stateMark: UInt8 = 0x8A

  /// Ticks of the packet at the window's beginning.
  var time: UInt32 { time(at: 0) }

  /// The next answer, packet or refusal; `nil` until more bytes are there.
  mutating func next(isAtEnd: Bool) -> Step? {
    while window.count > 0 {
      switch step() {
      case .some(.some(let step)): return step
      case .some(.none):
        guard isAtEnd else { return nil }
        if let place = window.cut() { return .refused(.truncated, place) }
      case .none:
        let reason: FrameRejection = layout != nil && check != nil ? .badChecksum : .unknownMessage
        if let place = pass() { return .refused(reason, place) }
      }
    }
    return nil
  }

  private mutating func pass() -> Int? {
    let isBeginning = window[0] == Self.packetMark || window[0] == Self.acknowledged
    return window.pass(isBeginning: isBeginning)
  }

  /// What stands at the beginning: nothing (`nil`), or a step, or one that is not there yet.
  private mutating func step() -> Step?? {
    switch window[0] {
    case Self.packetMark: return packet()
    case Self.acknowledged: return acknowledgement()
    case Self.refusedByDevice where window.isInStep: return .some(.answer(.silent, length: 1))
    case Self.stateMark where window.isInStep: return state(at: 0)
    default: return nil
    }
  }

  // MARK: Answers

  private mutating func acknowledgement() -> Step?? {
    guard window.count >= 2 else { return .some(nil) }
    // Inside of a packet the same bytes may stand: what sets the numbers right is believed only where it belongs.
    let isInPlace = window.isInStep || window.place == 0
    switch window[1] {
    case 0x02 where isInPlace || layout == nil:
      switch Shimmer3Layout.look(window, at: 1) {
      case .layout(let layout, let length):
        self.layout = layout
        check = nil
        lastTime = nil
        return .some(.answer(.layout(layout), length: 1 + length))
      case .notYet: return .some(nil)
      case .none: return nil
      }
    case 0x2D where isInPlace: return answer(.calibration(2), length: 2 + 4 * Shimmer3Calibration.length)
    case 0x2F where isInPlace:
      guard window.count >= 4 else { return .some(nil) }
      // Kinds of firmware: BtStream, SDLog, LogAndStream.
      guard (1...3).contains(window.little16(2)) else { return nil }
      return answer(.firmware(2), length: 8)
    case 0x25 where isInPlace: return answer(.silent, length: 3)
    case 0x04 where isInPlace: return answer(.silent, length: 4)
    case Self.stateMark where isInPlace: return state(at: 1)
    case Self.acknowledged, Self.refusedByDevice, Self.packetMark:
      // Nothing but the acknowledgement.
      return .some(.answer(.silent, length: 1))
    default: return nil
    }
  }

  private func answer(_ answer: Answer, length: Int) -> Step?? {
    .some(window.count >= length ? .answer(answer, length: length) : nil)
  }

  private func state(at begin: Int) -> Step?? {
    guard window.count > begin + 1 else { return .some(nil) }
    switch window[begin + 1] {
    case 0x71: return answer(.silent, length: begin + 3 + (check?.rawValue ?? 0))
    case 0x94: return answer(.silent, length: begin + 4 + (check?.rawValue ?? 0))
    default: return nil
    }
  }

  // MARK: Packets

  private mutating func packet() -> Step?? {
    guard let layout else { return nil }
    if window.isInStep, let check {
      let length = layout.length + check.rawValue
      guard window.count >= length else { return .some(nil) }
      if check != .none {
        if isChecked(at: 0, layout, check) { return found(length) }
      } else if follows(at: 0, lastTime, layout) {
        switch isFollowed(at: length, layout) {
        case .yes: return found(length)
        case .notYet: return .some(nil)
        case .no: break
        }
      }
    }
    var isOpen = false
    // What the device was told at the beginning holds until it is asked anew.
    for check in [Check.two, .one, .none] where self.check == nil || self.check == check {
      switch look(check, layout) {
      case .yes:
        self.check = check
        return found(layout.length + check.rawValue)
      case .notYet: isOpen = true
      case .no: break
      }
    }
    return isOpen ? .some(nil) : nil
  }

  private mutating func found(_ length: Int) -> Step?? {
    lastTime = time
    return .some(.packet(length: length))
  }

  /// Whether packets with this check begin here: one with a check of 16 bits, two with one of 8, four without.
  private func look(_ check: Check, _ layout: Shimmer3Layout) -> Look {
    let length = layout.length + check.rawValue
    let needed = check == .two ? 1 : check == .one ? 2 : Self.chain
    for index in 0..<needed {
      let begin = index * length
      guard window.count > begin else { return .notYet }
      guard window[begin] == Self.packetMark else { return .no }
      guard window.count >= begin + 4 else { return .notYet }
      if index > 0, !follows(at: begin, time(at: begin - length), layout) { return .no }
      guard window.count >= begin + length else { return .notYet }
      if check != .none, !isChecked(at: begin, layout, check) { return .no }
    }
    return .yes
  }

  /// Whether the packet at a place was measured one step of the rate after a time.
  private func follows(at begin: Int, _ before: UInt32?, _ layout: Shimmer3Layout) -> Bool {
    guard let before else { return false }
    let step = Int((time(at: begin) &- before) & 0xFF_FFFF)
    return abs(step - layout.ticks) <= 1
  }

  /// Whether something that may stand behind a packet begins at a place: a lost byte shifts all that comes after it.
  private func isFollowed(at begin: Int, _ layout: Shimmer3Layout) -> Look {
    guard window.count > begin else { return .notYet }
    switch window[begin] {
    case Self.packetMark:
      guard window.count >= begin + 4 else { return .notYet }
      let step = Int((time(at: begin) &- time) & 0xFF_FFFF)
      // Packets may be missing, but not for long.
      let count = (step + layout.ticks / 2) / layout.ticks
      return (1...256).contains(count) && abs(step - count * layout.ticks) <= count ? .yes : .no
    case Self.acknowledged, Self.stateMark: return .yes
    default: return .no
    }
  }

  private func isChecked(at begin: Int, _ layout: Shimmer3Layout, _ check: Check) -> Bool {
    let value = Shimmer3Check.value(window, layout.length, at: begin)
    let end = begin + layout.length
    guard window[end] == UInt8(value & 0xFF) else { return false }
    return check == .one || window[end + 1] == UInt8(value >> 8)
  }

  private func time(at begin: Int) -> UInt32 {
    UInt32(window[begin + 1]) | UInt32(window[begin + 2]) << 8 | UInt32(window[begin + 3]) << 16
  }
}
