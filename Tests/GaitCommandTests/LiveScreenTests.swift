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

  @Test("Never more than 80 columns and 24 rows, and nothing in it can steer the terminal")
  func size() {
    var screen = LiveScreen(folder: String(repeating: "folder", count: 40))
    screen.receive(.output(Self.second))
    for index in 0..<20 { screen.report("message \(index) \u{1B}[2J" + String(repeating: "x", count: 200)) }
    let lines = screen.lines(Self.state(Array(Place.all.prefix(30))))
    #expect(lines.count <= 24)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(!lines.joined().contains("\u{1B}"))
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
