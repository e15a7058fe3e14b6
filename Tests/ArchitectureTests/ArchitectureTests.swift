import Testing

/// The rules of ARCHITECTURE.md and CONTRIBUTING.md, held against this repository.
///
/// Each rule is a pure function with its own counter-proof in ImportRuleTests and TextRuleTests.
@Suite("This repository keeps its rules")
struct ArchitectureTests {
  let repository = Repository.here

  func table() throws -> ImportTable {
    ImportTable(markdown: try repository.text("ARCHITECTURE.md"))
  }

  @Test("The table of targets can be read and does not open the core")
  func tableIsSound() throws {
    let table = try table()
    #expect(table.faults == [])
    #expect(ImportRule.coreBreaches(table: table) == [])
  }

  @Test("Every target in Sources has a row, and every row a target; so has every folder")
  func rowsAndTargets() throws {
    let targets = try repository.targets()
    let folders = try repository.sourceFolders()
    let unmatched = ImportRule.unmatched(targets: targets.map(\.name), table: try table())
    #expect(unmatched == [])
    #expect(folders == targets.filter { $0.path.hasPrefix("Sources/") }.map(\.name).sorted())
  }

  @Test("The manifest's dependencies are in the table")
  func dependencies() throws {
    let table = try table()
    let targets = try repository.targets()
    #expect(targets.count >= 8)
    let breaches = targets.flatMap {
      ImportRule.breaches(target: $0.name, uses: $0.dependencies, table: table)
    }
    #expect(breaches == [])
  }

  @Test("The sources' imports are in the table")
  func imports() throws {
    let table = try table()
    var seen = 0
    for target in try repository.targets() {
      for file in try repository.swiftFiles(under: target.path) {
        let modules = ImportRule.imports(in: try repository.text(file))
        seen += modules.count
        let breaches = ImportRule.breaches(target: target.name, uses: modules, table: table)
        #expect(breaches == [], "\(file)")
      }
    }
    #expect(seen > 0)
  }

  @Test("Files hold one idea: at most 400 lines, better 300", arguments: ["Sources", "Tests"])
  func sizes(folder: String) throws {
    for file in try repository.swiftFiles(under: folder) {
      guard let finding = SizeRule.verdict(file: file, text: try repository.text(file)) else { continue }
      Issue.record("\(finding.text)", severity: finding.isBreach ? .error : .warning)
    }
  }

  /// Numbers in the analysis that are neither plain nor thresholds, by file, each with the reason.
  static let excusedNumbers: [String: Set<Double>] = [:]

  @Test("The analysis holds no numbers of its own")
  func numbers() throws {
    for file in try repository.swiftFiles(under: "Sources/GaitAnalysis") {
      let excused = Self.excusedNumbers[file] ?? []
      let stray = NumberRule.strayNumbers(in: try repository.text(file), except: excused)
      #expect(stray == [], "\(file)")
    }
  }

  @Test("An excuse that nothing needs any more is taken out")
  func excuses() throws {
    for (file, numbers) in Self.excusedNumbers {
      let stray = Set(NumberRule.strayNumbers(in: try repository.text(file)).compactMap(Double.init))
      let unneeded = numbers.subtracting(stray)
      #expect(unneeded == [], "\(file)")
    }
  }

  @Test("Every test has a sentence as its name")
  func testNames() throws {
    for file in try repository.swiftFiles(under: "Tests") {
      #expect(TestNameRule.nameless(in: try repository.text(file)) == [], "\(file)")
    }
  }

  /// Titles and journals of publications are quoted as they are printed.
  static let quoting: Set<String> = ["Sources/GaitModel/Thresholds/Sources.swift"]

  @Test("No word of medicine reaches a person")
  func words() throws {
    for file in try repository.swiftFiles(under: "Sources") where !Self.quoting.contains(file) {
      let banned = WordRule.bannedWords(inLiteralsOf: try repository.text(file))
      #expect(banned == [], "\(file)")
    }
    let banned = WordRule.bannedWords(in: try repository.text("README.md"))
    #expect(banned == [])
  }
}
