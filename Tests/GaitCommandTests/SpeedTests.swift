import Foundation
import Testing

/// The speed of a serial line with the real program, a pseudo-terminal, and the virtual wearable behind it, which
/// makes sense only to a port that is set to its own speed.
@Suite("A sensor whose speed nobody said", .serialized)
struct SpeedTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test(
    "It is understood at any speed of the registry, and what was heard is said side by side",
    arguments: [(9600, "wit"), (921_600, "ximu3"), (38_400, "ximu3-ascii")])
  func found(baudRate: Int, format: String) async throws {
    let wearable = try await Wearable(
      desk, "--baud", "\(baudRate)", "--format", format, "--seconds", "30")
    let live = try await desk.gangart("live", wearable.port, "--format", "ndjson", "--for", "3", "--no-coach")
    #expect(live.exit == 0, "\(live.messages)")
    #expect(live.messages.contains("speaks at \(baudRate) baud (heard at 115200: "))
    #expect(live.text.contains(#""type":"second""#))
  }

  @Test("The next time it is tried first, and nothing has to be said")
  func remembered() async throws {
    for expected in [true, false] {
      let wearable = try await Wearable(desk, "--baud", "9600", "--format", "wit", "--seconds", "20")
      let live = try await desk.gangart(
        "live", wearable.port, "--format", "ndjson", "--for", "1", "--no-coach")
      #expect(live.exit == 0)
      #expect(live.messages.contains("speaks at 9600 baud") == expected)
    }
  }

  @Test("Where no speed makes sense each is named with what was heard, in both languages")
  func none() async throws {
    for (language, words) in [("en", "make no sense at any speed"), ("de", "bei keiner Geschwindigkeit")] {
      let wearable = try await Wearable(desk, "--baud", "250000", "--seconds", "20")
      let live = try await desk.gangart("live", wearable.port, "--lang", language)
      #expect(live.exit == 69)
      #expect(live.messages.contains(words), "\(live.messages)")
      for rate in [115_200, 9600, 921_600, 230_400, 460_800, 57_600, 38_400] {
        #expect(live.messages.contains("\(rate): "))
      }
    }
  }

  @Test("A list of devices finds the speed too")
  func probed() async throws {
    let wearable = try await Wearable(desk, "--baud", "57600", "--seconds", "20")
    let devices = try await desk.gangart("devices", wearable.port, "--probe", "--json")
    #expect(devices.exit == 0)
    #expect(devices.text.contains(#""protocol":"ximu3""#))
  }
}
