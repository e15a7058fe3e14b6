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
    struct Contact: Decodable {
      var time_s: Double
      var side: String?
    }
    var initial_contacts_s: [Contact]
    var walking_bouts_s: [[Double]]
    var scoring_windows_s: [[Double]]?
    var walking_speed_m_s: Double?
    var walking_speed_m_s_approx: Double?
  }

  let name: String
  let rig: SensorRig
  let samples: [ImuSample]
  /// Initial contacts in seconds.
  let contacts: [Double]
  /// The foot of each contact.
  let sides: [Side?]
  /// Mean walking speed in m/s by other means, where it is known.
  let speed: Double?
  /// Where found contacts count, in seconds.
  let windows: [ClosedRange<Double>]

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data")

  /// All recordings of a set, reduced to some sensors; empty where they are missing, which is printed.
  ///
  /// - Parameter names: only these, where given.
  static func all(
    in set: String, named names: [String]? = nil, places: [Place] = [Place(.lowerBack)]
  ) throws -> [RealWalk] {
    let folder = folder.appending(path: set)
    guard
      let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    else {
      print("Not tested: the recordings of \(set) are not at hand (looked for in \(folder.path()))")
      return []
    }
    return try files.filter { $0.pathExtension == "csv" }
      .filter { names?.contains($0.deletingPathExtension().lastPathComponent) ?? true }.sorted {
        $0.path() < $1.path()
      }
      .map { try RealWalk($0, places: places) }
  }

  private init(_ file: URL, places: [Place]) throws {
    name = file.deletingPathExtension().lastPathComponent
    var reader = try RecordingReader(.path(file.path()), options: ReadingOptions(kept: places))
    rig = reader.rig
    var samples: [ImuSample] = []
    while try reader.readBlock({ samples.append($0) }) {}
    _ = try reader.finish()
    self.samples = samples
    let json = file.deletingPathExtension().appendingPathExtension("reference.json")
    let reference = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: json))
    speed = reference.walking_speed_m_s ?? reference.walking_speed_m_s_approx
    windows = (reference.scoring_windows_s ?? reference.walking_bouts_s).map { $0[0]...$0[1] }
    let windows = windows
    let inside = reference.initial_contacts_s
      .filter { contact in windows.contains { $0.contains(contact.time_s) } }
      .sorted { $0.time_s < $1.time_s }
    contacts = inside.map(\.time_s)
    sides = inside.map { $0.side.flatMap(Side.init(rawValue:)) }
  }

  /// How well these contacts agree with the reference, within the windows that count.
  func match(_ analysis: Analysis, tolerance: Double) -> ContactMatch {
    let found = analysis.contacts.map(\.time.seconds).filter { time in
      windows.contains { $0.contains(time) }
        || contacts.contains { abs($0 - time) <= tolerance }
    }
    return ContactMatch(found: found, truth: contacts, tolerance: tolerance)
  }

  /// The share of contacts close to a true one, of those with a side, whose side is right.
  func shareOfRightSides(_ analysis: Analysis) -> Double {
    var right = 0
    var named = 0
    for contact in analysis.contacts {
      guard let side = contact.side,
        let index = contacts.firstIndex(where: { abs($0 - contact.time.seconds) < 0.2 })
      else { continue }
      named += 1
      if sides[index] == side { right += 1 }
    }
    return named > 0 ? Double(right) / Double(named) : 0
  }

  /// The recording as sensors would have made it that are turned, each another way, by `seed`.
  func turned(seed: UInt64) -> [ImuSample] {
    let attitudes = rig.sensors.indices.map { Attitude.random(seed: seed + 100 * UInt64($0)) }
    return samples.map { sample in
      var sample = sample
      let attitude = attitudes[sample.sensor]
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
