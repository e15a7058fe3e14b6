import GaitText

/// Whole lines out of a stream of blocks. Holds one block and the piece of a line left over from the one
/// before; grows only for a line longer than that, up to a limit.
final class LineBuffer {
  /// No line of a table is longer than this many bytes.
  static let longestLine = 1 << 20

  /// Behind each line so many bytes may be read, though they mean nothing: numbers are looked at four bytes at a time.
  private static let margin = 4

  private var storage: UnsafeMutablePointer<UInt8>
  /// How many bytes fit, whether in hand or not.
  private(set) var capacity: Int
  private let blockSize: Int
  /// Bytes in hand: `start..<end` of the storage.
  private var start = 0
  private var end = 0
  /// Behind the last newline in hand; `start` if there is none.
  private var completeEnd = 0

  /// A buffer that takes up to `blockSize` bytes at once.
  init(blockSize: Int) {
    self.blockSize = max(1, blockSize)
    // One byte more than is ever filled: room for the newline that a file may lack at its end.
    capacity = self.blockSize + 4096 + 1
    storage = Self.room(capacity)
  }

  deinit {
    storage.deallocate()
  }

  /// Whether the piece of a line in hand is longer than any line may be.
  var isLineTooLong: Bool { end - completeEnd > Self.longestLine }

  /// How many bytes are in hand.
  var count: Int { end - start }

  /// The complete lines in hand, each with its newline.
  var completeLines: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: storage + start, count: completeEnd - start)
  }

  /// What is in hand behind the last newline.
  var remainder: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: storage + completeEnd, count: end - completeEnd)
  }

  /// Gives `read` room for the next block and takes in as many bytes as it returns; 0 means the end.
  func fill<Failure: Error>(
    _ read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    makeRoom()
    let count = try read(UnsafeMutableRawBufferPointer(start: storage + end, count: blockSize))
    let previousEnd = end
    end += count
    var index = end
    while index > previousEnd {
      if storage[index - 1] == Ascii.newline {
        completeEnd = index
        break
      }
      index -= 1
    }
    return count
  }

  /// Closes the last line of a file that does not end in a newline.
  func closeLastLine() {
    storage[end] = Ascii.newline
    end += 1
    completeEnd = end
  }

  /// Drops `count` bytes of the complete lines from the front.
  func consume(_ count: Int) {
    start += count
  }

  /// Drops `prefix` if the bytes in hand begin with it.
  func skip(_ prefix: [UInt8]) {
    guard UnsafeBufferPointer(start: storage + start, count: count).starts(with: prefix) else { return }
    start += prefix.count
    completeEnd = max(completeEnd, start)
  }

  private static func room(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + margin)
    (room + capacity).initialize(repeating: 0, count: margin)
    return room
  }

  private func makeRoom() {
    if end + blockSize < capacity { return }
    let kept = end - start
    if kept + blockSize < capacity {
      UnsafeMutableRawPointer(storage).copyMemory(from: storage + start, byteCount: kept)
    } else {
      capacity = 2 * kept + blockSize + 1
      let larger = Self.room(capacity)
      larger.initialize(from: storage + start, count: kept)
      storage.deallocate()
      storage = larger
    }
    completeEnd -= start
    start = 0
    end = kept
  }
}
