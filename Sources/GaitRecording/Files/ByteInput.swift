/// Bytes of a recording from front to back, wherever they come from.
protocol ByteInput: AnyObject {
  /// Its name in messages.
  var name: String { get }
  /// How many bytes there are to read, as `bytesRead` counts them; `nil` if nobody knows.
  var byteCount: Int? { get }
  /// Bytes read so far, of the file as it lies on the disk.
  var bytesRead: Int { get }
  /// Reads the next bytes into `buffer`; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int
  /// Reads the file to its end and keeps nothing but the digest.
  func drain() throws(RecordingError)
  /// SHA-256 of the file as far as it was read, in lower-case hexadecimal.
  func sha256() -> String?
  /// Whether compressed bytes were over before what they hold was: the file was cut off.
  var isCutOff: Bool { get }
}

extension ByteInput {
  /// What is not compressed shows no such thing.
  var isCutOff: Bool { false }

  /// Reads the next block into `buffer`; 0 at the end.
  func fill(_ buffer: LineBuffer) throws(RecordingError) -> Int {
    try buffer.fill { (room) throws(RecordingError) in try read(into: room) }
  }
}

/// An input whose next bytes can be looked at before they are read.
final class PeekedInput: ByteInput {
  private let source: any ByteInput
  private var held: [UInt8] = []
  private var position = 0
  /// Whether the source has no more bytes than are held.
  private(set) var isAtEnd = false

  init(_ source: any ByteInput) {
    self.source = source
  }

  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var bytesRead: Int { source.bytesRead }
  func drain() throws(RecordingError) { try source.drain() }
  func sha256() -> String? { source.sha256() }
  var isCutOff: Bool { source.isCutOff }

  /// The next bytes, at least `count` of them if there are so many; they stay to be read.
  func peek(_ count: Int) throws(RecordingError) -> ArraySlice<UInt8> {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    defer { room.deallocate() }
    while !isAtEnd, held.count - position < count {
      let read = try source.read(into: room)
      isAtEnd = read == 0
      held += room.prefix(read)
    }
    return held[position...]
  }

  /// Reads the next bytes, at most as many as were looked at, and leaves them out.
  func skip(_ count: Int) throws(RecordingError) {
    position += min(count, try peek(count).count)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    let left = held.count - position
    guard left > 0 else {
      return isAtEnd ? 0 : try source.read(into: buffer)
    }
    let count = min(left, buffer.count)
    held.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<(position + count)]))
    }
    position += count
    if position == held.count {
      held = []
      position = 0
    }
    return count
  }
}
