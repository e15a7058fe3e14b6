import Foundation

/// Writes the shipped recordings into a folder, or checks that the folder holds them already.
@main
enum GaitFixtures {
  private static let usage = "usage: GaitFixtures [--check] FOLDER\n"

  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let checks = arguments.first == "--check"
    if checks { arguments.removeFirst() }
    guard arguments.count == 1, let folder = arguments.first, !folder.hasPrefix("-") else {
      FileHandle.standardError.write(Data(usage.utf8))
      exit(64)
    }
    let directory = URL(fileURLWithPath: folder, isDirectory: true)
    var stale: [String] = []
    for fixture in try Fixtures.all() {
      for file in fixture.files {
        let address = directory.appendingPathComponent(file.name)
        let bytes = Data(file.text.utf8)
        if checks {
          if (try? Data(contentsOf: address)) != bytes { stale.append(file.name) }
        } else {
          try bytes.write(to: address)
          print("\(file.name): \(bytes.count) bytes")
        }
      }
    }
    guard stale.isEmpty else {
      FileHandle.standardError.write(
        Data("differs from what the simulator makes: \(stale.joined(separator: ", "))\n".utf8))
      exit(1)
    }
    if checks { print("every fixture is what the simulator makes") }
  }
}
