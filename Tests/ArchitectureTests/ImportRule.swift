/// Who may import what: the arrows of the package and of its sources against the table.
enum ImportRule {
  /// Targets that must build wherever Swift does: no Foundation and no package. `CGaitWords` is bytes, no code of its own.
  static let core: Set<String> = [
    "GaitModel", "GaitSignal", "GaitAnalysis", "GaitSimulator", "GaitResults", "GaitWire", "GaitWords",
    "GaitCoach", "CGaitWords",
  ]

  /// Targets and rows without a partner.
  static func unmatched(targets: some Collection<String>, table: ImportTable) -> [String] {
    let built = Set(targets)
    let listed = Set(table.allowed.keys)
    return built.subtracting(listed).sorted().map { "\($0) has no row in ARCHITECTURE.md" }
      + listed.subtracting(built).sorted().map { "\($0) has a row in ARCHITECTURE.md and is no target" }
  }

  /// Rows of the core that allow more than the core may have.
  static func coreBreaches(table: ImportTable) -> [String] {
    core.sorted().flatMap { target in
      (table.allowed[target] ?? []).subtracting(core).subtracting(ImportTable.cMathematics).sorted()
        .map { "the row of \(target) allows \($0), which the core must not have" }
    }
  }

  /// What a target uses beyond its row. `uses` are dependencies or imported modules.
  static func breaches(target: String, uses: some Sequence<String>, table: ImportTable) -> [String] {
    let allowed = table.allowed[target] ?? []
    return uses.filter { !allowed.contains($0) && $0 != target && $0 != "Swift" }
      .map { "\(target) uses \($0), which its row in ARCHITECTURE.md does not allow" }
  }

  /// The modules that a source file imports, in order.
  static func imports(in source: String) -> [String] {
    let pattern =
      #/
      (?m) ^ \h*
      (?: @\w+ (?: \([^)]*\) )? \s+ )*
      (?: (?: public | package | internal | fileprivate | private ) \s+ )?
      import \h+
      (?: (?: struct | class | enum | protocol | typealias | func | let | var | actor ) \h+ )?
      (\w+)
      /#
    return SwiftText(source).code.matches(of: pattern).map { String($0.output.1) }
  }
}
