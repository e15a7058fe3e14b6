import GaitModel
import GaitSimulator

@testable import GaitAnalysis

/// Simulated walks of somebody who swings the arms, and what is told of them.
enum SwingingWalk {
  static let degree = Double.pi / 180

  /// An arm with ranges in degrees.
  static func form(
    _ shoulder: Double, _ elbow: Double, _ rhythm: ArmForm.Rhythm = .oncePerStride
  ) -> ArmForm {
    ArmForm(shoulderRange: shoulder * degree, elbowRange: elbow * degree, rhythm: rhythm)
  }

  /// Upper arm and forearm of both sides, and the lower back for the steps.
  static let places = [
    Place(.lowerBack), Place(.upperArm, .left), Place(.forearm, .left), Place(.upperArm, .right),
    Place(.forearm, .right),
  ]

  /// A steady walk with sensors that have no errors.
  static func walk(
    _ left: ArmForm, _ right: ArmForm? = nil, places: [Place] = places, cadence: Double = 108,
    speed: Double = 1.25, seconds: Double = 24, walker: Walker = Walker(),
    sensor: (Place) -> SensorModel = { .faint($0) }
  ) throws -> SimulatedWalk {
    var walker = walker
    walker.leftArm = left
    walker.rightArm = right ?? left
    return try SimulatedWalk(
      script: .steady(cadence: cadence, speed: speed, seconds: seconds), walker: walker,
      sensors: places.map(sensor))
  }

  /// The middle one of some numbers; `nil` without any.
  static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }
}

extension Analysis {
  var armSwings: [ArmSwing] {
    outputs.compactMap { if case .armSwing(let swing) = $0 { swing } else { nil } }
  }

  /// The median of a measure of one arm's swings in degrees, between two moments.
  func median(
    _ side: Side?, from: Double = 10, to: Double = 26, _ measure: (ArmSwing) -> Double?
  ) -> Double? {
    let swings = armSwings.filter { $0.side == side && (from...to).contains($0.end.seconds) }
    return SwingingWalk.median(swings.compactMap(measure)).map { $0 / SwingingWalk.degree }
  }
}

extension SimulatedWalk {
  /// The median of a measure of one arm's true swings in degrees, between two moments.
  func median(
    _ side: Side, from: Double = 10, to: Double = 26, _ measure: (WalkTruth.ArmSwing) -> Double
  ) -> Double? {
    let swings = armSwings().filter { $0.side == side && (from...to).contains($0.end.seconds) }
    return SwingingWalk.median(swings.map(measure)).map { $0 / SwingingWalk.degree }
  }
}
