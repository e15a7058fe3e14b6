import Foundation

/// The table of ARCHITECTURE.md that says which target may import what.
struct ImportTable {
  /// Modules of the C library that "C mathematics" stands for.
  static let cMathematics: Set<String> = ["Glibc", "Musl", "Darwin"]

  /// What each target may import, by target.
  private(set) var allowed: [String: Set<String>] = [:]
  /// Lines of the table that could not be understood.
  private(set) var faults: [String] = []

  /// Reads the table under a heading of the form `| target | one line | may import |`.
  init(markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard let heading = lines.firstIndex(where: { Self.cells($0) == ["target", "one line", "may import"] })
    else {
      faults.append("there is no table | target | one line | may import |")
      return
    }
    for line in lines[(heading + 1)...] {
      let cells = Self.cells(line)
      if cells.isEmpty { break }
      if cells.allSatisfy({ $0.allSatisfy { "-:".contains($0) } }) { continue }
      read(row: cells)
    }
  }

  private mutating func read(row: [String]) {
    guard row.count == 3, let target = Self.names(in: row[0]).first else {
      faults.append("not a row of three cells that starts with a target: \(row.joined(separator: " | "))")
      return
    }
    var modules = Set(Self.names(in: row[2]))
    if row[2].contains("C mathematics") { modules.formUnion(Self.cMathematics) }
    if modules.isEmpty, row[2] != "nothing" {
      faults.append("\(target): names no module and is not \"nothing\"")
    }
    if allowed.updateValue(modules, forKey: target) != nil { faults.append("\(target): stands there twice") }
  }

  private static func cells(_ line: some StringProtocol) -> [String] {
    guard line.hasPrefix("|"), line.hasSuffix("|"), line.count > 1 else { return [] }
    return line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The names between backticks.
  private static func names(in cell: String) -> [String] {
    cell.matches(of: /`([A-Za-z0-9_]+)`/).map { String($0.output.1) }
  }
}
