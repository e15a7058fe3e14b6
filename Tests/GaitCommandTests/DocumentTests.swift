import Foundation
import Testing

/// What the documents show is what the program does.
@Suite struct DocumentTests {
  private func document(_ path: String) throws -> String {
    try String(contentsOf: Program.repository.appending(path: path), encoding: .utf8)
  }

  @Test("The first steps show the table of the shipped walk as it is")
  func firstTable() async throws {
    let desk = try Desk()
    let walk = "Fixtures/walks/park-walk.csv"
    let run = try await desk.shell(#"cd "$2" && "$GANGART" analyze "$1""#, [walk, Program.repository.path()])
    #expect(run.exit == 0)
    let isShown = try document("docs/start.md").contains("```\n\(run.text)```\n")
    #expect(isShown, "paste what tools/demo prints:\n\(run.text)")
    let excerpt = try document("README.md").components(separatedBy: "```\n").first { $0.hasPrefix("Steps:") }
    #expect(try run.text.contains(#require(excerpt)), "README.md shows other numbers")
  }

  @Test("The example of a recording can be analysed")
  func exampleRecording() async throws {
    let blocks = try document("docs/recordings.md").components(separatedBy: "```\n")
    let example = try #require(blocks.first { $0.hasPrefix("time_s,") })
    let desk = try Desk()
    try desk.put("walk.csv", example)
    let run = try await desk.gangart("analyze", "walk.csv")
    #expect(run.exit == 0)
    #expect(run.messages == "")
  }

  @Test("No document names a place on somebody's machine")
  func noMachinePaths() throws {
    let folder = Program.repository.appending(path: "docs")
    let docs = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
    let tops = ["README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG", "SECURITY", "CODE_OF_CONDUCT"]
    for path in docs + tops.map({ "\($0).md" }) {
      let text = try document(path)
      for place in ["/home/", "/root/", "/work/", "/tmp/", "/Users/", "../shared"] {
        #expect(!text.contains(place), "\(path) names \(place)")
      }
    }
  }
}
