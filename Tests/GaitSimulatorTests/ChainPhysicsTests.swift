import GaitModel
import GaitSimulator
import Testing

/// What physics demands of every part of the body, whatever it does.
@Suite struct ChainPhysicsTests {
  /// Every kind of movement there is, in 33 s.
  static let everything = WalkScript([
    ScriptPhase(.walk(tempo), seconds: 4), ScriptPhase(.turn(tempo, radians: 2), seconds: 2),
    ScriptPhase(.stand, seconds: 2), ScriptPhase(.sit, seconds: 3), ScriptPhase(.type, seconds: 3),
    ScriptPhase(.chew, seconds: 3), ScriptPhase(.cycle(revolutionsPerMinute: 80), seconds: 4),
    ScriptPhase(.ride(vibration: 1), seconds: 3), ScriptPhase(.stand, seconds: 3),
    ScriptPhase(.walk(Tempo(cadence: 80, speed: 0.6)), seconds: 6),
  ])
  static let tempo = Tempo(cadence: 110, speed: 1.25)

  @Test("Standing feels gravity alone", arguments: Place.all)
  func standingFeelsGravityAlone(place: Place) throws {
    let walk = try SimulatedWalk(
      script: WalkScript([ScriptPhase(.stand, seconds: 40)]), sensors: [SensorModel(place)])
    var sum = Vector3.zero
    let samples = walk.samples()
    for sample in samples {
      let force = try #require(sample.acceleration)
      #expect(abs(force.length - 9.80665) < 0.08)
      sum += force
    }
    #expect(abs((sum / Double(samples.count)).length - 9.80665) < 0.003)
  }

  @Test("Position, velocity, acceleration and attitude belong together", arguments: Place.all)
  func positionVelocityAccelerationAndAttitudeBelongTogether(place: Place) throws {
    let walk = try SimulatedWalk(script: Self.everything)
    let step = 2e-5
    let offset = Vector3(0.02, -0.01, 0.03)
    for time in stride(from: 0.213, to: 32.9, by: 0.217) {
      let now = walk.motion(of: place, at: time, offset: offset)
      let before = walk.motion(of: place, at: time - step, offset: offset)
      let after = walk.motion(of: place, at: time + step, offset: offset)
      let velocity = (after.position - before.position) / (2 * step)
      #expect((velocity - now.velocity).length < 2e-4 + 1e-3 * now.velocity.length)
      let acceleration = (after.velocity - before.velocity) / (2 * step)
      #expect((acceleration - now.acceleration).length < 0.05 + 1e-3 * now.acceleration.length)
      for axis in [Vector3(1, 0, 0), Vector3(0, 1, 0), Vector3(0, 0, 1)] {
        let moved = (after.attitude.turning(axis) - before.attitude.turning(axis)) / (2 * step)
        let expected = now.attitude.turning(now.angularVelocity.cross(axis))
        #expect((moved - expected).length < 1e-3)
      }
    }
  }

  @Test(
    "Integrated angular velocity is the segment's angle",
    arguments: [Place(.foot, .left), Place(.shank, .right), Place(.thigh, .left), Place(.wrist, .right)])
  func integratedAngularVelocityIsTheSegmentsAngle(place: Place) throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 110, speed: 1.25, seconds: 8, standing: 2),
      sensors: [SensorModel(place, rateHertz: 400)])
    let samples = walk.samples()
    var attitude = walk.motion(of: place, at: 0).attitude
    for (sample, next) in zip(samples, samples.dropFirst()) {
      let rate = (try #require(sample.angularVelocity) + (try #require(next.angularVelocity))) / 2
      attitude = attitude * Attitude(axis: rate, angle: rate.length / 400)
      let truth = walk.motion(of: place, at: next.time.seconds).attitude
      for axis in [Vector3(1, 0, 0), Vector3(0, 0, 1)] {
        #expect((attitude.turning(axis) - truth.turning(axis)).length < 0.005)
      }
    }
  }

  @Test(
    "Mounting turns both channels alike",
    arguments: [Place(.foot, .right), Place(.shank, .left), Place(.hand, .left), Place(.head)])
  func mountingTurnsBothChannelsAlike(place: Place) throws {
    let script = WalkScript.steady(cadence: 110, speed: 1.2, seconds: 3, standing: 1)
    let mounting = Attitude.random(seed: 5)
    let straight = try SimulatedWalk(script: script, sensors: [SensorModel(place)]).samples()
    let turned = try SimulatedWalk(
      script: script, sensors: [SensorModel(place, mounting: mounting)]
    ).samples()
    for (one, other) in zip(straight, turned) {
      let (force, turnedForce) = (try #require(one.acceleration), try #require(other.acceleration))
      let (rate, turnedRate) = (try #require(one.angularVelocity), try #require(other.angularVelocity))
      #expect((mounting.turning(turnedForce) - force).length < 1e-9)
      #expect((mounting.turning(turnedRate) - rate).length < 1e-9)
    }
  }

  @Test("The same seed gives the same samples at every place")
  func theSameSeedGivesTheSameSamplesAtEveryPlace() throws {
    let sensors = [Place(.foot, .left), Place(.thigh, .right), Place(.hand, .left), Place(.sternum)].map {
      SensorModel($0, acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
    }
    func samples(_ seed: UInt64) throws -> [ImuSample] {
      try SimulatedWalk(script: Self.everything, sensors: sensors, seed: seed).samples()
    }
    #expect(try samples(3) == samples(3))
    #expect(try samples(3) != samples(4))
  }

  @Test("A limb without side is the right one")
  func aLimbWithoutSideIsTheRightOne() throws {
    let walk = try SimulatedWalk(script: Self.everything)
    for segment in Segment.allCases where segment.isPaired {
      #expect(walk.motion(of: Place(segment), at: 3) == walk.motion(of: Place(segment, .right), at: 3))
      #expect(walk.motion(of: Place(segment), at: 3) != walk.motion(of: Place(segment, .left), at: 3))
    }
  }
}
