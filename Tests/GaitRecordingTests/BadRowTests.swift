import Testing

@testable import GaitRecording

@Suite("Rows that cannot be used")
struct BadRowTests {
  private let good = accelerometerHeader + "0,1,2,3\n"

  private func expectBadCell(
    _ cell: String, _ message: String, fix: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectRefusal(
      good + "0.01,1,\(cell),3\n",
      "walk.csv: row 3: column lower_back_acc_y: \(message)\n  Fix: \(fix)", sourceLocation: sourceLocation)
  }

  @Test("Text in a number cell")
  func textCell() {
    let fix = "Put a number there, or leave the cell empty for a lost sample."
    expectBadCell("abc", "'abc' is not a number.", fix: fix)
    expectBadCell(" 1.2.3 ", "'1.2.3' is not a number.", fix: fix)
    expectBadCell("0x1F", "'0x1F' is not a number.", fix: fix)
    expectBadCell("\u{1B}[2J\u{7}", "'\\u{1b}[2J\\u{7}' is not a number.", fix: fix)
    expectBadCell(
      String(repeating: "long ", count: 1000),
      "'long long long long long…' is not a number.",
      fix: fix)
  }

  @Test("Text that tells what went wrong")
  func tellingText() {
    expectBadCell(
      "10.Sep", "'10.Sep' is not a number.",
      fix: "This looks like a date that a spreadsheet made of a number; go back to the original file.")
    expectBadCell(
      "2024-09-10", "'2024-09-10' is not a number.",
      fix: "This looks like a date that a spreadsheet made of a number; go back to the original file.")
    expectBadCell(
      "#VALUE!", "'#VALUE!' is not a number.",
      fix: "A spreadsheet wrote this for a failed formula; leave the cell empty for a lost sample.")
    expectBadCell(
      "1;5", "'1;5' is not a number.",
      fix: "Separate the columns by commas and write the numbers with a decimal dot.")
    expectBadCell(
      "\"1,5\"", "'\"1' is not a number.", fix: "Write the number with a decimal dot and without quotes.")
  }

  @Test("A row with too few or too many cells")
  func ragged() {
    let fix = "Complete or remove this row; an empty cell stands for a lost sample."
    expectRefusal(
      good + "0.01,1,2\n0.02,1,2,3\n",
      "walk.csv: row 3: it has 3 cells where the first row has 4 columns.\n  Fix: \(fix)")
    expectRefusal(
      good + "\n0.01,1,2,3,4\n",
      "walk.csv: row 4: it has 5 cells where the first row has 4 columns.\n  Fix: \(fix)")
    expectRefusal(
      good + "0.01\n", "walk.csv: row 3: it has 1 cell where the first row has 4 columns.\n  Fix: \(fix)")
    expectRefusal(
      good + "0.01,1,2,3,",
      "walk.csv: row 3: it has 5 cells where the first row has 4 columns.\n  Fix: \(fix)")
    expectRefusal(
      good + "0,01,1,5,2,5,3,5\n",
      """
      walk.csv: row 3: it has 8 cells where the first row has 4 columns.
        Fix: Write the numbers with a decimal dot: with decimal commas every number becomes two cells.
      """)
    expectRefusal(
      good + "0.01;1,2\n",
      """
      walk.csv: row 3: column time_s: '0.01;1' is not a number.
        Fix: Separate the columns by commas and write the numbers with a decimal dot.
      """)
  }

  @Test("A time that is none")
  func badTime() {
    func expectBadTime(_ cell: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation) {
      expectRefusal(
        good + cell + ",1,2,3\n", "walk.csv: row 3: column time_s: " + message, sourceLocation: sourceLocation
      )
    }
    expectBadTime("", "the time is missing.\n  Fix: Put the time in seconds there, or remove the row.")
    expectBadTime(
      "nan", "'nan' is not a moment in time.\n  Fix: Put the time in seconds there, or remove the row.")
    expectBadTime(
      "-inf", "'-inf' is not a moment in time.\n  Fix: Put the time in seconds there, or remove the row.")
    expectBadTime(
      "1e10",
      "'1e10' seconds is more than 292 years.\n"
        + "  Fix: Give the time in seconds; nanoseconds must be divided by 1000000000.")
    expectBadTime(
      "2024-09-10 11:12:13",
      "'2024-09-10 11:12:13' is a date or a clock time, not seconds.\n"
        + "  Fix: Give the time in seconds since the start of the recording.")
    expectBadTime(
      "now", "'now' is not a number.\n  Fix: Put a number there, or leave the cell empty for a lost sample.")
  }

  @Test(
    "Time in milliseconds, or finer, under the name of seconds",
    arguments: [
      (10.0, "10 s apart", "milliseconds, divide the column by 1000"),
      (7.8125, "7.8125 s apart", "milliseconds, divide the column by 1000"),
      (1.0, "1 s apart", "milliseconds, divide the column by 1000"),
      (10_000.0, "10000 s apart", "microseconds, divide the column by 1000000"),
      (1e7, "10000000 s apart", "nanoseconds, divide the column by 1000000000"),
    ])
  func milliseconds(step: Double, message: String, remedy: String) {
    for rows in [3, 19, 20, 21, 500] {
      let text = (0..<rows).map { "\(100 + step * Double($0)),1,2,3" }.joined(separator: "\n")
      for ending in ["", "\n"] {
        expectRefusal(
          "\n" + accelerometerHeader + text + ending,
          """
          walk.csv: row 3: column time_s: the time steps are \(message).
            Fix: If these are \(remedy). Walking needs at least 25 rows a second.
          """)
      }
    }
  }

  @Test("Slow steps among fast ones, two rows far apart, and half a second are let through")
  func plausibleSteps() throws {
    #expect(try read(good + "7,1,2,3\n").samples.count == 2)
    #expect(try read(good + "0.01,1,2,3\n0.02,1,2,3\n500,1,2,3\n").samples.count == 4)
    #expect(try read(good + "0.5,1,2,3\n1,1,2,3\n1.5,1,2,3\n").samples.count == 4)
    #expect(try read(good + "5,1,2,3\n0,1,2,3\n5,1,2,3\n0,1,2,3\n").samples.count == 5)
  }

  @Test("One row is a recording")
  func oneRow() throws {
    #expect(try read(good).samples.count == 1)
  }
}
