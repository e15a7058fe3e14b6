import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

@Suite("Sensors on one leg, and both legs' clocks")
struct LegAgreementTests {
  private static let rig = SensorRig(
    [Place(.foot, .left), Place(.foot, .right), Place(.shank, .left), Place(.shank, .right)].map {
      WornSensor(place: $0, channels: [.acceleration, .angularVelocity])
    })

  /// What is found in 20 strides of 1.1 s, the right leg's half a stride later; each sensor's contacts are moved.
  private func agreement(_ moved: (_ sensor: Int, _ time: Double) -> Double) -> LegAgreement {
    var contacts: [(time: Double, sensor: Int)] = []
    for stride in 0..<20 {
      for sensor in 0..<4 {
        let time = 1.1 * (Double(stride) + (sensor % 2 == 1 ? 0.5 : 0)) + (sensor > 1 ? 0.04 : 0)
        contacts.append((moved(sensor, time), sensor))
      }
    }
    var agreement = LegAgreement(rig: Self.rig)
    for contact in contacts.sorted(by: { $0.time < $1.time }) {
      agreement.take(SampleTime(seconds: 10 + contact.time) ?? .zero, of: contact.sensor)
    }
    return agreement
  }

  private func verdict(_ moved: (_ sensor: Int, _ time: Double) -> Double) -> LegAgreement.Verdict {
    agreement(moved).verdict
  }

  @Test("Foot and shank of one leg agree")
  func sound() { #expect(verdict { $1 } == .agrees) }

  @Test(
    "A shank's clock that is a tenth of a second apart is found, on its leg", arguments: [0.1, 0.05, -0.16])
  func lag(offset: Double) throws {
    let found = agreement { $0 == 2 ? $1 + offset : $1 }
    let apart = try #require(found.lags.apart(.left))
    #expect(abs(apart - (0.04 + offset)) < 0.001)
    #expect(found.lags.apart(.right) == nil)
    #expect(found.verdict == .agrees)
  }

  @Test("Contacts that lie apart now by little, now by much, are those of a bad detector and not of clocks")
  func wanderingLag() {
    var random = NoiseSource()
    let found = agreement { $0 == 2 ? $1 + 0.07 * random.next() : $1 }
    #expect(found.lags.apart(.left) == nil)
  }

  @Test("A leg whose shank's clock is apart is named, and the shank judges its landings no more")
  func landingsAreWithheld() throws {
    let walk = try Worn.walk(Self.rig.sensors.map(\.place), cadence: 105, speed: 1.2, seconds: 40)
    let shank = try #require(walk.rig.index(of: Place(.shank, .left)))
    var samples = walk.samples().map { sample in
      var sample = sample
      if sample.sensor == shank { sample.time = sample.time.advanced(bySeconds: 0.12) }
      return sample
    }
    samples.sort { ($0.time, $0.sensor) < ($1.time, $1.sensor) }
    let analysis = Analysis(samples, rig: walk.rig)
    let notices = analysis.notices.filter { $0.code == .clocksDisagree }
    let notice = try #require(notices.first)
    #expect(notices.count == 1 && notice.place == Place(.foot, .left))
    let later = analysis.strikes.filter { $0.time > notice.start }
    let left = later.filter { $0.side == .left }
    #expect(left.count > 10 && left.allSatisfy { $0.basis != .shank })
    #expect(later.contains { $0.side == .right && $0.basis == .shank })
  }

  @Test(
    "Feet whose clocks are apart lose no step, however near their contacts then lie",
    arguments: [-0.34, 0.34, 0.4])
  func stepsStay(offset: Double) throws {
    let walk = try Worn.walk(
      [Place(.foot, .left), Place(.foot, .right)], cadence: 105, speed: 1.2, seconds: 20)
    let left = try #require(walk.rig.index(of: Place(.foot, .left)))
    let sound = Analysis(walk)
    var samples = walk.samples().map { sample in
      var sample = sample
      sample.time = sample.time.advanced(bySeconds: sample.sensor == left ? 1 + offset : 1)
      return sample
    }
    samples.sort { ($0.time, $0.sensor) < ($1.time, $1.sensor) }
    let analysis = Analysis(samples, rig: walk.rig)
    let notice = try #require(analysis.notices.first { $0.code == .clocksDisagree })
    #expect(notice.start.seconds < 12)
    let before = analysis.contacts.filter { $0.time < notice.start }
    let same = sound.contacts.filter { contact in
      contact.time.advanced(bySeconds: contact.side == .left ? 1 + offset : 1) < notice.start
    }
    #expect(abs(before.count - same.count) <= 1 && before.count > 8)
  }

  @Test("Exchanged feet contradict the shanks")
  func exchanged() { #expect(verdict { $0 < 2 ? $1 + ($0 == 0 ? 0.55 : -0.55) : $1 } == .sides) }

  @Test("One foot's clock that is apart is no exchange of sides", arguments: [0.28, 0.55, -0.4])
  func apart(offset: Double) {
    guard case .clocks(let seconds) = verdict({ $0 == 0 ? $1 + offset : $1 }) else {
      Issue.record("no clocks apart")
      return
    }
    #expect(seconds > 0.2)
  }

  @Test(
    "A clock that runs on and on is found before the feet come together",
    arguments: [-0.04, -0.02, 0.025, 0.04])
  func drift(share: Double) {
    var agreement = ClockAgreement()
    var contacts: [FoundContact] = []
    for stride in 0..<14 {
      let time = 1.1 * Double(stride)
      contacts.append(FoundContact(time: SampleTime(seconds: 10 + time * (1 + share)) ?? .zero, side: .left))
      contacts.append(FoundContact(time: SampleTime(seconds: 10.55 + time) ?? .zero, side: .right))
    }
    for contact in contacts.sorted(by: { $0.time < $1.time }) { agreement.take(contact) }
    #expect(agreement.disagrees)
  }

  @Test("A limp is none, and neither is a walker whose steps wander")
  func limp() {
    var agreement = ClockAgreement()
    var random = NoiseSource()
    var contacts: [FoundContact] = []
    for stride in 0..<200 {
      let time = 1.1 * Double(stride)
      contacts.append(
        FoundContact(time: SampleTime(seconds: 10 + time + 0.06 * random.next()) ?? .zero, side: .left))
      contacts.append(
        FoundContact(time: SampleTime(seconds: 10.4 + time + 0.06 * random.next()) ?? .zero, side: .right))
    }
    for contact in contacts.sorted(by: { $0.time < $1.time }) { agreement.take(contact) }
    #expect(!agreement.disagrees)
  }
}
