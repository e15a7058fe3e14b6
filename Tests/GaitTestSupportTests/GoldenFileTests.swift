import Foundation
import GaitTestSupport
import Testing

@Suite struct GoldenFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "gangart-golden-\(UUID().uuidString)")
  private let name = "some/lines.jsonl"

  private func content() throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  @Test("A missing file is written and fails")
  func aMissingFileIsWrittenAndFails() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    withKnownIssue { try expectGolden(Array("a\n".utf8), name, under: folder, bless: false) }
    #expect(try content() == Array("a\n".utf8))
    try expectGolden(Array("a\n".utf8), name, under: folder, bless: false)
  }

  @Test("A difference fails and is kept unless blessed")
  func aDifferenceFailsAndIsKeptUnlessBlessed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    withKnownIssue { try expectGolden(Array("a\nb\n".utf8), name, under: folder, bless: false) }
    try withKnownIssue {
      try expectGolden(Array("a\nc\n".utf8), name, under: folder, bless: false)
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("line 2\n  expected b\n  found    c") }
    }
    #expect(try content() == Array("a\nb\n".utf8))
    withKnownIssue { try expectGolden(Array("a\nc\n".utf8), name, under: folder, bless: true) }
    #expect(try content() == Array("a\nc\n".utf8))
  }

  @Test("The fixtures stand beside the package")
  func theFixturesStandBesideThePackage() {
    let package = fixturesFolder.deletingLastPathComponent().appending(path: "Package.swift")
    #expect(FileManager.default.fileExists(atPath: package.path()))
  }
}
