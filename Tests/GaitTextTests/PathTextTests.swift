import GaitText
import Testing

@Suite("Names of files that are no text")
struct PathTextTests {
  @Test(
    "Any bytes become text and the same bytes again, and a name that is text stays as it is",
    arguments: [
      Array("walks/Übung 3.csv".utf8), [0x77, 0xE9, 0x67], [0xFF, 0xFE, 0x80], [0xC3, 0x28],
      [0xF0, 0x9F, 0x91], [],
      [0xE2, 0x82, 0xAC, 0xE2, 0x82],
    ])
  func roundTrip(bytes: [UInt8]) {
    let text = PathText.text(bytes)
    #expect(PathText.bytes(text) == bytes)
    PathText.withPath(text) { path in
      #expect(bytes.indices.allSatisfy { UInt8(bitPattern: path[$0]) == bytes[$0] } && path[bytes.count] == 0)
    }
  }

  @Test("Text is not touched")
  func plain() {
    #expect(PathText.text("Straße".utf8) == "Straße")
    #expect(!PathText.text([0xE9]).isEmpty)
  }
}
