import Foundation
import GaitAnalysis
import GaitModel
import GaitRecording
import GaitSimulator
import GaitWords
import Testing

@testable import GaitCoach

/// The coach on whole walks, simulated and real: `checkedCues` holds for each.
@Suite("The coach on whole walks")
struct WholeWalkTests {
  static func outputs(_ rig: SensorRig, _ samples: [ImuSample]) -> [GaitOutput] {
    var analyzer = GaitAnalyzer(rig: rig)
    var outputs: [GaitOutput] = []
    for sample in samples { analyzer.process(sample, into: &outputs) }
    analyzer.finish(into: &outputs)
    return outputs
  }

  static let brisk = Tempo(cadence: 112, speed: 1.35)
  static let slow = Tempo(cadence: 98, speed: 1.0)
  static let stroll = Tempo(cadence: 75, speed: 0.6)

  static let scripts: [(String, [ScriptPhase])] = [
    ("steady", [.init(.stand, seconds: 4), .init(.walk(brisk), seconds: 190)]),
    (
      "eases off",
      [.init(.stand, seconds: 4), .init(.walk(brisk), seconds: 100), .init(.walk(slow), seconds: 80)]
    ),
    ("stroll", [.init(.stand, seconds: 4), .init(.walk(stroll), seconds: 120)]),
    (
      "turns and stops",
      [.init(.stand, seconds: 4)]
        + (0..<2).flatMap { _ -> [ScriptPhase] in
          [
            .init(.walk(brisk), seconds: 40), .init(.turn(brisk, radians: .pi), seconds: 4),
            .init(.walk(brisk), seconds: 20), .init(.stand, seconds: 8),
          ]
        }
    ),
    ("seated", [.init(.sit, seconds: 20), .init(.type, seconds: 70), .init(.chew, seconds: 30)]),
  ]

  static let rigs: [[Place]] = [
    [Place(.lowerBack)], [Place(.wrist, .left)],
    [Place(.lowerBack), Place(.forearm, .left), Place(.forearm, .right)],
  ]

  @Test("Simulated walks of every kind keep every rule", arguments: scripts.indices, rigs)
  func simulated(script: Int, places: [Place]) throws {
    let (name, phases) = Self.scripts[script]
    let walk = try SimulatedWalk(
      script: WalkScript(phases), sensors: places.map { SensorModel($0) }, seed: UInt64(script + 1))
    let outputs = Self.outputs(walk.rig, walk.samples())
    let cues = checkedCues(of: outputs, named: name)
    if name == "stroll" { #expect(cues.contains { $0.said.id == "slow.stroll" }) }
    if name == "seated" { #expect(cues.isEmpty) }
    if name == "steady", places.count == 1, places[0] == Place(.lowerBack) { #expect(!cues.isEmpty) }
    checkedCues(of: outputs, CoachSettings(language: "de"), named: name)
  }

  @Test("Recordings of people keep every rule")
  func real() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")
    guard
      let sets = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    else {
      print("Not tested: the recordings of people are not at hand (looked for in \(folder.path()))")
      return
    }
    var walks = 0
    for set in sets.sorted(by: { $0.path() < $1.path() }) {
      let files =
        (try? FileManager.default.contentsOfDirectory(at: set, includingPropertiesForKeys: nil)) ?? []
      let tables = files.filter { $0.pathExtension == "csv" }.sorted { $0.path() < $1.path() }
      for file in tables {
        var reader = try RecordingReader(.path(file.path()))
        var samples: [ImuSample] = []
        while try reader.readBlock({ samples.append($0) }) {}
        checkedCues(of: Self.outputs(reader.rig, samples), named: file.lastPathComponent)
        walks += 1
      }
    }
    #expect(walks > 0)
  }
}
