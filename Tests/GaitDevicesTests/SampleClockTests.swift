import GaitDevices
import GaitModel
import GaitTestSupport
import Testing

/// Devices with a clock: ticks rule, whatever the arrivals do.
@Suite struct SampleClockTests {
  static let second: Int64 = 1_000_000_000

  static func microseconds(bits: Int? = nil) -> SampleClock {
    SampleClock(ticksPerSecond: 1_000_000, tickBits: bits)
  }

  /// Times of readings given as (ticks, arrival in seconds).
  static func times(_ clock: inout SampleClock, _ readings: [(UInt64, Double)]) -> [ClockedTime] {
    readings.map { clock.time(ticks: $0.0, arrivalNanoseconds: Int64($0.1 * 1e9)) }
  }

  /// So many readings: ticks from `ticks` in steps of `step`, arrivals from `start` every `interval` seconds.
  static func row(
    _ count: Int, from ticks: UInt64, step: UInt64, start: Double, interval: Double
  ) -> [(UInt64, Double)] {
    (0..<count).map { (index: Int) -> (UInt64, Double) in
      (ticks + UInt64(index) * step, start + Double(index) * interval)
    }
  }

  @Test("The first arrival is zero and ticks rule")
  func theFirstArrivalIsZeroAndTicksRule() {
    var clock = Self.microseconds()
    let times = Self.times(&clock, [(500, 7), (10_500, 7.3), (20_500, 7.3), (30_500, 7.301)])
    #expect(times.map(\.time.nanoseconds) == [0, 10_000_000, 20_000_000, 30_000_000])
    #expect(!times.contains { $0.jumped })
    #expect(clock.lost == 0)
  }

  @Test("Sensors share an origin")
  func sensorsShareAnOrigin() {
    var clock = SampleClock(ticksPerSecond: 1_000_000, tickBits: nil, originNanoseconds: 5 * Self.second)
    #expect(clock.time(ticks: 99, arrivalNanoseconds: 8 * Self.second).time.seconds == 3)
  }

  @Test("A count that begins again goes on", arguments: [16, 24, 32, 64])
  func aCountThatBeginsAgainGoesOn(_ bits: Int) {
    var clock = SampleClock(ticksPerSecond: 32_768, tickBits: bits)
    let end = bits == 64 ? UInt64.max : (1 << UInt64(bits)) - 1
    var ticks = end - 1000
    var times: [Int64] = []
    for index in 0..<200 {
      times.append(clock.time(ticks: ticks, arrivalNanoseconds: Int64(index) * 10_000_000).time.nanoseconds)
      ticks = (ticks &+ 328) & end
    }
    for (index, time) in times.enumerated() {
      #expect(abs(Double(time) - Double(index) * 328 / 32_768 * 1e9) < 1)
    }
    #expect(clock.lost == 0)
  }

  @Test("Drift is measured and does not move times")
  func driftIsMeasuredAndDoesNotMoveTimes() throws {
    for drift in [50.0, -50, 0] {
      var clock = Self.microseconds()
      var chance = SeededChance(seed: 3)
      for index in 0..<6000 {
        let seconds = Double(index) * 0.01 / (1 + drift * 1e-6)
        let delay = Double.random(in: 0.001...0.03, using: &chance)
        let time = clock.time(
          ticks: UInt64(index) * 10_000, arrivalNanoseconds: Int64((seconds + delay) * 1e9))
        #expect(time.time.nanoseconds == Int64(index) * 10_000_000 && !time.jumped)
        if index == 1000 { #expect(clock.driftPartsPerMillion == nil) }
      }
      let measured = try #require(clock.driftPartsPerMillion)
      #expect(abs(measured - drift) < 10, "\(measured)")
    }
  }

  @Test("Lost samples are counted")
  func lostSamplesAreCounted() {
    var clock = Self.microseconds()
    let present = (0..<500).filter { ![100, 101, 102, 250, 400].contains($0) }
    let readings = present.map { (index: Int) -> (UInt64, Double) in
      (UInt64(index * 2500 + index % 3), Double(index) * 0.0025)
    }
    _ = Self.times(&clock, readings)
    #expect(clock.lost == 5)
    #expect(clock.rateHertz.map { abs($0 - 400) < 1 } == true)
  }

  @Test("Coarse ticks are no losses")
  func coarseTicksAreNoLosses() {
    var clock = Self.microseconds()
    let readings = (0..<500).map { (index: Int) -> (UInt64, Double) in
      (UInt64(index * 10 / 3 * 1000), Double(index) / 300)
    }
    _ = Self.times(&clock, readings)
    #expect(clock.lost == 0)
  }

  @Test("Another rate is no loss")
  func anotherRateIsNoLoss() {
    var clock = Self.microseconds()
    let fast = Self.row(100, from: 0, step: 2500, start: 0, interval: 0.0025)
    let slow = Self.row(100, from: 250_000, step: 20_000, start: 0.25, interval: 0.02)
    _ = Self.times(&clock, fast + slow)
    #expect(clock.lost == 0)
    #expect(clock.rateHertz.map { abs($0 - 50) < 1 } == true)
  }

  @Test("A gap stays a gap")
  func aGapStaysAGap() {
    var clock = Self.microseconds()
    let times = Self.times(
      &clock, [(0, 0), (10_000, 0.01), (5_010_000, 5.01), (5_020_000, 5.02)])
    #expect(times.map(\.time.seconds) == [0, 0.01, 5.01, 5.02])
    #expect(clock.lost == 499)
  }

  @Test("A stall of the connection moves nothing")
  func aStallOfTheConnectionMovesNothing() {
    var clock = Self.microseconds()
    var readings = Self.row(100, from: 0, step: 10_000, start: 0, interval: 0.01)
    readings += Self.row(400, from: 1_000_000, step: 10_000, start: 5, interval: 0)
    readings += Self.row(100, from: 5_000_000, step: 10_000, start: 5, interval: 0.01)
    let times = Self.times(&clock, readings)
    for (index, time) in times.enumerated() {
      #expect(time.time.nanoseconds == Int64(index) * 10_000_000 && !time.jumped)
    }
  }

  @Test("A restart goes on from the arrival marked")
  func aRestartGoesOnFromTheArrivalMarked() {
    var clock = Self.microseconds()
    var readings = Self.row(100, from: 50_000_000, step: 10_000, start: 0, interval: 0.01)
    readings += Self.row(100, from: 3000, step: 10_000, start: 4, interval: 0.01)
    let times = Self.times(&clock, readings)
    #expect(times.map(\.jumped).filter { $0 }.count == 1)
    #expect(times[101].jumped, "the second reading of the new count confirms it")
    #expect(abs(times[100].time.seconds - 4) < 0.001)
    for index in 101..<200 {
      #expect(abs(times[index].time.seconds(since: times[index - 1].time) - 0.01) < 1e-9)
    }
    #expect(clock.lost == 0)
  }

  @Test("One damaged time stamp changes one time only")
  func oneDamagedTimeStampChangesOneTimeOnly() {
    for damaged: UInt64 in [0, 1 << 40, .max, 123] {
      var clock = Self.microseconds()
      let times = (0..<100).map { index in
        let ticks = index == 50 ? damaged : 7_000_000 + UInt64(index) * 10_000
        return clock.time(ticks: ticks, arrivalNanoseconds: Int64(index) * 10_000_000)
      }
      for (index, time) in times.enumerated() {
        #expect(abs(time.time.seconds - Double(index) * 0.01) < 0.001 && !time.jumped)
      }
    }
  }

  @Test("A clock that is set begins a new count")
  func aClockThatIsSetBeginsANewCount() {
    var clock = Self.microseconds()
    var readings = Self.row(50, from: 0, step: 10_000, start: 0, interval: 0.01)
    readings += Self.row(50, from: 1_790_000_000_000_000, step: 10_000, start: 0.5, interval: 0.01)
    let times = Self.times(&clock, readings)
    #expect(times.filter(\.jumped).count == 1)
    #expect(abs((times.last?.time.seconds ?? 0) - 0.99) < 0.001)
  }

  @Test("After reconnecting arrivals decide")
  func afterReconnectingArrivalsDecide() {
    var kept = Self.microseconds()
    _ = Self.times(&kept, [(1_000_000, 0), (1_010_000, 0.01)])
    kept.reconnected()
    let still = Self.times(&kept, [(31_010_000, 30.02)])
    #expect(still == [ClockedTime(time: SampleTime(nanoseconds: 30_010_000_000), jumped: false)])

    var restarted = Self.microseconds()
    _ = Self.times(&restarted, [(1_000_000, 0), (1_010_000, 0.01)])
    restarted.reconnected()
    let anew = Self.times(&restarted, [(3_000_000, 30), (3_010_000, 30.01)])
    #expect(anew.map(\.jumped) == [true, false])
    #expect(anew.map(\.time.nanoseconds) == [30_000_000_000, 30_010_000_000])
  }

  @Test("Times never fall and nothing traps")
  func timesNeverFallAndNothingTraps() {
    for bits in [nil, 8, 16, 32, 64, 200, -3] as [Int?] {
      var chance = SeededChance(seed: UInt64(bits.map { $0 + 50 } ?? 1))
      var clock = SampleClock(ticksPerSecond: 1000, tickBits: bits)
      var last = SampleTime(nanoseconds: .min)
      for _ in 0..<20_000 {
        let ticks: UInt64? = Bool.random(using: &chance) ? chance.next() >> (chance.next() % 64) : nil
        let arrival = Int64(truncatingIfNeeded: chance.next()) >> Int64(chance.next() % 64)
        let time = clock.time(ticks: ticks, arrivalNanoseconds: arrival).time
        #expect(time >= last)
        last = time
        if chance.next() % 100 == 0 { clock.reconnected() }
      }
    }
  }
}
