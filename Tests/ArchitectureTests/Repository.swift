import Foundation

/// The checked-out repository: its files and what its manifest declares.
struct Repository {
  /// The top folder.
  let root: URL

  /// The repository that this file was compiled from.
  static let here = Repository(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  /// The text of a file, by its path from the top.
  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The Swift files below a folder, as paths from the top, in order.
  func swiftFiles(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path())
      .filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The folders in Sources.
  func sourceFolders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path())
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// A target as the manifest declares it.
  struct Target: Decodable {
    var name: String
    var type: String
    var path: String
    var target_dependencies: [String]?
    var product_dependencies: [String]?

    /// Targets and products that it depends on.
    var dependencies: [String] { (target_dependencies ?? []) + (product_dependencies ?? []) }
  }

  /// The targets below Sources, and the programs beside them, asked of the package manager.
  ///
  /// It works in a scratch folder of its own, because the usual one is locked while tests run.
  func targets() throws -> [Target] {
    struct Package: Decodable { var targets: [Target] }
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "gangart-describe-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", root.path(), "--scratch-path", scratch.path(),
      "describe", "--type", "json",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Package.self, from: json).targets.filter {
      $0.path.hasPrefix("Sources/") || $0.type == "executable"
    }
  }
}
