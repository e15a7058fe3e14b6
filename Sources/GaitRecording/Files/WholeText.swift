/// A short text file, such as a list: whatever it is, a pipe too, it is read once.
public enum WholeText {
  /// The text of the file at `path`; bytes that are no UTF-8 become signs of replacement.
  ///
  /// - Throws: `RecordingError` when it cannot be read.
  public static func read(_ path: String) throws(RecordingError) -> String {
    let file = try InputFile(.path(path))
    var bytes: [UInt8] = []
    while true {
      let block = try file.block()
      if block.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += block
    }
  }
}
