import GaitModel
import Testing

@testable import GaitAnalysis

/// A leg on a hinge: it swings in gravity with the quick turns of steps, and its sensor sits on an arm. The angular
/// velocity may come late.
struct HingedLeg {
  var hertz = 100.0
  var late = 0.0
  /// Samples are numbered from here.
  private var random = NoiseSource()

  init(hertz: Double = 100, late: Double = 0) {
    self.hertz = hertz
    self.late = late
  }

  private static let harmonics: [(size: Double, times: Double, phase: Double)] = [
    (0.5, 1, 0), (0.2, 2, 1), (0.06, 5, 2), (0.03, 8, 0.5), (0.02, 11, 1.5),
  ]

  private static func angle(_ time: Double, derivative: Int) -> Double {
    harmonics.reduce(0) { sum, part in
      let frequency = 2 * Double.pi * 0.9 * part.times
      let angle = frequency * time + part.phase
      switch derivative {
      case 0: return sum + part.size * sine(angle)
      case 1: return sum + part.size * frequency * cosine(angle)
      default: return sum - part.size * frequency * frequency * sine(angle)
      }
    }
  }

  mutating func samples(_ seconds: Double) -> [ImuSample] {
    let arm = Vector3(0, -0.3, 0.05)
    return (0..<Int(seconds * hertz)).map { index in
      let time = Double(index) / hertz
      let angle = Self.angle(time, derivative: 0)
      let turning = Vector3(Self.angle(time, derivative: 1), 0, 0)
      let turned = Vector3(Self.angle(time, derivative: 2), 0, 0)
      let gravity = Vector3(0, 9.81 * cosine(angle), -9.81 * sine(angle))
      let force = gravity + turned.cross(arm) + turning.cross(turning.cross(arm))
      return ImuSample(
        time: SampleTime(seconds: time) ?? .zero, sensor: 0, acceleration: force + random.vector(0.1),
        angularVelocity: Vector3(Self.angle(time - late, derivative: 1), 0, 0) + random.vector(0.02))
    }
  }
}

@Suite("A gyroscope that is late")
struct TurningDelayTests {
  private func delay(hertz: Double = 100, late: Double, seconds: Double = 20) -> Double? {
    var leg = HingedLeg(hertz: hertz, late: late)
    var steps = ChannelSteps()
    var judge = TurningDelay()
    for sample in leg.samples(seconds) {
      _ = steps.take(sample)
      while let step = steps.next() { judge.take(step) }
    }
    return judge.seconds
  }

  @Test(
    "A delay is found to 5 ms at any rate", arguments: [50.0, 64, 100, 200], [-0.04, 0.02, 0.05, 0.1, 0.36])
  func found(hertz: Double, late: Double) throws {
    let found = try #require(delay(hertz: hertz, late: late))
    #expect(abs(found - late) < 0.005)
  }

  @Test("Channels of one moment show none", arguments: [50.0, 100, 200])
  func sound(hertz: Double) { #expect(delay(hertz: hertz, late: 0, seconds: 60) == nil) }

  @Test("Below 50 samples a second nothing is told")
  func slow() { #expect(delay(hertz: 40, late: 0.1) == nil) }

  @Test(
    "What is late is brought back to its own sample, what was early too", arguments: [-0.03, 0.03, 0.085])
  func shift(late: Double) {
    var shift = ChannelShift()
    shift.begin(late)
    var passed: [ImuSample] = []
    for index in 0..<200 {
      let time = Double(index) / 100
      // An angular velocity that says when it was.
      shift.take(
        ImuSample(
          time: SampleTime(seconds: time) ?? .zero, sensor: 0, acceleration: Vector3(time, 0, 0),
          angularVelocity: Vector3(time - late, 0, 0)))
      passed += shift.ready
    }
    shift.flush()
    passed += shift.ready
    #expect(passed.count == 200)
    let inside = passed.filter { $0.angularVelocity != nil }
    #expect(inside.count >= 190)
    for sample in inside {
      #expect(abs((sample.angularVelocity?.x ?? 0) - (sample.acceleration?.x ?? 1)) < 1e-9)
    }
  }

  @Test("Feet whose gyroscopes are 30 ms late are named, and walk their own length from then on")
  func feet() throws {
    let places = [Place(.foot, .left), Place(.foot, .right)]
    let walks = try RealWalk.all(in: "gaitmap_feet_mocap", places: places)
    for walk in walks {
      let sound = Analysis(walk.samples, rig: walk.rig)
      #expect(!sound.notices.contains { $0.code == .channelsDisagree })
      let late = Analysis(Self.late(walk.samples, by: 6, of: 2), rig: walk.rig)
      let notices = late.notices.filter { $0.code == .channelsDisagree }
      #expect(notices.count == 2)
      for notice in notices { #expect(abs((notice.value ?? 0) - 0.03) < 0.015) }
      let known = try #require(notices.map(\.end).max())
      let lengths = late.strides.filter { $0.start > known }.compactMap(\.lengthMetres).sorted()
      let own = sound.strides.filter { $0.start > known }.compactMap(\.lengthMetres).sorted()
      let (one, other) = (lengths[lengths.count / 2], own[own.count / 2])
      #expect(abs(one / other - 1) < 0.04)
    }
  }

  /// Every sensor's angular velocity, so many of its samples late.
  private static func late(_ samples: [ImuSample], by late: Int, of sensors: Int) -> [ImuSample] {
    var result = samples
    for sensor in 0..<sensors {
      let own = samples.indices.filter { samples[$0].sensor == sensor }
      for place in own.indices {
        result[own[place]].angularVelocity = samples[own[max(place - late, 0)]].angularVelocity
      }
    }
    return result
  }
}
