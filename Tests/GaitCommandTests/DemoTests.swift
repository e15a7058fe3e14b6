import Foundation
import Testing

/// The demonstration, through the real program.
@Suite("The demonstration")
struct DemoTests {
  @Test("It is the same walk every time, and its folder tells it again")
  func same() async throws {
    let desk = try Desk()
    let run = try await desk.gangart(
      "demo", "--speed", "max", "--seconds", "90", "--format", "ndjson", "--out", "walk")
    #expect(run.exit == 0, "\(run.messages)")
    #expect(run.text.contains(#""text":"Interval one."#))
    #expect(run.text.contains(#""type":"arm_swing""#))
    #expect(run.lines.last?.contains(#""type":"bye""#) == true)
    let again = try await desk.gangart("demo", "--speed", "50", "--seconds", "90", "--format", "ndjson")
    #expect(Array(again.lines.dropFirst()) == Array(run.lines.dropFirst()))
    let replay = try await desk.gangart("replay", "walk", "--speed", "max")
    #expect(replay.output == run.output)
  }

  @Test("Unplugged: the walk goes on by time, and the device comes back")
  func unplugged() async throws {
    let desk = try Desk()
    let run = try await desk.gangart(
      "demo", "--speed", "max", "--seconds", "125", "--format", "ndjson", "--fault", "unplug")
    #expect(run.exit == 0)
    #expect(run.text.contains(#""state":"lost""#))
    #expect(run.text.contains(#""state":"returned""#))
    #expect(run.messages.contains("demo: back."))
  }

  @Test("Options that make no sense")
  func senseless() async throws {
    let desk = try Desk()
    #expect(try await desk.gangart("demo", "--fault", "rain").exit == 64)
    #expect(try await desk.gangart("demo", "--seconds", "0").exit == 64)
    #expect(try await desk.gangart("demo", "--speed", "0").exit == 64)
  }
}
