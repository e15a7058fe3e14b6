import Foundation
import GaitSignal
import GaitTestSupport
import Testing

@Suite struct AutocorrelationTests {
  static func loaded(_ signal: [Double], longestLag: Int) -> Autocorrelation {
    var buffer = Ring<Double>(capacity: signal.count)
    for value in signal { buffer.append(value) }
    var autocorrelation = Autocorrelation(windowLength: signal.count, longestLag: longestLag)
    autocorrelation.load(buffer)
    return autocorrelation
  }

  static func repetition(in signal: [Double], share: Double = 0.85) -> Autocorrelation.Repetition? {
    var autocorrelation = loaded(signal, longestLag: 76)
    return autocorrelation.firstRepetition(from: 17, to: 75, share: share)
  }

  /// Round pulses at these sample positions.
  static func pulses(at positions: [Double], count: Int) -> [Double] {
    let signal = (0..<count).map { index in
      positions.reduce(0) { sum, position in
        let distance = (Double(index) - position) / 4
        return sum + exp(-0.5 * distance * distance)
      }
    }
    let mean = signal.reduce(0, +) / Double(count)
    return signal.map { $0 - mean }
  }

  @Test("The period of a sine is exact", arguments: [20.0, 21.37, 25, 29.71, 33.3, 40, 48.9])
  func thePeriodOfASineIsExact(period: Double) throws {
    let signal = (0..<500).map { sin(2 * .pi * Double($0) / period + 0.7) }
    let found = try #require(Self.repetition(in: signal))
    #expect(abs(found.lag - period) < 0.02)
    #expect(found.likeness > 0.99)
  }

  @Test("A train of pulses repeats by its mean interval", arguments: [22.0, 27.5, 31, 36])
  func aTrainOfPulsesRepeatsByItsMeanInterval(interval: Double) throws {
    var chance = SeededChance(seed: UInt64(interval * 10))
    let positions = (0..<20).map { number in
      Double(number) * interval + Double.random(in: -1...1, using: &chance)
    }
    let found = try #require(Self.repetition(in: Self.pulses(at: positions, count: 250)))
    #expect(abs(found.lag - interval) < 0.8)
    #expect(found.likeness > 0.6 && found.likeness <= 1)
  }

  @Test("The first strong repetition is taken, not its double")
  func theFirstStrongRepetitionIsTakenNotItsDouble() throws {
    // Every other pulse is a little weaker: twice the interval repeats better.
    let period = 30.0
    let signal = (0..<250).map { index in
      sin(2 * .pi * Double(index) / period) + 0.2 * sin(.pi * Double(index) / period)
    }
    let autocorrelation = Self.loaded(signal, longestLag: 76)
    #expect(autocorrelation.likeness(atLag: 60) > autocorrelation.likeness(atLag: 30))
    #expect(abs(try #require(Self.repetition(in: signal)).lag - 30) < 1)
    // When only the double is asked for, it is found.
    #expect(abs(try #require(Self.repetition(in: signal, share: 1)).lag - 60) < 1)
  }

  @Test("A perfect repetition is one and its opposite minus one")
  func aPerfectRepetitionIsOneAndItsOppositeMinusOne() {
    let autocorrelation = Self.loaded(
      (0..<200).map { sin(2 * .pi * Double($0) / 40) }, longestLag: 76)
    #expect(abs(autocorrelation.likeness(atLag: 40) - 1) < 1e-12)
    #expect(abs(autocorrelation.likeness(atLag: 20) + 1) < 1e-12)
    #expect(abs(autocorrelation.likeness(atLag: 0) - 1) < 1e-12)
    #expect(abs(autocorrelation.greatestLikeness(aroundLag: 38.6, reach: 2) - 1) < 1e-12)
  }

  @Test("Silence and constants do not repeat")
  func silenceAndConstantsDoNotRepeat() {
    #expect(Self.repetition(in: [Double](repeating: 0, count: 250)) == nil)
    #expect(Self.loaded([Double](repeating: 0, count: 250), longestLag: 76).likeness(atLag: 30) == 0)
    #expect(Self.loaded([Double](repeating: 0, count: 250), longestLag: 76).standardDeviation == 0)
    #expect(Self.loaded([Double](repeating: 7, count: 250), longestLag: 76).standardDeviation < 1e-6)
  }

  @Test("What is too short gives nothing")
  func whatIsTooShortGivesNothing() {
    for count in [1, 2, 10, 30, 37] {
      let signal = (0..<count).map { sin(Double($0)) }
      #expect(Self.repetition(in: signal) == nil)
    }
    let short = Self.loaded([1, 2, 3], longestLag: 76)
    #expect(short.likeness(atLag: 3) == 0 && short.likeness(atLag: -1) == 0)
    #expect(short.greatestLikeness(aroundLag: 500, reach: 2) == 0)
    let empty = Autocorrelation(windowLength: 0, longestLag: 0)
    #expect(empty.standardDeviation == 0 && empty.likeness(atLag: 0) == 0)
  }

  @Test("A window is the newest part of the buffer")
  func aWindowIsTheNewestPartOfTheBuffer() {
    var buffer = Ring<Double>(capacity: 300)
    for index in 0..<300 { buffer.append(index < 200 ? 100 : Double(index % 2)) }
    var autocorrelation = Autocorrelation(windowLength: 100, longestLag: 10)
    autocorrelation.load(buffer)
    #expect(abs(autocorrelation.standardDeviation - 0.5) < 1e-12)
    #expect(autocorrelation.likeness(atLag: 2) == 1)
    #expect(autocorrelation.likeness(atLag: 1) == 0)
  }

  @Test("Noise gives finite likenesses")
  func noiseGivesFiniteLikenesses() {
    var chance = SeededChance(seed: 5)
    for scale in [1e-300, 1e-9, 1, 1e9, 1e100] {
      let signal = (0..<250).map { _ in scale * Double.random(in: -1...1, using: &chance) }
      let autocorrelation = Self.loaded(signal, longestLag: 76)
      for lag in 0..<76 { #expect(abs(autocorrelation.likeness(atLag: lag)) <= 1 + 1e-12) }
      if let found = Self.repetition(in: signal) {
        #expect(found.lag.isFinite && found.lag > 16 && found.lag < 76 && found.likeness <= 1)
      }
    }
  }
}
