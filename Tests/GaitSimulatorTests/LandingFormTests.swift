import GaitModel
import GaitSimulator
import Testing

/// Legs land as they are told to: bent or straight, yielding or not, in soft shoes or hard ones.
@Suite struct LandingFormTests {
  private static let degree = Double.pi / 180

  private static func walk(
    speed: Double = 1.2, legs: LegForm, height: Double = 1.72, places: [Place] = [Place(.lowerBack)]
  ) throws -> SimulatedWalk {
    try SimulatedWalk(
      script: .steady(cadence: 62 + 37 * speed, speed: speed, seconds: 16),
      walker: Walker(heightMetres: height, strengthVariability: 0, legs: legs),
      sensors: places.map { SensorModel($0, rateHertz: 200) })
  }

  private static func steady(_ walk: SimulatedWalk, _ side: Side? = nil) -> [WalkTruth.HeelStrike] {
    walk.heelStrikes().dropFirst(3).dropLast(4).filter { side == nil || $0.side == side }
  }

  @Test("The knee lands and yields as set", arguments: [-5.0, 0, 8, 20], [0.0, 4, 10, 20])
  func theKneeLandsAndYieldsAsSet(atContact: Double, excursion: Double) throws {
    for speed in [0.4, 1.0, 1.7] {
      let legs = LegForm(
        kneeExcursion: excursion * Self.degree, kneeAtContact: atContact * Self.degree, swing: .geometric)
      for strike in Self.steady(try Self.walk(speed: speed, legs: legs)) {
        #expect(abs(strike.kneeAtContact / Self.degree - atContact) < 0.5, "\(speed)")
        #expect(abs(strike.kneeExcursion / Self.degree - excursion) < 0.5, "\(speed)")
      }
    }
  }

  @Test("A braced knee hardly moves and the other one does")
  func aBracedKneeHardlyMovesAndTheOtherOneDoes() throws {
    let walk = try Self.walk(legs: LegForm(bracedSide: .left))
    for stride in walk.strides().dropFirst(3).dropLast(4) {
      let range = stride.kneeRange / Self.degree
      if stride.side == .left { #expect((2...7).contains(range)) } else { #expect(range > 50) }
    }
    #expect(Self.steady(walk, .left).allSatisfy { $0.kneeExcursion < 1.5 * Self.degree })
  }

  /// Between contact and mid-stance the line from ankle to hip turns by the way the body goes.
  @Test("The leg swings as far as the way", arguments: [0.3, 0.6, 1.0, 1.8], [1.5, 2.0])
  func theLegSwingsAsFarAsTheWay(speed: Double, height: Double) throws {
    let walk = try Self.walk(speed: speed, legs: LegForm(swing: .geometric), height: height)
    let leg = (0.245 + 0.246) * height
    for strike in Self.steady(walk) {
      let stride = 120 / (62 + 37 * speed)
      let steps = 200
      var turned = 0.0
      for index in 0..<steps {
        let time = strike.time.seconds + 0.42 * stride * (Double(index) + 0.5) / Double(steps)
        for segment in [Segment.thigh, .shank] {
          let rate = walk.motion(of: Place(segment, strike.side), at: time).angularVelocity.y
          turned += 0.5 * rate * 0.42 * stride / Double(steps)
        }
      }
      let way = 0.42 * stride * speed / leg
      #expect(abs(turned - way) < 0.12 * way + 0.01, "\(turned) \(way)")
    }
  }

  private static func blow(_ walk: SimulatedWalk, _ strike: WalkTruth.HeelStrike, _ sensor: Int) -> Double {
    walk.samples().lazy.filter { $0.sensor == sensor }
      .filter { (-0.01...0.1).contains($0.time.seconds(since: strike.time)) }
      .compactMap { $0.acceleration.map { abs($0.length - 9.80665) } }.max() ?? 0
  }

  @Test("Hard soles are felt and change no knee")
  func hardSolesAreFeltAndChangeNoKnee() throws {
    let places = [Place(.foot, .left), Place(.lowerBack)]
    let soft = try Self.walk(legs: LegForm(sole: 0.4), places: places)
    let hard = try Self.walk(legs: LegForm(sole: 2.5), places: places)
    let pair = (Self.steady(soft, .left)[2], Self.steady(hard, .left)[2])
    #expect(pair.0.kneeExcursion == pair.1.kneeExcursion && pair.0.kneeAtContact == pair.1.kneeAtContact)
    for sensor in 0..<2 {
      #expect(Self.blow(hard, pair.1, sensor) > 1.1 * Self.blow(soft, pair.0, sensor))
    }
  }

  @Test("A stiff leg is felt at the back on its side")
  func aStiffLegIsFeltAtTheBackOnItsSide() throws {
    let usual = try Self.walk(legs: LegForm())
    let stiff = try Self.walk(legs: LegForm(rightKneeExcursion: 0))
    for side in Side.allCases {
      let before = Self.blow(usual, Self.steady(usual, side)[2], 0)
      let after = Self.blow(stiff, Self.steady(stiff, side)[2], 0)
      if side == .right { #expect(after > 1.1 * before) } else { #expect(abs(after / before - 1) < 0.1) }
    }
  }
}
