import Foundation
import Testing

/// Inputs that reached new code when they were found; some were faults once.
@Suite("Inputs that a fuzzer found keep what is promised")
struct FuzzInputTests {
  @Test("Of bytes of devices, journals and marks", arguments: ["decoders", "journal", "marks"])
  func kept(kind: String) throws {
    let folder = Program.repository.appending(path: "Fixtures/fuzz/\(kind)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    #expect(names.count >= 20)
    for name in names {
      let input = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      #expect(throws: Never.self, "\(kind)/\(name)") {
        switch kind {
        case "decoders": try DecoderPromises.hold(input)
        case "journal": try JournalPromises.hold(input)
        default: try MarkPromises.hold(input)
        }
      }
    }
  }
}
