/// The latest event lines with their numbers: bounded, whatever comes.
struct EventRing: Sendable {
  /// Lines after a number that somebody knows already.
  struct Batch: Equatable, Sendable {
    /// How many lines before these are gone.
    var skipped = 0
    /// The number of the first of them.
    var first = 0
    /// The lines, without line feeds.
    var lines: [[UInt8]] = []
  }

  /// The number of the newest line; 0 before the first.
  private(set) var last = 0

  private let lineCapacity: Int
  private let byteCapacity: Int
  private var lines: [[UInt8]] = []
  private var bytes = 0
  /// Where in `lines` the oldest is; those before it are given up.
  private var head = 0

  /// A ring for so many lines and bytes.
  init(lines: Int = 20_000, bytes: Int = 4 << 20) {
    lineCapacity = lines
    byteCapacity = bytes
  }

  /// The number of the oldest line that is kept.
  var oldest: Int { last - (lines.count - head) + 1 }

  /// Takes lines, each ended by a line feed.
  mutating func append(_ text: [UInt8]) {
    for line in text.split(separator: UInt8(ascii: "\n")) {
      lines.append(Array(line))
      bytes += line.count
      last += 1
    }
    while lines.count - head > lineCapacity || (bytes > byteCapacity && lines.count - head > 1) {
      bytes -= lines[head].count
      lines[head] = []
      head += 1
    }
    // Given-up places are reused in one go, so that a line costs the same however many there are.
    if head > 1024, head * 2 > lines.count {
      lines.removeFirst(head)
      head = 0
    }
  }

  /// The lines after number `known`, at most so many bytes of them but always one.
  func batch(after known: Int, bytes limit: Int) -> Batch {
    let oldest = oldest
    var batch = Batch(skipped: max(0, oldest - known - 1), first: max(known + 1, oldest))
    guard batch.first <= last else { return batch }
    var size = 0
    for number in batch.first...last {
      let line = lines[head + number - oldest]
      if size > 0, size + line.count > limit { break }
      size += line.count
      batch.lines.append(line)
    }
    return batch
  }
}
