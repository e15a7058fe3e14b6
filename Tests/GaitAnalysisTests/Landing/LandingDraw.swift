import Foundation
import GaitModel
import GaitSimulator

/// A drawn person who walks at a drawn speed in drawn shoes, and lands springily or stiffly.
///
/// The person walks as usual at first, then stands, then walks on: springily, stiffly, or in other shoes.
struct LandingDraw {
  /// What becomes of the landings after the stop.
  enum Change: String, CaseIterable {
    case springy, stiff, stiffLeft, stiffRight, shoes
  }

  static let places: [Place] =
    [.thigh, .shank, .foot].flatMap { segment in Side.allCases.map { Place(segment, $0) } }
    + [Place(.lowerBack)]
  static let degree = Double.pi / 180

  let name: String
  let change: Change
  let speed: Double
  let cadence: Double
  let height: Double
  /// The usual legs, and those after the stop.
  let usual: LegForm
  let later: LegForm
  private let walker: Walker
  private let seed: UInt64
  /// How long each part is walked, in seconds.
  private let seconds: Double
  private let sensors: [SensorModel]

  /// The draw of this number in a class of speed.
  init(_ number: Int, speeds: ClosedRange<Double>, change: Change, seconds: Double = 45, of set: UInt64 = 1) {
    var chance = Chance(seed: set &* 1_000_003 &+ UInt64(number) &* 7919 &+ UInt64(speeds.lowerBound * 100))
    name = "\(change.rawValue)-\(String(format: "%.1f", speeds.lowerBound))-\(number)"
    self.change = change
    self.seconds = seconds
    speed = chance.within(speeds)
    height = chance.within(1.5...2.0)
    // People of any height at this speed: short legs step faster.
    cadence = (62 + 37 * speed) * (1.72 / height).squareRoot() * chance.within(0.94...1.06)
    var legs = LegForm(
      footStrikeAngle: (3 + 17 * speed + chance.within(-4...4)) * Self.degree,
      kneeExcursion: chance.within(10...20) * Self.degree,
      kneeAtContact: chance.within(-2...12) * Self.degree,
      sole: chance.within(0.5...2), swing: .geometric)
    usual = legs
    let stiff = chance.within(0...4) * Self.degree
    let straight = chance.within(-5...6) * Self.degree
    let shoes = chance.within(0...1) < 0.5 ? legs.sole * 2.2 : legs.sole / 2.2
    switch change {
    case .springy: break
    case .stiff:
      legs.kneeExcursion = stiff
      legs.kneeAtContact = straight
    case .stiffLeft: legs.leftKneeExcursion = stiff
    case .stiffRight: legs.rightKneeExcursion = stiff
    case .shoes: legs.sole = shoes
    }
    later = legs
    walker = Walker(
      heightMetres: height, stepTimeVariability: chance.within(0.015...0.035),
      strengthVariability: chance.within(0.04...0.09), asymmetry: chance.within(-0.04...0.04))
    seed = UInt64(number) + 17
    sensors = Self.places.map { place in
      SensorModel(
        place, mounting: Attitude(axis: chance.direction(), angle: chance.within(0...3)),
        offset: Vector3(
          chance.within(-0.02...0.02), chance.within(-0.02...0.02), chance.within(-0.03...0.03)),
        acceleration: ChannelModel(
          noiseDensity: 0.004, bias: chance.direction() * 0.1, range: 157),
        angularVelocity: ChannelModel(
          noiseDensity: 0.0005, bias: chance.direction() * (0.3 * Self.degree), range: 35))
    }
  }

  /// The true landings, later ones marked, and the samples of the sensors at some places.
  func walk(_ places: [Place] = places) throws -> (
    rig: SensorRig, samples: [ImuSample], landings: [(strike: WalkTruth.HeelStrike, isLater: Bool)]
  ) {
    var samples: [ImuSample] = []
    var landings: [(strike: WalkTruth.HeelStrike, isLater: Bool)] = []
    var rig = SensorRig([])
    for (part, legs) in [usual, later].enumerated() {
      var walker = walker
      walker.legs = legs
      let walk = try SimulatedWalk(
        script: .steady(cadence: cadence, speed: speed, seconds: seconds), walker: walker,
        sensors: sensors.filter { places.contains($0.place) }, seed: seed + UInt64(part))
      rig = walk.rig
      let begin = Double(part) * walk.script.seconds
      samples += walk.samples().filter { part == 0 || $0.time.seconds > 0 }.map { sample in
        var sample = sample
        sample.time = sample.time.advanced(bySeconds: begin)
        return sample
      }
      landings += walk.heelStrikes().map { strike in
        var strike = strike
        strike.time = strike.time.advanced(bySeconds: begin)
        return (strike, part == 1)
      }
    }
    return (rig, samples, landings)
  }
}

/// Numbers that are drawn, the same every time.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func within(_ range: ClosedRange<Double>) -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state ^ (state >> 33)
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    return range.lowerBound + (range.upperBound - range.lowerBound) * Double(mixed >> 11)
      / 9_007_199_254_740_992
  }

  mutating func direction() -> Vector3 {
    while true {
      let vector = Vector3(within(-1...1), within(-1...1), within(-1...1))
      let length = vector.length
      if length > 0.1, length <= 1 { return vector / length }
    }
  }
}
