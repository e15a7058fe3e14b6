import Foundation
import Testing

@testable import GaitPorts

@Suite("Files and standard input as byte sources", .timeLimit(.minutes(1)))
struct FileSourceTests {
  @Test("A file gives every byte and ends; more than fits into memory's share waits")
  func wholeFile() async throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<10_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    try Data(bytes).write(to: URL(filePath: "\(folder.path)/walk.bin"))
    let source = try await SourceAddress("file:\(folder.path)/walk.bin").open()
    #expect(try await source.bytes(.max) == bytes)
    #expect(try await source.next() == nil)
    await #expect(throws: PortError.self) { try await source.send([1]) }
  }

  @Test("A file that is not there, and a folder, are refused")
  func refused() async throws {
    let folder = try TemporaryFolder()
    for (path, kind) in [("\(folder.path)/none", PortError.Kind.inputMissing), (folder.path, .usage)] {
      do {
        _ = try await SourceAddress("file:\(path)").open()
        Issue.record("\(path) opened")
      } catch {
        #expect(error.kind == kind)
      }
    }
  }

  @Test("A named pipe is read while it is written, and ends with its writer")
  func pipe() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let source = try await SourceAddress("file:\(path)").open()
    let writer = open(path, O_WRONLY)
    #expect(write(writer, [1, 2, 3] as [UInt8], 3) == 3)
    #expect(try await source.bytes(3) == [1, 2, 3])
    close(writer)
    #expect(try await source.next() == nil)
  }

  @Test("Standard input is read to its end")
  func standardInput() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Program.probe.run(["-", "--out", "\(folder.path)/copy"], input: "ax:1\nax:2\n")
    #expect(outcome.lines == ["opened -", "bytes 10"])
    #expect(try String(contentsOfFile: "\(folder.path)/copy", encoding: .utf8) == "ax:1\nax:2\n")
  }
}
