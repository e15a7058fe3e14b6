extension InputFile {
  /// The next bytes as an array, at most 256 KiB; empty at the end.
  func block() throws(RecordingError) -> [UInt8] {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { room.deallocate() }
    let count = try read(into: room)
    return Array(room.prefix(count))
  }
}
