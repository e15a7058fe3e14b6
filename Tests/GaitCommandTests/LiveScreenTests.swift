import GaitModel
import GaitSession
import GaitWire
import GaitWords
import Testing

@testable import GaitCommand

@Suite("The screen of a live walk")
struct LiveScreenTests {
  static func state(_ places: [Place]) -> SessionState {
    SessionState(
      elapsedSeconds: 754.3,
      sensors: places.map { place in
        SensorSummary(
          place: place, channels: .acceleration, rateHertz: 99.98, samples: 75_430, lostShare: 0.012,
          clippedShare: 0)
      },
      journalBytes: 2_400_000)
  }

  static let second = GaitOutput.second(
    SecondSummary(time: .zero, reported: .zero, walking: true, cadenceStepsPerMinute: 107.6))

  @Test("It shows cadence, steps, time, rate and loss")
  func numbers() {
    var screen = LiveScreen(folder: "monday")
    screen.receive(.output(Self.second))
    for _ in 0..<3 {
      screen.receive(
        .output(
          .initialContact(
            InitialContact(time: .zero, reported: .zero, side: nil, place: Place(.lowerBack), basis: .event)))
      )
    }
    let text = screen.lines(Self.state([Place(.lowerBack)])).joined(separator: "\n")
    for part in [
      "12:34 min", "108 ", "walking", "Steps          3", "100.0", "1.2 %", "75430", "monday: 2.4 MB",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
  }

  @Test("It shows pace, speed and the swing of each arm while somebody walks, in both languages")
  func paceAndArms() {
    var second = SecondSummary(time: .zero, reported: .zero, walking: true, cadenceStepsPerMinute: 114)
    (second.pace, second.speedMetresPerSecond) = (.brisk, 1.4)
    (second.armRangeLeft, second.armRangeRight) = (0.6, 0.7)
    for (language, words) in [
      (Language.en, ["walking, brisk, 1.40 m/s", "left 34°   right 40°"]),
      (.de, ["Gehen, zügig, 1,40 m/s", "links 34°   rechts 40°"]),
    ] {
      var screen = LiveScreen(folder: nil, hasKeys: true, in: language)
      screen.receive(.output(.second(second)))
      let text = screen.lines(Self.state([])).joined(separator: "\n")
      for part in words { #expect(text.contains(part), "\(part)\n\(text)") }
      second.walking = false
      screen.receive(.output(.second(second)))
      #expect(!screen.lines(Self.state([])).joined().contains("34°"))
      second.walking = true
    }
  }

  /// Terminals from the smallest to a large one.
  static let sizes = [(60, 20), (80, 24), (200, 50)].map { LiveScreen.Size(columns: $0, rows: $1) }

  @Test("Nothing is wider or higher than the terminal, in both languages, whatever is said", arguments: sizes)
  func fits(size: LiveScreen.Size) {
    for language in Language.allCases {
      var screen = LiveScreen(
        folder: "a/long/folder/of/walks/2026-11-23_10-15-30", hasKeys: true, in: language)
      screen.receive(.output(Self.second))
      for index in 0..<20 { screen.report("message \(index) " + String(repeating: "x", count: 300)) }
      var state = Self.state(Array(Place.all.prefix(12)))
      state.hearing = state.sensors.map { _ in Hearing(silentSeconds: 0, doubtedSeconds: 75) }
      for sensor in state.sensors { state.batteries[sensor.place] = 12 }
      let lines = screen.lines(state, size: size)
      #expect(lines.count < size.rows)
      #expect(lines.allSatisfy { $0.count <= size.columns })
      #expect(lines.contains { $0.contains("message 19") || $0.contains("xxx") })
    }
  }

  @Test("Time and cadence stand in large digits where there is room, twice as large on a large terminal")
  func large() {
    var screen = LiveScreen(folder: nil)
    screen.receive(.output(Self.second))
    func blocks(_ size: LiveScreen.Size) -> Int {
      screen.lines(Self.state([Place(.lowerBack)]), size: size).count { $0.contains("█") }
    }
    #expect(Self.sizes.map(blocks) == [0, 5, 10])
    #expect(
      BlockDigits.rows("1:0") == [
        "  ██        ██████", "████    ██  ██  ██", "  ██        ██  ██", "  ██    ██  ██  ██",
        "██████      ██████",
      ])
  }

  @Test("A sensor that is heard no more is said to be silent, and its rate is not shown any more")
  func silent() {
    for (language, words) in [(Language.en, "silent for 3 s"), (.de, "schweigt seit 3 s")] {
      let screen = LiveScreen(folder: nil, in: language)
      var state = Self.state([Place(.lowerBack), Place(.wrist, .left)])
      state.hearing = [0.1, 3.2].map { Hearing(silentSeconds: $0) }
      let lines = screen.lines(state)
      #expect(lines.count { $0.contains(words) } == 1)
      #expect(lines.count { $0.contains("100") } == 1, "\(lines)")
    }
  }

  @Test("No number of a walk that is heard no more stands in digits of any size")
  func blind() {
    var screen = LiveScreen(folder: nil)
    screen.receive(.output(Self.second))
    var state = Self.state([Place(.lowerBack)])
    let large = BlockDigits.rows("108", scale: 1)[1]
    state.hearing = [Hearing(silentSeconds: 0.1)]
    #expect(screen.lines(state).contains { $0.contains(large) })
    state.hearing = [Hearing(silentSeconds: 3)]
    let lines = screen.lines(state)
    #expect(!lines.contains { $0.contains(large) || $0.contains("108") }, "\(lines)")
    #expect(lines.contains { $0.contains(BlockDigits.rows("-", scale: 1)[2]) })
  }

  @Test("What is left of a battery stands beside its sensor, silent or not, in both languages")
  func battery() {
    for (language, words) in [(Language.en, "battery 12 %"), (.de, "Akku 12 %")] {
      var state = Self.state([Place(.lowerBack)])
      state.batteries[Place(.lowerBack)] = 12
      for silence in [0.1, 5] {
        state.hearing = [Hearing(silentSeconds: silence)]
        let lines = LiveScreen(folder: nil, in: language).lines(state, size: Self.sizes[0])
        #expect(lines.contains { $0.contains(words) }, "\(lines)")
      }
    }
  }

  @Test("At the end there is room below for the walk's name and the next command", arguments: sizes)
  func end(size: LiveScreen.Size) {
    var screen = LiveScreen(folder: "walk")
    for index in 0..<20 { screen.report("message \(index)") }
    screen.receive(.end(WalkEnd(time: .zero, durationSeconds: 0)))
    #expect(screen.lines(Self.state([Place(.lowerBack)]), size: size).count <= size.rows - 5)
  }

  @Test("A sensor that speaks and is not believed is not said to be silent")
  func doubted() {
    for (language, words) in [
      (Language.en, ["speaks, but not believed for 12 s", "the data cannot be believed"]),
      (.de, ["spricht, aber seit 12 s nicht glaubhaft", "die Daten sind nicht glaubhaft"]),
    ] {
      let screen = LiveScreen(folder: nil, in: language)
      var state = Self.state([Place(.lowerBack), Place(.wrist, .left)])
      state.hearing = [Hearing(silentSeconds: 0.1, doubtedSeconds: 12.4), Hearing(silentSeconds: 0.1)]
      var text = screen.lines(state, size: Self.sizes[0]).joined(separator: "\n")
      #expect(text.contains(words[0]), "\(text)")
      #expect(!text.contains(words[1]), "\(text)")
      state.hearing[1].doubtedSeconds = 3
      text = screen.lines(state, size: Self.sizes[0]).joined(separator: "\n")
      #expect(text.contains(words[1]), "\(text)")
    }
  }

  @Test("Notices that somebody can act on are on the screen, in the screen's language")
  func notices() {
    for (language, words) in [(Language.en, "left wrist"), (.de, "linkes Handgelenk")] {
      var screen = LiveScreen(folder: nil, in: language)
      screen.receive(
        .output(
          .quality(
            QualityNotice(
              code: .sensorLost, place: Place(.wrist, .left), start: .zero, end: .zero, reported: .zero))))
      #expect(screen.lines(Self.state([])).joined().contains(words))
    }
  }

  @Test("No bout beside many steps is explained, and the time of the walk goes on without data")
  func explained() {
    var screen = LiveScreen(folder: nil)
    screen.receive(
      .output(
        .initialContact(
          InitialContact(time: .zero, reported: .zero, side: nil, place: Place(.lowerBack), basis: .event))))
    var state = Self.state([])
    state.clockSeconds = 900
    let text = screen.lines(state).joined(separator: "\n")
    #expect(text.contains("the first is counted when it ends"))
    #expect(text.contains("15:00 min"))
  }

  @Test("A tip is gone as soon as nobody walks, and what an interval said when the next thing happens")
  func sentences() {
    var screen = LiveScreen(folder: nil)
    func shows(_ text: String) -> Bool { screen.lines(Self.state([])).joined().contains(text) }
    func said(_ text: String) -> Said { Said(id: "x", text: text, language: "en") }
    let now = SampleTime(seconds: 754) ?? .zero
    var second = SecondSummary(time: now, reported: now, walking: true, cadenceStepsPerMinute: 110)
    screen.receive(
      .coach(
        .pause(
          PauseEvent(
            reported: now, state: .begin, basis: .asked, interval: 1, pauseSeconds: 0, said: said("Rest now"))
        )))
    #expect(shows("Rest now"))
    let later = now.advanced(bySeconds: 9)
    screen.receive(
      .coach(.pause(PauseEvent(reported: later, state: .end, basis: .asked, interval: 1, pauseSeconds: 9))))
    #expect(!shows("Rest now"))
    second.walking = false
    screen.receive(.output(.second(second)))
    #expect(!shows("Rest now"))
  }

  @Test("What is said of a mark stays when the pause begins in the same moment")
  func marked() {
    var screen = LiveScreen(folder: nil)
    let now = SampleTime(seconds: 754) ?? .zero
    screen.receive(
      .coach(
        .symptom(
          SymptomMark(
            reported: now, interval: 0, timeToSymptomSeconds: 17,
            said: Said(id: "sym.noted", text: "Noted. Time to rest.", language: "en")))))
    screen.receive(
      .coach(.pause(PauseEvent(reported: now, state: .begin, basis: .symptom, interval: 0, pauseSeconds: 0))))
    #expect(screen.lines(Self.state([])).joined().contains("Noted. Time to rest."))
  }

  @Test("On a narrow terminal messages are broken at blanks, whole, and the folder is named by its end")
  func narrow() {
    let narrow = LiveScreen.Size(columns: 60, rows: 20)
    let message =
      "left foot: the acceleration carries the same numbers twice, in two sensors or two axes. None of them is believed."
    var screen = LiveScreen(folder: String(repeating: "folder/", count: 20) + "2026-11-23_10-15-30")
    screen.receive(
      .output(
        .initialContact(
          InitialContact(time: .zero, reported: .zero, side: nil, place: Place(.lowerBack), basis: .event))))
    screen.report("earlier")
    screen.report(message)
    let text = screen.lines(Self.state([Place(.lowerBack)]), size: narrow).joined(separator: "\n")
    #expect(text.replacing("\n  ", with: " ").contains(message), "\(text)")
    #expect(text.contains("…/2026-11-23_10-15-30: 2.4 MB"))
    #expect(text.contains("(counted at its end)"))
    #expect(text.contains("\nearlier\n"))
    let now = SampleTime(seconds: 754) ?? .zero
    let sentence = "Notiert bei sechsundzwanzig Sekunden. Zeit für eine Pause."
    screen.receive(
      .coach(
        .symptom(
          SymptomMark(reported: now, interval: 0, said: Said(id: "x", text: sentence, language: "de")))))
    #expect(screen.lines(Self.state([]), size: narrow).contains(sentence))
    // A number is whole or not there.
    for language in Language.allCases {
      let lines = LiveScreen(folder: nil, in: language).lines(Self.state([Place(.lowerBack)]), size: narrow)
      #expect(lines.contains { $0.hasSuffix("%") || $0.hasSuffix("75430") }, "\(lines)")
    }
  }

  @Test("Never more than 80 columns and 24 rows, and nothing in it can steer the terminal")
  func size() {
    var screen = LiveScreen(folder: String(repeating: "folder", count: 40))
    screen.receive(.output(Self.second))
    for index in 0..<20 { screen.report("message \(index) \u{1B}[2J" + String(repeating: "x", count: 200)) }
    screen.receive(.note(NoteLine(time: .zero, text: "by the lake \u{202E}\u{9B}31m\u{85}\u{2066}")))
    let lines = screen.lines(Self.state(Array(Place.all.prefix(30))))
    #expect(lines.count <= 24)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.joined().contains("by the lake"))
    let hidden = "\u{1B}\u{202E}\u{9B}\u{85}\u{2066}".unicodeScalars
    #expect(!lines.joined().unicodeScalars.contains { hidden.contains($0) })
  }

  @Test("A lost device is said, and so is the end")
  func moods() {
    var screen = LiveScreen(folder: nil)
    screen.receive(
      .device(
        DeviceLine(
          time: .zero, state: .lost, source: "port", protocolName: "ximu3", places: [], reason: "unplugged")))
    #expect(screen.lines(Self.state([])).contains { $0.contains("device lost, waiting") })
    screen.receive(.end(WalkEnd(time: .zero, durationSeconds: 0)))
    #expect(screen.lines(Self.state([])).contains { $0.contains("over") })
  }
}
