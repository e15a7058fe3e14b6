/// Numbers in large digits of blocks, to be read from two metres.
enum BlockDigits {
  /// Rows of a digit at the smallest size.
  static let height = 5

  /// Three columns and five rows a character; `#` is a block.
  private static let forms: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    ":": [" ", "#", " ", "#", " "], "-": ["   ", "   ", "###", "   ", "   "], " ": [" ", " ", " ", " ", " "],
  ]

  /// The rows of a number, each point so many rows high and twice as many columns wide, for a character of a terminal
  /// is about twice as high as it is wide.
  static func rows(_ text: String, scale: Int = 1) -> [String] {
    var rows = [String](repeating: "", count: height)
    for (index, character) in text.enumerated() {
      guard let form = forms[character] else { continue }
      for row in rows.indices { rows[row] += (index > 0 ? " " : "") + form[row] }
    }
    return rows.flatMap { row in
      let wide = row.map { String(repeating: $0 == "#" ? "█" : " ", count: 2 * scale) }.joined()
      return [String](repeating: wide, count: scale)
    }
  }
}
