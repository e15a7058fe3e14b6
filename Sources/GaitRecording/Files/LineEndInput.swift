import GaitText

/// Text whose lines end in a bare carriage return, as old Macintosh programs write it, with line feeds instead.
final class LineEndInput: ByteInput {
  private let source: any ByteInput

  init(_ source: any ByteInput) {
    self.source = source
  }

  /// Whether lines that begin so end in a bare carriage return.
  static func isNeeded(_ head: ArraySlice<UInt8>) -> Bool {
    head.contains(Ascii.carriageReturn) && !head.contains(Ascii.newline)
  }

  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var bytesRead: Int { source.bytesRead }
  func drain() throws(RecordingError) { try source.drain() }
  func sha256() -> String? { source.sha256() }
  var isCutOff: Bool { source.isCutOff }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    let count = try source.read(into: buffer)
    for index in 0..<count where buffer[index] == Ascii.carriageReturn { buffer[index] = Ascii.newline }
    return count
  }
}
