/// Text from a file on its way into a message: decoded, and cut where it is long.
enum CellText {
  /// A cell's bytes, cut after 24 characters.
  static func shown(_ bytes: some Collection<UInt8>) -> String {
    let limit = 24
    // Cutting the bytes first keeps a huge cell from becoming a huge string.
    let text = String(decoding: bytes.prefix(8 * limit), as: UTF8.self)
    return text.count > limit ? String(text.prefix(limit)) + "…" : text
  }
}
