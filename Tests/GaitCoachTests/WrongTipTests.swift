import GaitModel
import GaitSimulator
import GaitWords
import Testing

@testable import GaitCoach

/// Tips against the truth of simulated walks: at most one wrong tip in ten minutes, and right ones where due.
@Suite("Tips against the truth")
struct WrongTipTests {
  /// A walk of ten minutes, and a tip that belongs in it.
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let walker: Walker
    let phases: [ScriptPhase]
    let tip: CueID?
    var testDescription: String { name }

    init(_ name: String, _ phases: [ScriptPhase], by walker: Walker = Walker(), tip: CueID? = nil) {
      self.name = name
      self.walker = walker
      self.phases = phases
      self.tip = tip
    }
  }

  static let brisk = Tempo(cadence: 114, speed: 1.4)
  static let slow = Tempo(cadence: 100, speed: 1.0)
  static let stroll = Tempo(cadence: 82, speed: 0.65)

  static func phases(_ paces: (Tempo, Double)...) -> [ScriptPhase] {
    [ScriptPhase(.stand, seconds: 5)] + paces.map { ScriptPhase(.walk($0), seconds: $1) }
      + [ScriptPhase(.stand, seconds: 4)]
  }

  static let scenes = [
    Scene("a good walk", phases((brisk, 600))),
    Scene(
      "strolls twice", phases((brisk, 150), (stroll, 100), (brisk, 120), (stroll, 110), (brisk, 120)),
      tip: .paceFade),
    Scene("tires", phases((brisk, 200), (slow, 400)), tip: .paceFade),
    Scene("strolls all the way", phases((stroll, 600)), tip: .slowStroll),
    Scene(
      "quiet arms", phases((brisk, 600)),
      by: Walker(
        leftArm: ArmForm(shoulderRange: 0.14, elbowRange: 0.08),
        rightArm: ArmForm(shoulderRange: 0.15, elbowRange: 0.08)), tip: .armsMore),
    Scene(
      "one arm swings half as far", phases((brisk, 600)),
      by: Walker(
        leftArm: ArmForm(shoulderRange: 0.22, elbowRange: 0.12),
        rightArm: ArmForm(shoulderRange: 0.5, elbowRange: 0.25)), tip: .armsSide),
    Scene("a hand in a pocket", phases((brisk, 600)), by: Walker(rightArm: .still), tip: .armsStill),
    Scene(
      "stiff legs", phases((brisk, 600)), by: Walker(legs: LegForm(kneeExcursion: 0.03)), tip: .stepSoft),
    Scene("a chest that hardly turns", phases((brisk, 600)), by: Walker(chestTurning: 0.2), tip: .chestLoose),
    Scene(
      "turns and stops",
      [ScriptPhase(.stand, seconds: 5), ScriptPhase(.walk(brisk), seconds: 60)]
        + (0..<7).flatMap { _ -> [ScriptPhase] in
          [
            .init(.walk(brisk), seconds: 50), .init(.turn(brisk, radians: .pi), seconds: 4),
            .init(.walk(brisk), seconds: 15), .init(.stand, seconds: 7),
          ]
        }),
  ]

  static let places = [
    Place(.lowerBack), Place(.forearm, .left), Place(.forearm, .right), Place(.upperArm, .left),
    Place(.upperArm, .right), Place(.thigh, .left), Place(.shank, .left), Place(.foot, .left),
    Place(.foot, .right), Place(.sternum),
  ]

  @Test("At most one wrong tip in ten minutes, and the tip that is due", arguments: scenes)
  func tips(scene: Scene) throws {
    let walk = try SimulatedWalk(
      script: WalkScript(scene.phases), walker: scene.walker,
      sensors: Self.places.map {
        SensorModel(
          $0, acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
      },
      seed: 5)
    let cues = checkedCues(of: WholeWalkTests.outputs(walk.rig, walk.samples()), named: scene.name)
    let truth = TipTruth(walk)
    let wrong = cues.filter { cue in
      guard let id = CueID(rawValue: cue.said.id), id.isTip else { return false }
      return truth.isWrong(id, cue)
    }
    #expect(wrong.count <= 1, "\(scene.name): wrong \(text(wrong)) of \(text(cues))")
    if let tip = scene.tip {
      #expect(cues.contains { $0.said.id == tip.rawValue }, "\(scene.name): \(text(cues))")
    } else {
      #expect(!cues.contains { CueID(rawValue: $0.said.id)?.isTip == true }, "\(scene.name): \(text(cues))")
    }
  }
}
