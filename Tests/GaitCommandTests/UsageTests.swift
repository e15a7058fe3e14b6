import Testing

/// Options that cannot be meant: exit code 64 and what to write instead.
@Suite struct UsageTests {
  @Test(
    "Options that make no sense",
    arguments: [
      (
        ["--sensors", "left_knee"],
        "'left_knee' is not a place on the body. Places: lower_back, pelvis, upper_back, sternum, head, "
          + "upper_arm, forearm, wrist, hand, thigh, shank, ankle, foot; "
          + "with left_ or right_ in front where there are two."
      ),
      (["--height", "17.2"], "--height is in metres, from 1.0 to 2.5; got 17.2."),
      (["--height", "0.9"], "--height is in metres, from 1.0 to 2.5; got 0.9."),
      (["--height", "nan"], "--height is in metres, from 1.0 to 2.5; got nan."),
      (["--speed-scale", "3"], "--speed-scale is a factor from 0.5 to 2; got 3."),
      (["--calibrate-distance", "0"], "--calibrate-distance is a way in metres above 0; got 0."),
      (["--from", "70", "--to", "10.5"], "--from 70 is after --to 10.5. Swap them."),
      (["--from", "inf"], "--from is a time in seconds; got inf."),
      (["--format", "xml"], "'xml' does not fit '--format'. Possible: table, json, ndjson, csv."),
      (["--height", "abc"], "'abc' does not fit '--height'. --height: Body height in metres"),
      (["--from", "--to"], "The value behind '--from' is missing."),
      (["--hieght", "1.7"], "There is no option '--hieght'. Did you mean '--height'?"),
    ])
  func senseless(options: [String], message: String) async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.shell(
      #""$GANGART" analyze standing-only.csv "$1" "$2" ${3+"$3" "$4"}"#, options)
    #expect(run.exit == 64)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(run.output == [])
  }

  @Test("No file at all")
  func noFile() async throws {
    let run = try await Desk().gangart("analyze")
    #expect(run.exit == 64)
    #expect(run.messages.contains("A recording is missing: '<file> ...', or - for standard input."))
  }

  @Test("Speeds that are none", arguments: ["0", "fast", "nan", "inf"])
  func speed(word: String) async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.gangart("replay", "standing-only.csv", "--speed", word)
    #expect(run.exit == 64)
    #expect(
      run.messages.contains("'\(word)' does not fit '--speed'. --speed: How many times as fast as the walk"))
    #expect(run.output == [])
  }

  @Test("Sensors that the file does not have")
  func sensorsNotInFile() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let none = try await desk.gangart("analyze", "standing-only.csv", "--sensors", "left_foot,pelvis")
    #expect(none.exit == 65)
    #expect(
      none.messages == """
        standing-only.csv: row 1: none of the sensors asked for (left_foot, pelvis) is in this file.
          Fix: Choose from: lower_back.

        """)
    let some = try await desk.gangart("analyze", "standing-only.csv", "--sensors", "left_foot,lower_back")
    #expect(some.exit == 0)
    #expect(some.messages == "standing-only.csv: not in this file and left out: left_foot.\n")
  }
}
