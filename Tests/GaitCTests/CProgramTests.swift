import CGangart
import Foundation
import GaitTestSupport
import Testing

/// A program in C that knows nothing but the header and the library.
@Suite struct CProgramTests {
  /// Where the library was built beside the tests; `nil` where only a part was built.
  private static var library: URL {
    (Bundle.main.executableURL ?? Bundle.main.bundleURL).deletingLastPathComponent()
      .appending(path: "libgangart-c.so")
  }

  private static let repository = fixturesFolder.deletingLastPathComponent()

  private func run(_ program: String, _ arguments: [String]) throws -> (exit: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test(
    "The header is plain C11 and C++17, without a warning", arguments: [["c", "c11"], ["c++", "c++17"]])
  func header(form: [String]) throws {
    let include = Self.repository.appending(path: "Sources/CGangart/include").path()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "use.\(form[0] == "c" ? "c" : "cpp")")
    try "#include <gangart.h>\nint main(void) { return gangart_is_known(1) ? 0 : 1; }\n"
      .write(to: source, atomically: true, encoding: .utf8)
    let check = try run(
      "clang",
      [
        "-x", form[0], "-std=\(form[1])", "-Wall", "-Wextra", "-Werror", "-pedantic", "-I", include,
        "-fsyntax-only", source.path(),
      ])
    #expect(check.exit == 0, "\(check.output)")
  }

  @Test("A program in C reads a walk, pushes its samples and finds the same steps as the file has")
  func program() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "steps").path()
    let build = try run(
      "clang",
      [
        "-std=c11", "-Wall", "-Wextra", "-Werror", "-I",
        Self.repository.appending(path: "Sources/CGangart/include").path(),
        Self.repository.appending(path: "Tests/GaitCTests/Programs/steps.c").path(), Self.library.path(),
        "-Wl,-rpath,\(Self.library.deletingLastPathComponent().path())", "-lm", "-o", program,
      ])
    #expect(build.exit == 0, "\(build.output)")
    let walk = fixturesFolder.appending(path: "walks/park-walk.csv").path()
    let counted = try run(program, [walk])
    #expect(counted.exit == 0, "\(counted.output)")
    let lines = counted.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0] == lines[1], "\(counted.output)")
    #expect(lines.first.flatMap { $0.split(separator: " ").first }.flatMap { Int($0) } ?? 0 > 50)
  }
}
