import GaitModel
import GaitWire
import Testing

/// Rows that stop the reading, and rows that are told about and left out.
@Suite struct BadRowTests {
  /// A second of standing with `row` at the given line of the file.
  private func refusal(_ row: String, line: Int) async throws -> Outcome {
    let desk = try Desk()
    var lines = [Recordings.header] + Recordings.still(100)
    lines[line - 1] = row
    try desk.put("walk.csv", Recordings.table(lines))
    return try await desk.gangart("analyze", "walk.csv")
  }

  /// What the analysis noticed in a changed demonstration walk, and that it came through.
  private func notices(cells: (_ row: Int, inout [String]) -> Void) async throws -> [String] {
    let desk = try Desk()
    try desk.put("walk.csv", try Recordings.parkWalk(cells: cells))
    let run = try await desk.gangart("analyze", "walk.csv", "--format", "json")
    #expect(run.exit == 0)
    #expect(run.messages == "")
    let walk = try WalkJSON.decode(run.output)
    #expect(walk.walkingBouts.map(\.steps) == [118])
    return walk.quality.map(\.message)
  }

  @Test("Text in a number cell")
  func text() async throws {
    let run = try await refusal("0.15,0.1,oops,9.8", line: 17)
    #expect(run.exit == 65)
    #expect(
      run.messages == """
        walk.csv: row 17: column lower_back_acc_y: 'oops' is not a number.
          Fix: Put a number there, or leave the cell empty for a lost sample.

        """)
    #expect(run.output == [])
  }

  @Test("A ragged row")
  func ragged() async throws {
    let run = try await refusal("0.15,0.1,9.8", line: 17)
    #expect(run.exit == 65)
    #expect(
      run.messages == """
        walk.csv: row 17: it has 3 cells where the first row has 4 columns.
          Fix: Complete or remove this row; an empty cell stands for a lost sample.

        """)
    #expect(run.output == [])
  }

  @Test("Times in milliseconds")
  func milliseconds() async throws {
    let desk = try Desk()
    let text = try Recordings.parkWalk { row, cells in cells[0] = "\(10 * (row - 1))" }
    try desk.put("walk.csv", text)
    let run = try await desk.gangart("analyze", "walk.csv")
    #expect(run.exit == 65)
    #expect(
      run.messages == """
        walk.csv: row 2: column time_s: the time steps are 10 s apart.
          Fix: If these are milliseconds, divide the column by 1000. \
        Walking needs at least 25 rows a second.

        """)
    #expect(run.output == [])
  }

  @Test("inf and nan are left out and counted")
  func notFinite() async throws {
    let told = try await notices { row, cells in
      if row == 3001 { cells[2] = "inf" }
      if row == 4001 { cells[3] = "nan" }
    }
    #expect(
      told == [
        "lower_back: 1 sample holds a number that is infinite, not a number or far too large at 30.0 s. "
          + "Left out; check where the data come from.",
        "lower_back: 2 samples hold a number that is infinite, not a number or far too large "
          + "between 30.0 s and 40.0 s. Left out; check where the data come from.",
      ])
  }

  @Test("Time that runs backwards is left out and counted")
  func backwards() async throws {
    let told = try await notices { row, cells in
      if row == 2001 { cells[0] = "15.0" }
      if row == 3001 { cells[0] = "25.0" }
    }
    #expect(
      told == [
        "recording: 1 sample comes after a newer one at 20.0 s. Left out; check the order of the rows.",
        "recording: 2 samples come after a newer one between 20.0 s and 30.0 s. "
          + "Left out; check the order of the rows.",
      ])
  }

  @Test("A time that repeats is left out and counted")
  func repeating() async throws {
    let told = try await notices { row, cells in
      if row == 2002 { cells[0] = "20.0" }
      if row == 3002 { cells[0] = "30.0" }
    }
    #expect(
      told == [
        "lower_back: 1 sample repeats an earlier time at 20.0 s. Only the first of each time is used.",
        "lower_back: 2 samples repeat an earlier time between 20.0 s and 30.0 s. "
          + "Only the first of each time is used.",
      ])
  }

  @Test("A last row that breaks off is told, and the rest is kept")
  func truncated() async throws {
    let desk = try Desk()
    try desk.put("walk.csv", try Recordings.shipped("standing-only.csv") + "15.01,0.1,9.")
    let run = try await desk.gangart("analyze", "walk.csv", "--format", "json")
    #expect(run.exit == 0)
    #expect(
      run.messages
        == "walk.csv: the file ends in the middle of row 1503; "
        + "that row was left out, all before it was read.\n")
    #expect(try WalkJSON.decode(run.output).recording.sensors.map(\.samples) == [1501])
    let quiet = try await desk.gangart("analyze", "walk.csv", "--format", "json", "--quiet")
    #expect(quiet.messages == "")
    #expect(quiet.output == run.output)
  }
}
