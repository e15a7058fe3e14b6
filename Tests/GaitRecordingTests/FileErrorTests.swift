import Foundation
import GaitModel
import Testing

@testable import GaitRecording

@Suite("Files that cannot be opened")
struct FileErrorTests {
  private func refusal(_ path: String) -> RecordingError? {
    #expect(throws: RecordingError.self) { _ = try RecordingReader(RecordingSource(argument: path)) }
  }

  @Test("A file that is not there", arguments: ["/nowhere/walk.csv", "", "/etc/passwd/walk.csv"])
  func missing(_ path: String) {
    let error = refusal(path)
    #expect(error?.kind == .inputMissing)
    #expect(
      error?.description
        == "\(path): there is no such file.\n  Fix: Check the spelling of the name and the folder.")
  }

  @Test("A folder")
  func folder() throws {
    let folder = try TemporaryFolder()
    let error = refusal(folder.path)
    #expect(error?.kind == .inputMissing)
    #expect(
      error?.description
        == "\(folder.path): this is a folder, not a recording.\n"
        + "  Fix: Name a recording inside it, or the folder that holds the recordings.")
  }

  /// The kernel's answer is put in by hand, for root may read everything.
  @Test("A file that may not be read", arguments: [EACCES, EPERM])
  func permission(_ code: Int32) {
    let error = RecordingError.opening("walk.csv", SystemError(code: code))
    #expect(error.kind == .permission)
    #expect(error.kind.exitCode == 77)
    #expect(
      error.description
        == "walk.csv: you may not read this file.\n"
        + "  Fix: If it is yours: chmod u+r 'walk.csv'. Otherwise ask its owner.")
  }

  @Test("A file without any rights is refused, unless root asks", .enabled(if: geteuid() != 0))
  func unreadableFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("walk.csv", Array(accelerometerHeader.utf8))
    chmod(path, 0)
    #expect(refusal(path)?.kind == .permission)
  }

  @Test("Other causes keep the system's words")
  func others() {
    let error = RecordingError.opening("walk.csv", SystemError(code: EMFILE))
    #expect(error.kind == .ioError)
    #expect(error.message == "it cannot be opened: Too many open files")
    let broken = RecordingError.reading("walk.csv", after: 4096, .inputOutput)
    #expect(broken.kind == .ioError)
    #expect(
      broken.description
        == "walk.csv: reading failed after 4096 bytes: Input/output error.\n"
        + "  Fix: Check the disk or the cable, then try again.")
  }

  @Test("A descriptor that cannot be read")
  func unreadableDescriptor() throws {
    let descriptor = open("/dev/null", O_WRONLY)
    let error = #expect(throws: RecordingError.self) {
      _ = try RecordingReader(.descriptor(descriptor, name: "walk.csv"))
    }
    #expect(error?.kind == .ioError)
    #expect(error?.message == "reading failed after 0 bytes: Bad file descriptor")
  }

  @Test("Exit codes are those of the documentation")
  func exitCodes() {
    let codes = RecordingError.Kind.allCases.map(\.exitCode)
    #expect(codes == [64, 65, 66, 73, 74, 77])
  }

  @Test("A dash is standard input")
  func standardInput() {
    #expect(RecordingSource(argument: "-") == .standardInput)
    #expect(RecordingSource.standardInput.name == "-")
    #expect(RecordingSource.standardInput.displayName == "standard input")
    #expect(RecordingSource(argument: "./-") == .path("./-"))
  }

  @Test("A file's name cannot steer the terminal")
  func steering() {
    let error = RecordingError(
      .dataUnusable, file: "a\u{1B}[2J\nb\u{202E}.csv", .file(.empty))
    #expect(error.description.hasPrefix("a\\u{1b}[2J\\nb\\u{202e}.csv: the file is empty.\n  Fix: "))
  }
}
