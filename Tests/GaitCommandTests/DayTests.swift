import Foundation
import Testing

@testable import GaitCommand

/// Long recordings by hours and days.
@Suite struct DayTests {
  /// A walk of two hours and a half that begins half an hour before midnight, with a night's gap in it.
  private func week(_ desk: Desk) throws {
    let walk = try String(
      contentsOf: Program.repository.appending(path: "Fixtures/walks/park-walk.csv"), encoding: .utf8)
    let lines = walk.split(separator: "\n")
    var text = String(lines[0]) + "\n"
    // 2026-03-01T22:30:00Z
    let begin = 1_772_404_200
    for offset in [0, 3600, 30_000] {
      for (row, line) in lines.dropFirst().enumerated() {
        let cells = line.split(separator: ",", maxSplits: 1)
        let decimals = row % 100 < 10 ? "0\(row % 100)" : "\(row % 100)"
        text += "\(begin + offset + row / 100).\(decimals),\(cells[1])\n"
      }
    }
    try desk.put("week.csv", text)
  }

  @Test("Hours of the clock as rows, in a table and as CSV; days as well")
  func rows() async throws {
    let desk = try Desk()
    try week(desk)
    let csv = try await desk.gangart("day", "week.csv", "--format", "csv")
    #expect(csv.exit == 0 && csv.messages == "")
    let rows = csv.lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.count == 4 && rows.allSatisfy { $0.count == rows[0].count })
    #expect(
      rows.dropFirst().map { "\($0[2]) \($0[3])" } == ["2026-03-01 22", "2026-03-01 23", "2026-03-02 6"])
    let table = try await desk.gangart("day", "week.csv")
    #expect(table.lines[3].hasPrefix("2026-03-01 22:00"))
    // Two pauses of hours: named once, in words, in the table, and in the hours in which they begin.
    #expect(
      table.text.contains("\nData quality:\n- ")
        && table.text.split(whereSeparator: \.isWhitespace).suffix(3) == ["Once", "more", "later."])
    #expect(rows[1].last?.contains("gap") == true)
    #expect(table.lines.allSatisfy { $0.count <= 80 })
    let days = try await desk.gangart("day", "week.csv", "--by", "day", "--format", "csv")
    #expect(days.lines.count == 3)
    let german = try await desk.gangart("day", "week.csv", "--lang", "de")
    #expect(german.text.contains("Schritte"))
  }

  @Test("A calendar is a picture in greys, the same bytes each time; one where nobody walked too")
  func calendar() async throws {
    let desk = try Desk()
    try week(desk)
    let run = try await desk.gangart("day", "week.csv", "-o", "week.svg")
    #expect(run.exit == 0 && run.output.isEmpty)
    let file = try String(contentsOf: desk.folder.appending(path: "week.svg"), encoding: .utf8)
    #expect(
      file.hasPrefix("<svg ") && file.contains(">2026-03-02</text>")
        && file.contains(">Minutes walked</text>"))
    for colour in file.matches(of: /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/) {
      #expect(colour.1 == colour.2 && colour.2 == colour.3)
    }
    #expect(try await desk.gangart("day", "week.csv", "-o", "-").text == file)
    try desk.putWalk("standing-only.csv")
    let still = try await desk.gangart("day", "standing-only.csv", "-o", "-")
    #expect(still.exit == 0 && still.text.contains("day 1"))
  }

  @Test("A bad file among several is reported, the others are summed up; never over its own input")
  func faults() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let run = try await desk.gangart("day", "none.csv", "park-walk.csv", "--format", "csv")
    #expect(run.exit == 66 && run.lines.count == 2 && run.messages.contains("none.csv"))
    #expect(try await desk.gangart("day", "park-walk.csv", "-o", "park-walk.csv").exit == 64)
    #expect(try await desk.gangart("day").exit == 64)
    #expect(try await desk.gangart("day", "park-walk.csv", "--by", "week").exit == 64)
  }
}
