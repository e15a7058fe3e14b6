import Foundation
import Testing

@Suite("A walk that begins by itself", .serialized)
struct WaitingTests {
  @Test("A sensor that is not plugged in yet is waited for, and the walk begins with it")
  func plugged() async throws {
    let desk = try Desk()
    let port = desk.folder.appending(path: "port").path()
    let live = try Running(
      desk, ["live", port, "--when-plugged", "--format", "ndjson", "--for", "3", "--no-coach"])
    try await Task.sleep(for: .seconds(2))
    let wearable = try await Wearable(desk, "--seconds", "30")
    #expect(wearable.port == port)
    let outcome = try await live.outcome()
    #expect(outcome.exit == 0, "\(outcome.messages)")
    #expect(outcome.messages.contains("waiting until it is plugged in"))
    #expect(outcome.text.contains(#""type":"second""#))
    // It is a device, though its port was not there yet: its walk is kept.
    let walks = desk.folder.appending(path: "data/gangart/walks").path()
    #expect(try FileManager.default.contentsOfDirectory(atPath: walks).count == 1)
  }

  @Test("Whoever ends the program while it waits ends it at once")
  func ended() async throws {
    let desk = try Desk()
    let live = try Running(desk, ["live", "serial:" + desk.folder.path() + "/nothing", "--when-plugged"])
    try await Task.sleep(for: .seconds(1))
    live.signal(SIGTERM)
    #expect(try await live.outcome().exit == 130)
  }
}
