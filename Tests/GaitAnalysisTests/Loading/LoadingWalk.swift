import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// A simulated walk that is felt by many sensors and analysed from some of them.
struct LoadingWalk {
  /// Which sensors are worn.
  enum Rig: CaseIterable {
    case all
    case back
    case feetAndWrist
    case wrist

    var places: [Place] {
      switch self {
      case .all: LoadingWalk.places
      case .back: [Place(.lowerBack)]
      case .feetAndWrist: [Place(.foot, .left), Place(.foot, .right), Place(.wrist, .right)]
      case .wrist: [Place(.wrist, .right)]
      }
    }

    var hasTrunk: Bool { self == .all || self == .back }
  }

  static let places = [
    Place(.lowerBack), Place(.foot, .left), Place(.foot, .right), Place(.wrist, .right),
  ]
  static let brisk = Tempo(cadence: 122, speed: 1.55)
  static let stroll = Tempo(cadence: 74, speed: 0.5)

  let walk: SimulatedWalk
  let samples: [ImuSample]

  /// The walk, with arms as given on both sides.
  init(
    _ script: WalkScript, arms: ArmForm = ArmForm(), places: [Place] = places, rateHertz: Double = 50,
    seed: UInt64 = 1
  ) throws {
    let sensors = places.enumerated().map { index, place in
      SensorModel(
        place, rateHertz: rateHertz, mounting: .random(seed: 7 + UInt64(index)),
        acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
    }
    walk = try SimulatedWalk(
      script: script, walker: Walker(heightMetres: 1.7, leftArm: arms, rightArm: arms), sensors: sensors,
      seed: seed)
    samples = walk.samples()
  }

  /// The analysis from some of the sensors.
  func analysis(_ rig: Rig) -> Analysis {
    Worn.analysis(
      samples, of: walk,
      only: walk.rig.sensors.indices.filter { rig.places.contains(walk.rig.sensors[$0].place) })
  }
}

extension Analysis {
  /// Every line of a flag of static loading, of stop and go or of a rest.
  var flagLines: [WalkFlag] {
    outputs.compactMap { if case .flag(let flag) = $0 { flag } else { nil } }
      .filter { [.staticLoading, .stopAndGo, .decompressionPause].contains($0.kind) }
  }

  /// The flags of one kind as they stand at the end: each with its end.
  func flags(_ kind: FlagKind) -> [WalkFlag] {
    flagLines.filter { $0.kind == kind && $0.end != nil }
  }
}
