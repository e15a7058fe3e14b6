import Foundation
import GaitModel
import GaitWire
import Testing

/// Recordings of several devices with clocks of their own.
@Suite struct ClockTests {
  /// Puts the sensors of a shipped walk on the desk, each in a file, the foot's with a clock of its own.
  private func put(_ desk: Desk, lag: Double, ppm: Double) throws {
    let lines = try Recordings.shipped("full-body-walk.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    for (place, lag, ppm) in [("lower_back", 0.0, 0.0), ("left_foot", lag, ppm)] {
      let columns = lines[0].indices.filter { lines[0][$0].hasPrefix(place) }
      let rows = lines.enumerated().compactMap { index, cells -> String? in
        let readings = columns.map { cells[$0] }
        if index == 0 { return (["time_s"] + readings).joined(separator: ",") }
        guard let time = Double(cells[0]), !readings.contains("") else { return nil }
        return (["\((time - lag) * (1 - ppm * 1e-6))"] + readings).joined(separator: ",")
      }
      try desk.put("\(place).csv", rows.joined(separator: "\n") + "\n")
    }
  }

  private let places = ["--place", "lower_back=lower_back.csv", "--place", "left_foot=left_foot.csv"]

  private func contacts(_ desk: Desk, _ options: String...) async throws -> (Outcome, [Double]) {
    let run = try await desk.shell("\"$GANGART\" analyze --format json \"$@\"", places + options)
    guard let line = run.lines.first else { return (run, []) }
    return (run, try WalkJSON.decode(Array(line.utf8)).initialContacts.map(\.time.seconds))
  }

  @Test("A foot's clock 7.3 s and 120 ppm away is brought onto the back's by their steps, and that is said")
  func steps() async throws {
    let desk = try Desk()
    try put(desk, lag: 0, ppm: 0)
    let (plain, expected) = try await contacts(desk, "--align", "time")
    #expect(!plain.messages.contains("clock of"))
    #expect(expected.count > 20)
    try put(desk, lag: 7.3, ppm: 120)
    let (run, found) = try await contacts(desk)
    #expect(run.exit == 0)
    #expect(run.messages.contains("clock of left_foot read on that of lower_back: 7."))
    #expect(found.count == expected.count)
    for (one, other) in zip(found, expected) { #expect(abs(one - other) < 0.02) }
  }

  @Test("Clocks that are one stay as they are")
  func one() async throws {
    let desk = try Desk()
    try put(desk, lag: 0, ppm: 0)
    let (_, expected) = try await contacts(desk, "--align", "time")
    let (run, found) = try await contacts(desk)
    #expect(found == expected)
    #expect(!run.messages.contains("clock of"))
  }

  @Test("Where nobody stamped, --align stamps is refused with what helps, in both languages")
  func stamps() async throws {
    let desk = try Desk()
    try put(desk, lag: 7.3, ppm: 0)
    let (run, _) = try await contacts(desk, "--align", "stamps", "--lang", "en")
    #expect(run.exit == 65)
    #expect(
      run.messages.contains(
        "the clock of left_foot cannot be brought onto that of lower_back: there is no stamp"))
    #expect(run.messages.contains("tap all devices together three times"))
    let (german, _) = try await contacts(desk, "--align", "stamps", "--lang", "de")
    #expect(german.exit == 65)
    #expect(german.messages.contains("lässt sich nicht auf die von lower_back bringen"))
  }

  @Test("--align goes with several files")
  func alone() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.gangart("analyze", "standing-only.csv", "--align", "steps", "--lang", "en")
    #expect(run.exit == 64)
    #expect(run.messages.contains("--align goes with --place"))
  }

  @Test("Several files on one clock become one table")
  func converted() async throws {
    let desk = try Desk()
    try put(desk, lag: 7.3, ppm: 120)
    let run = try await desk.shell("\"$GANGART\" convert lower_back.csv walk.csv \"$@\"", places)
    #expect(run.exit == 0)
    let text = try String(contentsOf: desk.folder.appending(path: "walk.csv"), encoding: .utf8)
    #expect(text.hasPrefix("time_s,lower_back_acc_x,"))
    #expect(text.prefix { $0 != "\n" }.contains("left_foot_gyr_z"))
    let (_, apart) = try await contacts(desk)
    let joined = try await desk.gangart("analyze", "walk.csv", "--format", "json")
    let together = try WalkJSON.decode(Array((joined.lines.first ?? "").utf8)).initialContacts.map(
      \.time.seconds)
    #expect(together == apart)
  }

  @Test("A data set is not written over any of the files that it is made of")
  func overInputs() async throws {
    let desk = try Desk()
    try put(desk, lag: 0, ppm: 0)
    let run = try await desk.shell(
      #"""
      own=study/sub-01/motion/sub-01_task-walking_tracksys-leftFoot_motion.tsv
      mkdir -p study/sub-01/motion && cp left_foot.csv "$own"
      "$GANGART" convert lower_back.csv study --format bids --place lower_back=lower_back.csv --place "left_foot=$own"
      echo $?
      cmp left_foot.csv "$own" && echo kept
      """#)
    #expect(run.lines == ["64", "kept"], "\(run.messages)")
  }
}
