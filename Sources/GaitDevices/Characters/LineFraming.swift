import GaitText

/// Bytes gathered into lines that end with a line feed: the framing that protocols of text share, and binary
/// ones in which that byte stands nowhere else.
struct LineFraming: Sendable {
  /// What a byte brought.
  enum Step: Equatable {
    /// The line goes on.
    case more
    /// The line is whole: `line` holds it, without its end. `next` begins the next one.
    case whole
    /// The line is longer than any may be; what is left of it will be passed over.
    case tooLong
  }

  /// The longest line, its end included.
  private let longest: Int
  /// The line so far.
  private(set) var line: [UInt8] = []
  /// Where the line begins, counted in bytes of the stream.
  private(set) var lineOffset = 0
  /// Whether the line is being passed over.
  private(set) var isSkipping = false
  private var offset = 0

  /// Lines of at most so many bytes, their ends included.
  init(longest: Int) {
    self.longest = longest
  }

  /// Takes the next byte.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Step {
    offset += 1
    if byte == Ascii.newline { return .whole }
    if isSkipping { return .more }
    guard line.count < longest - 1 else {
      isSkipping = true
      return .tooLong
    }
    line.append(byte)
    return .more
  }

  /// Takes a carriage return from the line's end.
  mutating func dropCarriageReturn() {
    if line.last == Ascii.carriageReturn { line.removeLast() }
  }

  /// Begins the next line.
  mutating func next() {
    line.removeAll(keepingCapacity: true)
    lineOffset = offset
    isSkipping = false
  }

  /// Whether there is the beginning of a line that has not ended.
  var isIncomplete: Bool { !line.isEmpty && !isSkipping }
}

extension Sequence<UInt8> {
  /// Calls `body` with each byte. Bytes that lie side by side are taken where they lie: going through a sequence
  /// of any type costs memory for each element.
  @inline(__always)
  func forEachByte(_ body: (UInt8) -> Void) {
    let isDone: Void? = withContiguousStorageIfAvailable { block in
      var index = 0
      while index < block.count {
        body(block[index])
        index += 1
      }
    }
    if isDone == nil { for byte in self { body(byte) } }
  }
}
