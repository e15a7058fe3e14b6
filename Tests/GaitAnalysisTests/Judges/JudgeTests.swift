import GaitModel
import Testing

@testable import GaitAnalysis

/// A sensor that swings about one axis in gravity, with noise: its channels agree by construction.
struct SwingingSensor {
  /// Which fault it has.
  enum Fault: String, CaseIterable {
    case none, mirroredForce, exchangedTurning, negatedTurning, doubledTurning
  }

  var hertz = 100.0
  private var random = NoiseSource()

  /// The samples of so many seconds.
  mutating func samples(_ seconds: Double, fault: Fault = .none) -> [ImuSample] {
    (0..<Int(seconds * hertz)).map { index in
      let time = Double(index) / hertz
      // Nods by 0.6 rad once a second, and bends by 0.8 rad every ten.
      let angle = 0.6 * sine(2 * .pi * time) + 0.8 * sine(0.2 * .pi * time)
      let rate = 0.6 * 2 * .pi * cosine(2 * .pi * time) + 0.8 * 0.2 * .pi * cosine(0.2 * .pi * time)
      var force = Vector3(9.81 * sine(angle), 9.81 * cosine(angle) * 0.6, 9.81 * cosine(angle) * 0.8)
      var turning = Vector3(0, -0.8 * rate, 0.6 * rate)
      force += random.vector(0.05)
      turning += random.vector(0.005)
      switch fault {
      case .none: break
      case .mirroredForce: force.x = -force.x
      case .exchangedTurning: turning = Vector3(turning.y, turning.x, turning.z)
      case .negatedTurning: turning = -turning
      case .doubledTurning: turning *= 2.5
      }
      return ImuSample(
        time: SampleTime(seconds: time) ?? .zero, sensor: 0, acceleration: force, angularVelocity: turning)
    }
  }
}

/// Noise that is the same in every run.
struct NoiseSource {
  private var state: UInt64 = 0x1234_5678_9ABC_DEF1

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 33) / Double(UInt32.max >> 1) - 0.5
  }

  mutating func vector(_ size: Double) -> Vector3 {
    Vector3(size * next(), size * next(), size * next())
  }
}

@Suite("Gravity turns as the gyroscope says")
struct GravityTurnTests {
  private func disagrees(_ fault: SwingingSensor.Fault, seconds: Double = 30) -> Bool {
    var sensor = SwingingSensor()
    var judge = GravityTurn()
    var steps = ChannelSteps(seconds: Thresholds.Gravity.step.value)
    for sample in sensor.samples(seconds, fault: fault) {
      _ = steps.take(sample)
      while let step = steps.next() { judge.take(step) }
    }
    return judge.disagrees
  }

  @Test("Channels that are true to each other agree")
  func agree() { #expect(!disagrees(.none)) }

  @Test(
    "A turned sign, exchanged axes and a wrong scale are found",
    arguments: [SwingingSensor.Fault.mirroredForce, .exchangedTurning, .negatedTurning, .doubledTurning])
  func found(fault: SwingingSensor.Fault) { #expect(disagrees(fault)) }

  @Test("Nothing is said of a sensor in its first six seconds")
  func early() { #expect(!disagrees(.mirroredForce, seconds: 6)) }

  @Test("The order of axes and signs as it stands is not among the other readings")
  func hypotheses() {
    let value = Vector3(1, 2, 4)
    let others = (0..<GravityHypothesis.count).map { GravityHypothesis($0) }
    #expect(!others.contains { $0.delaySteps == 0 && $0.reading(value) == value })
    #expect(Set(others.map { "\($0.reading(value)) \($0.delaySteps)" }).count == GravityHypothesis.count)
  }
}

@Suite("Spikes")
struct SpikeGateTests {
  private func passed(_ samples: [ImuSample], _ segment: Segment = .lowerBack) -> [ImuSample] {
    var gate = SpikeGate(segment)
    var passed: [ImuSample] = []
    for sample in samples {
      if gate.passes(sample) {
        passed.append(sample)
        continue
      }
      gate.take(sample)
      passed += gate.ready
    }
    gate.flush()
    return passed + gate.ready
  }

  @Test("Without a spike every sample passes as it was")
  func sound() {
    var sensor = SwingingSensor()
    let samples = sensor.samples(5)
    #expect(passed(samples) == samples)
  }

  @Test(
    "A single impossible reading loses its channel, and nothing else", arguments: [150.0, 500, -3000, 49_999])
  func spike(size: Double) {
    var sensor = SwingingSensor()
    var samples = sensor.samples(5)
    samples[250].acceleration?.z = size
    let result = passed(samples)
    #expect(result.count == samples.count)
    #expect(result[250].acceleration == nil)
    #expect(result[250].angularVelocity == samples[250].angularVelocity)
    samples[250].acceleration = nil
    #expect(result == samples)
  }

  @Test("A step of the signal is no spike: it stays, and is taken as it is after half a second")
  func step() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(5)
    for index in 250..<500 { samples[index].acceleration?.z += 300 }
    let result = passed(samples)
    #expect(result.prefix(250).elementsEqual(samples.prefix(250)))
    #expect(result.suffix(199).elementsEqual(samples.suffix(199)))
    #expect(result[250..<300].allSatisfy { $0.acceleration == nil && $0.angularVelocity != nil })
  }

  @Test("Impossible readings in a row lose their channel one by one", arguments: [3, 12, 30], [200.0, 3000])
  func burst(count: Int, size: Double) {
    var sensor = SwingingSensor()
    var samples = sensor.samples(5)
    for index in 250..<(250 + count) {
      samples[index].acceleration? += Vector3(size, -size, size)
    }
    let result = passed(samples)
    for index in 250..<(250 + count) { samples[index].acceleration = nil }
    #expect(result == samples)
  }

  @Test("Impossible readings at the start are known when they end", arguments: [4, 30])
  func burstAtStart(count: Int) {
    var sensor = SwingingSensor()
    var samples = sensor.samples(3)
    for index in 0..<count { samples[index].acceleration? += Vector3(900, -900, 900) }
    var gate = SpikeGate(.lowerBack)
    var starts: [SampleTime] = []
    for sample in samples {
      if !gate.passes(sample) { gate.take(sample) }
      if gate.beginsAnew { starts.append(sample.time) }
    }
    #expect(starts == [samples[count].time])
  }

  @Test("A runner who begins with a landing and flies then begins with no burst")
  func beginsInFlight() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(3)
    samples[0].acceleration = Vector3(0, 60, 20)
    for index in 1..<12 { samples[index].acceleration = Vector3(0.3, 0.5, 0.2) }
    var gate = SpikeGate(.sternum)
    for sample in samples {
      if !gate.passes(sample) { gate.take(sample) }
      #expect(!gate.beginsAnew)
    }
  }

  @Test("Numbers that are none are not taken for usual", arguments: [Double.nan, .infinity, 1e300])
  func notNumbers(wrong: Double) {
    var sensor = SwingingSensor()
    var samples = sensor.samples(5)
    for index in stride(from: 0, to: 500, by: 50) { samples[index].acceleration?.y = wrong }
    samples[333].acceleration?.z = 400
    let result = passed(samples)
    #expect(result[333].acceleration == nil)
    #expect(result.indices.filter { result[$0].acceleration != nil || $0 % 50 == 0 }.count == 499)
  }

  @Test("Hard landings of a foot are none")
  func landings() {
    var sensor = SwingingSensor()
    var samples = sensor.samples(10)
    for index in stride(from: 100, to: 1000, by: 100) { samples[index].acceleration?.z += 110 }
    #expect(passed(samples, .foot) == samples)
  }
}

@Suite("Sensors against each other")
struct AgreementTests {
  @Test("The same numbers in two of three sensors are a copy of each other")
  func sameData() {
    var sensor = SwingingSensor()
    var other = SwingingSensor()
    _ = other.samples(3)
    let own = sensor.samples(10)
    let third = other.samples(10)
    var same = SameData(sensors: 3)
    for index in own.indices {
      for number in 0..<3 {
        var sample = number == 1 ? third[index] : own[index]
        sample.sensor = number
        sample.time = own[index].time
        same.take(sample)
      }
    }
    let both: ChannelSet = [.acceleration, .angularVelocity]
    #expect(same.copied == [both, [], both])
  }

  private func clocks(late: Double, drift: Double = 0) -> Bool {
    var agreement = ClockAgreement()
    var contacts: [FoundContact] = []
    for stride in 0..<40 {
      let left = 1.1 * Double(stride)
      contacts.append(FoundContact(time: SampleTime(seconds: left) ?? .zero, side: .left))
      let right = (left + 0.55) * (1 + drift) + late
      contacts.append(FoundContact(time: SampleTime(seconds: right) ?? .zero, side: .right))
    }
    for contact in contacts.sorted(by: { $0.time < $1.time }) { agreement.take(contact) }
    return agreement.disagrees
  }

  @Test("Feet that take turns, evenly or not, have clocks that agree", arguments: [0, 0.1, -0.1, 0.2])
  func turns(late: Double) { #expect(!clocks(late: late)) }

  @Test("Feet that come down together do not", arguments: [0.28, -0.3, 0.5, 0.6, -0.55, 1.65])
  func together(late: Double) { #expect(clocks(late: late)) }

  @Test("Nor do clocks of different speed")
  func drift() { #expect(clocks(late: 0, drift: 0.03)) }

  @Test("Sides that contradict each other for most of twenty steps disagree")
  func sides() {
    var agreement = SideAgreement()
    for step in 0..<40 {
      agreement.take(
        trunk: step.isMultiple(of: 2) ? .left : .right, leg: step.isMultiple(of: 2) ? .right : .left)
    }
    #expect(agreement.disagrees)
    var mixed = SideAgreement()
    for step in 0..<200 {
      mixed.take(trunk: step % 4 < 2 ? .left : .right, leg: step.isMultiple(of: 2) ? .right : .left)
    }
    #expect(!mixed.disagrees)
  }
}
