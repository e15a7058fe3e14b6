import GaitModel
import GaitSimulator
import GaitTestSupport
import Testing

@testable import GaitAnalysis

/// What the strides of a foot tell of a gyroscope that is late.
@Suite struct StrideTimingTests {
  private func judge(_ samples: [ImuSample], late: Int = 0, on segment: Segment = .foot) -> StrideTiming {
    var judge = StrideTiming(segment)
    for index in samples.indices {
      var sample = samples[index]
      sample.angularVelocity = samples[min(max(index - late, 0), samples.count - 1)].angularVelocity
      judge.take(sample)
    }
    return judge
  }

  private func foot(
    cadence: Double = 108, speed: Double = 1.25, hertz: Double = 100, seconds: Double = 30,
    asymmetry: Double = 0
  ) throws -> [ImuSample] {
    try SimulatedWalk(
      script: .steady(cadence: cadence, speed: speed, seconds: seconds, standing: 3),
      walker: Walker(asymmetry: asymmetry),
      sensors: [
        SensorModel(
          Place(.foot, .left), rateHertz: hertz, mounting: .random(seed: 3),
          acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
      ], seed: 11
    ).samples()
  }

  @Test("The delay of a gyroscope is found to 5 ms", arguments: [-2, -1, 0, 1, 2, 3])
  func delay(late: Int) throws {
    let found = try #require(judge(try foot(), late: late).delay)
    #expect(abs(found - 0.01 * Double(late)) < 0.005, "\(found)")
  }

  @Test(
    "A gyroscope 20 ms late or 40 ms early is named, 10 ms late or 20 ms early is not",
    arguments: [(-4, true), (-2, false), (0, false), (1, false), (2, true), (4, true)])
  func named(late: Int, isNamed: Bool) throws {
    let disagrees = try judge(foot(), late: late).disagrees
    #expect(disagrees == isNamed)
  }

  @Test(
    "Sound feet are of one time at any pace, at 50 Hz and with a limp",
    arguments: [
      (60.0, 0.5, 100.0, 0.0), (70, 0.65, 100, 0), (80, 0.8, 50, 0.0), (100, 1.1, 128, 0.05),
      (125, 1.6, 200, -0.05),
    ])
  func sound(cadence: Double, speed: Double, hertz: Double, asymmetry: Double) throws {
    let samples = try foot(cadence: cadence, speed: speed, hertz: hertz, asymmetry: asymmetry)
    let sound = judge(samples)
    // At the slowest paces no stride may tell anything.
    let (disagrees, delay) = (sound.disagrees, sound.delay ?? 0)
    #expect(!disagrees)
    #expect(abs(delay) < 0.015)
  }

  @Test("Strides whose landings are cut off at 2 g tell nothing")
  func cut() throws {
    let limit = Vector3(repeating: 2 * 9.80665)
    let samples = try foot().map { sample in
      var sample = sample
      sample.acceleration?.clamp(lowerBound: -limit, upperBound: limit)
      return sample
    }
    let disagrees = judge(samples).disagrees
    #expect(!disagrees)
  }

  @Test("Of fewer than ten strides, on another place, and across gaps nothing is said")
  func silent() throws {
    #expect(!judge(try foot(seconds: 10), late: 4).disagrees)
    #expect(!judge(try foot(), late: 4, on: .shank).disagrees)
    var broken = StrideTiming(.foot)
    let samples = try foot()
    for index in samples.indices where index % 80 > 30 {
      var sample = samples[index]
      sample.angularVelocity = samples[max(index - 4, 0)].angularVelocity
      broken.take(sample)
    }
    #expect(broken.delay == nil)
  }

  @Test("Real feet that walk are of one time; of those that are 40 ms late two of three and more are named")
  func real() throws {
    var (named, all) = (0, 0)
    for walk in try RealFeetTests.walks() {
      for sensor in 0...1 {
        let own = walk.samples.filter { Int($0.sensor) == sensor }
        let sound = judge(own)
        #expect(!sound.disagrees, "\(walk.name)")
        let hertz = Double(own.count - 1) / own[own.count - 1].time.seconds(since: own[0].time)
        all += 1
        if judge(own, late: Int((0.04 * hertz).rounded())).disagrees { named += 1 }
      }
    }
    #expect(3 * named >= 2 * all, "\(named) of \(all)")
  }
}
