import Foundation
import GaitModel
import GaitSignal
import GaitTestSupport
import Testing

@Suite struct UniformGridTests {
  /// The 100 Hz grid samples of a signal taken at these moments (seconds).
  static func grid(_ times: some Sequence<Double>, _ signal: (Double) -> Double) -> [(
    time: SampleTime, value: Vector3
  )] {
    var grid = UniformGrid(rateHertz: 100)
    var samples: [(time: SampleTime, value: Vector3)] = []
    var isFirst = true
    for time in times {
      guard let stamp = SampleTime(seconds: time) else { continue }
      let value = Vector3(signal(time), -signal(time), 1)
      if isFirst {
        grid.restart(at: stamp, first: value, second: nil)
      } else {
        grid.append(at: stamp, first: value, second: nil)
      }
      isFirst = false
      while let sample = grid.next() {
        if let mean = sample.first { samples.append((sample.time, mean)) }
      }
    }
    return samples
  }

  static func uniform(rate: Double, seconds: Double) -> [Double] {
    (0...Int(seconds * rate + 1e-6)).map { Double($0) / rate }
  }

  @Test("A constant stays and a ramp is exact", arguments: [25.0, 50, 64, 100, 128, 204.8, 400, 500])
  func aConstantStaysAndARampIsExact(rate: Double) {
    let times = Self.uniform(rate: rate, seconds: 4)
    let constant = Self.grid(times) { _ in 9.81 }
    #expect(abs(constant.count - 400) <= 1)
    for sample in constant {
      #expect(abs(sample.value.x - 9.81) < 1e-12 && abs(sample.value.y + 9.81) < 1e-12)
      #expect(abs(sample.value.z - 1) < 1e-12)
    }
    for sample in Self.grid(times, { 3 * $0 - 1 }) {
      #expect(abs(sample.value.x - (3 * sample.time.seconds - 1)) < 1e-7)
    }
  }

  @Test("Samples are dated at the middles of ten milliseconds")
  func samplesAreDatedAtTheMiddlesOfTenMilliseconds() {
    let samples = Self.grid(Self.uniform(rate: 31, seconds: 2)) { $0 }
    for (index, sample) in samples.enumerated() {
      #expect(sample.time.nanoseconds == Int64(index) * 10_000_000 + 5_000_000)
    }
  }

  /// What straight lines between samples at this rate may cost of a 1 Hz sine: (2π/rate)²/8, and as much for
  /// the mean over 10 ms.
  @Test("Every rate gives the same slow sine", arguments: [25.0, 50, 100, 200, 400, 500])
  func everyRateGivesTheSameSlowSine(rate: Double) {
    let tolerance = pow(2 * .pi / rate, 2) / 8 + pow(2 * .pi / 100, 2) / 24 + 1e-6
    let samples = Self.grid(Self.uniform(rate: rate, seconds: 3)) { sin(2 * .pi * $0) }
    #expect(samples.count >= 299)
    for sample in samples {
      #expect(abs(sample.value.x - sin(2 * .pi * sample.time.seconds)) < tolerance)
    }
  }

  @Test("Vibration on the grid's rate vanishes")
  func vibrationOnTheGridsRateVanishes() {
    let samples = Self.grid(Self.uniform(rate: 400, seconds: 2)) { cos(2 * .pi * 100 * $0 + 0.4) }
    #expect(samples.count == 200)
    for sample in samples { #expect(abs(sample.value.x) < 1e-6) }
  }

  @Test("Uneven steps give the same line")
  func unevenStepsGiveTheSameLine() {
    var chance = SeededChance(seed: 8)
    var time = 0.0
    var times: [Double] = []
    while time < 3 {
      times.append(time)
      time += Double.random(in: 0.001...0.045, using: &chance)
    }
    for sample in Self.grid(times, { 5 * $0 }) {
      #expect(abs(sample.value.x - 5 * sample.time.seconds) < 1e-7)
    }
  }

  @Test("A lost sample is bridged")
  func aLostSampleIsBridged() {
    let times = Self.uniform(rate: 100, seconds: 1).filter { !(0.405...0.445).contains($0) }
    let samples = Self.grid(times) { 2 * $0 }
    #expect(samples.count == 100)
    for sample in samples { #expect(abs(sample.value.x - 2 * sample.time.seconds) < 1e-9) }
  }

  @Test("Samples within a step need no call between")
  func samplesWithinAStepNeedNoCallBetween() throws {
    var grid = UniformGrid(rateHertz: 100)
    grid.restart(at: .zero, first: .zero, second: nil)
    for millisecond in [3.0, 7, 12] {
      let time = SampleTime.zero.advanced(bySeconds: millisecond / 1_000)
      grid.append(at: time, first: Vector3(repeating: millisecond), second: nil)
    }
    let next = grid.next()
    #expect(abs(try #require(next?.first).x - 5) < 1e-12)
  }

  @Test("A restart forgets what was before")
  func aRestartForgetsWhatWasBefore() throws {
    var grid = UniformGrid(rateHertz: 100)
    grid.restart(at: .zero, first: Vector3(repeating: 1_000), second: nil)
    let later = try #require(SampleTime(seconds: 5.003))
    grid.append(at: SampleTime(nanoseconds: 4_000_000), first: Vector3(repeating: 1_000), second: nil)
    var isEmpty = grid.next() == nil
    #expect(isEmpty)
    grid.restart(at: later, first: Vector3(repeating: 1), second: nil)
    isEmpty = grid.next() == nil
    #expect(isEmpty)
    grid.append(at: later.advanced(bySeconds: 0.01), first: Vector3(repeating: 1), second: nil)
    let next = grid.next()
    let sample = try #require(next)
    #expect(sample.time == later.advanced(bySeconds: 0.005))
    #expect(abs(try #require(sample.first).x - 1) < 1e-12)
    isEmpty = grid.next() == nil
    #expect(isEmpty)
  }

  @Test("The timeline's ends are reached", arguments: [Int64.min, Int64.max - 25_000_000])
  func theTimelinesEndsAreReached(beginning: Int64) {
    var grid = UniformGrid(rateHertz: 100)
    grid.restart(at: SampleTime(nanoseconds: beginning), first: .zero, second: nil)
    grid.append(at: SampleTime(nanoseconds: beginning + 25_000_000), first: .zero, second: nil)
    var count = 0
    while grid.next() != nil { count += 1 }
    #expect(count == 2)
  }

  @Test("A vector that one row lacks is absent around it, and the other is not touched")
  func oneVectorLacking() {
    var grid = UniformGrid(rateHertz: 100)
    grid.restart(at: .zero, first: Vector3(1, 1, 1), second: Vector3(2, 2, 2))
    var samples: [UniformGrid.Sample] = []
    for row in 1...20 {
      let lacks = (8...9).contains(row)
      grid.append(
        at: SampleTime(nanoseconds: Int64(row) * 5_000_000), first: Vector3(1, 1, 1),
        second: lacks ? nil : Vector3(2, 2, 2))
      while let sample = grid.next() { samples.append(sample) }
    }
    #expect(samples.count == 10)
    for (index, sample) in samples.enumerated() {
      #expect(sample.first == Vector3(1, 1, 1))
      // From the row before to the row after, 35 to 50 ms, nothing is known.
      #expect(sample.second == ((3...4).contains(index) ? nil : Vector3(2, 2, 2)), "\(index)")
    }
  }
}
