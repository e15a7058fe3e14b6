import Foundation
import Testing

@Suite("The libraries' documentation shows the code of the examples")
struct DocumentationTests {
  let repository = Repository.here

  static let libraries = [
    "GaitModel", "GaitSignal", "GaitAnalysis", "GaitDevices", "GaitResults", "GaitSimulator",
  ]

  func articles() throws -> [String] {
    try Self.libraries.flatMap { library in
      let folder = "Sources/\(library)/\(library).docc"
      return try FileManager.default.contentsOfDirectory(
        atPath: repository.root.appending(path: folder).path()
      )
      .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
    }
  }

  /// The blocks of Swift in a text, without their fences.
  static func blocks(in text: String) -> [String] {
    text.matches(of: /(?s)```swift\n(.*?)```/).map { String($0.output.1) }
  }

  @Test("Code in an article stands in the examples, word for word, and so is compiled")
  func equal() throws {
    let examples =
      try repository.swiftFiles(under: "Examples").map { try repository.text($0) }.joined(separator: "\n\n")
    var seen = 0
    for article in try articles() {
      for block in Self.blocks(in: try repository.text(article)) {
        seen += 1
        #expect(examples.contains(block), "\(article): \(block.prefix(80))")
      }
    }
    #expect(seen >= 8)
  }

  @Test("Each example is shown in an article, and what it prints is kept")
  func shown() throws {
    let articles = try articles().map { try repository.text($0) }.joined()
    let programs = try FileManager.default.contentsOfDirectory(
      atPath: repository.root.appending(path: "Examples/Sources").path())
    #expect(programs.count == 4)
    for program in programs {
      let main = try repository.text("Examples/Sources/\(program)/main.swift")
      let shown = Self.blocks(in: articles).contains { main.contains($0) }
      #expect(shown, "\(program)")
      #expect(try !repository.text("Examples/expected/\(program).txt").isEmpty)
    }
  }

  @Test("Each library has a page of its own")
  func pages() throws {
    for library in Self.libraries {
      #expect(
        try repository.text("Sources/\(library)/\(library).docc/\(library).md").hasPrefix("# ``\(library)``"))
    }
  }
}
