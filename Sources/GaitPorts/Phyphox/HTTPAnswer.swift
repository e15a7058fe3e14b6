import GaitText

/// An answer over HTTP/1.1 as it arrives: its head, then as many bytes as that says, pieces that tell their length, or all until
/// the end of the connection.
struct HTTPAnswer: Sendable {
  /// How far it is.
  enum Progress: Sendable {
    case arriving
    case whole
    /// It is no such answer, or too long.
    case broken
  }

  private enum Extent: Sendable {
    case unknown
    case bytes(Int)
    case pieces
    case all
  }

  /// The longest answer, in bytes.
  static let longest = 4 << 20
  /// The longest head, in bytes.
  private static let longestHead = 16 << 10

  private(set) var progress = Progress.arriving
  /// Its status, such as 200; 0 while it is not known.
  private(set) var status = 0
  /// What it carries.
  private(set) var body: [UInt8] = []
  private var arrived: [UInt8] = []
  private var extent = Extent.unknown
  /// Where in `arrived` the next piece begins.
  private var place = 0

  /// Takes the next bytes.
  mutating func take(_ bytes: some Collection<UInt8>) {
    guard progress == .arriving else { return }
    arrived += bytes
    if arrived.count > Self.longest { progress = .broken }
    if case .unknown = extent { readHead() }
    guard progress == .arriving else { return }
    switch extent {
    case .unknown, .all: break
    case .bytes(let count):
      guard arrived.count - place >= count else { return }
      body = Array(arrived[place..<(place + count)])
      progress = .whole
    case .pieces: readPieces()
    }
  }

  /// The connection has ended.
  mutating func end() {
    guard progress == .arriving else { return }
    guard case .all = extent else {
      progress = .broken
      return
    }
    body = Array(arrived[place...])
    progress = .whole
  }

  /// Where the line ends that begins at `start`; `nil` while its end is not there.
  private func lineEnd(from start: Int) -> Int? { arrived[start...].firstIndex(of: Ascii.newline) }

  private func line(_ range: Range<Int>) -> Substring {
    let text = Substring(decoding: arrived[range], as: UTF8.self)
    return text.hasSuffix("\r") ? text.dropLast() : text
  }

  private mutating func readHead() {
    var start = 0
    var fields: [(name: String, value: Substring)] = []
    while let end = lineEnd(from: start) {
      let text = line(start..<end)
      if start == 0 {
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count >= 2, words[0].hasPrefix("HTTP/1."), words[1].count == 3, let status = Int(words[1])
        else { return progress = .broken }
        self.status = status
      } else if text.isEmpty {
        place = end + 1
        return readExtent(fields)
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
        fields.append((text[..<colon].lowercased(), value))
      }
      start = end + 1
    }
    if arrived.count > Self.longestHead { progress = .broken }
  }

  private mutating func readExtent(_ fields: [(name: String, value: Substring)]) {
    if status == 204 || status == 304 {
      extent = .bytes(0)
    } else if fields.contains(where: { $0.name == "transfer-encoding" && $0.value.lowercased() == "chunked" })
    {
      extent = .pieces
    } else if let length = fields.first(where: { $0.name == "content-length" })?.value {
      guard let count = Int(length), (0...Self.longest).contains(count) else { return progress = .broken }
      extent = .bytes(count)
    } else {
      extent = .all
    }
  }

  private mutating func readPieces() {
    while let end = lineEnd(from: place) {
      let digits = line(place..<end).prefix { $0.isHexDigit }
      guard !digits.isEmpty, let count = Int(digits, radix: 16), count <= Self.longest else {
        return progress = .broken
      }
      if count == 0 { return progress = .whole }
      let next = end + 1 + count
      // A line ends the piece.
      guard let close = next < arrived.count ? lineEnd(from: next) : nil else { return }
      guard close - next <= 1 else { return progress = .broken }
      body += arrived[(end + 1)..<next]
      place = close + 1
    }
  }
}
