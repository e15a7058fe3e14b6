import GaitModel
import GaitTestSupport
import Testing

@testable import GaitAnalysis

@Suite struct SensorFrontTests {
  /// A sensor whose force grows by 1 m/s² and whose turning by 2 rad/s in each second, so that every straight line
  /// is exact.
  static func samples(seconds: Double, rate: Double = 100) -> [ImuSample] {
    (0..<Int(seconds * rate)).map { index in
      let time = Double(index) / rate
      return ImuSample(
        time: SampleTime.zero.advanced(bySeconds: time), sensor: 0, acceleration: Vector3(time, 0, 9.81),
        angularVelocity: Vector3(0, 2 * time, 0))
    }
  }

  /// What a front made of samples.
  struct Run {
    var slow: [SensorFrame.GridSample] = []
    var quick: [SensorFrame.GridSample] = []
    var restarts: [SensorFrame.Restart] = []
    var continuities: [SensorIntake.Continuity] = []

    init(
      _ samples: [ImuSample], place: Place = Place(.lowerBack),
      distrusting: (channels: ChannelSet, from: Double, to: Double)? = nil
    ) {
      var fronts = Fronts(place)
      var frame = SensorFrame()
      for sample in samples {
        if let distrusting {
          let isIn = (distrusting.from..<distrusting.to).contains(sample.time.seconds)
          if isIn { fronts.distrust(distrusting.channels) } else { fronts.trust(distrusting.channels) }
        }
        guard fronts.take(sample, into: &frame) else { continue }
        slow += frame.slow
        quick += frame.quick
        if let restart = frame.restart { restarts.append(restart) }
        continuities.append(frame.continuity)
      }
    }
  }

  /// The samples without the gyroscope in an interval.
  static func withoutTurning(_ samples: [ImuSample], from: Double, to: Double) -> [ImuSample] {
    samples.map { sample in
      var sample = sample
      if (from..<to).contains(sample.time.seconds) { sample.angularVelocity = nil }
      return sample
    }
  }

  @Test("Both channels come on one grid, each exact on a straight line")
  func grid() throws {
    let run = Run(Self.samples(seconds: 2))
    #expect(run.slow.count == 199)
    for sample in run.slow {
      #expect(abs(try #require(sample.force).x - sample.time.seconds) < 1e-9)
      #expect(abs(try #require(sample.turning).y - 2 * sample.time.seconds) < 1e-9)
    }
    #expect(run.quick.isEmpty)
    #expect(run.restarts.count == 1 && run.restarts[0].isLong)
  }

  @Test("On a leg the slow grid is the mean of pairs of the quick one", arguments: [60.0, 100, 200, 333])
  func pairs(rate: Double) throws {
    let run = Run(Self.samples(seconds: 2, rate: rate), place: Place(.foot, .left))
    let alone = Run(Self.samples(seconds: 2, rate: rate))
    #expect(run.quick.count >= 2 * run.slow.count && run.slow.count == alone.slow.count)
    for (one, other) in zip(run.slow, alone.slow) {
      #expect(one.time == other.time)
      #expect((try #require(one.force) - (try #require(other.force))).length < 1e-9)
    }
  }

  @Test("A gyroscope that is missing for up to 50 ms is bridged by a straight line, and nobody hears of it")
  func shortHole() throws {
    let run = Run(Self.withoutTurning(Self.samples(seconds: 2), from: 0.995, to: 1.035))
    #expect(run.slow.count == 199 && run.restarts.count == 1)
    for sample in run.slow {
      #expect(abs(try #require(sample.turning).y - 2 * sample.time.seconds) < 1e-9)
    }
  }

  @Test("A gyroscope that is missing for longer is lost: the force goes on, and the gyroscope begins anew")
  func longHole() throws {
    let run = Run(Self.withoutTurning(Self.samples(seconds: 3), from: 0.995, to: 1.495))
    #expect(run.slow.count == 299 && run.slow.allSatisfy { $0.force != nil })
    for sample in run.slow {
      #expect((sample.turning == nil) == (0.99..<1.5).contains(sample.time.seconds), "\(sample.time.seconds)")
    }
    #expect(run.restarts.count == 2)
    let restart = try #require(run.restarts.last)
    #expect(restart.forceContinuity == .follows && restart.turningContinuity == .settles)
    #expect(run.continuities.dropFirst().allSatisfy { $0 == .follows })
  }

  @Test(
    "What is not believed is lost at once and comes back as after a gap",
    arguments: [0.2, 1.5], [ChannelSet.acceleration, .angularVelocity])
  func distrust(seconds: Double, channels: ChannelSet) throws {
    let run = Run(Self.samples(seconds: 4), distrusting: (channels, 1, 1 + seconds))
    let isForce = channels == .acceleration
    for sample in run.slow {
      let isLost = (0.99..<(1 + seconds)).contains(sample.time.seconds)
      #expect((sample.force == nil) == (isLost && isForce), "\(sample.time.seconds)")
      #expect((sample.turning == nil) == (isLost && !isForce), "\(sample.time.seconds)")
    }
    let restart = try #require(run.restarts.last)
    let expected: SensorIntake.Continuity = seconds > 1 ? .restarts : .settles
    #expect((isForce ? restart.forceContinuity : restart.turningContinuity) == expected)
    #expect((isForce ? restart.turningContinuity : restart.forceContinuity) == .follows)
    // The lower back must have its accelerometer; without the gyroscope it goes on.
    #expect(run.continuities.contains(expected) == isForce)
  }

  @Test("A gap of the sensor is a gap of both channels", arguments: [0.04, 0.3, 2.0])
  func gap(seconds: Double) throws {
    let samples = Self.samples(seconds: 5).filter { !(1.005..<(1.005 + seconds)).contains($0.time.seconds) }
    let run = Run(samples)
    let expected: SensorIntake.Continuity = seconds > 1 ? .restarts : seconds > 0.05 ? .settles : .follows
    #expect(run.restarts.count == (expected == .follows ? 1 : 2))
    guard expected != .follows else { return }
    let restart = try #require(run.restarts.last)
    #expect(restart.forceContinuity == expected && restart.turningContinuity == expected)
    // The grid begins at the first sample after the gap, not before.
    #expect(run.slow.allSatisfy { !(1.01..<(1 + seconds)).contains($0.time.seconds) })
  }

  @Test("Units of gravity are lost for every stage as soon as they are recognised")
  func units() {
    let samples = Self.samples(seconds: 6).map { sample in
      var sample = sample
      sample.acceleration = Vector3(0, 0, 1)
      return sample
    }
    let run = Run(samples)
    #expect(run.slow.contains { $0.time.seconds > 1.9 })
    #expect(run.slow.allSatisfy { $0.time.seconds < 2.02 || $0.force == nil && $0.turning == nil })
  }

  @Test("Holes of one channel ask for no memory")
  func allocations() {
    let samples = Self.samples(seconds: 8, rate: 200).enumerated().map { index, sample in
      var sample = sample
      if index % 50 < 6 || index % 333 < 40 { sample.angularVelocity = nil }
      return sample
    }
    var fronts = Fronts(Place(.foot, .left))
    var frame = SensorFrame()
    func run(_ range: Range<Int>) {
      for index in range { _ = fronts.take(samples[index], into: &frame) }
    }
    run(0..<400)
    guard let allocations = countAllocations({ run(400..<samples.count) }) else { return }
    #expect(allocations == 0)
  }
}
