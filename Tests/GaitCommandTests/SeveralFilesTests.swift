import GaitModel
import GaitWire
import Testing

/// Several recordings in one go.
@Suite struct SeveralFilesTests {
  @Test("A bad file in the middle is told and skipped")
  func oneBad() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    try desk.putWalk("stroll-slow.csv")
    try desk.put("bad.csv", "")
    let run = try await desk.gangart(
      "analyze", "standing-only.csv", "bad.csv", "stroll-slow.csv", "--format", "json")
    #expect(run.exit == 65)
    #expect(run.messages.hasPrefix("bad.csv: the file is empty.\n"))
    let walks = try run.lines.map { try WalkJSON.decode(Array($0.utf8)) }
    #expect(walks.map(\.recording.file) == ["standing-only.csv", "stroll-slow.csv"])
    #expect(walks.map(\.walkingBouts.count) == [0, 1])
  }

  @Test("The exit code is that of the worst file, wherever it stands")
  func worst() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    try desk.put("bad.csv", "")
    for files in [["missing.csv", "bad.csv"], ["bad.csv", "missing.csv"]] {
      let run = try await desk.gangart("analyze", files[0], "standing-only.csv", files[1])
      #expect(run.exit == 66)
      #expect(run.lines.contains { $0.hasPrefix("standing-only.csv") })
      #expect(run.messages.hasSuffix("bad.csv: the file is empty\n") == (files[1] == "bad.csv"))
      #expect(run.messages.contains("Not analysed, 2 of 3:\n"))
    }
  }

  @Test("One walk has a table, several have a row each")
  func tables() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let one = try await desk.gangart("analyze", "standing-only.csv")
    #expect(one.text.hasPrefix("standing-only.csv: 15.0 s recorded. No walking found."))
    try desk.put("again.csv", try Recordings.shipped("standing-only.csv"))
    let two = try await desk.gangart("analyze", "standing-only.csv", "again.csv", "./standing-only.csv")
    #expect(two.lines.count { $0.hasPrefix("standing-only.csv") || $0.hasPrefix("again.csv") } == 2)
    #expect(!two.lines.contains { $0.hasPrefix("./standing-only.csv") })
    let afterBad = try await desk.gangart("analyze", "missing.csv", "standing-only.csv")
    #expect(afterBad.lines.count { $0.hasPrefix("standing-only.csv") } == 1)
  }
}
