import Testing

/// First rows that cannot be understood, and tables that only look foreign.
@Suite struct BadHeaderTests {
  private func refusal(header: String) async throws -> Outcome {
    let desk = try Desk()
    let cells = header.split(separator: ",").dropFirst().map { _ in "9.8" }
    try desk.put("walk.csv", Recordings.table([header, (["0"] + cells).joined(separator: ",")]))
    return try await desk.gangart("analyze", "walk.csv")
  }

  @Test("An unknown column gets the name that was probably meant")
  func unknownColumn() async throws {
    let run = try await refusal(header: "time_s,lower_back_acc_x,lower_back_acc_y,lowerback_acc_z")
    #expect(run.exit == 65)
    #expect(
      run.messages == """
        walk.csv: row 1: column 4: 'lowerback_acc_z' is not a column name Gangart knows; \
        did you mean lower_back_acc_z?
          Fix: Rename it to lower_back_acc_z. \
        Names are <place>_<channel>_<axis>, for example left_foot_gyr_z.

        """)
    #expect(run.output == [])
  }

  @Test("A missing axis")
  func missingAxis() async throws {
    let run = try await refusal(header: "time_s,lower_back_acc_x,lower_back_acc_z")
    #expect(run.exit == 65)
    #expect(
      run.messages == """
        walk.csv: row 1: column lower_back_acc_y: \
        this axis is missing; there is lower_back_acc_x, lower_back_acc_z.
          Fix: Add the missing axis, or remove this channel. \
        A sensor may sit any way round, so all three axes count.

        """)
  }

  @Test("No time column")
  func noTime() async throws {
    let run = try await refusal(header: "lower_back_acc_x,lower_back_acc_y,lower_back_acc_z")
    #expect(run.exit == 65)
    #expect(
      run.messages == """
        walk.csv: no column holds the time, and no line says the rate; columns: lower_back_acc_x, \
        lower_back_acc_y, lower_back_acc_z.
          Fix: Say how many rows a second there are: --rate 100. Or name the column: --time NAME.

        """)
  }

  @Test("A time column in milliseconds by its name is read, and said")
  func namedMilliseconds() async throws {
    let desk = try Desk()
    let lines = try Recordings.shipped("standing-only.csv").split(separator: "\n").map(String.init)
    let rows = lines.dropFirst().enumerated().map { row, line in
      "\(row * 10)" + line[(line.firstIndex(of: ",") ?? line.endIndex)...]
    }
    try desk.put("seconds.csv", Recordings.table(lines))
    try desk.put("walk.csv", Recordings.table([lines[0].replacing("time_s", with: "time_ms")] + rows))
    let plain = try await desk.gangart("analyze", "seconds.csv")
    let run = try await desk.gangart("analyze", "walk.csv")
    #expect(run.exit == 0)
    #expect(
      run.messages
        == "walk.csv: read as a table of columns with names; acceleration in m/s²; angular velocity in rad/s; "
        + "time from 'time_ms' in ms.\n")
    #expect(run.text == plain.text.replacing("seconds.csv", with: "walk.csv"))
  }

  @Test("CR LF and a byte order mark change nothing")
  func windowsText() async throws {
    let desk = try Desk()
    try desk.putWalk("gaps-and-faults.csv")
    let lines = try Recordings.shipped("gaps-and-faults.csv").split(separator: "\n").map(String.init)
    try desk.put("windows.csv", "\u{FEFF}" + Recordings.table(lines, lineEnd: "\r\n"))
    let plain = try await desk.gangart("analyze", "gaps-and-faults.csv")
    let windows = try await desk.gangart("analyze", "windows.csv")
    #expect(windows.exit == 0)
    #expect(windows.messages == "")
    #expect(
      windows.text == plain.text.replacing("gaps-and-faults.csv", with: "windows.csv"))
  }
}
