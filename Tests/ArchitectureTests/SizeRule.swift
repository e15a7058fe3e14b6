/// One idea a file: about 300 lines, never more than 400.
enum SizeRule {
  /// Beyond this a file should be split, or have a reason (a table, say).
  static let soft = 300
  /// Beyond this it must be split.
  static let hard = 400

  /// Lines of a text, whether or not the last one ends.
  static func lines(of text: String) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).count - (text.hasSuffix("\n") ? 1 : 0)
  }

  /// What is wrong with a file of this length, if anything. A file that a tool writes is read by nobody.
  static func verdict(file: String, text: String) -> Finding? {
    if text.hasPrefix("// Written by tools/") { return nil }
    let count = lines(of: text)
    if count > hard { return Finding(text: "\(file): \(count) lines, at most \(hard)", isBreach: true) }
    if count > soft { return Finding(text: "\(file): \(count) lines, aim at \(soft)", isBreach: false) }
    return nil
  }

  /// A file that is long (a remark) or too long (a breach).
  struct Finding: Equatable {
    var text: String
    var isBreach: Bool
  }
}
