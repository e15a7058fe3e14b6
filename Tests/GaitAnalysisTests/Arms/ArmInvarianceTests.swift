import GaitModel
import GaitSimulator
import GaitTestSupport
import Testing

@testable import GaitAnalysis

/// What must not matter to arms, and what must not happen.
@Suite struct ArmInvarianceTests {
  static let form = (SwingingWalk.form(35, 25), SwingingWalk.form(25, 30))
  static let measures: [(String, @Sendable (ArmSwing) -> Double?)] = [
    ("range", { $0.range }), ("shoulder", { $0.shoulderRange }), ("elbow", { $0.elbowRange }),
  ]

  static func walk(
    walker: Walker = Walker(), _ sensor: (Place) -> SensorModel = { .faint($0) }
  ) throws -> SimulatedWalk {
    try SwingingWalk.walk(form.0, form.1, walker: walker, sensor: sensor)
  }

  /// Every median of one analysis beside that of another, in degrees.
  static func compare(
    _ one: Analysis, _ other: Analysis, _ check: (String, Double, Double) -> Void
  ) throws {
    for side in [Side.left, .right] {
      for (name, measure) in measures {
        let first = try #require(one.median(side, measure))
        let second = try #require(other.median(side, measure))
        check("\(side) \(name)", first, second)
      }
    }
  }

  @Test("The mounting does not matter", arguments: 1...4)
  func theMountingDoesNotMatter(seed: UInt64) throws {
    let straight = Analysis(try Self.walk())
    var number: UInt64 = 0
    let turned = Analysis(
      try Self.walk {
        number += 1
        return .faint($0, mounting: .random(seed: 10 * seed + number))
      })
    #expect(turned.armSwings.count == straight.armSwings.count)
    try Self.compare(straight, turned) { name, one, other in
      #expect(abs(other / one - 1) < 0.01, "\(name): \(other) instead of \(one)")
    }
  }

  @Test("Errors of the sensor hardly matter", arguments: [-1.0, 1])
  func errorsOfTheSensorHardlyMatter(sign: Double) throws {
    let ideal = Analysis(try Self.walk())
    let bias = Vector3(repeating: sign * SwingingWalk.degree)
    let biased = Analysis(try Self.walk { SensorModel($0, angularVelocity: ChannelModel(bias: bias)) })
    try Self.compare(ideal, biased) { name, one, other in
      #expect(abs(other - one) < 2, "bias, \(name): \(other) instead of \(one)")
    }
    let scale = Vector3(repeating: 1 + sign * 0.05)
    let scaled = Analysis(try Self.walk { SensorModel($0, acceleration: ChannelModel(scale: scale)) })
    try Self.compare(ideal, scaled) { name, one, other in
      #expect(abs(other - one) < 2, "scale, \(name): \(other) instead of \(one)")
    }
  }

  @Test("A bias without standing hardly matters either")
  func aBiasWithoutStandingHardlyMattersEither() throws {
    let tempo = Tempo(cadence: 108, speed: 1.25)
    func analysis(_ bias: Vector3) throws -> Analysis {
      Analysis(
        try SimulatedWalk(
          script: WalkScript([ScriptPhase(.walk(tempo), seconds: 30)]),
          walker: Walker(leftArm: Self.form.0, rightArm: Self.form.1),
          sensors: SwingingWalk.places.map {
            SensorModel($0, angularVelocity: ChannelModel(bias: bias))
          }))
    }
    let bias = Vector3(1, -1, 1) * SwingingWalk.degree
    try Self.compare(try analysis(.zero), try analysis(bias)) { name, one, other in
      #expect(abs(other - one) < 2, "\(name): \(other) instead of \(one)")
    }
  }

  /// The same body in a mirror: what is left becomes right, y points the other way.
  static func mirrored(_ samples: [ImuSample], _ rig: SensorRig) -> [ImuSample] {
    samples.map { sample in
      var sample = sample
      sample.acceleration = sample.acceleration.map { $0 * Vector3(1, -1, 1) }
      sample.angularVelocity = sample.angularVelocity.map { $0 * Vector3(-1, 1, -1) }
      return sample
    }
  }

  @Test("A mirror swaps left and right")
  func aMirrorSwapsLeftAndRight() throws {
    let walk = try Self.walk()
    let rig = SensorRig(
      walk.rig.sensors.map { sensor in
        let other = sensor.place.side.map { $0 == .left ? Side.right : .left }
        return WornSensor(place: Place(sensor.place.segment, other), channels: sensor.channels)
      })
    let plain = Analysis(walk)
    let mirror = Analysis(Self.mirrored(walk.samples(), walk.rig), rig: rig)
    for side in [Side.left, .right] {
      let swings = plain.armSwings.filter { $0.side == side }
      let others = mirror.armSwings.filter { $0.side != side }
      #expect(swings.count == others.count && swings.count > 30)
      for (one, other) in zip(swings, others) {
        #expect(one.start == other.start && one.end == other.end && one.reported == other.reported)
        #expect(abs(one.range - other.range) < 1e-9)
        #expect(abs((one.shoulderRange ?? 0) - (other.shoulderRange ?? 0)) < 1e-9)
        #expect(abs((one.elbowRange ?? 0) - (other.elbowRange ?? 0)) < 1e-9)
      }
    }
    let asymmetry = try #require(plain.analyzer.armSummary?.asymmetry)
    #expect(try #require(mirror.analyzer.armSummary?.asymmetry) == -asymmetry)
  }

  @Test("The order of samples of one moment does not matter", arguments: [25.0, 50, 100, 200])
  func theOrderOfSamplesOfOneMomentDoesNotMatter(rate: Double) throws {
    let walk = try Self.walk { SensorModel($0, rateHertz: rate) }
    let samples = walk.samples()
    // The lower back stays first: it decides when a walk begins.
    let swapped = samples.enumerated().sorted { one, other in
      func key(_ sensor: Int) -> Int { sensor == 0 ? -10 : -sensor }
      return (one.element.time, key(one.element.sensor)) < (other.element.time, key(other.element.sensor))
    }.map(\.element)
    let one = Analysis(samples, rig: walk.rig)
    let other = Analysis(swapped, rig: walk.rig)
    for side in [Side.left, .right] {
      let swings = one.armSwings.filter { $0.side == side }
      let others = other.armSwings.filter { $0.side == side }
      #expect(swings.count == others.count)
      for (swing, other) in zip(swings, others) {
        #expect(swing == other)
      }
      #expect(swings.count { $0.shoulderRange != nil } > 30)
    }
    #expect(one.seconds == other.seconds && one.analyzer.armUses == other.analyzer.armUses)
  }

  @Test("Sensors that measure at other moments are joined")
  func sensorsThatMeasureAtOtherMomentsAreJoined() throws {
    let same = Analysis(try Self.walk())
    let odd = Analysis(
      try Self.walk { SensorModel($0, rateHertz: $0.segment == .upperArm ? 64 : 100) })
    try Self.compare(same, odd) { name, one, other in
      #expect(abs(other - one) < 1.5, "\(name): \(other) instead of \(one)")
    }
    for swing in odd.armSwings { #expect(swing.reported.seconds(since: swing.end) <= 0.5) }
  }
}
