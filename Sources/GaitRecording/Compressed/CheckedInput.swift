import CZlib
import GaitModel

/// The content of a file in a zip, held against the checksum and the size that the archive gives for it.
///
/// Only what is read to its end can be checked; damage is an error there.
final class CheckedInput: ByteInput {
  private let source: any ByteInput
  private let expected: (checksum: UInt32, size: Int)
  private var checksum = crc32(0, nil, 0)
  private var size = 0
  private var isChecked = false

  /// The content `source` of a file that should have this checksum (CRC-32) and size.
  init(_ source: any ByteInput, checksum: UInt32, size: Int) {
    self.source = source
    expected = (checksum, size)
  }

  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var bytesRead: Int { source.bytesRead }
  func drain() throws(RecordingError) { try source.drain() }
  func sha256() -> String? { source.sha256() }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    let count = try source.read(into: buffer)
    if count > 0 {
      checksum = crc32(
        checksum, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(clamping: count))
      size += count
    } else if buffer.count > 0, !isChecked {
      isChecked = true
      guard UInt32(truncatingIfNeeded: checksum) == expected.checksum, size == expected.size else {
        throw RecordingError.table(name, .damagedArchive)
      }
    }
    return count
  }
}
