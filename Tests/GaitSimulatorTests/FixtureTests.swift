import Foundation
import GaitFixtures
import GaitModel
import GaitSimulator
import Testing

/// The shipped recordings are what the simulator makes now.
@Suite struct FixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/walks")

  @Test("Files are byte for byte what the simulator makes")
  func filesAreByteForByteWhatTheSimulatorMakes() throws {
    var names: Set<String> = []
    for file in try Fixtures.all().flatMap(\.files) {
      let committed = try Data(contentsOf: Self.folder.appendingPathComponent(file.name))
      // Compared outside the macro: listing every differing byte of a recording takes minutes.
      let isSame = committed == Data(file.text.utf8)
      #expect(isSame, "\(file.name): run tools/make-fixtures")
      names.insert(file.name)
    }
    let present = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(present) == names)
  }

  @Test("Every reference says that it is simulated")
  func everyReferenceSaysThatItIsSimulated() throws {
    for fixture in try Fixtures.all() {
      let json = try JSONSerialization.jsonObject(with: Data(fixture.reference.utf8))
      let reference = try #require(json as? [String: Any])
      #expect(reference["simulated"] as? Bool == true)
      #expect(reference["reference_quality"] as? String == "exact: this recording is simulated")
      let contacts = try #require(reference["initial_contacts_s"] as? [[String: Any]])
      #expect(contacts.count == fixture.walk.truth.initialContacts.count)
      let departures = try #require(reference["final_contacts_s"] as? [[String: Any]])
      #expect(departures.count == contacts.count)
      let strides = try #require(reference["strides"] as? [[String: Any]])
      #expect(strides.count == max(0, contacts.count - 2 * fixture.walk.truth.walkingBouts.count))
      let windows = try #require(reference["scoring_windows_s"] as? [[Double]])
      #expect(windows.allSatisfy { $0.count == 2 && $0[0] < $0[1] } && !windows.isEmpty)
    }
  }

  @Test("Recordings have one row a moment")
  func recordingsHaveOneRowAMoment() throws {
    for fixture in try Fixtures.all() {
      let lines = fixture.recording.split(separator: "\n")
      let sensors = fixture.walk.sensors
      #expect((lines.count - 1) * sensors.count == fixture.walk.samples().count)
      #expect(lines.allSatisfy { $0.filter { $0 == "," }.count == 6 * sensors.count })
      #expect(lines.first?.hasPrefix("time_s,\(sensors[0].place.name)_acc_x,") == true)
    }
  }
}
