import Foundation
import GaitModel
import GaitTestSupport
import GaitWords
import Testing

/// The table of measures in `docs/measures.md` is the catalogue: `BLESS=1` writes it anew.
@Suite("The document of measures")
struct MeasureDocumentTests {
  static let docs = fixturesFolder.deletingLastPathComponent().appending(path: "docs")
  static let begin = "<!-- a test writes the table between these two lines -->\n"
  static let end = "<!-- end of the table -->\n"

  /// The table, topic by topic.
  static var table: String {
    let rows = Measure.all.map { measure in
      let words = Words.measure(measure, in: .en)
      let unit =
        switch measure.kind {
        case .number(let unit): unit.rawValue
        case .count: "count"
        case .word: "word"
        case .flag: "true, false"
        }
      let levels = measure.levels.map(\.rawValue).joined(separator: ", ")
      return "| [\(words?.heading ?? "?")](#\(measure.section)) | `\(measure.name)` | \(levels) | \(unit) | "
        + "\(words?.short ?? "?") | \(measure.origin.text) | \(measure.error.text) |"
    }
    return
      "\n| measure | in JSON | of a | unit | in short | source | error |\n|---|---|---|---|---|---|---|\n"
      + rows.joined(separator: "\n") + "\n\n"
  }

  @Test("The table is the catalogue")
  func isCurrent() throws {
    let text = try String(contentsOf: Self.docs.appending(path: "measures.md"), encoding: .utf8)
    let begin = try #require(text.range(of: Self.begin)).upperBound
    let end = try #require(text.range(of: Self.end, range: begin..<text.endIndex)).lowerBound
    let document = text[..<begin] + Self.table + text[end...]
    try expectGolden(Array(document.utf8), "measures.md", under: Self.docs)
  }

  @Test("Every measure is defined in a section that is there")
  func sections() throws {
    let text = try String(contentsOf: Self.docs.appending(path: "measures.md"), encoding: .utf8)
    let anchors = Set(
      text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map {
        $0.dropFirst(3).lowercased().replacing(" ", with: "-").replacing(",", with: "")
      })
    for measure in Measure.all { #expect(anchors.contains(measure.section.description), "\(measure.name)") }
  }

  @Test("A source is named by author and year")
  func shortNames() {
    #expect(Sources.source(.perry1992).shortName == "Perry 1992")
    #expect(Sources.source(.deCheveigne2002).shortName == "de Cheveigné 2002")
    #expect(Sources.source(.mobiliseD2023).shortName == "Micó-Amigo 2023")
    #expect(Sources.source(.bipm2019).shortName == "BIPM 2019")
    for source in Sources.all {
      #expect(source.shortName.last?.isNumber == true && source.shortName.count > 6, "\(source.citation)")
    }
  }
}
