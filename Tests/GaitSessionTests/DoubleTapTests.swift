import GaitModel
import GaitSession
import GaitSimulator
import Testing

/// Two taps on a sensor, and all that is none.
@Suite("A double tap")
struct DoubleTapTests {
  /// A resting sensor, turned anyhow, with a little noise and taps of one or two samples that ring a little.
  static func signal(
    _ taps: [Double], seconds: Double = 4, rate: Double = 100, size: Double = 12,
    gravity: Vector3 = Vector3(3, -7, 6.2)
  ) -> [ImuSample] {
    (0..<Int(seconds * rate)).map { index in
      let time = Double(index) / rate
      var acceleration = gravity + Vector3(0.05, -0.03, 0.04) * (index.isMultiple(of: 2) ? 1 : -1)
      for tap in taps where time >= tap - 1e-9 && time < tap + 0.03 {
        let ringing = time < tap + 0.01 ? 1.0 : -0.4
        acceleration += Vector3(0.6, 0.6, -0.53) * (size * ringing)
      }
      return ImuSample(
        time: SampleTime(seconds: time) ?? .zero, sensor: 0, acceleration: acceleration)
    }
  }

  static func found(_ samples: [ImuSample]) -> [Double] {
    var tap = DoubleTap()
    return samples.compactMap { sample in
      sample.acceleration.flatMap { tap.process($0, at: sample.time)?.seconds }
    }
  }

  @Test(
    "Two taps on a still sensor, told once, with the time of the first", arguments: [0.12, 0.25, 0.4, 0.58])
  func two(apart: Double) {
    let found = Self.found(Self.signal([1.5, 1.5 + apart]))
    #expect(found.count == 1)
    #expect(abs((found.first ?? 0) - 1.5) < 0.011)
  }

  @Test("At any rate from 50 Hz up", arguments: [50.0, 104, 200, 400])
  func rates(rate: Double) {
    #expect(Self.found(Self.signal([1.5, 1.8], rate: rate)).count == 1)
  }

  @Test("Twice, some seconds apart: told twice")
  func again() {
    #expect(Self.found(Self.signal([1.5, 1.8, 4, 4.3], seconds: 6)).count == 2)
  }

  @Test(
    "One, three, too close, too far apart, too weak: none",
    arguments: [[1.5], [1.5, 1.8, 2.1], [1.5, 1.56], [1.5, 2.3], []])
  func none(taps: [Double]) {
    #expect(Self.found(Self.signal(taps)).isEmpty)
  }

  @Test("A touch too weak to be a tap")
  func weak() {
    #expect(Self.found(Self.signal([1.5, 1.8], size: 2)).isEmpty)
  }

  @Test("Right after the beginning the sensor is not known to be still")
  func early() {
    #expect(Self.found(Self.signal([0.2, 0.5])).isEmpty)
  }

  @Test("A sensor that is picked up and turned")
  func turned() {
    let samples = (0..<400).map { index -> ImuSample in
      let time = Double(index) / 100
      let share = min(max((time - 1.5) / 0.3, 0), 1)
      let acceleration =
        Vector3(0, 9.8 * (1 - share), 9.8 * share) + Vector3(1, 1, 1) * (share * (1 - share) * 20)
      return ImuSample(time: SampleTime(seconds: time) ?? .zero, sensor: 0, acceleration: acceleration)
    }
    #expect(Self.found(samples).isEmpty)
  }

  @Test(
    "Walking is never two taps, wherever the sensor is",
    arguments: [
      Place(.foot, .left), Place(.shank, .right), Place(.wrist, .left), Place(.lowerBack),
      Place(.thigh, .right),
    ])
  func walking(place: Place) throws {
    for (cadence, speed) in [(112.0, 1.4), (80, 0.7)] {
      let walk = try SimulatedWalk(
        script: .steady(cadence: cadence, speed: speed, seconds: 60),
        sensors: [SensorModel(place, acceleration: .typicalAcceleration)])
      #expect(Self.found(walk.samples()).isEmpty)
    }
  }

  @Test("A gap between the taps, or numbers that are none: no trap, and no double tap across the gap")
  func gaps() {
    var samples = Self.signal([1.5, 1.9])
    samples.removeAll { $0.time.seconds > 1.55 && $0.time.seconds < 1.85 }
    for index in samples.indices {
      samples[index].time = samples[index].time.advanced(bySeconds: samples[index].time.seconds > 1.6 ? 1 : 0)
    }
    #expect(Self.found(samples).isEmpty)
    var broken = Self.signal([1.5, 1.8])
    broken[10].acceleration = Vector3(.nan, 1, 2)
    broken[20].acceleration = Vector3(.infinity, 0, 0)
    #expect(Self.found(broken).count == 1)
  }
}
