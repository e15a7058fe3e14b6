import Foundation
import GaitModel
import GaitRecording
import GaitSimulator

/// A recorded walk of a person with the contacts somebody else found by other means.
///
/// Such recordings are not part of the repository. They are looked for in the folder `shared/data` beside it.
struct RealWalk {
  /// The form of a reference file, as far as it is needed.
  private struct Reference: Decodable {
    struct Contact: Decodable { var time_s: Double }
    var initial_contacts_s: [Contact]
    var walking_bouts_s: [[Double]]
    var scoring_windows_s: [[Double]]?
  }

  let name: String
  let rig: SensorRig
  let samples: [ImuSample]
  /// Initial contacts in seconds.
  let contacts: [Double]
  /// Where found contacts count, in seconds.
  let windows: [ClosedRange<Double>]

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data")

  /// All recordings of a set, reduced to one sensor; empty where they are missing, which is printed.
  static func all(in set: String, place: Place) throws -> [RealWalk] {
    let folder = folder.appending(path: set)
    guard
      let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    else {
      print("Not tested: the recordings of \(set) are not at hand (looked for in \(folder.path()))")
      return []
    }
    return try files.filter { $0.pathExtension == "csv" }.sorted { $0.path() < $1.path() }
      .map { try RealWalk($0, place: place) }
  }

  private init(_ file: URL, place: Place) throws {
    name = file.deletingPathExtension().lastPathComponent
    var reader = try CanonicalReader(.path(file.path()), keeping: [place])
    rig = reader.rig
    var samples: [ImuSample] = []
    while try reader.readBlock({ samples.append($0) }) {}
    _ = try reader.finish()
    self.samples = samples
    let json = file.deletingPathExtension().appendingPathExtension("reference.json")
    let reference = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: json))
    windows = (reference.scoring_windows_s ?? reference.walking_bouts_s).map { $0[0]...$0[1] }
    let windows = windows
    contacts = reference.initial_contacts_s.map(\.time_s)
      .filter { time in windows.contains { $0.contains(time) } }.sorted()
  }

  /// How well these contacts agree with the reference, within the windows that count.
  func match(_ analysis: Analysis, tolerance: Double) -> ContactMatch {
    let found = analysis.contacts.map(\.time.seconds).filter { time in
      windows.contains { $0.contains(time) }
        || contacts.contains { abs($0 - time) <= tolerance }
    }
    return ContactMatch(found: found, truth: contacts, tolerance: tolerance)
  }

  /// The recording as a sensor turned by `attitude` would have made it.
  func turned(by attitude: Attitude) -> [ImuSample] {
    samples.map { sample in
      var sample = sample
      sample.acceleration = sample.acceleration.map(attitude.turning)
      sample.angularVelocity = sample.angularVelocity.map(attitude.turning)
      return sample
    }
  }

  /// Every second sample.
  var halved: [ImuSample] {
    samples.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
  }
}

/// Pairs, misses and extras of several walks together.
struct PooledMatch {
  private(set) var pairs = 0
  private(set) var missed = 0
  private(set) var extra = 0

  mutating func add(_ match: ContactMatch) {
    pairs += match.errors.count
    missed += match.missed
    extra += match.extra
  }

  var f1: Double { Double(2 * pairs) / Double(2 * pairs + missed + extra) }
}
