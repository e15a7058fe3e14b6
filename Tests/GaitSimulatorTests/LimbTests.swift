import GaitModel
import GaitSimulator
import Testing

/// Legs and arms do what the walker's form and the truth say.
@Suite struct LimbTests {
  static let degree = Double.pi / 180

  /// Rate of turning toes up or forward at the lower end, in °/s.
  static func forwardRate(_ walk: SimulatedWalk, _ place: Place, _ time: Double) -> Double {
    -walk.motion(of: place, at: time).angularVelocity.y / degree
  }

  @Test("The knee yields as set", arguments: [4.0, 14, 22])
  func kneeYieldsAsSet(degrees: Double) throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 110, speed: 1.25, seconds: 15),
      walker: Walker(strengthVariability: 0, legs: LegForm(kneeExcursion: degrees * Self.degree)))
    for strike in walk.heelStrikes().dropFirst(3).dropLast(4) {
      #expect(abs(strike.kneeExcursion / Self.degree - degrees) < 2)
      #expect(strike.kneeAtContact / Self.degree > 0 && strike.kneeAtContact / Self.degree < 9)
    }
  }

  @Test("The knee is the angle between thigh and shank")
  func kneeIsTheAngleBetweenThighAndShank() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 105, speed: 1.1, seconds: 12))
    for stride in walk.strides() {
      var knee = 0.0
      var (least, most) = (0.0, 0.0)
      let step = stride.durationSeconds / 2000
      for index in 0..<2000 {
        let time = stride.start.seconds + (Double(index) + 0.5) * step
        let thigh = Self.forwardRate(walk, Place(.thigh, stride.side), time)
        knee += (thigh - Self.forwardRate(walk, Place(.shank, stride.side), time)) * step
        (least, most) = (min(least, knee), max(most, knee))
      }
      #expect(abs(most - least - stride.kneeRange / Self.degree) < 1.5)
    }
  }

  @Test("Shanks swing as in real walks")
  func shanksSwingAsInRealWalks() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 107, speed: 1.15, seconds: 15))
    for stride in walk.strides().dropFirst(3).dropLast(4) {
      let shank = Place(.shank, stride.side)
      func rate(_ share: Double) -> Double {
        Self.forwardRate(walk, shank, stride.start.seconds + share * stride.durationSeconds)
      }
      let swing = Swift.stride(from: 0.65, to: 0.95, by: 0.01).map(rate).max() ?? 0
      let pushOff = Swift.stride(from: 0.45, to: 0.65, by: 0.01).map(rate).min() ?? 0
      let landing = Swift.stride(from: -0.02, to: 0.08, by: 0.01).map(rate).min() ?? 0
      #expect(swing > 250 && swing < 500)
      #expect(pushOff < -120 && pushOff > -320)
      #expect(landing < -60 && landing > -350)
    }
  }

  @Test("Arms swing over the ranges set")
  func armsSwingOverTheRangesSet() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 110, speed: 1.25, seconds: 15),
      walker: Walker(
        strengthVariability: 0,
        leftArm: ArmForm(shoulderRange: 32 * Self.degree, elbowRange: 20 * Self.degree),
        rightArm: ArmForm(shoulderRange: 5 * Self.degree, elbowRange: 40 * Self.degree)))
    let swings = walk.armSwings().dropFirst(10).dropLast(12)
    #expect(swings.count > 20)
    for swing in swings {
      let (shoulder, elbow) = swing.side == .left ? (32.0, 20.0) : (5, 40)
      #expect(abs(swing.shoulderRange / Self.degree - shoulder) < 1)
      #expect(abs(swing.elbowRange / Self.degree - elbow) < 1)
      #expect(abs(swing.forearmRange / Self.degree - (shoulder + elbow)) < 1.5)
      // What a gyroscope on the wrist adds up to between the reversals.
      var turned = 0.0
      let step = swing.end.seconds(since: swing.start) / 500
      for index in 0..<500 {
        let time = swing.start.seconds + (Double(index) + 0.5) * step
        turned += Self.forwardRate(walk, Place(.wrist, swing.side), time) * step
      }
      #expect(abs(abs(turned) - swing.forearmRange / Self.degree) < 1.5)
    }
  }

  @Test("Arms swing once or twice a stride")
  func armsSwingOnceOrTwiceAStride() throws {
    for rhythm in [ArmForm.Rhythm.oncePerStride, .twicePerStride] {
      let arm = ArmForm(shoulderRange: 0.3, elbowRange: 0.2, rhythm: rhythm)
      let walk = try SimulatedWalk(
        script: .steady(cadence: 100, speed: 0.8, seconds: 30), walker: Walker(leftArm: arm, rightArm: arm))
      for side in Side.allCases {
        let swings = walk.armSwings().filter { $0.side == side }.dropFirst(4).dropLast(4)
        let times = swings.map { $0.end.seconds(since: $0.start) }
        let mean = times.reduce(0, +) / Double(times.count)
        #expect(abs(mean - 0.6 / Double(rhythm.rawValue)) < 0.02)
      }
    }
  }

  @Test("Arms swing against the leg of their side")
  func armsSwingAgainstTheLegOfTheirSide() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 110, speed: 1.25, seconds: 12))
    for contact in walk.truth.initialContacts.dropFirst(4).dropLast(5) {
      func height(_ side: Side) -> Double {
        // The wrist that is farther forward points the forearm's lower end forward.
        walk.motion(of: Place(.forearm, side), at: contact.time.seconds).attitude.turning(Vector3(0, 0, -1)).x
      }
      #expect(height(contact.side.opposite) > height(contact.side) + 0.3)
    }
  }

  @Test("Still arms have no swings")
  func stillArmsHaveNoSwings() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 110, speed: 1.25, seconds: 12), walker: Walker(leftArm: .still))
    #expect(!walk.armSwings().contains { $0.side == .left })
    #expect(walk.armSwings().contains { $0.side == .right })
  }

  @Test("Seated thighs lie and shanks stand")
  func seatedThighsLieAndShanksStand() throws {
    let walk = try SimulatedWalk(script: WalkScript([ScriptPhase(.sit, seconds: 8)]))
    for side in Side.allCases {
      let thigh = walk.motion(of: Place(.thigh, side), at: 6).attitude.turning(Vector3(0, 0, -1))
      let shank = walk.motion(of: Place(.shank, side), at: 6).attitude.turning(Vector3(0, 0, -1))
      #expect(thigh.x > 0.95 && shank.z < -0.95)
    }
  }

  @Test("Hands type and heads nod")
  func handsTypeAndHeadsNod() throws {
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.sit, seconds: 5), ScriptPhase(.type, seconds: 10), ScriptPhase(.chew, seconds: 10),
      ]))
    func busiest(_ place: Place, from: Double, to: Double) -> Double {
      stride(from: from, to: to, by: 0.01).map { walk.motion(of: place, at: $0).angularVelocity.length }.max()
        ?? 0
    }
    #expect(busiest(Place(.hand, .left), from: 8, to: 15) > 0.5)
    #expect(busiest(Place(.hand, .left), from: 18, to: 25) < 0.1)
    #expect(busiest(Place(.head), from: 18, to: 25) > 0.1)
    #expect(busiest(Place(.head), from: 8, to: 15) < 0.05)
    #expect(walk.truth.initialContacts.isEmpty && walk.strides().isEmpty && walk.armSwings().isEmpty)
  }
}
