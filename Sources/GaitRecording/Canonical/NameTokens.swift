/// A column name from anywhere, taken apart into lower-case words.
///
/// `LeftFoot.AccX [m/s²]` gives `left foot acc x`; what stands in brackets is taken for a unit.
struct NameTokens: Equatable {
  /// The words outside brackets.
  let words: [String]
  /// The words inside brackets.
  let unitWords: [String]

  /// Whether something stands in brackets.
  var hasUnit: Bool { !unitWords.isEmpty }

  init(_ name: String) {
    var words: [String] = []
    var units: [String] = []
    var current = ""
    var isInBrackets = false
    var wasLower = false
    func close() {
      if !current.isEmpty {
        if isInBrackets { units.append(current) } else { words.append(current) }
      }
      current = ""
    }
    for character in name {
      if character == "[" || character == "(" {
        close()
        isInBrackets = true
      } else if character == "]" || character == ")" {
        close()
        isInBrackets = false
      } else if character.isLetter || character.isNumber {
        if wasLower && character.isUppercase { close() }
        current += character.lowercased()
      } else {
        close()
      }
      wasLower = character.isLowercase || character.isNumber
    }
    close()
    self.words = words
    unitWords = units
  }
}
