import Foundation
import GaitRecording
import Testing

/// Live walks with the real program, a pseudo-terminal and the virtual wearable behind it.
@Suite("A live walk from a device", .serialized)
struct LiveTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// The lines that the analysis makes.
  func analysis(_ lines: [String]) -> [String] {
    lines.filter { line in
      let others = ["hello", "device", "note", "cue", "interval", "symptom", "pause", "bye"]
      return !others.contains { line.contains(#""type":"\#($0)""#) }
    }
  }

  @Test(
    "Its lines are those of its folder, and of the table made of it, byte for byte",
    arguments: ["ximu3", "ximu3-ascii", "csv"])
  func linesAreThoseOfTheFolder(format: String) async throws {
    let wearable = try await Wearable(desk, "--format", format, "--seconds", "12", "--speed", "3")
    let options = format == "csv" ? ["--protocol", "text", "--acc-unit", "g", "--gyr-unit", "deg/s"] : []
    let live = try await desk.shell(
      #""$GANGART" live "$@""#,
      [wearable.port, "--out", "walk", "--format", "ndjson", "--wait", "1"] + options)
    #expect(live.exit == 75)
    #expect(live.messages.contains("the device was lost and not back"))
    #expect(analysis(live.lines).contains { $0.contains(#""type":"initial_contact""#) })
    let replay = try await desk.gangart("replay", "walk", "--speed", "max")
    #expect(replay.output == live.output)
    #expect(replay.exit == 0)
    #expect(try await desk.gangart("convert", "walk", "walk.csv").exit == 0)
    let table = try await desk.gangart("analyze", "walk.csv", "--format", "ndjson")
    let folder = try await desk.gangart("analyze", "walk", "--format", "ndjson")
    #expect(analysis(folder.lines) == analysis(live.lines))
    #expect(!folder.lines.contains { $0.contains(#""type":"interval""#) })
    #expect(live.lines.contains { $0.contains(#""change":"warm_up""#) })
    // What the clock said after the device had gone is not in the table: compare what came before.
    let lost = try #require(live.lines.firstIndex { $0.contains(#""state":"lost""#) })
    let before = analysis(Array(live.lines[..<lost]))
    #expect(before.count > 15)
    #expect(Array(analysis(table.lines).prefix(before.count)) == before)
  }

  @Test("Ctrl-C ends it in order, with exit 0 and a bye, and the table gives every line of the analysis")
  func interrupt() async throws {
    let wearable = try await Wearable(desk, "--seconds", "30", "--rate", "100", "--speed", "2")
    let live = try Running(desk, "live", wearable.port, "--out", "walk", "--format", "ndjson")
    #expect(try await live.hasSaid(#""type":"initial_contact""#))
    live.signal(SIGINT)
    let outcome = try await live.outcome()
    #expect(outcome.exit == 0)
    let bye = try #require(outcome.lines.last)
    #expect(bye.contains(#""type":"bye""#))
    #expect(bye.contains(#""interrupted":null"#))
    #expect(try await desk.gangart("replay", "walk", "--speed", "max").output == outcome.output)
    _ = try await desk.gangart("convert", "walk", "walk.csv")
    let table = try await desk.gangart("analyze", "walk.csv", "--format", "ndjson")
    #expect(analysis(table.lines) == analysis(outcome.lines))
  }

  @Test("Unplugged and plugged in again: a marked gap, and the walk goes on")
  func replug() async throws {
    let wearable = try await Wearable(desk, "--seconds", "40", "--unplug-after", "8", "--replug-after", "2")
    let live = try Running(desk, "live", wearable.port, "--out", "walk", "--format", "ndjson")
    #expect(try await live.hasSaid(#""state":"returned""#))
    #expect(try await live.hasSaid(#""code":"gap""#))
    live.signal(SIGINT)
    let outcome = try await live.outcome()
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains(#""state":"lost""#))
    #expect(try await desk.gangart("replay", "walk", "--speed", "max").output == outcome.output)
  }

  @Test("Killed at 400 Hz: recover gives a valid walk with all but the last moment")
  func kill() async throws {
    let wearable = try await Wearable(desk, "--seconds", "60", "--rate", "400")
    let record = try Running(desk, "record", wearable.port, "-o", "walk")
    let journal = desk.folder.appending(path: "walk/walk.journal")
    // Some seconds of 34 bytes 400 times a second, and their frames.
    while (try? Data(contentsOf: journal).count) ?? 0 < 100_000 {
      try await Task.sleep(for: .milliseconds(20))
    }
    let before = try Data(contentsOf: journal).count
    record.signal(SIGKILL)
    #expect(try await record.outcome().exit == 128 + SIGKILL)
    let recover = try await desk.gangart("recover", "walk")
    #expect(recover.exit == 0)
    #expect(recover.text.contains("saved"))
    // Two seconds at 400 Hz are 27,200 bytes of the device alone.
    #expect(try Data(contentsOf: journal).count > before - 27_200)
    let replay = try await desk.gangart("replay", "walk", "--speed", "max")
    #expect(replay.exit == 0)
    #expect(replay.lines.last?.contains(#""interrupted":"the recording broke off""#) == true)
    let walk = WalkFolder(desk.folder.appending(path: "walk").path())
    #expect(try WalkRecovery.recover(walk).wasComplete)
    #expect(try await desk.gangart("recover", "walk").text.contains("Nothing to do"))
  }

  @Test("A second recording into the same folder is refused at once, and the first goes on")
  func secondRecording() async throws {
    let wearable = try await Wearable(desk, "--seconds", "20", "--speed", "2")
    let first = try Running(desk, "live", wearable.port, "-o", "walk", "--format", "ndjson")
    #expect(try await first.hasSaid(#""type":"second""#))
    let second = try await desk.gangart("record", "/dev/null", "-o", "walk")
    #expect(second.exit == 73)
    #expect(second.messages.contains("there is a walk in this folder already"))
    let recover = try await desk.gangart("recover", "walk")
    #expect(recover.exit == 73)
    #expect(recover.messages.contains("is being recorded"))
    first.signal(SIGINT)
    #expect(try await first.outcome().exit == 0)
  }

  @Test("A full disk: a message, the numbers go on, and what is kept is whole")
  func fullDisk() async throws {
    let disk = desk.folder.appending(path: "disk").path()
    let mount = try await desk.shell(
      #"mkdir "$1" && mount -t tmpfs -o size=64k gangart-test "$1""#, [disk])
    guard mount.exit == 0 else {
      print("Skipped: a small disk cannot be mounted here: \(mount.messages)")
      return
    }
    defer { unmount(disk) }
    let wearable = try await Wearable(desk, "--seconds", "30", "--rate", "400", "--speed", "2")
    let live = try Running(
      desk, "live", wearable.port, "--out", "disk/walk", "--for", "10", "--format", "ndjson")
    let outcome = try await live.outcome()
    #expect(outcome.exit == 74)
    #expect(outcome.messages.contains("the disk is full"))
    #expect(outcome.messages.contains("MB are free"))
    #expect(outcome.lines.last?.contains(#""type":"bye""#) == true)
    let recovered = try await desk.shell(#"cp -r disk/walk copy && "$GANGART" recover copy"#)
    #expect(recovered.exit == 0)
    #expect(!recovered.text.contains("made no sense"))
    let replay = try await desk.gangart("replay", "copy", "--speed", "max")
    let kept = analysis(replay.lines)
    #expect(!kept.isEmpty)
    #expect(outcome.lines.count > replay.lines.count)
  }

  private func unmount(_ disk: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["umount", "-l", disk]
    try? process.run()
    process.waitUntilExit()
  }

  @Test("Standard input and files are devices too; their end ends the walk")
  func pipe() async throws {
    let wearable = Program.url(of: "GaitVirtualWearable").path()
    let piped = try await desk.shell(
      #""$1" --stdout --speed max --seconds 20 > bytes; "$GANGART" live ./bytes --format ndjson"#, [wearable])
    #expect(piped.exit == 0)
    #expect(piped.lines.last?.contains(#""interrupted":null"#) == true)
    #expect(piped.text.contains(#""type":"initial_contact""#))
  }

  @Test("Whatever cannot begin says why, what to do, and ends with its own code")
  func refusals() async throws {
    let absent = try await desk.gangart("live", "/dev/ttyNOSUCH")
    #expect(absent.exit == 69)
    #expect(absent.messages.contains("Fix:"))
    let twice = try await desk.gangart("live", "/dev/null", "/dev/zero")
    #expect(twice.exit == 64)
    #expect(twice.messages.contains("--place left_foot=/dev/null"))
    #expect(try await desk.gangart("live", "--place", "moon=/dev/null").exit == 64)
    #expect(try await desk.gangart("live", "/dev/null", "--protocol", "morse").exit == 64)
    #expect(try await desk.gangart("recover", "nothing").exit == 66)
    #expect(try await desk.gangart("convert", "nothing", "x.csv").exit == 66)
    try desk.put("noise", String(repeating: "\u{7}xyz!\r", count: 4000))
    let noise = try await desk.gangart("live", "./noise")
    #expect(noise.exit == 69)
    #expect(noise.messages.contains("make no sense"))
  }

  @Test("devices --probe says what a port speaks")
  func probe() async throws {
    let wearable = try await Wearable(desk, "--seconds", "20")
    let found = try await desk.gangart("devices", wearable.port, "--probe", "--json")
    #expect(found.exit == 0)
    let object = try JSONSerialization.jsonObject(with: Data(found.output)) as? [String: Any]
    #expect(object?["protocol"] as? String == "ximu3")
    let text = try await Wearable(desk, "--seconds", "20", "--format", "labels", port: "text")
    let proposed = try await desk.gangart("devices", text.port, "--probe")
    #expect(proposed.text.contains("--protocol text"))
  }
}
