import GaitModel
import GaitWire
import Testing

/// Hours of walking: read as a stream, in little memory.
@Suite struct LongRecordingTests {
  /// Beside the debug build a tenth must do.
  static let rows = Program.isRelease ? 3_000_000 : 300_000

  @Test("Three million rows through a pipe take at most 24 MB more than a few thousand, and draw no bar")
  func threeMillionRows() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    try desk.put(
      "repeat.awk",
      """
      NR == 1 { print; next }
      { tail[n++] = substr($0, index($0, ",")) }
      END { for (k = 0; k < rows; k++) printf "%d.%02d%s\\n", int(k / 100), k % 100, tail[k % n] }
      """)
    try desk.put(
      "measure.py",
      """
      import resource, subprocess, sys
      code = subprocess.call(sys.argv[2:])
      open(sys.argv[1], "w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
      sys.exit(code)
      """)
    let run = try await desk.shell(
      #"awk -v rows="$1" -f repeat.awk park-walk.csv | "#
        + #"python3 measure.py kilobytes "$GANGART" analyze - --format json"#,
      ["\(Self.rows)"])
    #expect(run.exit == 0)
    #expect(run.messages == "")
    let walk = try WalkJSON.decode(run.output)
    #expect(walk.recording.sensors.map(\.samples) == [Self.rows])
    // The shipped walk has 7,501 rows; the last repetition is nearly whole.
    #expect(walk.walkingBouts.count == Self.rows / 7_501 + 1)
    #expect(walk.quality == [])
    let kilobytes = try await desk.shell("cat kilobytes").text
    // What is measured is the walk: the program itself takes as much as it takes.
    #expect(try await desk.shell(#"python3 measure.py alone "$GANGART" analyze park-walk.csv"#).exit == 0)
    let alone = try await desk.shell("cat alone").text
    #expect(try #require(Int(kilobytes)) - (try #require(Int(alone))) < 24_000)
  }
}
