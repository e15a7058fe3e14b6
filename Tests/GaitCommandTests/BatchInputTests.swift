import Foundation
import GaitModel
import GaitRecording
import GaitWire
import GaitWords
import Testing

@testable import GaitCommand

/// Which recordings words of a command line mean.
@Suite struct BatchInputTests {
  /// Rows of an accelerometer, or of a gyroscope, as an app of a phone writes them.
  private func channel(_ names: String) -> String {
    Recordings.table(
      [names]
        + (0..<400).map { row in
          String(format: "%.2f,0.1,%.3f,9.8", Double(row) / 100, Double(row % 7) / 100)
        })
  }

  private func names(_ desk: Desk, _ arguments: String...) async throws -> [String] {
    let run = try await desk.shell(
      #""$GANGART" analyze "$@" --format json --quiet --place lower_back"#, arguments)
    return try run.lines.map { try WalkJSON.decode(Array($0.utf8)).recording.file }
  }

  private func folders(_ desk: Desk, _ names: String...) throws {
    for name in names {
      try FileManager.default.createDirectory(
        at: desk.folder.appending(path: name), withIntermediateDirectories: true)
    }
  }

  @Test("A folder is one walk when its files are its channels, else each file and folder is one")
  func folder() async throws {
    let desk = try Desk()
    try folders(desk, "study/monday", "study/empty")
    let walk = try Recordings.shipped("standing-only.csv")
    try desk.put("study/monday/Accelerometer.csv", channel("time_s,acc_x [m/s2],acc_y [m/s2],acc_z [m/s2]"))
    try desk.put("study/monday/Gyroscope.csv", channel("time_s,gyr_x [rad/s],gyr_y [rad/s],gyr_z [rad/s]"))
    #expect(try await names(desk, "study/monday") == ["study/monday"])
    try desk.put("study/b.csv", walk)
    try desk.put("study/a.csv", walk)
    try desk.put("study/.hidden.csv", walk)
    try desk.put("study/notes.md", "no recording")
    #expect(try await names(desk, "study") == ["study/a.csv", "study/b.csv", "study/monday"])
    #expect(try await names(desk, "study/") == ["study/a.csv", "study/b.csv", "study/monday"])
    // A recording with a fault is not passed over as if it were a channel of the other; what holds no walking is.
    try folders(desk, "half", "whole")
    try desk.put("half/a.csv", walk)
    try desk.put("half/b.csv", "")
    #expect(try await names(desk, "half") == ["half/a.csv"])
    let half = try await desk.gangart("analyze", "half")
    #expect(half.exit == 65 && half.messages.contains("half/b.csv: the file is empty"))
    try desk.put("whole/a.csv", walk)
    try desk.put("whole/Battery.csv", "time (s),voltage (V)\n0,3.9\n1,3.9\n2,3.9\n")
    let shocks = channel("time_s,acc_x [m/s2],acc_y [m/s2],acc_z [m/s2]")
    try desk.put("whole/HighGAccelerometer.csv", shocks)
    #expect(try await names(desk, "whole") == ["whole"])
    let empty = try await desk.gangart("analyze", "study/empty")
    #expect(empty.exit == 66 && empty.messages.hasPrefix("study/empty: this is a folder, not a recording."))
  }

  @Test("Results that lie among the recordings are none")
  func results() async throws {
    let desk = try Desk()
    try folders(desk, "study")
    for name in ["a", "b"] { try desk.put("study/\(name).csv", try Recordings.shipped("standing-only.csv")) }
    try desk.put("study/people.csv", "recording,person\na.csv,P-1\n")
    for out in ["study/results", "study"] {
      for _ in 0..<2 {
        let run = try await desk.gangart(
          "analyze", "study", "-o", out, "--subjects", "study/people.csv")
        #expect(run.exit == 0, "\(run.messages)")
        let walks = try String(contentsOf: desk.folder.appending(path: "\(out)/walks.csv"), encoding: .utf8)
        #expect(walks.split(separator: "\n").count == 3)
      }
      try FileManager.default.removeItem(at: desk.folder.appending(path: "\(out)/walks.csv"))
    }
    // A fault of a recording that lies among the results is one of the recording.
    try desk.put("study/b.csv", "")
    let run = try await desk.gangart("analyze", "study", "-o", "study", "--subjects", "study/people.csv")
    #expect(run.exit == 65 && run.messages.contains("1 unchanged"))
  }

  @Test("Patterns that no shell has opened, and lists of names")
  func patterns() async throws {
    let desk = try Desk()
    for name in ["b.csv", "a.csv", "c d.csv"] {
      try desk.put(name, try Recordings.shipped("standing-only.csv"))
    }
    #expect(try await names(desk, "[ab].csv") == ["a.csv", "b.csv"])
    #expect(try await names(desk, "*.csv") == ["a.csv", "b.csv", "c d.csv"])
    #expect(try await desk.gangart("analyze", "x*.csv").exit == 66)
    let lines = try await desk.shell(
      #"printf 'b.csv\n\n c d.csv \n' | "$GANGART" analyze --files-from - --format json"#)
    #expect(lines.lines.count == 2 && lines.exit == 0)
    let zeros = try await desk.shell(
      #"printf 'a.csv\0c d.csv\0' > list; "$GANGART" analyze --files-from list --format json b.csv"#)
    #expect(zeros.lines.count == 3 && zeros.exit == 0)
    #expect(try await desk.shell(#"printf '' | "$GANGART" analyze --files-from -"#).exit == 64)
  }

  @Test("What can be read only once is read once: recordings and lists from pipes")
  func pipes() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.shell(
      """
      mkfifo walk list people
      cat standing-only.csv > walk & printf 'walk\n' > list & printf 'recording,person\nwalk,P-1\n' > people &
      "$GANGART" analyze --files-from list --subjects people -o out && cat out/walks.csv
      """)
    #expect(run.exit == 0 && run.lines.count == 2, "\(run.messages)")
    #expect(run.lines.last?.hasPrefix("walk,P-1,1.700,true,") == true)
  }

  @Test("Results are called by their recordings, no two alike")
  func resultNames() {
    #expect(ResultNames.names(of: ["x/walk.csv", "x/other.csv.gz"]) == ["walk", "other"])
    #expect(ResultNames.names(of: ["walk.csv", "walk.txt"]) == ["walk.csv", "walk.txt"])
    #expect(ResultNames.names(of: ["a/walk.csv", "b/walk.csv"]) == ["a-walk.csv", "b-walk.csv"])
    #expect(
      ResultNames.names(of: ["Walk.csv", "walk.csv"]).map { $0.lowercased() } == ["walk.csv", "walk.csv-2"])
    #expect(ResultNames.names(of: ["a.csv", "a.csv"]) == ["a.csv", "a.csv-2"])
    #expect(ResultNames.names(of: ["-", ".hidden", "day/"]) == ["stdin", "_.hidden", "day"])
  }

  @Test("A list of people: separators, quotes, decimal commas and rows that make no sense")
  func subjects() throws {
    let list = try SubjectList(
      "\u{FEFF}recording;person;height_m\nwalk_1.csv;P-1;1,62\n\"P02_*\";P-2;\n", file: "people.csv")
    #expect(list.entry(of: "study/walk_1.csv")?.heightMetres == 1.62)
    #expect(list.entry(of: "walk_1")?.person == nil)
    #expect(list.entry(of: "x/P02_a.csv")?.person?.text == "P-2")
    #expect(list.entry(of: "other.csv") == nil)
    func row(_ text: String) -> Int? {
      do throws(RecordingError) {
        _ = try SubjectList(text, file: "people.csv")
        return nil
      } catch { return error.row ?? 0 }
    }
    #expect(row("") == 0)
    #expect(row("person\nP-1\n") == 1)
    #expect(row("recording,height_m\na,1.7\nb,17\n") == 3)
    #expect(row("recording,person\na,Jane Doe\n") == 2)
    #expect(row("recording,person\n,P-1\n") == 2)
    #expect(row("recording\na,b\n") == 2)
    #expect(row("recording,weight\na,70\n") == 1)
  }

  @Test("Work on several threads is taken in order, and stops when it is told to")
  func ordered() {
    for jobs in [1, 2, 7] {
      var taken: [Int] = []
      OrderedWork.run(100, jobs: jobs) {
        $0 * 2
      } take: { index, piece in
        #expect(piece == index * 2)
        taken.append(index)
        return index < 60
      }
      #expect(taken == Array(0...60))
    }
  }

  @Test("The bar says how many are done, how fast and how long the rest takes", arguments: ["en", "de"])
  func progress(language: String) {
    let line = BatchProgress.line(
      done: 50, of: 200, share: 0.25, seconds: 10, in: language == "en" ? .en : .de)
    #expect(
      line
        == (language == "en"
          ? "[#####---------------] 50 of 200 walks, 5.0/s, 30.0 s left"
          : "[#####---------------] 50 von 200 Wegen, 5,0/s, noch 30,0 s"))
  }
}
