import GaitDevices
import GaitModel
import GaitTestSupport
import Testing

/// Devices without a clock: even times from uneven arrivals.
@Suite struct ArrivalRhythmTests {
  /// Times of 100 readings a second that come in blocks, each late by up to `jitter` seconds.
  static func times(
    count: Int, block: Int, jitter: Double, rate: Double = 100, nominal: Double = 100
  ) -> [SampleTime] {
    var clock = SampleClock(
      ticksPerSecond: nil, tickBits: nil, originNanoseconds: 0, nominalRateHertz: nominal)
    var chance = SeededChance(seed: 9)
    var arrival = 0.0
    return (0..<count).map { index in
      if index % block == 0 {
        arrival = Double(index + block - 1) / rate + 1 + Double.random(in: 0...jitter, using: &chance)
      }
      return clock.time(ticks: nil, arrivalNanoseconds: Int64(arrival * 1e9)).time
    }
  }

  @Test("Blocks become an even row", arguments: [(1, 0.004), (10, 0.0), (10, 0.010), (25, 0.020)])
  func blocksBecomeAnEvenRow(_ block: Int, _ jitter: Double) {
    let times = Self.times(count: 3000, block: block, jitter: jitter)
    var worst = 0.0
    for index in 1000..<3000 {
      worst = max(worst, abs(times[index].seconds(since: times[index - 1]) - 0.01))
      // Its true time, and half of the greatest delay, since delays average out.
      #expect(abs(times[index].seconds - (Double(index) / 100 + 1 + jitter / 2)) < 0.003 + jitter / 4)
    }
    #expect(worst < 0.002, "\(worst)")
    #expect(times == times.sorted() && Set(times).count == times.count)
  }

  @Test("The rate is learned", arguments: [(50.0, 100.0), (400, 100), (100, 30)])
  func theRateIsLearned(_ rate: Double, _ nominal: Double) {
    let times = Self.times(count: 4000, block: 5, jitter: 0.002, rate: rate, nominal: nominal)
    let span = times[3999].seconds(since: times[2000])
    #expect(abs(span * rate - 1999) < 2)
    #expect(times == times.sorted())
  }

  @Test("Silence is a gap")
  func silenceIsAGap() {
    var clock = SampleClock(ticksPerSecond: nil, tickBits: nil, originNanoseconds: 0)
    var jumps: [Int] = []
    var last = SampleTime.zero
    for index in 0..<1000 {
      let arrival = Double(index) * 0.01 + (index >= 500 ? 5 : 0)
      let clocked = clock.time(ticks: nil, arrivalNanoseconds: Int64(arrival * 1e9))
      if clocked.jumped { jumps.append(index) }
      if index > 20 { #expect(abs(clocked.time.seconds - arrival) < 0.002) }
      #expect(clocked.time >= last)
      last = clocked.time
    }
    #expect(jumps == [500])
    #expect(clock.lost == 0 && clock.driftPartsPerMillion == nil)
  }

  @Test("Readings lost on the way are caught up")
  func readingsLostOnTheWayAreCaughtUp() {
    var clock = SampleClock(ticksPerSecond: nil, tickBits: nil, originNanoseconds: 0)
    var lag = 0.0
    for index in 0..<2000 where !(1000..<1040).contains(index) {
      let arrival = Double(index) * 0.01
      lag = arrival - clock.time(ticks: nil, arrivalNanoseconds: Int64(arrival * 1e9)).time.seconds
      if index == 1041 { #expect(lag > 0.3, "a stall cannot be told from a loss at once") }
      if index > 1150 { #expect(abs(lag) < 0.005) }
    }
  }

  @Test("A stall is not a gap")
  func aStallIsNotAGap() {
    var clock = SampleClock(ticksPerSecond: nil, tickBits: nil, originNanoseconds: 0)
    for index in 0..<2000 {
      let arrival = (1000..<1060).contains(index) ? 10.6 : Double(index) * 0.01
      let clocked = clock.time(ticks: nil, arrivalNanoseconds: Int64(arrival * 1e9))
      #expect(!clocked.jumped)
      if index > 100 { #expect(abs(clocked.time.seconds - Double(index) * 0.01) < 0.002) }
    }
  }
}
