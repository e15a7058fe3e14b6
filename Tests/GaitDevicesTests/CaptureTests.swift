import Foundation
import GaitDevices
import GaitTestSupport
import Testing

/// The captures themselves: complete, honest about where they come from, small, and read as expected.
@Suite struct CaptureTests {
  @Test("Every folder is a capture")
  func everyFolderIsACapture() {
    let root = fixturesFolder.appending(path: "devices")
    let folders = Capture.names(in: root).flatMap { id in
      Capture.names(in: root.appending(path: id)).map { "\(id)/\($0)" }
    }
    #expect(Capture.all.map(\.folder) == folders)
    #expect(Set(Capture.all.map(\.id)) == Set(DeviceRegistry.profiles.map(\.id)))
  }

  @Test("A capture says what it is", arguments: Capture.all)
  func saysWhatItIs(_ capture: Capture) {
    #expect(!capture.about.device.isEmpty && !capture.about.notes.isEmpty)
    #expect(!capture.bytes.isEmpty && capture.bytes.count <= 200_000)
  }

  @Test("Constructed captures are what is constructed", arguments: ConstructedCaptures.all.indices)
  func constructedOnesAreWhatIsConstructed(_ index: Int) throws {
    let (folder, bytes) = ConstructedCaptures.all[index]
    try expectGolden(bytes, "devices/\(folder)/capture.bin")
    #expect(Capture.all.first { $0.folder == folder }?.about.origin != .hardware)
  }

  @Test("A capture is read as expected", arguments: Capture.all)
  func isReadAsExpected(_ capture: Capture) throws {
    try expectGolden(capture.heard([capture.bytes]).jsonLines, "devices/\(capture.folder)/expected.jsonl")
  }
}
