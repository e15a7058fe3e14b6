import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Time stamps that repeat, come late, leap or lie.
@Suite struct ClockFaultTests {
  static func walk() throws -> SimulatedWalk {
    try SimulatedWalk(script: .steady(cadence: 108, speed: 1.25, seconds: 20))
  }

  static func moment(_ seconds: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: seconds) }

  @Test("Each sample twice is each sample once")
  func eachSampleTwiceIsEachSampleOnce() throws {
    let samples = try Self.walk().samples()
    let once = Analysis(samples)
    let twice = Analysis(samples.flatMap { [$0, $0] })
    #expect(twice.contacts == once.contacts && twice.seconds == once.seconds && twice.bouts == once.bouts)
    let notices = twice.notices(.duplicateTime)
    #expect(notices.count == 2 && twice.notices.count == 2)
    #expect(notices.map(\.count) == [1, samples.count])
    #expect(notices.first?.reported == .zero)
    #expect(twice.analyzer.sensors == once.analyzer.sensors)
  }

  @Test("A repeat with other numbers is dropped too")
  func aRepeatWithOtherNumbersIsDroppedToo() throws {
    var samples = try Self.walk().samples()
    let once = Analysis(samples)
    var repeated = samples[1_000]
    repeated.acceleration = Vector3(repeating: 100)
    samples.insert(repeated, at: 1_001)
    let analysis = Analysis(samples)
    #expect(analysis.contacts == once.contacts)
    #expect(analysis.notices(.duplicateTime).map(\.count) == [1])
  }

  @Test("Late samples are dropped and counted")
  func lateSamplesAreDroppedAndCounted() throws {
    var samples = try Self.walk().samples()
    let lost = Analysis(samples.enumerated().filter { !($0.offset % 300 == 150) }.map(\.element))
    for index in stride(from: 150, to: samples.count - 3, by: 300) {
      samples.insert(samples.remove(at: index), at: index + 2)
    }
    let analysis = Analysis(samples)
    #expect(analysis.contacts == lost.contacts)
    let notices = analysis.notices(.lateSample)
    #expect(notices.count == 2 && analysis.notices.count == 2)
    #expect(notices.last?.count == samples.count / 300)
    #expect(notices.allSatisfy { $0.reported >= $0.start })
  }

  /// Damaged stamps: one, one that comes twice, several in a row, growing and shrinking.
  static let damages: [[Int64]] = [
    [.max], [4_000_000_000_000, 4_000_000_000_000], [900_000_000_000, 500_000_000_000],
    [500_000_000_000, 900_000_000_000], [.max, .max - 1, 60_000_000_000],
  ]

  @Test("A damaged stamp does not lose the rest", arguments: damages)
  func aDamagedStampDoesNotLoseTheRest(stamps: [Int64]) throws {
    var samples = try Self.walk().samples()
    let indices = 1_000..<1_000 + stamps.count
    let lost = Analysis(samples.enumerated().filter { !indices.contains($0.offset) }.map(\.element))
    for (index, stamp) in zip(indices, stamps) { samples[index].time = SampleTime(nanoseconds: stamp) }
    let analysis = Analysis(samples)
    #expect(analysis.contacts == lost.contacts && analysis.seconds == lost.seconds)
    #expect(analysis.bouts == lost.bouts)
    #expect(!analysis.notices(.clockJump).isEmpty)
    #expect(analysis.notices.allSatisfy { $0.start <= $0.reported && $0.end <= $0.reported })
    #expect(abs(analysis.analyzer.durationSeconds - lost.analyzer.durationSeconds) < 1e-9)
  }

  @Test("A damaged stamp with damaged numbers dates nothing")
  func aDamagedStampWithDamagedNumbersDatesNothing() throws {
    var samples = try Self.walk().samples()
    samples[1_000].time = SampleTime(nanoseconds: .max)
    samples[1_000].acceleration = Vector3(repeating: .nan)
    let analysis = Analysis(samples)
    for (earlier, later) in zip(analysis.outputs, analysis.outputs.dropFirst()) {
      #expect(earlier.reported <= later.reported)
    }
    #expect(analysis.analyzer.durationSeconds == 28)
  }

  @Test("A damaged stamp at the end is noted")
  func aDamagedStampAtTheEndIsNoted() throws {
    var samples = try Self.walk().samples()
    samples[samples.count - 1].time = Self.moment(5_000)
    let analysis = Analysis(samples)
    #expect(analysis.notices(.clockJump).count == 1)
    #expect(analysis.analyzer.durationSeconds < 28)
  }

  @Test("A pause of a minute is believed")
  func aPauseOfAMinuteIsBelieved() throws {
    let samples = try Self.walk().samples()
    let later = samples.map { sample in
      var sample = sample
      sample.time = sample.time.advanced(bySeconds: 90)
      return sample
    }
    let analysis = Analysis(samples + later)
    #expect(analysis.bouts.count == 2)
    #expect(analysis.notices(.clockJump).isEmpty)
    let gap = try #require(analysis.notices(.gap).first)
    #expect(abs(try #require(gap.value) - 62) < 0.1)
    // The pause was not measured, so none of its seconds is told.
    #expect(!analysis.seconds.contains { (30...89).contains($0.time.seconds) })
  }

  @Test("A clock set back is noted once")
  func aClockSetBackIsNotedOnce() throws {
    let samples = try Self.walk().samples()
    let setBack = samples.map { sample in
      var sample = sample
      if sample.time.seconds > 12 { sample.time = sample.time.advanced(bySeconds: -5) }
      return sample
    }
    let analysis = Analysis(setBack)
    #expect(analysis.notices(.clockJump).count == 1)
    #expect(try #require(analysis.notices(.lateSample).last?.count) >= 499)
    // After five seconds time has caught up, and the walk is seen again.
    #expect(analysis.contacts.contains { $0.time.seconds > 15 })
    for (earlier, later) in zip(analysis.contacts, analysis.contacts.dropFirst()) {
      #expect(earlier.time < later.time)
    }
  }

  @Test("A second set back is noted too")
  func aSecondSetBackIsNotedToo() throws {
    let samples = try Self.walk().samples()
    let setBack = samples.map { sample in
      var sample = sample
      let late = sample.time.seconds > 22 ? 4.0 : sample.time.seconds > 8 ? 2 : 0
      sample.time = sample.time.advanced(bySeconds: -late)
      return sample
    }
    #expect(Analysis(setBack).notices(.clockJump).map(\.count) == [1, 2])
  }

  @Test(
    "The timeline's ends do not trap",
    arguments: [
      Int64.min, Int64.min + 5_000_000_000, Int64.max - 28_000_000_000, Int64.max - 5_000_000_000,
    ])
  func theTimelinesEndsDoNotTrap(beginning: Int64) throws {
    let samples = try Self.walk().samples().map { sample in
      var sample = sample
      sample.time = SampleTime(nanoseconds: beginning).advanced(byNanoseconds: sample.time.nanoseconds)
      return sample
    }
    let analysis = Analysis(samples)
    #expect(analysis.analyzer.durationSeconds > 4)
    if beginning < Int64.max - 20_000_000_000 { #expect(analysis.bouts.count == 1) }
  }

  @Test("From one end to the other does not trap")
  func fromOneEndToTheOtherDoesNotTrap() {
    let stamps: [Int64] = [.min, .min + 1, 0, 1, .max - 1, .max, .max, .min]
    let samples = stamps.flatMap { stamp in
      [0, 1].map { sensor in
        ImuSample(
          time: SampleTime(nanoseconds: stamp), sensor: sensor, acceleration: Vector3(0, 0, 9.8),
          angularVelocity: .zero)
      }
    }
    let rig = SensorRig([
      WornSensor(place: Place(.lowerBack), channels: [.acceleration, .angularVelocity]),
      WornSensor(place: Place(.foot, .left), channels: [.acceleration, .angularVelocity]),
    ])
    let analysis = Analysis(samples, rig: rig)
    #expect(analysis.analyzer.durationSeconds > 1.8e10)
    #expect(analysis.analyzer.sensors.allSatisfy { (0...1).contains($0.lostShare) })
    let alone = Analysis(samples.filter { $0.sensor == 0 })
    #expect(!alone.notices(.gap).isEmpty)
  }

  @Test("A sensor that begins late gives no earlier seconds")
  func aSensorThatBeginsLateTellsNoEarlierSeconds() throws {
    let walk = try Self.walk()
    let compass = WornSensor(place: Place(.wrist, .left), channels: .magneticField)
    let early = ImuSample(time: SampleTime(nanoseconds: .min), sensor: 1, magneticField: Vector3(0, 0, 40))
    let rig = SensorRig(walk.rig.sensors + [compass])
    let analysis = Analysis([early] + walk.samples(), rig: rig)
    #expect(analysis.seconds.map(\.time.seconds) == (1...28).map(Double.init))
  }

  @Test("A changed rate is noted")
  func aChangedRateIsNoted() throws {
    let fast = try Self.walk().samples()
    let drifted = fast.map { sample in
      var sample = sample
      let seconds = sample.time.seconds
      if seconds > 14 { sample.time = Self.moment(14 + (seconds - 14) * 1.25) }
      return sample
    }
    let analysis = Analysis(drifted)
    let notice = try #require(analysis.notices(.rateDrift).first)
    #expect(analysis.notices(.rateDrift).count == 1)
    #expect(abs(try #require(notice.value) - 80) < 1)
  }
}
