import Foundation
import Testing

/// What `convert --fix` mends, and what it says of it; recordings as data sets.
@Suite struct FixTests {
  /// A phone's table in g and ms, two rows to a stamp, with a column that is not used.
  static func phone(rows: Int = 600) -> String {
    var lines = ["timestamp_ms,acc_x (g),acc_y (g),acc_z (g),label"]
    for row in 0..<rows {
      let sway = Double((row * 37) % 11) / 200
      lines.append("\(row / 2 * 20),\(sway),\(0.02 - sway),\(1 + sway / 3),walk")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func read(_ desk: Desk, _ name: String) throws -> String {
    try String(contentsOf: desk.folder.appending(path: name), encoding: .utf8)
  }

  @Test("Shared stamps are spread, units and columns named, and every change stands beside the table")
  func mended() async throws {
    let desk = try Desk()
    try desk.put("phone.csv", Self.phone())
    let run = try await desk.gangart("convert", "phone.csv", "walk.csv", "--fix", "--lang", "en")
    #expect(run.exit == 0)
    let rows = try read(desk, "walk.csv").split(separator: "\n")
    #expect(rows[0] == "time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z")
    #expect(rows.count == 601)
    let times = rows.dropFirst().compactMap { Double($0.split(separator: ",")[0]) }
    for (one, next) in zip(times, times.dropFirst()) { #expect(abs(next - one - 0.01) < 0.002) }
    let said = try read(desk, "walk.csv.changes.txt")
    #expect(said.hasPrefix("walk.csv was made of phone.csv by gangart"))
    #expect(said.contains("- 2 'acc_x (g)': lower_back_acc_x, multiplied by 9.80665\n"))
    #expect(said.contains("- 5 'label': left out\n"))
    #expect(said.contains("600 rows and 600 samples were read, 600 samples written."))
    #expect(said.contains("\nChanged\n- "))
    let check = try await desk.gangart("check", "walk.csv", "--format", "json")
    #expect(!check.text.contains("bursty_time"))
  }

  @Test("The protocol speaks German where the program does")
  func german() async throws {
    let desk = try Desk()
    try desk.put("phone.csv", Self.phone())
    let run = try await desk.gangart("convert", "phone.csv", "walk.csv", "--fix", "--lang", "de")
    #expect(run.exit == 0)
    let said = try read(desk, "walk.csv.changes.txt")
    #expect(said.hasPrefix("walk.csv wurde aus phone.csv gemacht"))
    #expect(said.contains("malgenommen mit 9,80665"))
    #expect(said.contains("\nGeändert\n- "))
  }

  @Test("Neither table nor protocol is ever written over the recording")
  func overInput() async throws {
    let desk = try Desk()
    try desk.put("phone.csv", Self.phone())
    try desk.put("walk.csv.changes.txt", Self.phone())
    #expect(try await desk.gangart("convert", "phone.csv", "phone.csv", "--fix").exit == 64)
    #expect(try await desk.gangart("convert", "walk.csv.changes.txt", "walk.csv", "--fix").exit == 64)
    #expect(try read(desk, "phone.csv") == Self.phone())
    #expect(try read(desk, "walk.csv.changes.txt") == Self.phone())
  }

  @Test("What cannot be done is refused and not passed over: mending a kept walk, a place in another file")
  func refused() async throws {
    let desk = try Desk()
    _ = try await desk.shell("\"$GANGART\" demo --speed max --seconds 8 --ui none --out kept -q")
    let kept = try await desk.gangart("convert", "kept", "walk.csv", "--fix", "--lang", "en")
    #expect(kept.exit == 64 && kept.messages.contains("--fix goes with RECORDING.csv"), "\(kept.messages)")
    try desk.put("phone.csv", Self.phone())
    try desk.putWalk("standing-only.csv")
    let other = try await desk.gangart(
      "convert", "standing-only.csv", "walk.csv", "--place", "left_foot=phone.csv", "--lang", "en")
    #expect(other.exit == 64 && other.messages.contains("goes with convert phone.csv"), "\(other.messages)")
    #expect(throws: (any Error).self) { try read(desk, "walk.csv") }
  }

  @Test("A recording with nothing to mend keeps its numbers")
  func nothing() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    for options in [["plain.csv"], ["fixed.csv", "--fix"]] {
      let run = try await desk.shell("\"$GANGART\" convert standing-only.csv \"$@\"", options)
      #expect(run.exit == 0)
    }
    #expect(try read(desk, "plain.csv") == read(desk, "fixed.csv"))
    #expect(try read(desk, "fixed.csv.changes.txt").contains("Nothing beside names and units."))
  }

  @Test("A data set of Motion-BIDS is read back to the same walk")
  func dataset() async throws {
    let desk = try Desk()
    try desk.putWalk("stroll-slow.csv")
    let run = try await desk.gangart(
      "convert", "stroll-slow.csv", "study", "--format", "bids", "--subject", "P-017")
    #expect(run.exit == 0)
    let motion = "study/sub-P017/motion"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: desk.folder.appending(path: motion).path(percentEncoded: false))
    let tables = names.filter { $0.hasSuffix("_motion.tsv") }.sorted()
    #expect(!tables.isEmpty && names.count == 3 * tables.count)
    let place = try #require(
      try Recordings.shipped("stroll-slow.csv").split(separator: ",").dropFirst().first?.split(
        separator: "_acc"
      )
      .first)
    let first = try #require(
      tables.first { $0.lowercased().contains(place.replacing("_", with: "").lowercased()) })
    let sidecar = try read(desk, "\(motion)/\(first)".replacing("_motion.tsv", with: "_motion.json"))
    #expect(sidecar.contains("\"TaskName\": \"walking\""))
    let alone = try await desk.gangart(
      "analyze", "stroll-slow.csv", "--sensors", String(place), "--format", "csv")
    let back = try await desk.gangart("analyze", "\(motion)/\(first)", "--format", "csv")
    #expect(back.exit == 0)
    func steps(_ run: Outcome) -> Substring? {
      let names = run.lines.first?.split(separator: ",", omittingEmptySubsequences: false) ?? []
      guard run.lines.count > 1, let column = names.firstIndex(of: "steps") else { return nil }
      return run.lines[1].split(separator: ",", omittingEmptySubsequences: false)[column]
    }
    #expect(steps(back) != nil && steps(back) == steps(alone))
  }
}
