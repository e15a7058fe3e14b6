/// Server-sent events as text: what a browser's `EventSource` reads.
enum EventFrames {
  /// How long a browser waits before it comes again, in milliseconds.
  static let opening = "retry: 1000\n\n"
  /// A comment that keeps a silent stream open.
  static let alive = ": alive\n\n"

  /// A frame of one line of data, with an id or without.
  static func append(_ event: StaticString, id: String? = nil, _ data: [UInt8], to bytes: inout [UInt8]) {
    bytes += "event: \(event)\n".utf8
    if let id { bytes += "id: \(id)\n".utf8 }
    bytes += "data: ".utf8
    bytes += data
    bytes += "\n\n".utf8
  }

  /// The frame that says how many lines are missing; `nil` for nobody knows.
  static func appendSkipped(_ lines: Int?, to bytes: inout [UInt8]) {
    append(
      "skipped", Array(#"{"v":1,"type":"skipped","lines":\#(lines.map(String.init) ?? "null")}"#.utf8),
      to: &bytes)
  }
}

/// The id of a line: which run of the program said it, and its number there.
struct EventID: Equatable, Sendable {
  /// The run.
  var run: String
  /// The line's number, from 1.
  var number: Int

  /// An id.
  init(run: String, number: Int) {
    self.run = run
    self.number = number
  }

  /// An id as a browser gives it back; a bare 0 asks for all lines that there are. `nil` for what is none.
  init?(_ text: String, of run: String) {
    if text == "0" {
      self.init(run: run, number: 0)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 16, parts[1].utf8.count <= 12,
      parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(parts[1])
    else { return nil }
    self.init(run: String(parts[0]), number: number)
  }

  /// As it is sent.
  var text: String { "\(run)-\(number)" }
}
