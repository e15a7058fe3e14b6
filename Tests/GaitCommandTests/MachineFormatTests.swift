import GaitModel
import GaitResults
import GaitWire
import Testing

/// What programs read: the same walk as one object, as event lines, and from `replay`.
@Suite struct MachineFormatTests {
  static let walks = ["park-walk.csv", "stroll-slow.csv", "standing-only.csv", "gaps-and-faults.csv"]

  @Test("analyze --format ndjson and replay --speed max without a coach are the same bytes", arguments: walks)
  func replayEqualsAnalyze(name: String) async throws {
    let desk = try Desk()
    try desk.putWalk(name)
    let analyzed = try await desk.gangart("analyze", name, "--format", "ndjson")
    let replayed = try await desk.gangart("replay", name, "--speed", "max", "--no-coach")
    #expect(analyzed.exit == 0)
    #expect(replayed.exit == 0)
    #expect(analyzed.output == replayed.output)
    #expect(analyzed.lines.count > 10)
    let coached = try await desk.gangart("replay", name, "--speed", "max", "--lang", "de")
    let isAnalysis = { (line: String) in
      !["cue", "interval", "symptom", "pause", "bye"].contains { line.contains(#""type":"\#($0)""#) }
    }
    #expect(coached.lines.filter(isAnalysis) == analyzed.lines.filter(isAnalysis))
    #expect(coached.lines.contains { $0.contains(#""type":"interval""#) })
    #expect(!analyzed.lines.contains { $0.contains(#""type":"interval""#) })
  }

  @Test("The event lines, read and gathered, are the object", arguments: walks)
  func linesFoldToTheObject(name: String) async throws {
    let desk = try Desk()
    try desk.putWalk(name)
    let object = try await desk.gangart("analyze", name, "--format", "json")
    let stream = try await desk.gangart("analyze", name, "--format", "ndjson")
    let walk = try WalkJSON.decode(object.output)
    #expect(WalkJSON.encode(walk) == object.output)
    #expect(walk.recording.file == name)
    let lines = try stream.lines.map { try EventLine.decode(Array($0.utf8)) }
    guard case .hello(let hello) = try #require(lines.first), case .bye(let bye) = try #require(lines.last)
    else {
      Issue.record("the stream does not begin with hello and end with bye")
      return
    }
    var fold = WalkFold()
    for line in lines.dropFirst().dropLast() {
      guard case .output(let output) = line else {
        Issue.record("\(line) between hello and bye")
        return
      }
      fold.receive(.output(output))
    }
    fold.receive(
      .end(WalkEnd(time: bye.time, durationSeconds: bye.durationSeconds, notComputed: bye.notComputed)))
    let gathered = fold.finish(recording: walk.recording)
    #expect(WalkJSON.encode(gathered) == object.output)
    #expect(hello.file == name)
    #expect(
      hello.sensors == walk.recording.sensors.map { WornSensor(place: $0.place, channels: $0.channels) })
    #expect(bye.durationSeconds == walk.recording.durationSeconds)
    #expect(bye.summary == WalkSummary(of: walk))
    #expect(bye.interrupted == nil)
  }

  @Test("The object says which height was used, given or assumed")
  func subject() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let unknown = try await desk.gangart("analyze", "park-walk.csv", "--format", "json")
    #expect(
      try WalkJSON.decode(unknown.output).recording.subject
        == RecordedSubject(heightMetres: 1.7, isHeightAssumed: true, person: nil))
    let known = try await desk.gangart("analyze", "park-walk.csv", "--format", "json", "--height", "1.82")
    #expect(
      try WalkJSON.decode(known.output).recording.subject
        == RecordedSubject(heightMetres: 1.82, isHeightAssumed: false, person: nil))
    try desk.put("people.csv", "recording,person,height_m\npark-walk,P-017,1.68\n")
    let listed = try await desk.gangart(
      "analyze", "park-walk.csv", "--format", "json", "--subjects", "people.csv")
    #expect(
      try WalkJSON.decode(listed.output).recording.subject
        == RecordedSubject(heightMetres: 1.68, isHeightAssumed: false, person: "P-017"))
  }

  @Test("A stream that breaks off in the middle says so in its last line")
  func interrupted() async throws {
    let desk = try Desk()
    let text = try Recordings.parkWalk { row, cells in if row == 6001 { cells[1] = "w" } }
    try desk.put("walk.csv", text)
    let run = try await desk.gangart("analyze", "walk.csv", "--format", "ndjson")
    #expect(run.exit == 65)
    #expect(run.messages.hasPrefix("walk.csv: row 6002: column lower_back_acc_x: 'w' is not a number.\n"))
    guard case .bye(let bye) = try EventLine.decode(Array((run.lines.last ?? "").utf8)) else {
      Issue.record("no bye")
      return
    }
    #expect(bye.interrupted == "'w' is not a number")
    #expect(bye.durationSeconds > 59)
    #expect(bye.counts.second == run.lines.count { $0.contains(#""type":"second""#) })
  }

  @Test("--from and --to cut out a stretch and keep its times")
  func stretch() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let run = try await desk.gangart(
      "analyze", "park-walk.csv", "--from", "10", "--to", "40.5", "--format", "json")
    #expect(run.exit == 0)
    let walk = try WalkJSON.decode(run.output)
    // From the recording's first sample, as all times: none lies after the recording's end.
    #expect(walk.recording.durationSeconds == 40.5)
    #expect(walk.recording.sensors.map(\.samples) == [3051])
    let times = walk.initialContacts.map(\.time.seconds)
    #expect(times.count > 40)
    #expect(times.allSatisfy { (10...40.5).contains($0) })
  }

  @Test("The table, the lines and walk.json give one length for a part that was asked for")
  func partIsOneLength() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let part = #""$GANGART" analyze park-walk.csv --from 10 --to 40.5"#
    let table = try await desk.shell(part)
    #expect(table.text.hasPrefix("park-walk.csv: analysed from 10.0 s to 40.5 s.\n\nWalking:"))
    let german = try await desk.shell("\(part) --lang de")
    #expect(german.text.hasPrefix("park-walk.csv: ausgewertet von 10,0 s bis 40,5 s.\n"))
    let lines = try await desk.shell("\(part) --format ndjson")
    let bye = try #require(lines.lines.last)
    #expect(bye.contains(#""duration_s":40.5000"#))
  }

  @Test("A paced replay takes its time and says the same")
  func pacedReplay() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let atOnce = try await desk.gangart("replay", "park-walk.csv", "--speed", "max")
    let clock = ContinuousClock()
    let start = clock.now
    let paced = try await desk.gangart("replay", "park-walk.csv", "--speed", "200")
    let taken = start.duration(to: clock.now)
    #expect(paced.exit == 0)
    #expect(paced.output == atOnce.output)
    // 75 s of recording at 200 times the speed; nothing is said about how much longer it may take.
    #expect(taken >= .milliseconds(375))
  }
}
