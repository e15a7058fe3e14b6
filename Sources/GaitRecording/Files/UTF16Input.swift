/// Text in UTF-16, as spreadsheets export it, read as UTF-8.
final class UTF16Input: ByteInput {
  private let source: any ByteInput
  private let isLowFirst: Bool
  private var held: UnsafeMutableRawBufferPointer
  /// A byte that waits for its other half.
  private var odd: UInt8?
  /// The first half of a pair.
  private var high: UInt16?
  private var isFirst = true

  init(_ source: any ByteInput, isLowFirst: Bool) {
    self.source = source
    self.isLowFirst = isLowFirst
    held = .allocate(byteCount: 16 * 1024, alignment: 16)
  }

  deinit {
    held.deallocate()
  }

  /// Whether `bytes` begin like UTF-16, and if so, whether the low byte comes first: by the mark, or by every
  /// other byte being zero.
  static func isLowFirst(_ bytes: ArraySlice<UInt8>) -> Bool? {
    let begin = Array(bytes.prefix(64))
    guard begin.count >= 4 else { return nil }
    if begin.starts(with: [0xFF, 0xFE]) { return true }
    if begin.starts(with: [0xFE, 0xFF]) { return false }
    let pairs = begin.count / 2
    let lowZeros = (0..<pairs).count { begin[2 * $0] == 0 }
    let highZeros = (0..<pairs).count { begin[2 * $0 + 1] == 0 }
    if highZeros == pairs, lowZeros == 0 { return true }
    if lowZeros == pairs, highZeros == 0 { return false }
    return nil
  }

  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var bytesRead: Int { source.bytesRead }
  func drain() throws(RecordingError) { try source.drain() }
  func sha256() -> String? { source.sha256() }
  var isCutOff: Bool { source.isCutOff }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    var given = 0
    while given == 0 {
      // Two bytes become at most three.
      let room = min(held.count, max(2, buffer.count / 2))
      let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: held.prefix(room)))
      if count == 0 { return 0 }
      for index in 0..<count {
        guard let first = odd else {
          odd = held[index]
          continue
        }
        odd = nil
        let unit =
          isLowFirst ? UInt16(first) | UInt16(held[index]) << 8 : UInt16(held[index]) | UInt16(first) << 8
        take(unit, buffer, &given)
      }
    }
    return given
  }

  private func take(_ unit: UInt16, _ buffer: UnsafeMutableRawBufferPointer, _ given: inout Int) {
    defer { isFirst = false }
    if isFirst, unit == 0xFEFF { return }
    if UTF16.isLeadSurrogate(unit) {
      high = unit
      return
    }
    var scalar = Unicode.Scalar(unit)
    if let lead = high, UTF16.isTrailSurrogate(unit) {
      scalar = Unicode.Scalar(0x10000 + (UInt32(lead & 0x3FF) << 10) + UInt32(unit & 0x3FF))
    }
    high = nil
    guard let bytes = UTF8.encode(scalar ?? "\u{FFFD}") else { return }
    for byte in bytes {
      buffer[given] = byte
      given += 1
    }
  }
}
