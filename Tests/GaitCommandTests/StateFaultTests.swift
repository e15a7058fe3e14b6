import Foundation
import Testing

/// Each fault in each state of a walk in intervals, with the real program, a pseudo-terminal and a wearable behind it that
/// walks eight times as fast as people do.
@Suite("A fault in any state of a walk in intervals costs two seconds at most")
struct StateFaultTests {
  /// A state of the walk.
  struct Moment: Sendable, CustomTestStringConvertible {
    let state: String
    /// What has been said once the walk is in it.
    let said: String
    /// A second of the walk that lies in it.
    let second: Double
    /// Whether the walker asks for a pause first, while walking briskly.
    var asksForPause = false
    var wearable: [String] = []
    var testDescription: String { state }
  }

  enum Fault: CaseIterable {
    case killed, hungUp, suspended, diskFull, unplugged
  }

  /// Brisk walking alone takes a minute, all states nine: `GANGART_STATES=all`, as tools/test-more asks.
  static var moments: [Moment] {
    let asksAll = ProcessInfo.processInfo.environment["GANGART_STATES"] == "all"
    return asksAll ? allMoments : allMoments.filter { $0.state == "walking briskly" }
  }

  private static let allMoments = [
    Moment(state: "ready", said: #""walking":false"#, second: 3),
    Moment(state: "warming up", said: #""change":"warm_up""#, second: 12),
    Moment(state: "walking easily", said: #""change":"walk""#, second: 24),
    Moment(state: "walking briskly", said: #""pace":"brisk""#, second: 52),
    Moment(state: "paused on a wish", said: #""basis":"asked""#, second: 54, asksForPause: true),
    Moment(state: "resting", said: #""state":"ready""#, second: 75),
    Moment(state: "leaning", said: #""state":"lean""#, second: 121),
    Moment(state: "over", said: #""change":"end""#, second: 138),
    // As slow as people: else the clock of the wearable is far ahead of the one that goes on without it.
    Moment(
      state: "without data", said: #""change":"signal_lost""#, second: 14,
      wearable: ["--speed", "1", "--unplug-after", "14", "--replug-after", "20"]),
  ]

  /// What is looked at of a line.
  private struct Line: Decodable {
    let type: String
    let t: Double?
    let time_s: Double?
  }

  private func lines(_ text: String) throws -> [Line] {
    // The last line may be half there.
    let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return try whole.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  private func contacts(_ lines: [Line]) -> [Double] {
    lines.filter { $0.type == "initial_contact" }.compactMap(\.time_s)
  }

  @Test("Killed, hung up, suspended, on a full disk and unplugged", arguments: moments)
  func faults(in moment: Moment) async throws {
    for fault in Fault.allCases where fault != .unplugged || moment.wearable.isEmpty {
      try await suffer(fault, in: moment)
    }
  }

  private func suffer(_ fault: Fault, in moment: Moment) async throws {
    let desk = try Desk()
    let settings = desk.folder.appending(path: "settings").path()
    _ = try await desk.shell(
      #"XDG_CONFIG_HOME="$1" "$GANGART" plan new short --warm-up 10 --walk 45 --pause 5 --repeats 2; mkdir disk"#,
      [settings])
    if fault == .diskFull {
      let mount = try await desk.shell("mount -t tmpfs -o size=2m gangart-test disk")
      guard mount.exit == 0 else {
        print("Skipped: a small disk cannot be mounted here: \(mount.messages)")
        return
      }
    }
    do {
      try await suffer(fault, in: moment, desk: desk, settings: settings)
    } catch {
      _ = try await desk.shell("umount -l disk || true")
      throw error
    }
    if fault == .diskFull { _ = try await desk.shell("umount -l disk") }
  }

  private func suffer(_ fault: Fault, in moment: Moment, desk: Desk, settings: String) async throws {
    let sound = try await desk.shell(
      #""$1" --stdout --speed max --walk intervals </dev/null | "$GANGART" live - --no-keep --format ndjson"#,
      [Program.url(of: "GaitVirtualWearable").path()])
    let expected = contacts(try lines(sound.text))
    #expect(expected.count > 150)
    let wearable = try await Wearable(
      desk,
      arguments: ["--walk", "intervals", "--speed", "8"] + moment.wearable
        + (fault == .unplugged ? ["--unplug-after", "\(moment.second)", "--replug-after", "4"] : []))
    let live = try Running(
      desk, settings: settings,
      ["live", wearable.port, "--out", "disk/walk", "--plan", "short", "--format", "ndjson", "--wait", "30"])
    if moment.asksForPause {
      try #require(await live.hasSaid(#""pace":"brisk""#))
      #expect(try await desk.shell(#""$GANGART" mark pause"#).exit == 0)
    }
    if fault != .unplugged { try #require(await live.hasSaid(moment.said)) }
    let before = try lines(live.text)
    try await cause(fault, live, desk)
    let outcome = try await live.outcome()
    let exit: Int32 =
      switch fault {
      case .killed: 128 + SIGKILL
      case .diskFull: 74
      case .hungUp, .suspended, .unplugged: 0
      }
    #expect(outcome.exit == exit, "\(fault) \(outcome.messages)")

    let kept = try await desk.shell(
      #"cp -r disk/walk walk && "$GANGART" recover walk >recovered && "$GANGART" replay walk --speed max"#)
    #expect(kept.exit == 0, "\(fault) \(kept.messages)")
    switch fault {
    case .diskFull: break
    case .killed:
      let whole = outcome.text[...(outcome.text.lastIndex(of: "\n") ?? outcome.text.startIndex)]
      #expect(kept.text.hasPrefix(whole))
    case .hungUp, .suspended, .unplugged: #expect(kept.text == outcome.text, "\(fault)")
    }
    // Every contact is there and where it was, up to two seconds before the fault; what was only held back, to the end.
    let found = try lines(kept.text)
    let reached = found.compactMap(\.t).max() ?? 0
    let told = before.compactMap(\.t).max() ?? 0
    if fault != .unplugged { #expect(reached >= told - 2, "\(fault)") }
    var limit = fault == .unplugged ? moment.second : fault == .suspended ? reached - 1 : told
    if !moment.wearable.isEmpty { limit = min(limit, moment.second) }
    let wanted = expected.filter { $0 < limit - 2 }
    let had = contacts(found)
    // Each way, as one right at the limit may lie on either side of it.
    #expect(wanted.allSatisfy { one in had.contains { abs($0 - one) < 0.03 } }, "\(fault), to \(limit) s")
    #expect(
      had.filter { $0 < limit - 2 }.allSatisfy { one in expected.contains { abs($0 - one) < 0.03 } },
      "\(fault), to \(limit) s")
    #expect(zip(had, had.dropFirst()).allSatisfy { $1 - $0 > 0.03 }, "\(fault): none comes twice")
    if fault == .unplugged {
      // Whoever walks on after it is heard again: the second until the port is open again is eight of the walk, and a bout
      // begins with its fourth contact. Four seconds of the walk were half a second by the clock that went on meanwhile,
      // so that all comes about so much earlier.
      let early = 4.0
      let after = expected.count { $0 > moment.second + 20 + early && $0 < reached - 3 + early }
      let heard = contacts(found).count { $0 > moment.second + 20 && $0 < reached - 3 }
      #expect(heard >= after - 2, "\(heard) of \(after)")
    }
  }

  /// Lets it happen, and lets the walk go on for a while where it can.
  private func cause(_ fault: Fault, _ live: Running, _ desk: Desk) async throws {
    switch fault {
    case .killed: live.signal(SIGKILL)
    case .hungUp: live.signal(SIGHUP)
    case .suspended:
      live.signal(SIGSTOP)
      try await Task.sleep(for: .seconds(2))
      live.signal(SIGCONT)
      try await Task.sleep(for: .seconds(2))
      live.signal(SIGINT)
    case .diskFull:
      _ = try await desk.shell("dd if=/dev/zero of=disk/full bs=4k")
      try await Task.sleep(for: .seconds(3))
      live.signal(SIGINT)
    case .unplugged:
      try #require(await live.hasSaid(#""state":"returned""#))
      try await Task.sleep(for: .seconds(4))
      live.signal(SIGINT)
    }
  }
}
