import GaitModel
import Testing

@testable import GaitAnalysis

@Suite("Dead, frozen and repeated channels")
struct ChannelWatchTests {
  private let both: ChannelSet = [.acceleration, .angularVelocity]

  private func watched(
    _ samples: [ImuSample], on segment: Segment = .lowerBack
  ) -> (watch: ChannelWatch, readings: Int) {
    var watch = ChannelWatch(both, on: segment)
    var readings = 0
    for sample in samples where watch.take(sample) { readings += 1 }
    return (watch, readings)
  }

  /// Puts one reading in the place of so many after it.
  private func repeatReading(_ reading: Int, for count: Int, in samples: inout [ImuSample]) {
    for index in (reading + 1)...(reading + count) {
      samples[index].acceleration = samples[reading].acceleration
      samples[index].angularVelocity = samples[reading].angularVelocity
    }
  }

  @Test("A live sensor is believed, moving and at rest")
  func live() {
    var sensor = SwingingSensor()
    let moving = sensor.samples(10)
    let result = watched(moving)
    #expect(result.watch.distrusted == [] && result.readings == moving.count)
    var noise = NoiseSource()
    let rest = (0..<1000).map { index in
      ImuSample(
        time: SampleTime(seconds: Double(index) / 100) ?? .zero, sensor: 0,
        acceleration: Vector3(0, 0, 9.81) + noise.vector(0.02), angularVelocity: noise.vector(0.002))
    }
    #expect(watched(rest).watch.distrusted == [])
  }

  @Test("A channel that stays at a value while the other moves is dead", arguments: [0.0, 1.5])
  func dead(value: Double) {
    var sensor = SwingingSensor()
    var samples = sensor.samples(10)
    for index in samples.indices { samples[index].angularVelocity = Vector3(repeating: value) }
    #expect(watched(samples).watch.dead == .angularVelocity)
  }

  @Test("One dead axis takes its channel with it")
  func deadAxis() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(10)
    for index in samples.indices { samples[index].acceleration?.y = 0 }
    #expect(watched(samples).watch.dead == .acceleration)
  }

  @Test("A channel that comes back is believed again")
  func revived() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(10)
    for index in 0..<500 { samples[index].angularVelocity = .zero }
    #expect(watched(samples).watch.dead == [])
  }

  @Test("All channels at one reading are frozen until one changes")
  func frozen() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(10)
    repeatReading(599, for: 400, in: &samples)
    let result = watched(samples).watch
    #expect(result.isFrozen && result.distrusted == both)
    #expect(result.sameSince == samples[599].time)
    #expect(result.sameCount == 401)
    #expect(!watched(Array(samples.prefix(690))).watch.isFrozen)
  }

  @Test("Six axes that never moved are frozen after a second as well")
  func frozenFromStart() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(3)
    repeatReading(0, for: 199, in: &samples)
    let result = watched(Array(samples.prefix(101))).watch
    #expect(result.isFrozen && result.sameSince == samples[0].time && result.sameCount == 101)
    #expect(!watched(Array(samples.prefix(100))).watch.isFrozen)
    #expect(!watched(samples).watch.isFrozen)
    // What is nothing but zeros is dead.
    for index in 0..<200 { (samples[index].acceleration, samples[index].angularVelocity) = (.zero, .zero) }
    let dead = watched(Array(samples.prefix(199))).watch
    #expect(!dead.isFrozen && dead.dead == .acceleration)
  }

  @Test("Three axes that begin frozen are found when they come back amid a movement, not those that rested")
  func frozenAtStart() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(10)
    for index in samples.indices {
      samples[index].angularVelocity = nil
      if index < 230 { samples[index].acceleration = samples[0].acceleration }
    }
    func stretches(_ samples: [ImuSample]) -> [SampleTime] {
      var watch = ChannelWatch(.acceleration, on: .lowerBack)
      var found: [SampleTime] = []
      for sample in samples {
        _ = watch.take(sample)
        #expect(!watch.isFrozen)
        if let stretch = watch.frozenAtStart { found += [stretch.start, stretch.end] }
      }
      return found
    }
    #expect(stretches(samples) == [samples[0].time, samples[229].time])
    // A coarse sensor at rest that begins to move slowly: each reading differs by little from the one before.
    for index in 230..<260 {
      samples[index].acceleration = samples[0].acceleration.map {
        $0 + Vector3(0.01 * Double(index - 229), 0, 0)
      }
    }
    #expect(stretches(samples).isEmpty)
  }

  @Test("A leg that is shaken by landings and hardly turns has a gyroscope of another scale")
  func stiff() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(10)
    for index in samples.indices {
      samples[index].angularVelocity = samples[index].angularVelocity.map { $0 / 57.3 }
      if index % 60 == 0 { samples[index].acceleration?.z += 25 }
    }
    #expect(watched(samples, on: .foot).watch.isStiff)
    // A trunk that is shaken and does not turn may sit in a bus.
    #expect(!watched(samples).watch.isStiff)
    #expect(!watched(sensor.samples(10), on: .foot).watch.isStiff)
  }

  @Test("A gyroscope that stays at its number is dead, not of another scale: it may come back")
  func deadIsNotStiff() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(20)
    for index in samples.indices where index % 60 == 0 { samples[index].acceleration?.z += 25 }
    for index in 0..<1000 { samples[index].angularVelocity = .zero }
    #expect(watched(Array(samples.prefix(1000)), on: .foot).watch.dead == .angularVelocity)
    let whole = watched(samples, on: .foot).watch
    #expect(!whole.isStiff && whole.dead == [])
  }

  @Test("A shank that lands hard swings far: a quarter of its turning is a gyroscope of another scale")
  func shortSwing() {
    /// A shank that swings by so many radians to each side once a second, and lands with so many m/s².
    func swinging(_ angle: Double, landing: Double, every seconds: Double = 1) -> [ImuSample] {
      var noise = NoiseSource()
      return (0..<800).map { index in
        let time = Double(index) / 100
        let phase = 2 * .pi * time / seconds
        let lands = index % 100 < 3
        return ImuSample(
          time: SampleTime(seconds: time) ?? .zero, sensor: 0,
          acceleration: Vector3(0, 0, 9.81 + (lands ? landing : 0)) + noise.vector(0.05),
          angularVelocity: Vector3(0, angle * 2 * .pi / seconds * cosine(phase), 0) + noise.vector(0.005))
      }
    }
    let sound = swinging(0.5, landing: 25)
    let quarter = swinging(0.125, landing: 25)
    #expect(!watched(sound, on: .shank).watch.isStiff)
    #expect(watched(quarter, on: .shank).watch.isStiff)
    #expect(!watched(Array(quarter.prefix(390)), on: .shank).watch.isStiff)
    #expect(!watched(quarter, on: .thigh).watch.isStiff && !watched(quarter, on: .lowerBack).watch.isStiff)
    // One that lands softly may swing by as little as it likes, and one that trembles hardly swings.
    #expect(!watched(swinging(0.125, landing: 8), on: .shank).watch.isStiff)
    #expect(!watched(swinging(0.03, landing: 25, every: 0.2), on: .shank).watch.isStiff)
  }

  @Test("Readings that are repeated to fill a faster grid are left out")
  func held() {
    var sensor = SwingingSensor()
    let slow = sensor.samples(20)
    let samples = slow.indices.map { index in
      var sample = slow[index / 4 * 4]
      sample.time = slow[index].time
      return sample
    }
    let result = watched(samples)
    #expect(result.watch.isHeld && !result.watch.isFrozen)
    #expect(result.readings < 500 + 300)
  }

  @Test("Readings that are repeated are noted, with the sensor's own rate", arguments: [2, 4])
  func heldIsNoted(times: Int) {
    var sensor = SwingingSensor()
    let slow = sensor.samples(20)
    var analyzer = GaitAnalyzer(rig: SensorRig([WornSensor(place: Place(.lowerBack), channels: both)]))
    var outputs: [GaitOutput] = []
    for index in slow.indices {
      var sample = slow[index / times * times]
      sample.time = slow[index].time
      analyzer.process(sample, into: &outputs)
    }
    let notices = outputs.compactMap { output in
      if case .quality(let notice) = output { notice } else { nil }
    }
    #expect(notices.map(\.code) == [.rateLow])
    #expect(abs((notices.first?.value ?? 0) - 100 / Double(times)) < 2)
  }

  @Test("A coarse sensor that rests for a part of each stride repeats, and those are readings")
  func resting() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(20)
    for start in stride(from: 0, to: samples.count, by: 100) {
      for index in (start + 1)..<(start + 45) {
        samples[index].acceleration = samples[start].acceleration
        samples[index].angularVelocity = samples[start].angularVelocity
      }
    }
    let result = watched(samples)
    #expect(!result.watch.isHeld && result.watch.distrusted == [])
    #expect(result.readings == samples.count)
  }

  @Test("Two equal axes are a copy")
  func copied() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(10)
    for index in samples.indices {
      let copy = samples[index].angularVelocity?.z ?? 0
      samples[index].angularVelocity?.y = copy
    }
    #expect(watched(samples).watch.copied == .angularVelocity)
  }
}
