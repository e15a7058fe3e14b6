import Testing

@testable import GaitDashboard

/// The code for phones, on a terminal.
@Suite struct QRCodeTests {
  @Test("A code is square, has a margin and its three corners, and says its colours outright")
  func corners() throws {
    let lines = try #require(QRCode.lines("https://192.168.1.5:8427/#pair=a-b-c-d-e", hasColours: false))
    let width = try #require(lines.first?.count)
    // Two rows of modules in a line.
    #expect((width + 1) / 2 == lines.count)
    #expect(lines[0].allSatisfy { $0 == " " })
    #expect(lines[1].hasPrefix("  █▀▀▀▀▀█ "))
    #expect(lines[1].hasSuffix(" █▀▀▀▀▀█  "))
    #expect(lines.contains { $0.hasPrefix("  ▀▀▀▀▀▀▀ ") || $0.hasPrefix("  █▄▄▄▄▄█ ") })
    let coloured = try #require(QRCode.lines("a", hasColours: true))
    #expect(coloured.allSatisfy { $0.hasPrefix("\u{1B}[30;107m") && $0.hasSuffix("\u{1B}[0m") })
  }

  @Test("What no code can hold has none")
  func tooLong() {
    #expect(QRCode.lines(String(repeating: "x", count: 4000), hasColours: false) == nil)
  }
}
