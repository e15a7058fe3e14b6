import GaitModel
import Testing

@testable import GaitAnalysis

@Suite("Channels that are as good as not there")
struct MissingReadingsTests {
  private let both: ChannelSet = [.acceleration, .angularVelocity]

  private func found(
    _ channels: ChannelSet, seconds: Double, _ change: (Int, inout ImuSample) -> Void
  ) -> (missing: MissingReadings, told: [Double]) {
    var sensor = SwingingSensor()
    var missing = MissingReadings(channels)
    var told: [Double] = []
    for (index, sample) in sensor.samples(seconds).enumerated() {
      var sample = sample
      change(index, &sample)
      missing.process(sample)
      if let value = missing.absurdTurning { told.append(value) }
    }
    return (missing, told)
  }

  @Test("A column of acceleration that stays empty for a second is none, until it comes")
  func emptyAcceleration() {
    let empty: (Int, inout ImuSample) -> Void = { $1.acceleration = nil }
    #expect(found(both, seconds: 1, empty).missing.channels == [])
    #expect(found(both, seconds: 2, empty).missing.channels == .acceleration)
    #expect(found(.angularVelocity, seconds: 2, empty).missing.channels == [])
    let late = found(both, seconds: 4) { if $0 < 250 { $1.acceleration = nil } }
    #expect(late.missing.channels == [])
    let lost = found(both, seconds: 4) { if $0 > 50 { $1.acceleration = nil } }
    #expect(lost.missing.channels == [])
  }

  @Test("Angular velocities beyond any unit are told once, with their mean; single ones are not")
  func rawCounts() {
    let counts = found(both, seconds: 8) { $1.angularVelocity = $1.angularVelocity.map { $0 * 20_000 } }
    #expect(counts.missing.channels == .angularVelocity)
    #expect(counts.told.count == 1 && counts.told.allSatisfy { $0 > 10_000 })
    let damaged = found(both, seconds: 8) {
      if $0.isMultiple(of: 5) { $1.angularVelocity = Vector3(repeating: 1e6) }
    }
    #expect(damaged.missing.channels == [] && damaged.told == [])
  }

  @Test("A gyroscope of raw counts costs a foot its steps, but not without a word")
  func namedOnce() {
    var sensor = SwingingSensor()
    let samples = sensor.samples(12).map { sample in
      var sample = sample
      sample.angularVelocity = sample.angularVelocity.map { $0 * 20_000 }
      return sample
    }
    let rig = SensorRig([WornSensor(place: Place(.foot, .left), channels: both)])
    let analysis = Analysis(samples, rig: rig)
    let notices = analysis.notices(.unitConverted)
    #expect(notices.map(\.channel) == [.angularVelocity])
    #expect(analysis.contacts.isEmpty && analysis.missing.contains("initial_contacts"))
  }
}

@Suite("The rate of a sensor")
struct RateMonitorTests {
  @Test("Stamps that tremble leave the interval as it is, by the mean where the median wanders")
  func jitter() {
    var noise = NoiseSource()
    var monitor = RateMonitor()
    var last = 0.0
    var longest = 0.0
    for index in 1...5000 {
      let time = 0.04 * Double(index) + 0.008 * noise.next()
      monitor.process(step: time - last)
      last = time
      if index > 64, let interval = monitor.shortestInterval { longest = max(longest, interval) }
    }
    #expect(longest > 0.039 && longest < 0.0405)
  }
}
