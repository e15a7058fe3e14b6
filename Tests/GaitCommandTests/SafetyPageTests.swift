import Foundation
import GaitWords
import Testing

@testable import GaitCommand

/// The safety page: on request, and once before the first live walk.
@Suite struct SafetyPageTests {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gangart-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test("It is shown once, and waited for")
  func once() throws {
    try inFolder { folder in
      let environment = ["XDG_STATE_HOME": folder.path()]
      var shown: [String] = []
      var waits = 0
      for _ in 0..<3 {
        SafetyPage(environment: environment)
          .showOnce(in: .de, show: { shown.append($0) }, wait: { waits += 1 })
      }
      #expect(shown.count == 1 && waits == 1)
      #expect(shown.first?.hasPrefix("Wann anhalten und Hilfe holen\n\n") == true)
      #expect(shown.first?.contains("gangart explain safety") == true)
      let seen = folder.appending(path: "gangart/safety-page-seen")
      #expect(FileManager.default.fileExists(atPath: seen.path()))
    }
  }

  @Test("On a small terminal it comes in pieces that fit, and nothing of it is missing")
  func pieces() throws {
    try inFolder { folder in
      var shown: [String] = []
      let size = LiveScreen.Size(columns: 60, rows: 20)
      SafetyPage(environment: ["XDG_STATE_HOME": folder.path()])
        .showOnce(in: .en, size: size, show: { shown.append($0) }, wait: {})
      #expect(shown.count == 2)
      let lines = shown.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
      for piece in lines {
        #expect(piece.count <= 20)
        #expect(piece.allSatisfy { $0.count <= 60 }, "\(piece)")
      }
      let text = SafetyPage.text(in: .en, columns: 60)
      for line in text.split(separator: "\n") { #expect(lines.joined().contains(String(line))) }
    }
  }

  @Test("The state's folder is that of the XDG rules: a full path, else in the home folder")
  func folder() {
    let home = ["HOME": "/h"]
    #expect(SafetyPage(environment: home).seen?.path() == "/h/.local/state/gangart/safety-page-seen")
    for (value, path) in [
      ("/s", "/s/gangart"), ("", "/h/.local/state/gangart"), ("s", "/h/.local/state/gangart"),
    ] {
      let page = SafetyPage(environment: home.merging(["XDG_STATE_HOME": value]) { $1 })
      #expect(page.seen?.path() == path + "/safety-page-seen")
    }
    #expect(SafetyPage(environment: [:]).seen == nil)
  }

  @Test("Where it cannot be noted, it holds nobody up")
  func nowhereToNote() throws {
    try inFolder { folder in
      let file = folder.appending(path: "file")
      try Data().write(to: file)
      for environment in [[:], ["XDG_STATE_HOME": file.path()]] as [[String: String]] {
        var shown = 0
        SafetyPage(environment: environment).showOnce(
          in: .en, show: { _ in shown += 1 }, wait: { shown += 1 })
        #expect(shown == 0)
      }
    }
  }

  @Test("It is explained on request, in both languages and 80 columns")
  func onRequest() async throws {
    let desk = try Desk()
    let english = try await desk.gangart("explain", "safety")
    let german = try await desk.gangart("explain", "safety", "--lang", "de")
    #expect(english.exit == 0 && german.exit == 0)
    #expect(english.text == SafetyPage.text(in: .en))
    #expect(german.text == SafetyPage.text(in: .de))
    for line in english.lines + german.lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test("A live walk that nobody watches shows no page and notes nothing")
  func notInPipes() async throws {
    let desk = try Desk()
    let run = try await desk.shell(#"XDG_STATE_HOME="$PWD/state" "$GANGART" live file:missing"#)
    #expect(run.exit == 66)
    #expect(!run.text.contains("stop") && !run.messages.contains("When to stop"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "state").path()))
  }
}
