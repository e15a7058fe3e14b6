import GaitModel
import GaitSimulator
import GaitTestSupport
import Testing

@testable import GaitAnalysis

/// A gyroscope that is of another time than its accelerometer.
@Suite struct ChannelTimingTests {
  /// A sensor that is jolted now and then in both channels at once, its gyroscope late by so many seconds.
  private func jolted(late: Double, hertz: Double = 100, seconds: Double = 20) -> [ImuSample] {
    var random = NoiseSource()
    let jolts = (0..<Int(seconds / 0.55)).map { 0.55 * Double($0) + 0.2 * random.next() }
    func felt(_ time: Double) -> Double {
      jolts.reduce(0) { sum, jolt in
        let since = time - jolt
        return since < 0 || since > 0.3 ? sum : sum + exponential(-since / 0.05) * sine(2 * .pi * 11 * since)
      }
    }
    return (0..<Int(seconds * hertz)).map { index in
      let time = Double(index) / hertz
      let (force, turning) = (felt(time), felt(time - late))
      return ImuSample(
        time: SampleTime(seconds: time) ?? .zero, sensor: 0,
        acceleration: Vector3(9.81 + 12 * force, 5 * force, -3 * force) + random.vector(0.1),
        angularVelocity: Vector3(2 * turning, 0.7 * sine(2 * .pi * time), -3 * turning) + random.vector(0.02))
    }
  }

  private func judge(_ samples: [ImuSample], on segment: Segment) -> ChannelTiming {
    var judge = ChannelTiming(segment)
    for sample in samples { judge.take(sample) }
    return judge
  }

  @Test(
    "The delay of a gyroscope is found to 4 ms", arguments: [-0.33, -0.06, 0, 0.02, 0.05, 0.12, 0.24, 0.36])
  func delay(late: Double) throws {
    let found = try #require(judge(jolted(late: late), on: .foot).delay)
    #expect(abs(found - late) < 0.004, "\(found)")
  }

  @Test(
    "On a foot 40 ms late or 60 ms early are named, 20 ms are not",
    arguments: [(-0.06, true), (-0.02, false), (0, false), (0.02, false), (0.04, true), (0.15, true)])
  func named(late: Double, isNamed: Bool) {
    #expect(judge(jolted(late: late), on: .foot).disagrees == isNamed)
  }

  @Test("At 50 Hz a delay must be longer to be named; at 25 Hz nothing is said")
  func rates() {
    #expect(!judge(jolted(late: 0.02, hertz: 50), on: .foot).disagrees)
    #expect(judge(jolted(late: 0.07, hertz: 50), on: .foot).disagrees)
    #expect(judge(jolted(late: 0.1, hertz: 25), on: .foot).delay == nil)
  }

  @Test("One late block names nothing; two that agree do")
  func blocks() {
    #expect(!judge(jolted(late: 0.06, seconds: 9), on: .foot).disagrees)
    #expect(judge(jolted(late: 0.06, seconds: 12), on: .foot).disagrees)
  }

  /// The same sensor of one time for six seconds, and then late.
  private func becoming(late: Double) -> [ImuSample] {
    jolted(late: 0, seconds: 6)
      + jolted(late: late, seconds: 6).map { sample in
        var sample = sample
        sample.time = sample.time.advanced(bySeconds: 6)
        return sample
      }
  }

  @Test("One block in mid-walk names a foot that is far late or early, and nothing else")
  func farBlock() {
    let (late, early) = (becoming(late: 0.2), becoming(late: -0.2))
    #expect(!judge(jolted(late: 0.2, seconds: 8), on: .foot).disagrees)
    #expect(judge(late, on: .foot).disagrees && judge(early, on: .foot).disagrees)
    #expect(!judge(late, on: .shank).disagrees && !judge(early, on: .shank).disagrees)
    #expect(!judge(late, on: .thigh).disagrees && !judge(late, on: .lowerBack).disagrees)
    #expect(judge(jolted(late: 0.2, seconds: 12), on: .lowerBack).disagrees)
    #expect(judge(jolted(late: 0.2, seconds: 12), on: .shank).disagrees)
    #expect(judge(jolted(late: 0.09, seconds: 12), on: .shank).disagrees)
    #expect(!judge(jolted(late: 0.06, seconds: 12), on: .shank).disagrees)
  }

  @Test("At 50 Hz what turns smoothly, without jolts, tells no delay")
  func smooth() {
    var sensor = SwingingSensor()
    sensor.hertz = 50
    #expect(judge(sensor.samples(20), on: .shank).delay == nil)
  }

  @Test(
    "Sound simulated walkers, slow and fast, have no late gyroscope on any place; late feet are named at a usual pace",
    arguments: [(40.0, 0.3), (50, 0.4), (70, 0.7), (95, 1.1), (120, 1.5)])
  func simulated(cadence: Double, speed: Double) throws {
    let places = [
      Place(.foot, .left), Place(.shank, .left), Place(.thigh, .left), Place(.lowerBack), Place(.sternum),
      Place(.wrist, .left),
    ]
    let walk = try SimulatedWalk(
      script: .steady(cadence: cadence, speed: speed, seconds: 40, standing: 3),
      walker: Walker(heightMetres: 1.72),
      sensors: places.enumerated().map { index, place in
        SensorModel(
          place, rateHertz: 100, mounting: .random(seed: UInt64(index + 3)),
          acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
      }, seed: 11)
    let samples = walk.samples()
    for (index, place) in places.enumerated() {
      let own = samples.filter { Int($0.sensor) == index }
      #expect(!judge(own, on: place.segment).disagrees, "\(place)")
      guard place.segment == .foot, cadence > 80 else { continue }
      let late = zip(own, own.dropFirst(10)).map { early, sample in
        ImuSample(
          time: sample.time, sensor: sample.sensor, acceleration: sample.acceleration,
          angularVelocity: early.angularVelocity)
      }
      #expect(judge(late, on: place.segment).disagrees, "\(place)")
    }
  }

  @Test("Legs of slow walkers, one of which hardly bends, are of one time", arguments: [0, 1, 3])
  func stiffLeg(number: Int) throws {
    let draw = LandingDraw(number, speeds: 0.4...0.6, change: .stiffRight, seconds: 45, of: 2)
    let walk = try draw.walk([.thigh, .shank].flatMap { [Place($0, .left), Place($0, .right)] })
    for (index, sensor) in walk.rig.sensors.enumerated() {
      let own = walk.samples.filter { Int($0.sensor) == index }
      #expect(!judge(own, on: sensor.place.segment).disagrees, "\(sensor.place)")
    }
  }

  @Test("Real feet that walk are of one time, and 50 ms late they are not")
  func real() throws {
    for walk in try RealFeetTests.walks() {
      for sensor in 0...1 {
        let own = walk.samples.filter { Int($0.sensor) == sensor }
        // Blocks begin with the recording: some end just after somebody has set off.
        for start in [0, 0.3, 0.7, 1.6, 2.9] {
          let rest = own.filter { $0.time.seconds >= start }
          #expect(!judge(rest, on: .foot).disagrees, "\(walk.name) from \(start)")
        }
        let late = zip(own, own.dropFirst(5)).map { early, sample in
          ImuSample(
            time: sample.time, sensor: sample.sensor, acceleration: sample.acceleration,
            angularVelocity: early.angularVelocity)
        }
        #expect(judge(late, on: .foot).disagrees, "\(walk.name)")
      }
    }
  }
}
