import Foundation
import Testing

@testable import GaitCommand

/// The outlet to laboratories; `tools/test-more lsl` has the test with a real receiver.
@Suite("The Lab Streaming Layer")
struct LabTests {
  @Test("Without its library a walk that should be sent does not begin, and it is said how to come by it")
  func missing() async throws {
    let desk = try Desk()
    let run = try await desk.shell(#"GANGART_LSL=./none.so "$GANGART" demo --lsl --speed max --seconds 5"#)
    #expect(run.exit == 69)
    #expect(run.messages.contains("liblsl") && run.messages.contains("GANGART_LSL"))
    #expect(run.text == "")
  }

  @Test("Without the wish the library is not even looked for")
  func unasked() async throws {
    let desk = try Desk()
    let run = try await desk.shell(
      #"GANGART_LSL=./none.so "$GANGART" demo --speed max --seconds 20 --format ndjson"#)
    #expect(run.exit == 0 && run.text.contains(#""type":"bye""#))
  }

  @Test("Another library that happens to have the name is not taken")
  func another() {
    #expect(LabLibrary(path: "libz.so.1") == nil)
  }
}
