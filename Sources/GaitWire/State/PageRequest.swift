public import GaitModel

/// What a page asks of a walk: the bodies of its requests, one JSON object each.
public enum PageRequest {
  /// No words of a note or mark are longer, in bytes of UTF-8.
  public static let longestText = 1000

  /// A mark with its words: `{"kind":"discomfort","text":"left calf"}`.
  ///
  /// `discomfort` is the name of `symptom` in the words of walkers, `better` that of a pause in a pause.
  public static func mark(_ bytes: [UInt8]) throws(WireError) -> (mark: WalkMark, text: String) {
    let fields = try object(bytes)
    let kind = try fields.text("kind")
    let mark: WalkMark? =
      switch kind {
      case "discomfort": .symptom
      case "better": .pause
      default: WalkMark(rawValue: kind)
      }
    guard let mark else {
      throw .unexpectedValue(
        offset: fields.offset, field: "kind", found: kind,
        expected: "discomfort, symptom, better, pause, note or end")
    }
    let text = try words(try fields.optionalText("text") ?? "", fields.offset)
    if mark == .note, text.isEmpty { throw .missing(offset: fields.offset, field: "text") }
    return (mark, text)
  }

  /// The words of a note: `{"text":"crossed the street"}`.
  public static func note(_ bytes: [UInt8]) throws(WireError) -> String {
    let fields = try object(bytes)
    let text = try words(try fields.text("text"), fields.offset)
    if text.isEmpty { throw .missing(offset: fields.offset, field: "text") }
    return text
  }

  /// The code of a pairing: `{"code":"amber-river-…"}`.
  public static func code(_ bytes: [UInt8]) throws(WireError) -> String {
    try object(bytes).text("code")
  }

  /// An object whose fields do not matter; no bytes at all count as one.
  public static func nothing(_ bytes: [UInt8]) throws(WireError) {
    if !bytes.isEmpty { _ = try object(bytes) }
  }

  private static func object(_ bytes: [UInt8]) throws(WireError) -> JSONFields {
    try JSONFields(try JSONParser.parse(bytes), field: "the body")
  }

  /// Words on one line, without space around them.
  private static func words(_ text: String, _ offset: Int) throws(WireError) -> String {
    guard text.utf8.count <= longestText else {
      throw .unexpectedValue(
        offset: offset, field: "text", found: "\(text.utf8.count) bytes", expected: "at most \(longestText)")
    }
    let plain = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
    var words = String(plain)[...]
    while words.first == " " { words = words.dropFirst() }
    while words.last == " " { words = words.dropLast() }
    return String(words)
  }
}
