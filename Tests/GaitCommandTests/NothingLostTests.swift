import Foundation
import GaitModel
import GaitRecording
import Testing

@testable import GaitCommand

/// Nothing of a walk is lost unsaid: files, pipes, slow readers, broken journals.
@Suite("Nothing of a live walk is lost unsaid", .serialized)
struct NothingLostTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// The bytes of a device that walked for so long, in a file.
  func putBytes(_ name: String, seconds: Int, _ options: String...) async throws {
    let wearable = Program.url(of: "GaitVirtualWearable").path()
    let made = try await desk.shell(
      #"w=$1; f=$2; shift 2; "$w" --stdout --speed max "$@" < /dev/null > "$f""#,
      [wearable, name, "--seconds", "\(seconds)"] + options)
    #expect(made.exit == 0)
  }

  @Test(
    "A file of 25 minutes comes out whole at full speed, however slowly it is read",
    arguments: [
      #"cat"#, #"(sleep 2; cat)"#,
    ])
  func wholeFile(reader: String) async throws {
    try await putBytes("walk.bin", seconds: 1500)
    let live = try await desk.shell(
      #""$GANGART" live - --out walk --format ndjson --no-coach < walk.bin | \#(reader)"#)
    #expect(live.lines.first?.contains(#""type":"hello""#) == true)
    #expect(live.lines.last?.contains(#""type":"bye""#) == true)
    #expect(live.lines.count { $0.contains(#""type":"second""#) } >= 1499)
    #expect(!live.text.contains("left out here"))
    #expect(try await desk.gangart("replay", "walk", "--speed", "max").output == live.output)
  }

  @Test(
    "Endless bytes of no sense are refused soon, with little memory",
    arguments: [
      "live -", "live file:/dev/zero", "live - --protocol text", "live - --protocol witmotion",
      "record - -o r",
    ])
  func endless(command: String) async throws {
    let live = try await desk.shell(
      #"""
      python3 - "$GANGART" \#(command) <<'PY'
      import resource, subprocess, sys
      run = subprocess.run(sys.argv[1:], stdin=open("/dev/zero"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
      print(run.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      PY
      """#)
    let numbers = live.text.split { $0.isWhitespace }.compactMap { Int($0) }
    #expect(numbers.first == 69, "\(live.text) \(live.messages)")
    #expect(numbers.last ?? .max < 64_000, "kilobytes")
  }

  @Test("A walk is kept without being asked, for its owner alone, and its name and the next command are said")
  func keptByDefault() async throws {
    try await putBytes("walk.bin", seconds: 20)
    let live = try await desk.shell(#""$GANGART" live - --format ndjson < walk.bin"#)
    #expect(live.exit == 0)
    let walks = desk.folder.appending(path: "data/gangart/walks")
    let names = try FileManager.default.contentsOfDirectory(atPath: walks.path())
    let name = try #require(names.first)
    #expect(names.count == 1)
    #expect(live.messages.contains("kept as \(name). Next: gangart analyze "))
    let next = try #require(live.messages.split(separator: "Next: gangart ").last).split(separator: "\n")[0]
    #expect(try await desk.shell("\"$GANGART\" \(next)").exit == 0)
    for file in ["walk.journal", "about.json"] {
      var status = stat()
      #expect(stat(walks.appending(path: "\(name)/\(file)").path(), &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
    }
    #expect(try await desk.shell(#""$GANGART" live - --no-keep --format ndjson < walk.bin"#).exit == 0)
    #expect(try await desk.shell(#""$GANGART" live - < /dev/null"#).exit == 69)
    #expect(try FileManager.default.contentsOfDirectory(atPath: walks.path()) == names)
    #expect(try await desk.gangart("live", "-", "--no-keep", "--out", "w").exit == 64)
  }

  @Test("Nobody reads the lines: the walk goes on where it is kept, and ends where it is not; both is said")
  func nobodyReads() async throws {
    try await putBytes("walk.bin", seconds: 600)
    let kept = try await desk.shell(
      #""$GANGART" live - --out walk --format ndjson < walk.bin | head -1"#)
    #expect(kept.messages.contains("Nobody reads the lines any more. The walk goes on"))
    let replay = try await desk.gangart("replay", "walk", "--speed", "max")
    #expect(replay.lines.count { $0.contains(#""type":"second""#) } >= 599)
    let wearable = try await Wearable(desk, "--seconds", "60")
    let lost = try await desk.shell(
      #""$GANGART" live "$1" --no-keep --format ndjson | head -1"#, [wearable.port])
    #expect(lost.messages.contains("the walk is not kept: it ends"))
  }

  @Test(
    "However its end is asked for, and how often, a walk ends with its bye",
    arguments: [
      [SIGHUP], [SIGHUP, SIGHUP], [SIGTERM, SIGHUP], [SIGTERM, SIGTERM, SIGHUP], [SIGINT, SIGHUP],
    ])
  func signals(numbers: [Int32]) async throws {
    let wearable = try await Wearable(desk, "--seconds", "30")
    let live = try Running(desk, ["live", wearable.port, "--out", "walk", "--format", "ndjson"])
    #expect(try await live.hasSaid(#""type":"second""#))
    for number in numbers { live.signal(number) }
    let outcome = try await live.outcome()
    #expect(outcome.exit == 0)
    #expect(outcome.lines.last?.contains(#""type":"bye""#) == true)
  }

  @Test("What the program was started to ignore stays ignored: nohup")
  func nohup() async throws {
    let wearable = try await Wearable(desk, "--seconds", "30")
    let live = try await desk.shell(
      #"""
      trap '' HUP; "$GANGART" live "$1" --out walk --format ndjson > lines & p=$!
      while ! grep -q '"second"' lines; do sleep 0.1; done
      kill -HUP $p; sleep 1; kill -0 $p && echo alive; kill -INT $p; kill -TERM $p; wait $p; echo $?
      """#, [wearable.port])
    #expect(live.lines == ["alive", "0"])
  }

  @Test(
    "A journal that is removed or moved while it is written is said within some seconds",
    arguments: [
      "rm walk/walk.journal", "mv walk elsewhere",
    ])
  func journalGone(deed: String) async throws {
    let wearable = try await Wearable(desk, "--seconds", "30")
    let live = try await desk.shell(
      #"""
      "$GANGART" live "$1" --out walk --for 6 --format ndjson > lines & p=$!
      while ! grep -q '"second"' lines; do sleep 0.1; done
      \#(deed); wait $p
      """#, [wearable.port])
    #expect(live.messages.contains("was removed or moved away"))
  }

  @Test("Nothing is written through a link: what it leads to stays as it was")
  func links() async throws {
    try await putBytes("walk.bin", seconds: 10)
    try desk.put("precious", "mine\n")
    _ = try await desk.shell(#""$GANGART" live - --out walk --format ndjson < walk.bin"#)
    let recovered = try await desk.shell(
      #"""
      size=$(wc -c < walk/walk.journal); head -c $((size - 30)) walk/walk.journal > j; cp j walk/walk.journal
      ln -sf ../precious walk/about.json; ln -sf ../precious walk/walk.journal.torn
      "$GANGART" recover walk; echo $?; cat precious
      """#)
    #expect(recovered.lines.suffix(2) == ["0", "mine"])
    let journal = try await desk.shell(
      #"mkdir other; cp walk/walk.journal j; ln -s ../j other/walk.journal; "$GANGART" recover other; echo $?"#
    )
    #expect(journal.lines.last != "0")
  }

  @Test(
    "No command writes through a link, but where the system's own links lead",
    arguments: ["convert", "plot", "day", "report"])
  func linkedOutput(command: String) async throws {
    try desk.putWalk("standing-only.csv")
    let option = command == "convert" ? "" : "-o"
    let run = try await desk.shell(
      #"""
      echo mine > precious; ln -s precious out; "$GANGART" \#(command) standing-only.csv \#(option) out >/dev/null; echo $?
      cat precious; test -s out && echo made
      """#)
    #expect(run.lines == ["0", "mine", "made"], "\(run.text) \(run.messages)")
    let system = try await desk.shell(
      #"""
      "$GANGART" \#(command) standing-only.csv \#(option) /dev/stdout > file; echo $?
      test -L /dev/stdout && test -s file && echo made
      """#)
    #expect(system.lines == ["0", "made"], "\(system.messages)")
  }

  @Test("No table takes the place of the walk that it is made of")
  func overwriting() async throws {
    try await putBytes("walk.bin", seconds: 10)
    _ = try await desk.shell(#""$GANGART" live - --out walk --format ndjson < walk.bin"#)
    let before = try Data(contentsOf: desk.folder.appending(path: "walk/walk.journal"))
    for file in ["walk/walk.journal", "walk/about.json"] {
      #expect(try await desk.gangart("convert", "walk", file).exit != 0)
    }
    #expect(try Data(contentsOf: desk.folder.appending(path: "walk/walk.journal")) == before)
  }

  @Test(
    "A journal with absurd times is refused by --resume, and traps nobody",
    arguments: [
      Int64.max, .max / 2, 1 << 53, -1, .min,
    ])
  func absurdTimes(nanoseconds: Int64) async throws {
    try await putBytes("walk.bin", seconds: 10)
    _ = try await desk.shell(#""$GANGART" live - --out walk --format ndjson < walk.bin"#)
    let folder = WalkFolder(desk.folder.appending(path: "walk").path())
    let reader = try JournalReader(folder)
    let heading = reader.heading
    try FileManager.default.removeItem(atPath: folder.path)
    let writer = try JournalWriter(creating: folder, heading: heading)
    try writer.append(.tick(.init(nanoseconds: nanoseconds)))
    let resumed = try await desk.gangart("live", "--resume", "walk")
    #expect([64, 66, 69, 73].contains(resumed.exit), "\(resumed.exit) \(resumed.messages)")
    let replay = try await desk.gangart("replay", "walk", "--speed", "max")
    #expect([0, 65].contains(replay.exit))
  }

  @Test("Speeds that would take years are refused, and a leap of years in a recording is not waited for")
  func speeds() async throws {
    for speed in ["1e-100", "1e-3", "1e300", "0", "nan"] {
      #expect(try await desk.gangart("demo", "--speed", speed).exit == 64)
    }
    let clock = ReplayClock(factor: 1, longestWait: 0.2)
    let start = ContinuousClock.now
    clock.begin(at: .zero)
    for seconds in [1e9, 2e9, 2e9 + 0.05] { clock.wait(until: try #require(SampleTime(seconds: seconds))) }
    let waited = start.duration(to: .now)
    // Two leaps are cut short; what comes after the second is played as it was walked.
    #expect(waited > .seconds(0.44))
    #expect(waited < .seconds(30))
  }

  @Test("One sensor has one place")
  func onePlace() async throws {
    for places in [
      ["left_wrist=/dev/x", "right_wrist=/dev/x"], ["left_wrist=/dev/x#2", "right_wrist=/dev/x#2"],
    ] {
      let live = try await desk.gangart("live", "--place", places[0], "--place", places[1])
      #expect(live.exit == 64)
      #expect(live.messages.contains("worn at one place"))
    }
  }

  @Test("A plan that is not there is refused when it is set, not on the next walk")
  func planSetting() async throws {
    let settings = try await desk.shell(
      #"export XDG_CONFIG_HOME="$PWD/config"; "$GANGART" config set plan nosuch; echo $?; "$GANGART" config get plan"#
    )
    #expect(settings.lines == ["78", "default"])
  }
}

extension NothingLostTests {
  @Test("A file whose name is not UTF-8 is there: analysed, converted, listened to")
  func strangeNames() async throws {
    try desk.putWalk("standing-only.csv")
    try await putBytes("walk.bin", seconds: 10)
    let run = try await desk.shell(
      #"""
      n=$(printf 'w\351g.csv'); cp standing-only.csv "$n"; b=$(printf 'w\351g.bin'); cp walk.bin "$b"
      "$GANGART" analyze "$n" > /dev/null; echo $?
      "$GANGART" convert "$n" "$(printf '\374.csv')"; echo $?; ls "$(printf '\374.csv')" > /dev/null; echo $?
      "$GANGART" live "file:$b" --format ndjson > /dev/null; echo $?
      """#)
    #expect(run.lines == ["0", "0", "0", "0"], "\(run.messages)")
  }
}
