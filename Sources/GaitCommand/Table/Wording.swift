import GaitModel
import GaitWords

/// How text for people is laid out on a terminal, and the numbers in messages.
enum Wording {
  /// Width of the narrowest terminal that is catered for, in columns.
  static let width = 80

  /// A number with fixed decimals; a word where there is none.
  static func number(_ value: Double?, _ decimals: Int, in language: Language = .en) -> String {
    value.map { Words.number($0, decimals, in: language) } ?? Words.unknown(in: language)
  }

  /// A number with as many decimals as it needs: `70`, `1.72`.
  static func plain(_ value: Double) -> String {
    Words.plainNumber(value, in: .en)
  }

  /// So many of a thing: `1 step`, `2 steps`.
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  /// A name from outside; what could steer a terminal or break the line becomes a question mark.
  static func visible(_ name: String) -> String {
    let hidden: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator, .privateUse,
    ]
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      text.append(hidden.contains(scalar.properties.generalCategory) ? "?" : scalar)
    }
    return String(text)
  }

  /// Cells in columns of these widths: the first left, all others right.
  static func row(_ cells: [String], _ columns: [Int]) -> String {
    var line = ""
    for (index, (cell, width)) in zip(cells, columns).enumerated() {
      let blank = String(repeating: " ", count: max(width - cell.count, index == 0 ? 0 : 1))
      line += index == 0 ? cell + blank : blank + cell
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Text in lines of at most `columns` columns, broken at blanks; further lines are indented. The first line has
  /// so many columns less, for what stands in front of it.
  static func wrapped(_ text: String, indent: Int = 0, first: Int = 0, columns: Int = width) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let room = lines.isEmpty ? columns - first : columns
      if !line.isEmpty && line.count + 1 + word.count > room {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
