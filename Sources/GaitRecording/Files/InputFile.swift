/// A recording's bytes, read from front to back and hashed as they pass.
final class InputFile: ByteInput {
  /// Its name in messages.
  let name: String
  /// Size in bytes, if it is a plain file.
  let byteCount: Int?
  /// Bytes read so far.
  private(set) var bytesRead = 0
  private let descriptor: Int32
  private let isOwned: Bool
  private let digest = InputDigest()

  /// Opens `source` for reading.
  init(_ source: RecordingSource) throws(RecordingError) {
    let name = source.displayName
    self.name = name
    do throws(SystemError) {
      switch source {
      case .path(let path): descriptor = try SystemCalls.openForReading(path)
      case .standardInput: descriptor = SystemCalls.standardInput
      case .descriptor(let number, _): descriptor = number
      }
      isOwned = source != .standardInput
    } catch {
      throw RecordingError.opening(name, error)
    }
    do throws(SystemError) {
      let status = try SystemCalls.status(of: descriptor)
      if status.form == .folder { throw SystemError.isFolder }
      byteCount = status.form == .file ? status.size : nil
    } catch {
      if isOwned { try? SystemCalls.closeDescriptor(descriptor) }
      throw RecordingError.opening(name, error)
    }
  }

  deinit {
    if isOwned { try? SystemCalls.closeDescriptor(descriptor) }
  }

  /// Reads the next bytes into `buffer`; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    do throws(SystemError) {
      let count = try SystemCalls.read(descriptor, into: buffer)
      bytesRead += count
      digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      return count
    } catch {
      throw RecordingError.reading(name, after: bytesRead, error)
    }
  }

  /// Reads bytes from a place in the file, as many as are there and fit; the digest does not see them.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    do throws(SystemError) {
      return try SystemCalls.read(descriptor, at: offset, into: buffer)
    } catch {
      throw RecordingError.reading(name, after: offset, error)
    }
  }

  /// Bytes from a place in the file, fewer at its end.
  func bytes(at offset: Int, count: Int) throws(RecordingError) -> [UInt8] {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, 1), alignment: 16)
    defer { room.deallocate() }
    var filled = 0
    while filled < count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: room[filled..<count])
      let more = try read(at: offset + filled, into: rest)
      if more == 0 { break }
      filled += more
    }
    return Array(room.prefix(filled))
  }

  /// Reads to the end and keeps nothing but the digest.
  func drain() throws(RecordingError) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { room.deallocate() }
    while try read(into: room) > 0 {}
  }

  /// SHA-256 of what was read so far, in lower-case hexadecimal.
  func sha256() -> String? { digest.hexadecimal() }
}
