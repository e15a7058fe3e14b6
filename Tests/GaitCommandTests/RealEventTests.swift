import Foundation
import GaitModel
import Testing

/// What the program prints is what `docs/events.md` says it prints.
@Suite("Real output against the document of event lines")
struct RealEventTests {
  /// The fields of each type, from the document's tables.
  static func documented() throws -> [String: Set<String>] {
    let url = Program.repository.appending(path: "docs/events.md")
    var fields: [String: Set<String>] = [:]
    var type = ""
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("## ") { type = String(line.dropFirst(3)) }
      if line.hasPrefix("| `") {
        fields[type, default: ["v", "type", "t"]].insert(String(line.split(separator: "`")[1]))
      }
    }
    return fields
  }

  @Test(
    "Every line and field of shipped walks is documented",
    arguments: ["full-body-walk.csv", "gaps-and-faults.csv"])
  func real(name: String) async throws {
    let desk = try Desk()
    try desk.putWalk(name)
    let run = try await desk.gangart("replay", name, "--speed", "max")
    let documented = try Self.documented()
    #expect(documented.count == 17)
    #expect(run.lines.count > 50)
    for line in run.lines {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let type = try #require(object["type"] as? String)
      let known = try #require(documented[type], "\(type) has no section")
      // Mean, spread and sides of a stride's measure are documented with one of them.
      let single = object.keys.filter { Measure.spread(of: $0) == nil }
      #expect(known.isSuperset(of: single), "\(Set(single).subtracting(known)) of \(type)")
    }
  }
}
