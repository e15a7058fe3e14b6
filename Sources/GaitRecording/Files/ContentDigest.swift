/// What shows whether an input has changed: SHA-256 of its bytes.
public enum ContentDigest {
  /// The digest of a file in lower-case hexadecimal; of a folder, that of the names and digests of the files in it;
  /// `nil` for a pipe or the like, which can be read only once.
  ///
  /// - Throws: `RecordingError` when it cannot be read.
  public static func hexadecimal(of path: String) throws(RecordingError) -> String? {
    let form = SystemCalls.status(at: path)?.form
    guard form == .folder else {
      if form == .other { return nil }
      let file = try InputFile(.path(path))
      try file.drain()
      return file.sha256()
    }
    return try hexadecimal(of: try RecordingFolder.names(in: path).map { path + "/" + $0 })
  }

  /// The digest of several files: of their names and digests.
  ///
  /// - Throws: `RecordingError` when one cannot be read.
  public static func hexadecimal(of paths: [String]) throws(RecordingError) -> String? {
    let digest = InputDigest()
    for path in paths where SystemCalls.status(at: path)?.form != .folder {
      guard let one = try hexadecimal(of: path) else { return nil }
      let line = Array("\(path) \(one)\n".utf8)
      line.withUnsafeBytes { digest.update($0) }
    }
    return digest.hexadecimal()
  }

  /// The digest of a text.
  public static func hexadecimal(ofText text: String) -> String? {
    let digest = InputDigest()
    Array(text.utf8).withUnsafeBytes { digest.update($0) }
    return digest.hexadecimal()
  }
}
