import GaitText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Looking around in the file system: devices are files here, and their names are folders of links.
enum FileSystem {
  /// What a path stands for.
  enum Form { case file, folder, characterDevice, pipe, other }

  /// What stands at `path`, links followed; `nil` if there is nothing.
  static func form(_ path: String) -> Form? {
    var status = stat()
    guard PathText.withPath(path, { stat($0, &status) }) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFCHR: return .characterDevice
    case S_IFIFO: return .pipe
    default: return .other
    }
  }

  /// The names in a folder, sorted; empty when there is none.
  static func entries(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// `path` with every link followed; `nil` if there is nothing there.
  static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }

  /// Where the link at `path` points; `nil` if it is no link.
  static func linkTarget(_ path: String) -> String? {
    var text = [UInt8](repeating: 0, count: 4096)
    let length = text.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      return readlink(path, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return length > 0 ? String(decoding: text.prefix(length), as: UTF8.self) : nil
  }

  /// The first line of a small file, as the kernel writes them; `nil` when it cannot be read or is empty.
  static func firstLine(_ path: String) -> String? {
    guard let descriptor = try? SystemCalls.open(path, O_RDONLY) else { return nil }
    defer { SystemCalls.close(descriptor) }
    var text = [UInt8](repeating: 0, count: 4096)
    let count = text.withUnsafeMutableBytes { SystemCalls.read(descriptor, into: $0) }
    let line = String(decoding: text.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self)
    return line.isEmpty ? nil : line
  }

  /// Whether this user may read and write what stands at `path`.
  static func mayUse(_ path: String) -> Bool {
    access(path, R_OK | W_OK) == 0
  }
}
