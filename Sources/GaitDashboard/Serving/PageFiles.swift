import CGaitPage
import Foundation
import NIOCore

/// A file of the page, ready to be sent.
struct PageFile: Sendable {
  let mediaType: String
  /// Changes when the bytes do.
  let tag: String
  let content: ByteBuffer

  init(mediaType: String, bytes: [UInt8]) {
    self.mediaType = mediaType
    tag = "\"" + Secret.hexadecimal(Array(Secret.digest(bytes).prefix(12))) + "\""
    content = ByteBuffer(bytes: bytes)
  }
}

/// The page's files, in the program. A name is looked up among theirs and never in a file system, so that no path leads
/// anywhere else.
struct PageFiles: Sendable {
  private let files: [String: PageFile]
  /// A folder to take them from instead, for whoever works on the page.
  private let folder: String?

  /// - Parameter folder: Where files are read anew at each request; `nil` for those in the program.
  init(folder: String? = nil) {
    var files: [String: PageFile] = [:]
    for index in 0..<gait_page_file_count() {
      let file = gait_page_file_at(index)
      files[String(cString: file.name)] = PageFile(
        mediaType: String(cString: file.media_type),
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
    self.files = files
    self.folder = folder
  }

  /// The names of all files.
  var names: [String] { files.keys.sorted() }

  /// The file that a path leads to; `nil` for none.
  func file(_ path: Substring) -> PageFile? {
    let name = path == "/" ? "index.html" : String(path.dropFirst())
    guard let folder, Self.isPlain(name), let type = Self.mediaType(of: name),
      let bytes = FileManager.default.contents(atPath: folder + "/" + name)
    else { return files[name] }
    return PageFile(mediaType: type, bytes: Array(bytes))
  }

  /// Whether a name leads nowhere but into the folder itself.
  private static func isPlain(_ name: String) -> Bool {
    !name.hasPrefix(".")
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains($0)
      }
  }

  /// What a file of the folder is, by its ending.
  private static func mediaType(of name: String) -> String? {
    switch name.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "webmanifest": "application/manifest+json"
    default: nil
    }
  }
}
