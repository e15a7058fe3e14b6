import GaitModel
import GaitWire
import Testing

/// Standard input and output as other programs use them, and what happens when they fail.
@Suite struct StreamTests {
  @Test("A dash is standard input, from a file or a pipe")
  func standardInput() async throws {
    let desk = try Desk()
    try desk.putWalk("gaps-and-faults.csv")
    let file = try await desk.gangart("analyze", "gaps-and-faults.csv", "--format", "json")
    let input = try await desk.gangart(
      "analyze", "-", "--format", "json", input: try Recordings.shipped("gaps-and-faults.csv"))
    let pipe = try await desk.shell(#"cat gaps-and-faults.csv | "$GANGART" analyze - --format json"#)
    #expect(input.exit == 0)
    #expect(pipe.exit == 0)
    #expect(input.messages + pipe.messages == "")
    #expect(input.output == pipe.output)
    var walk = try WalkJSON.decode(input.output)
    #expect(walk.recording.file == "-")
    walk.recording.file = "gaps-and-faults.csv"
    #expect(WalkJSON.encode(walk) == file.output)
  }

  @Test("For people, standard input has a name")
  func standardInputInWords() async throws {
    let desk = try Desk()
    let table = try await desk.gangart("analyze", "-", input: try Recordings.shipped("standing-only.csv"))
    #expect(table.lines.first == "standard input: 15.0 s recorded. No walking found.")
    let nothing = try await desk.gangart("analyze", "-")
    #expect(nothing.exit == 65)
    #expect(nothing.messages.hasPrefix("standard input: the file is empty.\n"))
  }

  @Test("A full disk under the output", arguments: ["table", "json", "ndjson"])
  func fullOutput(format: String) async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.shell(
      #""$GANGART" analyze standing-only.csv standing-only.csv --format "$1" > /dev/full"#, [format])
    #expect(run.exit == 74)
    #expect(
      run.messages == """
        standard output: the disk is full.
          Fix: Free some space, or choose another disk.

        """)
  }

  @Test("A replay whose output is full ends at once")
  func fullReplay() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.shell(#""$GANGART" replay standing-only.csv --speed max > /dev/full"#)
    #expect(run.exit == 74)
  }

  @Test("A closed output")
  func closedOutput() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.shell(#""$GANGART" analyze standing-only.csv >&-"#)
    #expect(run.exit == 74)
    #expect(run.messages.hasPrefix("standard output: writing failed: "))
  }

  @Test("Where no message can be written the exit code still tells", arguments: ["/dev/full", "&-"])
  func noMessages(target: String) async throws {
    let run = try await Desk().shell(#""$GANGART" analyze missing.csv 2>"# + target)
    #expect(run.exit == 66)
  }
}
