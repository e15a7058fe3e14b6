import CGaitPage
import Foundation
import NIOCore
import Testing

@testable import GaitDashboard

/// The page's files in the program.
@Suite struct PageFileTests {
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("Every file of the page is in the program, as it is")
  func files() throws {
    let folder = Self.repository.appending(path: "Sources/GaitDashboard/Page")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    #expect(names.contains("index.html"))
    let files = PageFiles()
    for name in names {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      let file = try #require(files.file("/" + name[...]), "\(name) is missing in Sources/CGaitPage/page.c")
      #expect(Data(file.content.readableBytesView) == bytes, "\(name) is not as it was built")
    }
    let description = try Data(contentsOf: Self.repository.appending(path: "docs/openapi.json"))
    #expect(files.file("/openapi.json").map { Data($0.content.readableBytesView) } == description)
    let others = Set(files.names).subtracting(names)
    #expect(others == ["openapi.json", "dygraph.min.js", "dygraph.min.css"])
  }

  @Test(
    "A path leads to a file of the page or nowhere",
    arguments: ["", "/..", "/x", "/index.html/", "/./index.html", "/passwd", "/../etc/passwd"])
  func noFile(path: String) {
    #expect(PageFiles().file(path[...]) == nil)
    #expect(PageFiles(folder: "/etc").file(path[...]) == nil)
  }

  @Test("The page is strict: no script or style stands in the markup")
  func strict() throws {
    let page = try String(
      contentsOf: Self.repository.appending(path: "Sources/GaitDashboard/Page/index.html"), encoding: .utf8)
    #expect(!page.contains("<style"))
    #expect(!page.contains(" style="))
    #expect(!page.contains(" onclick"))
    for part in page.components(separatedBy: "<script").dropFirst() { #expect(part.contains("src=")) }
    #expect(!page.contains("http://") && !page.contains("https://"))
  }
}
