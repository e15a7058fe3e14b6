import GaitModel
import GaitSimulator
import Testing

/// Faults appear where they are told to, and change nothing else.
@Suite struct SensorFaultTests {
  static func samples(_ faults: [SensorFault]) throws -> [ImuSample] {
    try SensorTests.samples(
      SensorModel(SensorTests.back, acceleration: .typicalAcceleration, faults: faults))
  }

  static func moment(_ seconds: Double) throws -> SampleTime {
    try #require(SampleTime(seconds: seconds))
  }

  @Test("Gaps hold no samples")
  func gapsHoldNoSamples() throws {
    let sound = try Self.samples([])
    let faulty = try Self.samples([.gap(from: 3, to: 3.59)])
    let (from, to) = (try Self.moment(3), try Self.moment(3.59))
    #expect(faulty == sound.filter { $0.time < from || $0.time >= to })
    #expect(faulty.count == sound.count - 59)
  }

  @Test("Lost samples are empty")
  func lostSamplesAreEmpty() throws {
    let faulty = try Self.samples([.lost(from: 5, to: 5.02)])
    #expect(faulty.filter(\.isEmpty).map(\.time) == [try Self.moment(5), try Self.moment(5.01)])
    #expect(faulty.count == 1001)
  }

  @Test("Samples are repeated once")
  func samplesAreRepeatedOnce() throws {
    let sound = try Self.samples([])
    let faulty = try Self.samples([.repeated(at: 0), .repeated(at: 0.285)])
    #expect(faulty.count == sound.count + 2)
    #expect(faulty[0] == faulty[1] && faulty[30] == faulty[31])
    #expect(faulty[30].time == (try Self.moment(0.29)))
  }

  @Test("A fault can make samples that are not numbers")
  func samplesAreNotNumbers() throws {
    let faulty = try Self.samples([.notANumber(from: 0.29, to: 0.31)])
    let spoiled = faulty.indices.filter { faulty[$0].acceleration?.isFinite == false }
    #expect(spoiled == [29, 30])
    for index in spoiled {
      let vector = try #require(faulty[index].angularVelocity)
      #expect(vector.x.isNaN && vector.y.isNaN && vector.z.isNaN)
    }
  }

  @Test("Drop-outs take their share")
  func dropOutsTakeTheirShare() throws {
    let sound = try Self.samples([])
    let faulty = try Self.samples([.dropOuts(share: 0.1)])
    #expect(abs(Double(faulty.count) / Double(sound.count) - 0.9) < 0.03)
    #expect(try Self.samples([.dropOuts(share: 0.1)]) == faulty)
    let kept = Set(faulty.map(\.time))
    #expect(sound.filter { kept.contains($0.time) } == faulty)
  }

  @Test("Drifting clocks run fast")
  func driftingClocksRunFast() throws {
    let sound = try Self.samples([])
    let faulty = try Self.samples([.clockDrift(partsPerMillion: 50)])
    #expect(faulty.count == sound.count)
    for (one, other) in zip(sound, faulty) {
      #expect(abs(other.time.seconds - one.time.seconds * 1.00005) < 1e-8)
      #expect(one.acceleration == other.acceleration)
    }
  }

  @Test("Jumping clocks keep their order")
  func jumpingClocksKeepTheirOrder() throws {
    let sensor = SensorModel(SensorTests.back, faults: [.clockJump(at: 4, by: -1)])
    let other = SensorModel(Place(.foot, .left))
    let walk = try SimulatedWalk(script: SensorTests.script, sensors: [sensor, other])
    let samples = walk.samples()
    let back = samples.filter { $0.sensor == 0 }.map(\.time.seconds)
    #expect(back.count == 1001 && back[399] == 3.99 && back[400] == 3 && back.last == 9)
    let foot = samples.filter { $0.sensor == 1 }.map(\.time)
    #expect(foot == foot.sorted() && foot.count == 1001)
  }

  @Test("Dead sensors return or do not")
  func deadSensorsReturnOrNot() throws {
    let sound = try Self.samples([])
    let (from, to) = (try Self.moment(3), try Self.moment(6))
    #expect(
      try Self.samples([.dies(at: 3, returns: 6)]) == sound.filter { $0.time < from || $0.time >= to })
    #expect(try Self.samples([.dies(at: 3, returns: nil)]) == sound.filter { $0.time < from })
  }

  @Test("Exchanged sensors feel the other place")
  func exchangedSensorsFeelTheOtherPlace() throws {
    let (left, right) = (Place(.foot, .left), Place(.foot, .right))
    let sound = try SimulatedWalk(
      script: SensorTests.script, sensors: [SensorModel(left), SensorModel(right)])
    let swapped = try SimulatedWalk(
      script: SensorTests.script,
      sensors: [
        SensorModel(left, faults: [.exchanged(at: 4, with: right)]),
        SensorModel(right, faults: [.exchanged(at: 4, with: left)]),
      ])
    let moment = try Self.moment(4)
    for (one, other) in zip(sound.samples().chunks(of: 2), swapped.samples().chunks(of: 2)) {
      let late = one[0].time >= moment
      #expect(other.map(\.acceleration) == (late ? one.reversed() : one).map(\.acceleration))
    }
  }

  @Test("Slipped sensors are turned from then on")
  func slippedSensorsAreTurnedFromThenOn() throws {
    let turn = Attitude(axis: Vector3(0, 0, 1), angle: 0.5)
    let sound = try Self.samples([])
    let faulty = try SimulatedWalk(
      script: SensorTests.script,
      sensors: [SensorModel(SensorTests.back, faults: [.slipped(at: 4, by: turn)])]
    ).samples()
    let clean = try SimulatedWalk(script: SensorTests.script).samples()
    #expect(sound.count == faulty.count)
    let moment = try Self.moment(4)
    for (one, other) in zip(clean, faulty) {
      let (force, slipped) = (try #require(one.acceleration), try #require(other.acceleration))
      #expect(((one.time >= moment ? turn.turning(slipped) : slipped) - force).length < 1e-9)
    }
  }

  @Test("Impossible clocks are refused")
  func impossibleClocksAreRefused() {
    #expect(throws: SimulationError.clock(SensorTests.back)) {
      _ = try Self.samples([.clockDrift(partsPerMillion: .infinity)])
    }
  }
}

extension [ImuSample] {
  /// Neighbours in groups of `count`.
  fileprivate func chunks(of count: Int) -> [[ImuSample]] {
    stride(from: 0, to: self.count, by: count).map { Array(self[$0..<Swift.min($0 + count, self.count)]) }
  }
}
