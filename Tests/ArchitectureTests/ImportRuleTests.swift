import Testing

@Suite("Imports against the table")
struct ImportRuleTests {
  static let document = """
    Some text | with a bar.

    | target | one line | may import |
    |---|---|---|
    | `GaitModel` | the words | nothing |
    | `GaitSignal` | bricks | `GaitModel`, C mathematics |
    | `GaitRecording` → files | in and out of `Foundation` | `GaitModel`, `Foundation` |

    | `GaitLater` | another table | `Foundation` |
    """

  @Test("The table is read: names between backticks, C mathematics as three modules")
  func table() {
    let table = ImportTable(markdown: Self.document)
    #expect(table.faults.isEmpty)
    #expect(
      table.allowed == [
        "GaitModel": [], "GaitSignal": ["GaitModel", "Glibc", "Musl", "Darwin"],
        "GaitRecording": ["GaitModel", "Foundation"],
      ])
  }

  @Test("A table that cannot be understood is a fault, not an empty table")
  func faults() {
    #expect(!ImportTable(markdown: "no table").faults.isEmpty)
    let heading = "| target | one line | may import |\n|---|---|---|\n"
    #expect(!ImportTable(markdown: heading + "| GaitModel | words | nothing |").faults.isEmpty)
    #expect(!ImportTable(markdown: heading + "| `GaitModel` | words |").faults.isEmpty)
    #expect(!ImportTable(markdown: heading + "| `GaitModel` | words | anything |").faults.isEmpty)
    let twice = "| `GaitModel` | words | nothing |\n"
    #expect(!ImportTable(markdown: heading + twice + twice).faults.isEmpty)
  }

  @Test(
    "Every form of an import is seen",
    arguments: [
      "import Foundation", "public import Foundation", "  internal   import Foundation // why",
      "@testable import Foundation", "@_spi(Inner) public import Foundation", "import struct Foundation.Data",
      "import Foundation.NSDate", "#if os(Linux)\n  import Foundation\n#endif",
      "@preconcurrency\nimport Foundation",
    ])
  func imports(line: String) {
    #expect(ImportRule.imports(in: "let first = 1\n\(line)\n") == ["Foundation"])
  }

  @Test("An import in a comment or a string is none")
  func noImports() {
    #expect(
      ImportRule.imports(in: "// import Foundation\nlet a = \"\"\"\nimport Foundation\n\"\"\"\n").isEmpty)
    #expect(ImportRule.imports(in: "let important = reimport Foundation").isEmpty)
  }

  @Test("An arrow that is not in the row is flagged, one that is passes")
  func breaches() {
    let table = ImportTable(markdown: Self.document)
    #expect(
      ImportRule.breaches(target: "GaitSignal", uses: ["GaitModel", "Musl", "Swift"], table: table).isEmpty)
    #expect(ImportRule.breaches(target: "GaitSignal", uses: ["Foundation"], table: table).count == 1)
    #expect(ImportRule.breaches(target: "GaitModel", uses: ["GaitSignal"], table: table).count == 1)
    #expect(ImportRule.breaches(target: "GaitNowhere", uses: ["GaitModel"], table: table).count == 1)
  }

  @Test("A target without a row and a row without a target are flagged")
  func unmatched() {
    let table = ImportTable(markdown: Self.document)
    let all = ["GaitModel", "GaitSignal", "GaitRecording"]
    #expect(ImportRule.unmatched(targets: all, table: table).isEmpty)
    #expect(ImportRule.unmatched(targets: all + ["GaitNew"], table: table).count == 1)
    #expect(ImportRule.unmatched(targets: all.dropLast(), table: table).count == 1)
  }

  @Test("A row cannot open the core")
  func core() {
    #expect(ImportRule.coreBreaches(table: ImportTable(markdown: Self.document)).isEmpty)
    let opened = Self.document.replacing("C mathematics", with: "`Foundation`, `ArgumentParser`")
    #expect(ImportRule.coreBreaches(table: ImportTable(markdown: opened)).count == 2)
    let outward = Self.document.replacing("C mathematics", with: "`GaitRecording`")
    #expect(ImportRule.coreBreaches(table: ImportTable(markdown: outward)).count == 1)
  }
}
