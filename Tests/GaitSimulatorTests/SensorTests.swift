import GaitModel
import GaitSimulator
import Testing

/// What sensors make of the motion: mounting, rate, errors, faults.
@Suite struct SensorTests {
  static let back = Place(.lowerBack)
  static let script = WalkScript.steady(cadence: 110, speed: 1.2, seconds: 6, standing: 2)

  static func samples(_ sensor: SensorModel, seed: UInt64 = 1) throws -> [ImuSample] {
    try SimulatedWalk(script: script, sensors: [sensor], seed: seed).samples()
  }

  @Test("Mounting turns both channels alike", arguments: [UInt64(1), 2, 3])
  func mountingTurnsBothChannelsAlike(seed: UInt64) throws {
    let mounting = Attitude.random(seed: seed)
    let straight = try Self.samples(SensorModel(Self.back))
    let turned = try Self.samples(SensorModel(Self.back, mounting: mounting))
    #expect(straight.count == 1001 && turned.count == 1001)
    for (one, other) in zip(straight, turned) {
      let (force, turnedForce) = (try #require(one.acceleration), try #require(other.acceleration))
      let (rate, turnedRate) = (try #require(one.angularVelocity), try #require(other.angularVelocity))
      #expect(abs(force.length - turnedForce.length) < 1e-9)
      #expect((mounting.turning(turnedForce) - force).length < 1e-9)
      #expect((mounting.turning(turnedRate) - rate).length < 1e-9)
    }
  }

  @Test("On the back gravity is along x")
  func onTheBackGravityIsAlongX() throws {
    let sample = try #require(
      try Self.samples(SensorModel(Self.back, mounting: SensorModel.uprightOnBack)).first)
    let force = try #require(sample.acceleration)
    #expect(force.x > 9.7 && abs(force.y) < 0.3 && abs(force.z) < 0.3)
  }

  @Test("Every rate samples the same motion")
  func everyRateSamplesTheSameMotion() throws {
    let finest = try Self.samples(SensorModel(Self.back, rateHertz: 400))
    for divisor in [2, 4, 8, 16] {
      let coarse = try Self.samples(SensorModel(Self.back, rateHertz: 400 / Double(divisor)))
      #expect(coarse.count == 4000 / divisor + 1)
      for (index, sample) in coarse.enumerated() {
        #expect(sample == finest[index * divisor])
      }
    }
  }

  @Test("The seed decides everything")
  func theSeedDecidesEverything() throws {
    let sensor = SensorModel(
      Self.back, acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
    let first = try Self.samples(sensor, seed: 7)
    #expect(try Self.samples(sensor, seed: 7) == first)
    #expect(try Self.samples(sensor, seed: 8) != first)
  }

  @Test("Noise has the density given")
  func noiseHasTheDensityGiven() throws {
    let clean = try Self.samples(SensorModel(Self.back))
    let noisy = try Self.samples(
      SensorModel(Self.back, acceleration: ChannelModel(noiseDensity: 0.01, bias: Vector3(0.5, 0, -0.5))))
    var sum = Vector3.zero
    var squares = Vector3.zero
    for (one, other) in zip(clean, noisy) {
      let error = try #require(other.acceleration) - (try #require(one.acceleration)) - Vector3(0.5, 0, -0.5)
      sum += error
      squares += error * error
      #expect(one.angularVelocity == other.angularVelocity)
    }
    let count = Double(clean.count)
    let expected = 0.01 * 50.0.squareRoot()
    for axis in 0..<3 {
      #expect(abs(sum[axis] / count) < 4 * expected / count.squareRoot())
      #expect(abs((squares[axis] / count).squareRoot() / expected - 1) < 0.1)
    }
  }

  @Test("One more sensor leaves the others' noise alone")
  func oneMoreSensorLeavesTheOthersNoiseAlone() throws {
    let sensor = SensorModel(Self.back, acceleration: .typicalAcceleration)
    let pelvis = SensorModel(Place(.pelvis), rateHertz: 50, acceleration: .typicalAcceleration)
    let walk = try SimulatedWalk(script: Self.script, sensors: [sensor, pelvis])
    let samples = walk.samples()
    #expect(samples.filter { $0.sensor == 0 } == (try Self.samples(sensor)))
    #expect(samples.count == 1001 + 501)
    for (earlier, later) in zip(samples, samples.dropFirst()) {
      #expect((earlier.time, earlier.sensor) < (later.time, later.sensor))
    }
    #expect(walk.rig.index(of: Place(.pelvis)) == 1)
    let noise = zip(samples, samples.dropFirst()).filter { $0.time == $1.time }
      .map { $0.acceleration != $1.acceleration }
    #expect(noise.count == 501 && noise.allSatisfy { $0 })
  }

  @Test("Readings end at the range")
  func readingsEndAtTheRange() throws {
    let samples = try Self.samples(
      SensorModel(Self.back, acceleration: ChannelModel(range: 10), angularVelocity: ChannelModel(range: 0.2))
    )
    let forces = try samples.map { try #require($0.acceleration) }
    #expect(forces.allSatisfy { abs($0.max()) <= 10 && abs($0.min()) <= 10 })
    #expect(forces.filter { $0.z == 10 }.count > 50)
    #expect(samples.contains { $0.angularVelocity?.z == -0.2 })
  }

  @Test("Channels are the ones asked for")
  func channelsAreTheOnesAskedFor() throws {
    let sensor = SensorModel(
      Self.back, channels: [.angularVelocity, .linearAcceleration, .magneticField])
    let walk = try SimulatedWalk(script: Self.script, sensors: [sensor])
    #expect(walk.rig.sensors.map(\.channels) == [[.angularVelocity, .linearAcceleration]])
    let plain = try Self.samples(SensorModel(Self.back))
    for (time, (sample, whole)) in zip(walk.samples(), plain).enumerated() {
      #expect(sample.acceleration == nil && sample.magneticField == nil)
      let up = walk.motion(of: Self.back, at: Double(time) / 100).attitude.inverse
        .turning(Vector3(0, 0, 9.80665))
      let sum = try #require(sample.linearAcceleration) + up
      #expect((sum - (try #require(whole.acceleration))).length < 1e-9)
    }
  }
}
