import Foundation
import GaitModel
import GaitSimulator
import Testing

/// The feet: truly still when flat, and as far as the truth says from one stance to the next.
@Suite struct FootTests {
  static let turning = WalkScript([
    ScriptPhase(.stand, seconds: 2), ScriptPhase(.walk(Tempo(cadence: 110, speed: 1.25)), seconds: 10),
    ScriptPhase(.turn(Tempo(cadence: 110, speed: 1.25), radians: .pi), seconds: 2),
    ScriptPhase(.walk(Tempo(cadence: 90, speed: 0.8)), seconds: 10), ScriptPhase(.stand, seconds: 3),
  ])

  static func foot(_ side: Side) -> Place { Place(.foot, side) }

  /// How far the toes point up, in radians.
  static func toesUp(_ motion: RigidMotion) -> Double {
    motion.attitude.turning(Vector3(1, 0, 0)).z
  }

  @Test("Mid-stance is truly still", arguments: [(60.0, 0.5), (85, 0.8), (110, 1.25), (135, 1.7)])
  func midStanceIsTrulyStill(cadence: Double, speed: Double) throws {
    let walk = try SimulatedWalk(script: .steady(cadence: cadence, speed: speed, seconds: 15))
    let stride = 120 / cadence
    for contact in walk.truth.initialContacts.dropLast() {
      let place = Self.foot(contact.side)
      let first = walk.motion(of: place, at: contact.time.seconds + 0.16 * stride)
      for share in [0.2, 0.23, 0.26] {
        let motion = walk.motion(of: place, at: contact.time.seconds + share * stride)
        #expect(motion == first)
        #expect(motion.velocity == .zero && motion.acceleration == .zero)
        #expect(motion.angularVelocity == .zero)
        #expect(abs(Self.toesUp(motion)) < 1e-12)
      }
    }
  }

  @Test("Samples integrated twice cover the stride", arguments: Side.allCases)
  func twiceIntegratedSamplesCoverTheStride(side: Side) throws {
    let rate = 400.0
    let walk = try SimulatedWalk(
      script: Self.turning,
      sensors: [SensorModel(Self.foot(side), rateHertz: rate, mounting: .random(seed: 9))])
    let samples = walk.samples()
    let mounting = Attitude.random(seed: 9)
    let strides = walk.strides().filter { $0.side == side }
    #expect(strides.count > 15)
    for stride in strides {
      let first = Int((stride.start.seconds + 0.2 * stride.durationSeconds) * rate)
      let last = Int((stride.end.seconds + 0.16 * stride.durationSeconds) * rate)
      var attitude = walk.motion(of: Self.foot(side), at: Double(first) / rate).attitude * mounting
      var velocity = Vector3.zero
      var way = Vector3.zero
      var force = attitude.turning(try #require(samples[first].acceleration))
      for index in first..<last {
        let spin =
          (try #require(samples[index].angularVelocity) + (try #require(samples[index + 1].angularVelocity)))
          / 2
        attitude = attitude * Attitude(axis: spin, angle: spin.length / rate)
        let next = attitude.turning(try #require(samples[index + 1].acceleration))
        let mean = (force + next) / 2 - Vector3(0, 0, 9.80665)
        way += velocity / rate + mean / (2 * rate * rate)
        velocity += mean / rate
        force = next
      }
      let length = (way.x * way.x + way.y * way.y).squareRoot()
      // The sensor sits before the ankle, so that a turning foot takes it a little off the ankle's way.
      let turned =
        0.07 * abs(walk.truth.turns.contains { $0.start < stride.end && stride.start < $0.end } ? 2 : 0.1)
      #expect(abs(length - stride.lengthMetres) < 0.01 + turned)
      #expect(velocity.length < 0.05 && abs(way.z) < 0.01)
    }
  }

  @Test("The strike angle is the true one")
  func strikeAngleIsTheTruths() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 110, speed: 1.25, seconds: 15))
    #expect(walk.heelStrikes().map(\.time) == walk.truth.initialContacts.map(\.time))
    for strike in walk.heelStrikes() {
      let motion = walk.motion(of: Self.foot(strike.side), at: strike.time.seconds)
      #expect(abs(Self.toesUp(motion) - sin(strike.footStrikeAngle)) < 1e-6)
    }
  }

  @Test("The strike angle is as set", arguments: [-0.1, 0, 0.2, 0.5])
  func strikeAngleIsAsSet(angle: Double) throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 110, speed: 1.25, seconds: 15),
      walker: Walker(strengthVariability: 0, legs: LegForm(footStrikeAngle: angle)))
    for strike in walk.heelStrikes().dropFirst(3).dropLast(4) {
      #expect(abs(strike.footStrikeAngle - angle) < 1e-9)
    }
  }

  @Test("No part of the sole goes underground")
  func noPartOfTheSoleGoesUnderground() throws {
    for (cadence, speed) in [(60.0, 0.5), (110, 1.25), (135, 1.7)] {
      let walk = try SimulatedWalk(script: .steady(cadence: cadence, speed: speed, seconds: 12))
      for time in stride(from: 3.5, to: 15, by: 0.01) {
        // Heel's edge and ball, seen from the laces.
        for point in [Vector3(-0.12, 0, -0.07), Vector3(0.06, 0, -0.07)] {
          #expect(walk.motion(of: Self.foot(.left), at: time, offset: point).position.z > -0.012)
        }
      }
    }
  }

  @Test("Feet end side by side below the body")
  func feetEndSideBySideBelowTheBody() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 110, speed: 1.25, seconds: 15))
    let (left, right) = (
      walk.motion(of: Self.foot(.left), at: 23), walk.motion(of: Self.foot(.right), at: 23)
    )
    let back = walk.motion(of: Place(.lowerBack), at: 23)
    #expect(abs(left.position.x - right.position.x) < 0.15)
    #expect(abs((left.position.x + right.position.x) / 2 - 0.07 - back.position.x) < 0.15)
    #expect(left.position.y > right.position.y + 0.1)
  }

  @Test("Final contacts lie where stance ends")
  func finalContactsLieWhereStanceEnds() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 110, speed: 1.25, seconds: 15),
      walker: Walker(legs: LegForm(stanceShare: 0.63)))
    #expect(walk.truth.finalContacts.count == walk.truth.initialContacts.count)
    let strides = walk.strides()
    #expect(strides.count == walk.truth.initialContacts.count - 2)
    for stride in strides.dropFirst(3).dropLast(3) {
      #expect(abs(stride.stanceShare - 0.63) < 0.04)
      #expect(abs(stride.doubleSupportShare - 0.26) < 0.06)
      #expect(abs(stride.lengthMetres - 1.25 * stride.durationSeconds) < 0.1)
    }
  }

  @Test("Pedalling feet never stand")
  func pedallingFeetNeverStand() throws {
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.sit, seconds: 5), ScriptPhase(.cycle(revolutionsPerMinute: 75), seconds: 20),
      ]))
    #expect(walk.truth.initialContacts.isEmpty && walk.truth.finalContacts.isEmpty)
    for time in stride(from: 8.0, to: 24, by: 0.05) {
      let (left, right) = (
        walk.motion(of: Self.foot(.left), at: time), walk.motion(of: Self.foot(.right), at: time)
      )
      #expect(left.velocity.length > 0.5 && right.velocity.length > 0.5)
      #expect((left.velocity + right.velocity).length < 0.4)
    }
  }
}
