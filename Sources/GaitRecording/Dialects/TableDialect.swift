import GaitModel

/// One kind of table as a value: by what it is recognised, and what its columns hold. A new kind is one such
/// value in a file of its own, and one line in `TableDialects`.
///
/// Names are compared without regard to case and to blanks at their ends. In a name, `{}` stands for `X`, `Y`
/// and `Z` in turn, and `*` for whatever distinguishes one sensor from another.
struct TableDialect: Sendable {
  /// By what a table is recognised: all of it must be there.
  struct Signature: Sendable {
    /// Names that stand among the columns.
    var names: [String] = []
    /// Words that stand in the lines above the columns.
    var preamble: [String] = []
    /// Whether these are all the columns there may be.
    var isExact = false
  }

  /// Names of columns, and what they hold.
  struct Rule: Sendable {
    let pattern: String
    let column: TableColumn
  }

  /// What becomes of columns that no rule names.
  enum Others: Sendable {
    /// They are not used.
    case ignored
    /// Their words say it.
    case byWords
  }

  /// Short name, in `walk.json` and on the command line.
  let id: String
  /// The name for people.
  let name: String
  var signature = Signature()
  /// The columns; the first rule that fits counts, and the first time in the list that is there.
  var rules: [Rule] = []
  var others = Others.byWords
  /// −1 where the maker's accelerometer shows gravity instead of the force against it (Core Motion).
  var accelerationSign = 1.0
  /// The unit of angular velocity where only the file's name says that columns x, y, z are one.
  var bareRotationUnit: TableUnit?
  /// What helps when the file holds no acceleration with gravity.
  var withoutGravity = GravityRemedy.recordAcceleration
  /// What is said of a table that is known and cannot be used.
  var refusal: ForeignFormat?

  /// Whether a table of these names, below these lines, is of this kind.
  func fits(names: [String], preamble: [String]) -> Bool {
    let normal = names.map(Self.normal)
    if signature.isExact, normal.filter({ !$0.isEmpty }).count != signature.names.count { return false }
    return signature.names.allSatisfy { name in
      let pattern = Self.normal(name)
      return normal.contains { Self.matches($0, pattern) != nil }
    }
      && signature.preamble.allSatisfy { word in preamble.contains { $0.contains(word) } }
  }

  /// What the column named `name` holds, by the rules; `nil` where none fits. Second, the rule's place in the
  /// list.
  func column(_ name: String) -> (column: TableColumn, rank: Int)? {
    let normal = Self.normal(name)
    for (rank, rule) in rules.enumerated() {
      guard let caught = Self.matches(normal, Self.normal(rule.pattern)) else { continue }
      var column = rule.column
      if !caught.isEmpty {
        column.label = caught
        column.place = ColumnWords("\(caught) acc x").place
      }
      return (column, rank)
    }
    return nil
  }

  /// A column by its whole name.
  static func column(_ pattern: String, _ column: TableColumn) -> [Rule] {
    [Rule(pattern: pattern, column: column)]
  }

  /// Three columns of a channel; `{}` in the name is the axis.
  static func axes(_ pattern: String, _ channel: Channel, _ unit: TableUnit?) -> [Rule] {
    Axis.allCases.map { Rule(pattern: Self.named(pattern, $0), column: .reading(channel, $0, unit)) }
  }

  /// Three columns of gravity alone.
  static func gravity(_ pattern: String, _ unit: TableUnit?) -> [Rule] {
    Axis.allCases.map { Rule(pattern: Self.named(pattern, $0), column: .gravity($0, unit)) }
  }

  private static func named(_ pattern: String, _ axis: Axis) -> String {
    guard let open = pattern.firstIndex(of: "{") else { return pattern }
    return pattern[..<open] + axis.rawValue + pattern[pattern.index(open, offsetBy: 2)...]
  }

  static func normal(_ name: String) -> String {
    var text = Substring(name.lowercased())
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }

  /// What `*` stands for in the name; empty where there is none; `nil` when the name is another.
  private static func matches(_ name: String, _ pattern: String) -> String? {
    guard let star = pattern.firstIndex(of: "*") else { return name == pattern ? "" : nil }
    let before = pattern[..<star]
    let after = pattern[pattern.index(after: star)...]
    guard name.count >= before.count + after.count, name.hasPrefix(before), name.hasSuffix(after) else {
      return nil
    }
    return String(name.dropFirst(before.count).dropLast(after.count))
  }
}
