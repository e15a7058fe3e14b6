import GaitModel

/// The newest bytes of a stream of frames, with what was dealt with already: the ground that binary protocols share.
///
/// Bytes stay until they are taken as a frame or passed over one at a time, so a frame that began inside of what only
/// looked like one is found as well.
struct ByteWindow: Sendable {
  private var held: [UInt8] = []
  /// Bytes of `held` that have been dealt with.
  private var used = 0
  /// Where `held` begins in the stream.
  private var offset = 0
  private let room: Int
  /// Whether the last frame ended where the next bytes begin.
  private(set) var isInStep = false
  /// Whether the bytes before the next were refused already.
  private var isLost = false
  /// Whether the stream ended inside of a frame: what is left of it is no refusal of its own.
  private var isCut = false

  /// A window for frames of at most `longest` bytes, with what must be seen behind them.
  init(longest: Int) {
    room = 2 * longest
    held.reserveCapacity(room + 1)
  }

  /// Takes the next byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if held.count >= room, used > 0 {
      held.removeFirst(used)
      offset += used
      used = 0
    }
    held.append(byte)
  }

  /// Bytes that are not dealt with.
  var count: Int { held.count - used }

  /// Where the next byte stands in the stream.
  var place: Int { offset + used }

  /// The byte `index` places behind the next.
  subscript(index: Int) -> UInt8 {
    @inline(__always) get { held[used + index] }
  }

  /// Takes so many bytes as a frame.
  mutating func take(_ count: Int) {
    used += count
    isInStep = true
    isLost = false
    isCut = false
  }

  /// Passes over a byte because no more come to make it a frame; its place, once for what was cut off.
  mutating func cut() -> Int? {
    let wasCut = isCut
    let place = pass(isBeginning: true)
    isCut = true
    return wasCut ? nil : place
  }

  /// Passes over a byte. Gives its place where that is a refusal: for what looked like a beginning, and for the first
  /// of other bytes in a row.
  mutating func pass(isBeginning: Bool) -> Int? {
    let place = place
    used += 1
    isInStep = false
    if isCut || isLost && !isBeginning { return nil }
    isLost = true
    return place
  }

  /// The sum of bytes, modulo 256.
  func sum(_ range: Range<Int>) -> UInt8 {
    var sum: UInt8 = 0
    for index in range { sum &+= held[used + index] }
    return sum
  }

  /// 16 bits, lowest byte first.
  func little16(_ index: Int) -> UInt16 { UInt16(self[index]) | UInt16(self[index + 1]) << 8 }

  /// 16 bits, highest byte first.
  func big16(_ index: Int) -> UInt16 { UInt16(self[index]) << 8 | UInt16(self[index + 1]) }

  /// 32 bits, highest byte first.
  func big32(_ index: Int) -> UInt32 { UInt32(big16(index)) << 16 | UInt32(big16(index + 2)) }
}
