import Foundation
import GaitModel
import GaitPorts
import GaitWords
import Testing

@testable import GaitCommand

/// What is heard: with programs on the path that note what they are told and when.
@Suite("Sound", .serialized)
struct SoundTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A program that notes its last argument at its beginning and end, and takes some time.
  func program(_ name: String, seconds: String, exit: Int = 0) throws {
    try desk.put(
      name,
      """
      #!/bin/sh
      for last; do :; done
      echo "begin \(name) $last" >> "\(desk.folder.path())/log"
      sleep \(seconds)
      echo "end \(name)" >> "\(desk.folder.path())/log"
      exit \(exit)

      """)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: desk.folder.appending(path: name).path())
  }

  var log: [String] {
    let text = try? String(contentsOf: desk.folder.appending(path: "log"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  var programs: Programs { Programs(environment: ["PATH": desk.folder.path()]) }

  /// Waits until the log has so many lines.
  func waitForLog(_ count: Int) async throws {
    while log.count < count { try await Task.sleep(for: .milliseconds(10)) }
  }

  @Test("One at a time, and of those that wait the newest only")
  func queueOfOne() async throws {
    try program("espeak-ng", seconds: "0.4")
    let voice = Voice(programs: programs) { _ in }
    voice.say("one", in: .en)
    try await waitForLog(1)
    voice.say("two", in: .en)
    voice.say("three", in: .en)
    voice.finish()
    #expect(log == ["begin espeak-ng one", "end espeak-ng", "begin espeak-ng three", "end espeak-ng"])
  }

  @Test("Late is not at all")
  func late() async throws {
    try program("espeak-ng", seconds: "2.6")
    let voice = Voice(programs: programs) { _ in }
    voice.say("one", in: .en)
    try await waitForLog(1)
    voice.say("two", in: .en)
    voice.finish()
    #expect(log == ["begin espeak-ng one", "end espeak-ng"])
  }

  @Test("Whoever says something does not wait for it")
  func quick() throws {
    try program("espeak-ng", seconds: "1")
    let voice = Voice(programs: programs) { _ in }
    let start = ContinuousClock.now
    for _ in 0..<100 { voice.say("one", in: .en) }
    #expect(start.duration(to: .now) < .seconds(0.5))
    voice.finish()
  }

  @Test("A speech-dispatcher that does not work is left for espeak-ng, for good")
  func fallback() throws {
    try program("spd-say", seconds: "0", exit: 1)
    try program("espeak-ng", seconds: "0")
    let voice = Voice(programs: programs) { _ in }
    voice.say("one", in: .de)
    voice.finish()
    #expect(log == ["begin spd-say one", "end spd-say", "begin espeak-ng one", "end espeak-ng"])
  }

  @Test("Without a voice it is said once, and nothing waits")
  func none() {
    let told = Guarded([ProgramText]())
    let voice = Voice(programs: programs) { text in told.withLock { $0.append(text) } }
    voice.say("one", in: .en)
    voice.say("two", in: .en)
    voice.finish()
    #expect(told.withLock { $0 } == [.noVoice])
  }

  @Test("The real espeak-ng makes sound of both languages, through the words it is given here")
  func realVoice() throws {
    guard let real = Programs(environment: ["PATH": "/usr/bin:/usr/local/bin"]).find("espeak-ng") else {
      print("Skipped: espeak-ng is not installed.")
      return
    }
    for (language, text) in [
      (Speaking.language(.de), "Schöner Armschwung."), (.language(.en), "Soft steps."),
    ] {
      guard let language = language.language else { continue }
      let file = desk.folder.appending(path: "\(language.rawValue).wav").path()
      let words = Voice.Speaker.espeak.arguments(text, language)
      #expect(ProgramRun.wait(real, ["-w", file] + words, seconds: 20))
      let wave = try Data(contentsOf: URL(filePath: file))
      #expect(wave.count > 10_000)
      #expect(wave.dropFirst(44).contains { $0 != 0 })
    }
  }

  func second(_ index: Int, cadence: Double?) -> SecondSummary {
    let time = SampleTime(seconds: Double(index)) ?? .zero
    return SecondSummary(
      time: time, reported: time, walking: cadence != nil, cadenceStepsPerMinute: cadence)
  }

  @Test("The metronome leads to four percent more, slowly, then fades; silence while nobody walks")
  func metronome() {
    var metronome = Metronome()
    var tempos: [Double?] = []
    for index in 0..<200 {
      metronome.take(second(index, cadence: metronome.tempo ?? 100))
      tempos.append(metronome.tempo)
    }
    #expect(tempos[..<19].allSatisfy { $0 == nil })
    #expect(tempos.compactMap(\.self).max() == 104)
    #expect(zip(tempos, tempos.dropFirst()).allSatisfy { ($1 ?? 0) - ($0 ?? 100) <= 0.2 + 1e-9 })
    #expect(metronome.tempo == nil)
    metronome.take(second(200, cadence: nil))
    #expect(metronome.tempo == nil)
  }

  @Test("A walker who does not follow is left in peace, and taken up anew after a rest")
  func notFollowing() {
    var metronome = Metronome()
    for index in 0..<20 { metronome.take(second(index, cadence: 100)) }
    #expect(metronome.tempo != nil)
    for index in 20..<75 { metronome.take(second(index, cadence: 80)) }
    #expect(metronome.tempo == nil)
    for index in 75..<80 { metronome.take(second(index, cadence: nil)) }
    for index in 80..<101 { metronome.take(second(index, cadence: 90)) }
    #expect(metronome.tempo != nil)
  }

  @Test("Clicks come at the tempo, through chunks of any size")
  func clicks() {
    var track = ClickTrack()
    var samples: [Int16] = []
    for _ in 0..<100 { samples += track.samples(2205, tempo: 120, loudness: 1) }
    var starts: [Int] = []
    for (index, sample) in samples.enumerated()
    where sample != 0 && (starts.last.map { index - $0 > 5000 } ?? true) { starts.append(index) }
    #expect(starts.count == 20)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { abs($1 - $0 - 11_025) <= 1 })
  }

  @Test("A player on the path gets the clicks; without one it is said once")
  func player() async throws {
    try desk.put("aplay", "#!/bin/sh\nexec /bin/cat > \"\(desk.folder.path())/sound\"\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: desk.folder.appending(path: "aplay").path())
    let player = ClickPlayer(programs: programs) { _ in }
    player.set(tempo: 120, loudness: 1)
    let file = desk.folder.appending(path: "sound")
    // Half a second of silence and clicks is 22,050 bytes.
    while (try? Data(contentsOf: file).count) ?? 0 < 22_050 { try await Task.sleep(for: .milliseconds(10)) }
    player.finish()
    #expect(try Data(contentsOf: file).contains { $0 != 0 })
    let told = Guarded(0)
    let none = ClickPlayer(programs: Programs(environment: ["PATH": "/nonexistent"])) { _ in
      told.withLock { $0 += 1 }
    }
    none.set(tempo: 100, loudness: 1)
    none.finish()
    #expect(told.withLock { $0 } == 1)
  }
}
