import GaitModel
import GaitSimulator
import Testing

/// The ideal lower back: what physics demands of any walk.
@Suite struct BodyMotionTests {
  static let back = Place(.lowerBack)

  @Test("Standing feels gravity alone")
  func standingFeelsGravityAlone() throws {
    let walk = try SimulatedWalk(script: WalkScript([ScriptPhase(.stand, seconds: 60)]))
    var sum = Vector3.zero
    let samples = walk.samples()
    for sample in samples {
      let force = try #require(sample.acceleration)
      #expect(abs(force.length - 9.80665) < 0.05)
      sum += force
    }
    #expect(abs((sum / Double(samples.count)).length - 9.80665) < 0.002)
    #expect(walk.truth.initialContacts.isEmpty)
    #expect(walk.truth.medianCadence == nil && walk.truth.meanSpeed == nil)
  }

  @Test("Angular velocity adds up to the turn")
  func angularVelocityAddsUpToTheTurn() throws {
    let tempo = Tempo(cadence: 110, speed: 1.2)
    for radians in [Double.pi, -Double.pi / 2] {
      let walk = try SimulatedWalk(
        script: WalkScript([
          ScriptPhase(.stand, seconds: 2), ScriptPhase(.walk(tempo), seconds: 6),
          ScriptPhase(.turn(tempo, radians: radians), seconds: 2), ScriptPhase(.walk(tempo), seconds: 6),
          ScriptPhase(.stand, seconds: 2),
        ]))
      var turned = 0.0
      for index in 0..<18_000 {
        let motion = walk.motion(of: Self.back, at: (Double(index) + 0.5) * 1e-3)
        turned += motion.attitude.turning(motion.angularVelocity).z * 1e-3
      }
      #expect(abs(turned - radians) < .pi / 180)
      #expect(walk.truth.turns.map(\.radians) == [radians])
    }
  }

  @Test("Attitude follows the angular velocity")
  func attitudeFollowsTheAngularVelocity() throws {
    let tempo = Tempo(cadence: 110, speed: 1.2)
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.walk(tempo), seconds: 3), ScriptPhase(.turn(tempo, radians: 2), seconds: 2),
        ScriptPhase(.stand, seconds: 2), ScriptPhase(.sit, seconds: 4),
      ]))
    let step = 1e-4
    for time in stride(from: 0.35, to: 11, by: 0.37) {
      let now = walk.motion(of: Self.back, at: time)
      let before = walk.motion(of: Self.back, at: time - step)
      let after = walk.motion(of: Self.back, at: time + step)
      for axis in [Vector3(1, 0, 0), Vector3(0, 1, 0), Vector3(0, 0, 1)] {
        let moved = (after.attitude.turning(axis) - before.attitude.turning(axis)) / (2 * step)
        let expected = now.attitude.turning(now.angularVelocity.cross(axis))
        #expect((moved - expected).length < 1e-4)
      }
      let gained = (after.velocity - before.velocity) / (2 * step)
      #expect((gained - now.acceleration).length < 1e-3)
    }
  }

  @Test("Specific force adds up to the way walked")
  func specificForceAddsUpToTheWayWalked() throws {
    let walk = try SimulatedWalk(script: .steady(cadence: 105, speed: 1.1, seconds: 20))
    var velocity = Vector3.zero
    var way = Vector3.zero
    let step = 1e-3
    for index in 0..<28_000 {
      let motion = walk.motion(of: Self.back, at: (Double(index) + 0.5) * step)
      let acceleration = motion.attitude.turning(motion.specificForce) - Vector3(0, 0, 9.80665)
      way += velocity * step + acceleration * (step * step / 2)
      velocity += acceleration * step
    }
    // Sway alone leaves a few millimetres a second.
    #expect(velocity.length < 0.02)
    let bout = try #require(walk.truth.walkingBouts.first)
    let speed = try #require(bout.speed)
    let wayInBout = speed * bout.end.seconds(since: bout.start)
    #expect(way.x > wayInBout && way.x < wayInBout + 1.2)
    #expect(abs(way.y) < 0.3 && abs(way.z) < 0.1)
    #expect(abs(speed - 1.1) < 0.08)
  }

  @Test("Vertical acceleration has mean zero and the size of the speed")
  func verticalAccelerationHasMeanZeroAndTheSizeOfTheSpeed() throws {
    for (cadence, speed) in [(70.0, 0.5), (100, 1.0), (120, 1.5)] {
      let walk = try SimulatedWalk(script: .steady(cadence: cadence, speed: speed, seconds: 40))
      let contacts = walk.truth.initialContacts.map(\.time.seconds)
      let (from, to) = (contacts[4], contacts[24])
      var (sum, squares, count) = (0.0, 0.0, 0.0)
      for time in stride(from: from, to: to, by: 2e-3) {
        let vertical = walk.motion(of: Self.back, at: time).acceleration.z
        sum += vertical
        squares += vertical * vertical
        count += 1
      }
      let expected = (speed / 0.76) * (speed / 0.76)
      #expect(abs(sum / count) < 0.02 * expected + 0.005)
      #expect(abs((squares / count).squareRoot() / expected - 1) < 0.1)
    }
  }

  @Test("Sides alternate in pelvis and sway")
  func sidesAlternateInPelvisAndSway() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 100, speed: 1.1, seconds: 20), walker: Walker(strengthVariability: 0))
    for contact in walk.truth.initialContacts.dropFirst(4).dropLast(5) {
      let motion = walk.motion(of: Self.back, at: contact.time.seconds)
      // The leg that reaches forward takes its side of the pelvis along.
      let leftward = motion.attitude.turning(Vector3(0, 1, 0))
      #expect(contact.side == .left ? leftward.x > 0.01 : leftward.x < -0.01)
    }
  }

  @Test("Sitting tilts back and riding shakes")
  func sittingTiltsBackAndRidingShakes() throws {
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.sit, seconds: 6), ScriptPhase(.ride(vibration: 1.5), seconds: 11),
        ScriptPhase(.stand, seconds: 5),
      ]))
    let seated = walk.motion(of: Self.back, at: 5).attitude.turning(Vector3(0, 0, 1))
    let standing = walk.motion(of: Self.back, at: 21).attitude.turning(Vector3(0, 0, 1))
    #expect(seated.x < -0.15 && abs(standing.x) < 0.03)
    var squares = 0.0
    for index in 0..<10_000 {
      let vertical = walk.motion(of: Self.back, at: 7 + Double(index) * 1e-3).acceleration.z
      squares += vertical * vertical * 1e-4
    }
    #expect(abs(squares.squareRoot() - 1.5) < 0.05)
    #expect(walk.truth.initialContacts.isEmpty)
  }
}
