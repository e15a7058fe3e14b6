import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// One row of the contract's table: a walk with sensors of one kind, with holes of every kind, and what its stages must
/// say of it, so that no check passes because nothing was said.
struct ContractWalk: CustomTestStringConvertible, Sendable {
  /// What an output is, by name.
  enum Kind: String, CaseIterable, Sendable {
    case quality, second, initialContact, finalContact, stride, bout, armSwing, heelStrike, flag

    init(_ output: GaitOutput) {
      switch output {
      case .quality: self = .quality
      case .second: self = .second
      case .initialContact: self = .initialContact
      case .finalContact: self = .finalContact
      case .stride: self = .stride
      case .bout: self = .bout
      case .armSwing: self = .armSwing
      case .heelStrike: self = .heelStrike
      case .flag: self = .flag
      }
    }
  }

  let name: String
  let places: [Place]
  /// The least number of outputs of a kind.
  let least: [Kind: Int]
  var script = ContractWalk.usual
  /// The holes of the sensor at this position in `places`.
  var faults: @Sendable (Int) -> [SensorFault] = ContractWalk.usualFaults

  var testDescription: String { name }

  /// The walk; `withFaults: false` leaves the holes out, `isIdeal` the errors of the sensors.
  func walk(
    withFaults: Bool = true, isIdeal: Bool = false, mounting: (Int) -> Attitude = { _ in .aligned },
    lost share: Double = 0
  ) throws -> SimulatedWalk {
    let arms = SwingingWalk.form(35, 25)
    return try SimulatedWalk(
      script: script, walker: Walker(leftArm: arms, rightArm: SwingingWalk.form(25, 30)),
      sensors: places.enumerated().map { index, place in
        var holes = withFaults ? faults(index) : []
        if share > 0 { holes.append(.dropOuts(share: share)) }
        return SensorModel(
          place, mounting: mounting(index), acceleration: isIdeal ? .faint : .typicalAcceleration,
          angularVelocity: isIdeal ? .faint : .typicalAngularVelocity, faults: holes)
      })
  }

  /// Standing, walking, a stop, walking again.
  static let usual: WalkScript = {
    let tempo = Tempo(cadence: 108, speed: 1.25)
    return WalkScript([
      ScriptPhase(.stand, seconds: 4), ScriptPhase(.walk(tempo), seconds: 16),
      ScriptPhase(.turn(tempo, radians: .pi), seconds: 2), ScriptPhase(.walk(tempo), seconds: 6),
      ScriptPhase(.stand, seconds: 5), ScriptPhase(.walk(tempo), seconds: 14),
      ScriptPhase(.stand, seconds: 3),
    ])
  }()

  static let usualFaults: @Sendable (Int) -> [SensorFault] = { index in
    switch index % 3 {
    case 0: [.gap(from: 9, to: 9.04), .gap(from: 12, to: 12.6), .repeated(at: 14)]
    case 1: [.notANumber(from: 18, to: 18.3), .gap(from: 40, to: 40.4)]
    default: [.dropOuts(share: 0.03)]
    }
  }

  /// Every stage of the analysis stands in at least one row.
  static let all: [ContractWalk] = [
    ContractWalk(
      name: "lower back", places: [Place(.lowerBack)],
      least: [.quality: 2, .second: 40, .initialContact: 40, .stride: 20, .bout: 2, .heelStrike: 40]),
    ContractWalk(
      name: "one foot", places: [Place(.foot, .left)],
      least: [.second: 40, .initialContact: 15, .finalContact: 10, .stride: 10, .heelStrike: 15]),
    ContractWalk(
      name: "both feet and the lower back",
      places: [Place(.foot, .left), Place(.foot, .right), Place(.lowerBack)],
      least: [.initialContact: 40, .finalContact: 30, .stride: 25, .bout: 2, .heelStrike: 40]),
    ContractWalk(
      name: "knees and thorax",
      places: KneeWalk.places + [Place(.upperBack), Place(.lowerBack)],
      least: [.initialContact: 40, .stride: 25, .heelStrike: 40, .bout: 2]),
    ContractWalk(
      name: "arms", places: SwingingWalk.places,
      least: [.initialContact: 40, .armSwing: 60, .second: 40, .bout: 2]),
    ContractWalk(
      name: "sternum and a wrist", places: [Place(.sternum), Place(.wrist, .right)],
      least: [.initialContact: 30, .armSwing: 20, .second: 40]),
  ]
}
