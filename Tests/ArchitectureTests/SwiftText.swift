/// Swift source taken apart, so that a rule sees code without prose: code, and the string literals in it.
///
/// Comments are dropped. Interpolations count as code. Regex literals are not told apart from operators.
struct SwiftText {
  /// The code; every comment and string literal has become a space.
  private(set) var code = ""
  /// The contents of the string literals in order of their ends, without their interpolations.
  private(set) var literals: [String] = []

  private let source: [Character]
  private var position = 0

  init(_ text: String) {
    source = Array(text)
    readCode(untilParenthesis: false)
  }

  private func at(_ text: String) -> Bool {
    var index = position
    for character in text {
      guard index < source.count, source[index] == character else { return false }
      index += 1
    }
    return true
  }

  /// Reads to the end, or to the parenthesis that closes an interpolation.
  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while position < source.count {
      if at("//") {
        skipLine()
      } else if at("/*") {
        skipBlock()
      } else if let hashes = stringStart() {
        readString(hashes: hashes)
      } else {
        let character = source[position]
        position += 1
        if untilParenthesis, character == "(" { depth += 1 }
        if untilParenthesis, character == ")" {
          if depth == 0 { return }
          depth -= 1
        }
        code.append(character)
      }
    }
  }

  private mutating func skipLine() {
    while position < source.count, !source[position].isNewline { position += 1 }
  }

  /// Skips a block comment; they nest.
  private mutating func skipBlock() {
    var depth = 0
    repeat {
      if at("/*") {
        depth += 1
        position += 2
      } else if at("*/") {
        depth -= 1
        position += 2
      } else {
        position += 1
      }
    } while depth > 0 && position < source.count
    code.append(" ")
  }

  /// The number of hashes when a string literal starts here.
  private func stringStart() -> Int? {
    var index = position
    while index < source.count, source[index] == "#" { index += 1 }
    return index < source.count && source[index] == "\"" ? index - position : nil
  }

  private mutating func readString(hashes: Int) {
    position += hashes
    let quotes = at("\"\"\"") ? "\"\"\"" : "\""
    position += quotes.count
    let close = quotes + String(repeating: "#", count: hashes)
    let escape = "\\" + String(repeating: "#", count: hashes)
    var literal = ""
    while position < source.count, !at(close) {
      if at(escape + "(") {
        position += escape.count + 1
        code.append(" ")
        readCode(untilParenthesis: true)
        code.append(" ")
      } else if at(escape) {
        position += escape.count + 1
        literal.append(" ")
      } else {
        literal.append(source[position])
        position += 1
      }
    }
    position += close.count
    literals.append(literal)
    code.append(" ")
  }
}
