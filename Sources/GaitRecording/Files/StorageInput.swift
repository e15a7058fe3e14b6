import GaitText

/// A table of OpenSim as a table with a column an axis: `hip/acc/x`. The table of angular velocity that belongs to it stands
/// behind, row by row, where its rows have the same times.
///
/// The lines keep their numbers. Memory does not grow with the file.
final class StorageInput: ByteInput {
  private let main: StorageLines
  private let turning: StorageLines?
  private var made: [UInt8] = []
  private var given = 0
  private var isBegun = false
  private var isOver = false
  /// The next row of angular velocity.
  private var waiting: (time: Double, cells: ArraySlice<UInt8>)?
  /// How many sensors have angular velocity.
  private var turningCount = 0

  init(_ main: any ByteInput, turning: (any ByteInput)?) {
    self.main = StorageLines(main)
    self.turning = turning.map(StorageLines.init)
  }

  var name: String { main.source.name }
  var byteCount: Int? { main.source.byteCount }
  var bytesRead: Int { main.source.bytesRead }
  func drain() throws(RecordingError) {
    try main.source.drain()
    try turning?.source.drain()
  }
  /// That of the file; none where it is put together of two.
  func sha256() -> String? { turning == nil ? main.source.sha256() : nil }
  var isCutOff: Bool { main.source.isCutOff }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    while given == made.count, !isOver {
      made.removeAll(keepingCapacity: true)
      given = 0
      if !isBegun {
        isBegun = true
        try writeHead()
      }
      while made.count < buffer.count, !isOver { try writeRow() }
    }
    let count = min(buffer.count, made.count - given)
    made.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<(given + count)]))
    }
    given += count
    return count
  }

  // MARK: Lines

  private func writeHead() throws(RecordingError) {
    while let line = try main.next() {
      // A separator in these lines would make a table of them.
      made += line.filter { $0 != Ascii.comma && $0 != Ascii.tab }
      made.append(Ascii.newline)
      if StorageLines.endsHeader(line) { break }
    }
    guard let names = try main.next() else { return }
    made += "time".utf8
    write(names, "acc")
    if let turning {
      while let line = try turning.next(), !StorageLines.endsHeader(line) {}
      if let names = try turning.next() {
        write(names, "gyr")
        turningCount = StorageLines.cells(names).count - 1
      }
    }
    made.append(Ascii.newline)
  }

  private func write(_ names: ArraySlice<UInt8>, _ channel: String) {
    for sensor in StorageLines.cells(names).dropFirst() {
      for axis in ["x", "y", "z"] {
        made.append(Ascii.comma)
        made += sensor.filter { $0 != Ascii.comma && $0 != Ascii.quote }
        made += "/\(channel)/\(axis)".utf8
      }
    }
  }

  private func writeRow() throws(RecordingError) {
    guard let line = try main.next() else {
      isOver = true
      return
    }
    made += line.lazy.map { $0 == Ascii.tab ? Ascii.comma : $0 }
    if turningCount > 0, main.isLineWhole { try writeTurning(besides: line) }
    if main.isLineWhole { made.append(Ascii.newline) }
  }

  /// The angular velocity of the row's time, or as many empty cells.
  private func writeTurning(besides line: ArraySlice<UInt8>) throws(RecordingError) {
    let time = StorageLines.time(line)
    while let turning, let time, waiting.map({ $0.time < time }) ?? true {
      waiting = nil
      guard let row = try turning.next(), turning.isLineWhole else { break }
      if let time = StorageLines.time(row), let end = row.firstIndex(of: Ascii.tab) {
        waiting = (time, row[end...])
      }
    }
    let cells = waiting.flatMap { $0.time == time ? $0.cells : nil }
    let whole = cells?.map { $0 == Ascii.tab ? Ascii.comma : $0 } ?? []
    let isWhole = whole.count { $0 == Ascii.comma } == 3 * turningCount
    made += isWhole ? whole : Array(repeating: Ascii.comma, count: 3 * turningCount)
  }
}

/// The lines of an input, without their ends.
private final class StorageLines {
  /// A longer line is passed on in pieces, as no row is.
  private static let longest = 1 << 18

  let source: any ByteInput
  /// Whether the line that was given last had an end.
  private(set) var isLineWhole = true
  private let room: UnsafeMutableRawBufferPointer
  private var held: [UInt8] = []
  private var position = 0
  private var isOver = false

  init(_ source: any ByteInput) {
    self.source = source
    room = .allocate(byteCount: 64 * 1024, alignment: 16)
  }

  deinit {
    room.deallocate()
  }

  /// The next line; `nil` at the end.
  func next() throws(RecordingError) -> ArraySlice<UInt8>? {
    var looked = position
    while true {
      if let end = held[looked...].firstIndex(of: Ascii.newline) {
        defer { position = end + 1 }
        isLineWhole = true
        let hasReturn = end > position && held[end - 1] == Ascii.carriageReturn
        return held[position..<(hasReturn ? end - 1 : end)]
      }
      if isOver || held.count - position > Self.longest {
        guard position < held.count else { return nil }
        defer { position = held.count }
        isLineWhole = false
        return held[position...]
      }
      held.removeFirst(position)
      position = 0
      looked = held.count
      let count = try source.read(into: room)
      isOver = count == 0
      held += room.prefix(count)
    }
  }

  static func endsHeader(_ line: ArraySlice<UInt8>) -> Bool {
    line.filter { !Ascii.isBlank($0) }.elementsEqual("endheader".utf8)
  }

  static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    TableText.cells(line, Ascii.tab).filter { !$0.isEmpty }
  }

  /// The number in a row's first cell.
  static func time(_ line: ArraySlice<UInt8>) -> Double? {
    TableCell.number(TableText.bare(line.prefix { $0 != Ascii.tab }), decimalMark: Ascii.dot)
  }
}
