import GaitModel

/// The list of files in a zip, from its table of contents at the end.
struct ZipArchive {
  /// A file in the archive.
  struct Entry: Equatable {
    /// Its path inside.
    let name: String
    /// Whether it is compressed (deflate); otherwise it is stored as it is.
    let isDeflated: Bool
    /// Whether it can be read at all: not encrypted, and compressed in a known way.
    let isReadable: Bool
    /// Bytes in the archive.
    let packedSize: Int
    /// Bytes when unpacked.
    let size: Int
    /// CRC-32 of the unpacked bytes.
    let checksum: UInt32
    fileprivate let headerOffset: Int

    /// The last part of the path.
    var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }
  }

  /// The files, without folders and without what a Macintosh adds.
  let entries: [Entry]
  private let file: InputFile

  /// The most bytes that a table of contents may have.
  private static let longestDirectory = 16 << 20

  /// Reads the contents of `file`, which must be a plain file.
  init(_ file: InputFile) throws(RecordingError) {
    self.file = file
    guard let size = file.byteCount else { throw RecordingError.table(file.name, .archiveNeedsFile) }
    // The end record is 22 bytes and a comment of at most 65,535.
    let tailSize = min(size, 22 + 65_535)
    let tail = try file.bytes(at: size - tailSize, count: tailSize)
    guard let end = Self.endRecord(tail) else { throw RecordingError.table(file.name, .damagedArchive) }
    let count = Int(tail.u32(end + 12))
    let offset = Int(tail.u32(end + 16))
    guard count <= Self.longestDirectory, offset + count <= size else {
      throw RecordingError.table(file.name, .damagedArchive)
    }
    let directory = try file.bytes(at: offset, count: count)
    var entries: [Entry] = []
    var position = 0
    while position + 46 <= directory.count, directory.u32(position) == 0x0201_4B50 {
      let nameLength = Int(directory.u16(position + 28))
      let next =
        position + 46 + nameLength + Int(directory.u16(position + 30)) + Int(directory.u16(position + 32))
      guard next <= directory.count else { throw RecordingError.table(file.name, .damagedArchive) }
      let name = String(decoding: directory[(position + 46)..<(position + 46 + nameLength)], as: UTF8.self)
      let method = directory.u16(position + 10)
      let isOrdinary = !name.hasSuffix("/") && !name.hasPrefix("__MACOSX/") && !name.contains("/.")
      if isOrdinary, !name.hasPrefix(".") {
        entries.append(
          Entry(
            name: name, isDeflated: method == 8,
            isReadable: directory.u16(position + 8) & 1 == 0 && (method == 0 || method == 8),
            packedSize: Int(directory.u32(position + 20)), size: Int(directory.u32(position + 24)),
            checksum: directory.u32(position + 16),
            headerOffset: Int(directory.u32(position + 42))))
      }
      position = next
    }
    self.entries = entries
  }

  /// The content of one file.
  func open(_ entry: Entry) throws(RecordingError) -> any ByteInput {
    let header = try file.bytes(at: entry.headerOffset, count: 30)
    guard header.count == 30, header.u32(0) == 0x0403_4B50, entry.isReadable else {
      throw RecordingError.table(file.name, .damagedArchive)
    }
    let begin = entry.headerOffset + 30 + Int(header.u16(26)) + Int(header.u16(28))
    let part = FilePart(file, name: file.name + "/" + entry.name, from: begin, count: entry.packedSize)
    let content: any ByteInput = entry.isDeflated ? InflatedInput(part, .bare) : part
    return CheckedInput(content, checksum: entry.checksum, size: entry.size)
  }

  /// Where the end record begins.
  private static func endRecord(_ tail: [UInt8]) -> Int? {
    var position = tail.count - 22
    while position >= 0 {
      if tail.u32(position) == 0x0605_4B50 { return position }
      position -= 1
    }
    return nil
  }
}

/// A stretch of a file, read on its own.
final class FilePart: ByteInput {
  let name: String
  private let file: InputFile
  private var position: Int
  private let begin: Int
  private let end: Int

  init(_ file: InputFile, name: String, from begin: Int, count: Int) {
    self.file = file
    self.name = name
    self.begin = begin
    position = begin
    end = begin + count
  }

  var byteCount: Int? { end - begin }
  var bytesRead: Int { position - begin }
  func drain() throws(RecordingError) { try file.drain() }
  func sha256() -> String? { file.sha256() }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    let count = try file.read(
      at: position, into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(end - position)))
    position += count
    return count
  }
}

extension [UInt8] {
  /// The 16-bit number at `index`, the low byte first.
  func u16(_ index: Int) -> UInt16 { UInt16(self[index]) | UInt16(self[index + 1]) << 8 }

  /// The 32-bit number at `index`, the low byte first.
  func u32(_ index: Int) -> UInt32 { UInt32(u16(index)) | UInt32(u16(index + 2)) << 16 }
}
