import GaitModel

/// Takes the fields of a record out of its body, front to back. Whatever the bytes are, nothing traps.
struct JournalFields {
  private var bytes: ArraySlice<UInt8>

  /// The fields in these bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Whether everything has been taken.
  var isEmpty: Bool { bytes.isEmpty }

  mutating func byte() -> UInt8? { bytes.popFirst() }

  /// A number that counts, never negative.
  mutating func count() -> Int? {
    number(size: 4).map { Int($0) }
  }

  /// A time; a walk has none before its beginning: what says so is damaged.
  mutating func time() -> SampleTime? {
    number(size: 8).flatMap { Int64(exactly: $0) }.map { SampleTime(nanoseconds: $0) }
  }

  /// A number that may be absent: `nil` when the bytes are none.
  mutating func optionalNumber() -> (value: Double?, Void)? {
    guard let isThere = byte() else { return nil }
    guard isThere != 0 else { return (nil, ()) }
    return number(size: 8).map { (Double(bitPattern: $0), ()) }
  }

  mutating func text() -> String? {
    guard let length = count(), length <= bytes.count else { return nil }
    defer { bytes.removeFirst(length) }
    return String(decoding: bytes.prefix(length), as: UTF8.self)
  }

  /// All that is left.
  mutating func rest() -> [UInt8] {
    defer { bytes = [] }
    return Array(bytes)
  }

  private mutating func number(size: Int) -> UInt64? {
    guard bytes.count >= size else { return nil }
    defer { bytes.removeFirst(size) }
    return bytes.prefix(size).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension [UInt8] {
  /// Appends a number that counts, up to 32 bits.
  mutating func append(field count: Int) {
    self += UInt32(clamping: count).littleEndianBytes
  }

  /// Appends a number that may be absent.
  mutating func append(field number: Double?) {
    append(number == nil ? 0 : 1)
    if let number { self += number.bitPattern.littleEndianBytes }
  }

  mutating func append(field time: SampleTime) {
    self += UInt64(bitPattern: time.nanoseconds).littleEndianBytes
  }

  mutating func append(field text: String) {
    append(field: text.utf8.count)
    self += text.utf8
  }
}

extension FixedWidthInteger {
  /// The bytes, the lowest first.
  var littleEndianBytes: [UInt8] {
    withUnsafeBytes(of: littleEndian) { Array($0) }
  }
}
