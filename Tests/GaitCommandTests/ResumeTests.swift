import Foundation
import Testing

/// `live --resume`, through the real program and a real pseudo-terminal.
@Suite("A killed walk goes on")
struct ResumeTests {
  /// A moment of a walk in intervals: what has been said by then, and how the wearable behaves.
  struct Moment: Sendable, CustomTestStringConvertible {
    let state: String
    let said: String
    var wearable = ["--speed", "4"]
    var testDescription: String { state }
  }

  static let moments = [
    Moment(state: "ready", said: #""type":"device""#),
    Moment(state: "warm-up", said: #""change":"warm_up""#),
    Moment(state: "walk", said: #""change":"walk""#),
    Moment(state: "pause", said: #""state":"begin""#),
    Moment(
      state: "without data", said: #""change":"signal_lost""#,
      wearable: ["--unplug-after", "15", "--replug-after", "7"]),
  ]

  @Test(
    "Killed in each state: told again from the beginning, and gone on with from there", arguments: moments)
  func killed(at moment: Moment) async throws {
    let desk = try Desk()
    let settings = desk.folder.appending(path: "settings").path()
    let made = try await desk.shell(
      #"XDG_CONFIG_HOME="$1" "$GANGART" plan new short --warm-up 3 --walk 120 --pause 5"#, [settings])
    #expect(made.exit == 0, "\(made.messages)")
    let wearable = try await Wearable(
      desk, arguments: ["--seconds", "120"] + moment.wearable)
    let killed = try Running(
      desk, settings: settings,
      ["live", wearable.port, "--out", "walk", "--format", "ndjson", "--plan", "short"])
    if moment.state == "pause" {
      #expect(try await killed.hasSaid(#""change":"walk""#))
      #expect(try await desk.shell(#""$GANGART" mark pause"#).exit == 0)
    }
    try #require(await killed.hasSaid(moment.said))
    killed.signal(SIGKILL)
    let before = try await killed.outcome()
    // Without its device no walk goes on: it is plugged in again first.
    for _ in 0..<1000 where !FileManager.default.fileExists(atPath: wearable.port) {
      try await Task.sleep(for: .milliseconds(20))
    }
    let resumed = try Running(desk, settings: settings, ["live", "--resume", "walk", "--format", "ndjson"])
    #expect(try await resumed.hasSaid(#""reason":"the program had ended""#))
    #expect(try await resumed.hasSaid(#""change":"walk""#))
    #expect(try await desk.shell(#""$GANGART" mark end"#).exit == 0)
    let after = try await resumed.outcome()
    #expect(after.exit == 0, "\(after.messages)")
    #expect(after.messages.contains("the walk goes on"))
    // Whole lines only: the kill may have cut the last one.
    let told = before.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
      String.init)
    #expect(told == Array(after.lines.prefix(told.count)))
    for change in ["warm_up", "end"] {
      #expect(after.lines.count { $0.contains(#""change":"\#(change)""#) } == 1, "\(change)")
    }
    #expect(after.lines.last?.contains(#""interrupted":null"#) == true)
    #expect(try await desk.gangart("replay", "walk", "--speed", "max").output == after.output)
  }

  @Test("Ended in order, or broken off too long ago: refused, with what to do")
  func refused() async throws {
    let desk = try Desk()
    let wearable = try await Wearable(desk, "--seconds", "30", "--speed", "2")
    let killed = try Running(desk, ["live", wearable.port, "--out", "walk", "--format", "ndjson"])
    #expect(try await killed.hasSaid(#""type":"second""#))
    killed.signal(SIGKILL)
    _ = try await killed.outcome()
    try await Task.sleep(for: .seconds(1))
    let late = try await desk.gangart("live", "--resume", "walk", "--wait", "0.5")
    #expect(late.exit == 73)
    #expect(late.messages.contains("it broke off 1 min ago, too long to go on"))
    #expect(late.messages.contains("gangart replay walk"))
    let both = try await desk.gangart("live", wearable.port, "--resume", "walk")
    #expect(both.exit == 64)
    #expect(try await desk.gangart("live", "--resume", "nothing").exit == 66)
    let german = try await desk.gangart("live", "--resume", "walk", "--wait", "0.5", "--lang", "de")
    #expect(german.messages.contains("er brach vor 1 min ab"))
  }
}
