import GaitText

/// Objects of JSON, one a sample, read as a table of their values: one a line (NDJSON), or in one array.
///
/// Objects and arrays within an object become columns of their own: `{"acc":{"x":1}}` is `acc_x`, `{"acc":[1,2,3]}`
/// is `acc_x`, `acc_y`, `acc_z`. Where a word says which sensor an object with plain `x`, `y`, `z` is of, it stands
/// before them. The names are those of the first objects; memory does not grow with the file.
final class ObjectLinesInput: ByteInput {
  /// So many objects are looked at for names.
  private static let lookedAt = 200
  /// An object may not be longer than this many bytes.
  private static let longest = 1 << 18
  /// Keys whose value says which sensor an object is of.
  private static let sensorKeys: Set<String> = [
    "sensor", "type", "name", "sensor_type", "sensorname", "kind",
  ]

  private let source: any ByteInput
  private let room: UnsafeMutableRawBufferPointer
  private var held: [UInt8] = []
  private var position = 0
  private var isSourceOver = false
  private var names: [String]?
  private var columns: [String: Int] = [:]
  private var made: [UInt8] = []
  private var given = 0
  private var endsAmidst = false
  private var showedCut = false

  init(_ source: any ByteInput) {
    self.source = source
    room = .allocate(byteCount: 64 * 1024, alignment: 16)
  }

  deinit {
    room.deallocate()
  }

  /// Whether a file that begins so holds objects: a brace, or a bracket and a brace.
  static func isNeeded(_ head: ArraySlice<UInt8>) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = head.starts(with: mark) ? head.dropFirst(3) : head
    var bytes = text.lazy.filter { !Ascii.isBlank($0) && $0 != Ascii.newline }.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return false }
    if first == UInt8(ascii: "[") { return second == UInt8(ascii: "{") }
    return first == UInt8(ascii: "{") && second == Ascii.quote
  }

  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var bytesRead: Int { source.bytesRead }
  func drain() throws(RecordingError) { try source.drain() }
  func sha256() -> String? { source.sha256() }
  var isCutOff: Bool { source.isCutOff }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    if names == nil { try begin() }
    while given == made.count {
      made.removeAll(keepingCapacity: true)
      given = 0
      if let values = try next() {
        write(values)
      } else if endsAmidst, !showedCut {
        // The last object broke off: a last line that breaks off.
        showedCut = true
        made = [UInt8(ascii: "{")]
      } else {
        return 0
      }
    }
    let count = min(buffer.count, made.count - given)
    made.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[given..<(given + count)]))
    }
    given += count
    return count
  }

  // MARK: Rows

  /// Learns the names from the first objects and makes a line of them.
  private func begin() throws(RecordingError) {
    var found: [String] = []
    var first: [[(key: String, value: [UInt8])]] = []
    while first.count < Self.lookedAt, let values = try next() {
      first.append(values)
      for (key, _) in values where columns[key] == nil {
        columns[key] = found.count
        found.append(key)
      }
    }
    names = found
    guard !found.isEmpty else { return }
    made = Array(found.joined(separator: ",").utf8) + [Ascii.newline]
    for values in first { write(values) }
  }

  private func write(_ values: [(key: String, value: [UInt8])]) {
    var cells = [[UInt8]](repeating: [], count: columns.count)
    for (key, value) in values {
      if let column = columns[key] { cells[column] = value }
    }
    for (index, cell) in cells.enumerated() {
      if index > 0 { made.append(Ascii.comma) }
      made += cell
    }
    made.append(Ascii.newline)
  }

  // MARK: Objects

  /// The values of the next object; `nil` at the end.
  private func next() throws(RecordingError) -> [(key: String, value: [UInt8])]? {
    while true {
      while position < held.count, held[position] != UInt8(ascii: "{") { position += 1 }
      if let end = Self.end(of: held[position...]) {
        var values: [(key: String, value: [UInt8])] = []
        var reading = ObjectReading(held[position..<end])
        reading.object("", &values)
        position = end
        if !values.isEmpty { return Self.named(values) }
        continue
      }
      if isSourceOver || held.count - position > Self.longest {
        endsAmidst = position < held.count
        return nil
      }
      held.removeFirst(position)
      position = 0
      let count = try source.read(into: room)
      isSourceOver = count == 0
      held += room.prefix(count)
    }
  }

  /// Behind the brace that closes the one at the beginning; `nil` where it is not there yet.
  private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    var isString = false
    var isEscaped = false
    for (index, byte) in zip(bytes.indices, bytes) {
      if isString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == Ascii.quote {
          isString = false
        }
        continue
      }
      switch byte {
      case Ascii.quote: isString = true
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
    }
    return nil
  }

  /// With the sensor's name before plain axes.
  private static func named(_ values: [(key: String, value: [UInt8])]) -> [(key: String, value: [UInt8])] {
    guard let sensor = values.first(where: { sensorKeys.contains($0.key.lowercased()) })?.value,
      values.contains(where: { $0.key.lowercased() == "x" })
    else { return values }
    let prefix = String(decoding: sensor, as: UTF8.self)
    return values.compactMap { key, value in
      if sensorKeys.contains(key.lowercased()) { return nil }
      return ["x", "y", "z"].contains(key.lowercased()) ? ("\(prefix)_\(key)", value) : (key, value)
    }
  }
}

/// Reads the names and values of one object.
private struct ObjectReading {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  private var mark: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = mark, Ascii.isBlank(byte) || byte == Ascii.newline || byte == Ascii.comma { index += 1 }
  }

  /// An object's values, their names behind `prefix`.
  mutating func object(_ prefix: String, _ values: inout [(key: String, value: [UInt8])]) {
    index += 1
    while true {
      skipBlanks()
      guard let byte = mark, byte == Ascii.quote else {
        index += 1
        return
      }
      let key = String(decoding: string(), as: UTF8.self)
      skipBlanks()
      guard mark == Ascii.colon else { return }
      index += 1
      value(prefix.isEmpty ? key : "\(prefix)_\(key)", &values)
    }
  }

  private mutating func value(_ name: String, _ values: inout [(key: String, value: [UInt8])]) {
    skipBlanks()
    switch mark {
    case UInt8(ascii: "{"): object(name, &values)
    case UInt8(ascii: "["):
      index += 1
      var elements = 0
      while true {
        skipBlanks()
        guard let byte = mark, byte != UInt8(ascii: "]") else {
          index += 1
          return
        }
        value("\(name)_\(elements < 3 ? ["x", "y", "z"][elements] : "\(elements)")", &values)
        elements += 1
      }
    case Ascii.quote:
      // A cell holds neither a separator nor a line's end.
      values.append((name, string().filter { $0 != Ascii.comma && $0 != Ascii.newline && $0 != Ascii.quote }))
    default:
      let start = index
      while let byte = mark, byte != Ascii.comma, byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]"),
        !Ascii.isBlank(byte), byte != Ascii.newline
      {
        index += 1
      }
      if index == start {
        index += 1
        return
      }
      values.append((name, Array(bytes[start..<index])))
    }
  }

  /// The text between quotes, without the marks that keep others from counting.
  private mutating func string() -> [UInt8] {
    var text: [UInt8] = []
    index += 1
    while let byte = mark, byte != Ascii.quote {
      if byte == UInt8(ascii: "\\") { index += 1 }
      if let byte = mark { text.append(byte) }
      index += 1
    }
    index += 1
    return text
  }
}
