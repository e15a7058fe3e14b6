import GaitText

/// Lines with a label and blanks before their first number, as sketches print them (`IMU 1    3332,15244,…`,
/// `ACC: 1,2,3`), with a comma between both, so that the label is a cell of its own.
final class LabelledLinesInput: ByteInput {
  private let source: any ByteInput
  private let room: UnsafeMutableRawBufferPointer
  /// The first cell of the line that is being read, until it is whole.
  private var cell: [UInt8] = []
  private var isInFirstCell = true
  private var made: [UInt8] = []
  private var given = 0
  private var isOver = false

  init(_ source: any ByteInput) {
    self.source = source
    room = .allocate(byteCount: 16 * 1024, alignment: 16)
  }

  deinit {
    room.deallocate()
  }

  /// Whether most lines in `head` are of this kind.
  static func isNeeded(_ head: ArraySlice<UInt8>) -> Bool {
    let lines = head.prefix(8192).split(separator: Ascii.newline).dropFirst().dropLast().suffix(40)
    guard lines.count >= 5 else { return false }
    let labelled = lines.count { line in
      guard let comma = line.firstIndex(of: Ascii.comma) else { return false }
      return split(Array(line[..<comma])) != nil
    }
    return labelled * 10 >= lines.count * 9
  }

  /// Where the number begins that stands behind a label and blanks in a cell, and where the label ends.
  private static func split(_ cell: [UInt8]) -> (label: Int, number: Int)? {
    guard let first = cell.first, Ascii.isLetter(first) else { return nil }
    guard let blank = cell.lastIndex(where: { Ascii.isBlank($0) || $0 == Ascii.colon }),
      blank + 1 < cell.count,
      cell[(blank + 1)...].withUnsafeBufferPointer({ DecimalNumber.number($0) }) != nil
    else { return nil }
    guard !isAddress(cell) else { return nil }
    var end = blank
    while end > 0, Ascii.isBlank(cell[end - 1]) || cell[end - 1] == Ascii.colon { end -= 1 }
    return (end, blank + 1)
  }

  /// Whether a cell is the address of a device: pairs of hexadecimal digits with colons between, `AA:01`.
  private static func isAddress(_ cell: [UInt8]) -> Bool {
    cell.split(separator: Ascii.colon, omittingEmptySubsequences: false).allSatisfy { part in
      part.count == 2
        && part.allSatisfy { Ascii.isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) }
    }
  }

  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var bytesRead: Int { source.bytesRead }
  func drain() throws(RecordingError) { try source.drain() }
  func sha256() -> String? { source.sha256() }
  var isCutOff: Bool { source.isCutOff }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    while given == made.count, !isOver {
      made.removeAll(keepingCapacity: true)
      given = 0
      let count = try source.read(into: room)
      isOver = count == 0
      for byte in room.prefix(count) { take(byte) }
      if isOver { endCell() }
    }
    let count = min(buffer.count, made.count - given)
    made.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<(given + count)]))
    }
    given += count
    return count
  }

  private func take(_ byte: UInt8) {
    // A printer's new page, and what else is no text.
    if byte < 0x20, byte != Ascii.newline, !Ascii.isBlank(byte) { return }
    guard isInFirstCell else {
      made.append(byte)
      isInFirstCell = byte == Ascii.newline
      return
    }
    guard byte == Ascii.comma || byte == Ascii.newline else {
      cell.append(byte)
      return
    }
    endCell()
    made.append(byte)
    isInFirstCell = byte == Ascii.newline
  }

  private func endCell() {
    if let (label, number) = Self.split(cell) {
      made += cell[..<label]
      made.append(Ascii.comma)
      made += cell[number...]
    } else if let blank = cell.lastIndex(where: Ascii.isBlank), blank + 1 < cell.count, isInFirstCell {
      // The line of names: two of them stand in one cell.
      made += cell[..<blank]
      made.append(Ascii.comma)
      made += cell[(blank + 1)...]
    } else {
      made += cell
    }
    cell.removeAll(keepingCapacity: true)
  }
}
