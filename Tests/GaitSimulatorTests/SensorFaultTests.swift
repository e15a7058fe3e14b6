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

  @Test func gapsHoldNoSamples() throws {
    let sound = try Self.samples([])
    let faulty = try Self.samples([.gap(from: 3, to: 3.59)])
    let (from, to) = (try Self.moment(3), try Self.moment(3.59))
    #expect(faulty == sound.filter { $0.time < from || $0.time >= to })
    #expect(faulty.count == sound.count - 59)
  }

  @Test func lostSamplesAreEmpty() throws {
    let faulty = try Self.samples([.lost(from: 5, to: 5.02)])
    #expect(faulty.filter(\.isEmpty).map(\.time) == [try Self.moment(5), try Self.moment(5.01)])
    #expect(faulty.count == 1001)
  }

  @Test func samplesAreRepeatedOnce() throws {
    let sound = try Self.samples([])
    let faulty = try Self.samples([.repeated(at: 0), .repeated(at: 0.285)])
    #expect(faulty.count == sound.count + 2)
    #expect(faulty[0] == faulty[1] && faulty[30] == faulty[31])
    #expect(faulty[30].time == (try Self.moment(0.29)))
  }

  @Test func samplesAreNotNumbers() throws {
    let faulty = try Self.samples([.notANumber(from: 0.29, to: 0.31)])
    let spoiled = faulty.indices.filter { faulty[$0].acceleration?.isFinite == false }
    #expect(spoiled == [29, 30])
    for index in spoiled {
      let vector = try #require(faulty[index].angularVelocity)
      #expect(vector.x.isNaN && vector.y.isNaN && vector.z.isNaN)
    }
  }

  @Test func dropOutsTakeTheirShare() throws {
    let sound = try Self.samples([])
    let faulty = try Self.samples([.dropOuts(share: 0.1)])
    #expect(abs(Double(faulty.count) / Double(sound.count) - 0.9) < 0.03)
    #expect(try Self.samples([.dropOuts(share: 0.1)]) == faulty)
    let kept = Set(faulty.map(\.time))
    #expect(sound.filter { kept.contains($0.time) } == faulty)
  }
}
