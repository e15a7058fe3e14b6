import GaitModel
import GaitTestSupport
import Testing

@testable import GaitAnalysis

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("One leg's sensor")
struct LegGaitTests {
  /// Whether both lists hold the same times within `tolerance` seconds.
  func match(_ found: [Double], _ wanted: [Double], within tolerance: Double) -> Bool {
    found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) <= tolerance }
  }

  @Test("On the foot: every step, to the hundredth of a second", arguments: Mounting.all)
  func foot(mounting: Mounting) throws {
    let signal = LegSignal.foot(strides: 8)
    let run = try LegRun(signal.samples(mounting: mounting), segment: .foot)
    #expect(match(run.initial, signal.contacts, within: 0.01), "\(run.initial) \(signal.contacts)")
    #expect(match(run.final, signal.finalContacts, within: 0.01), "\(run.final) \(signal.finalContacts)")
  }

  @Test("On the shank: every step, to the hundredth of a second", arguments: Mounting.all)
  func shank(mounting: Mounting) throws {
    let signal = LegSignal.upperLeg(
      strides: 8, contactLead: 0.01, finalLead: Thresholds.Shank.finalContactLead.value)
    let run = try LegRun(signal.samples(mounting: mounting), segment: .shank)
    // The centre of the jerk lies 15 ms after the contact here, and 30 ms are taken off.
    let wanted = signal.contacts.map { $0 + 0.015 - Thresholds.Shank.impactDelay.value }
    #expect(match(run.initial, wanted, within: 0.01), "\(run.initial) \(wanted)")
    // The first swing follows quiet standing; its direction is known with the second.
    #expect(match(run.final, signal.finalContacts, within: 0.012), "\(run.final) \(signal.finalContacts)")
  }

  @Test("On the thigh: the contact by the rhythm, no final contact", arguments: Mounting.all)
  func thigh(mounting: Mounting) throws {
    let signal = LegSignal.upperLeg(
      strides: 8, contactLead: Thresholds.Thigh.contactLead.value, finalLead: 0)
    let run = try LegRun(signal.samples(mounting: mounting), segment: .thigh)
    #expect(match(run.initial, signal.contacts, within: 0.03), "\(run.initial) \(signal.contacts)")
    #expect(run.final.isEmpty)
  }

  @Test("A contact is known within a tenth of a second once the swing's direction is")
  func latency() throws {
    let signal = LegSignal.foot(strides: 8)
    let run = try LegRun(signal.samples(), segment: .foot)
    #expect(run.known.count == 8)
    for (known, contact) in zip(run.known, run.initial) {
      #expect(known > contact && known < contact + 0.1)
    }
  }

  @Test("The sampling rate changes nothing", arguments: [50.0, 100, 204.8])
  func rates(rateHertz: Double) throws {
    let signal = LegSignal.foot(strides: 8)
    let run = try LegRun(signal.samples(rateHertz: rateHertz), segment: .foot)
    #expect(match(run.initial, signal.contacts, within: 0.015), "\(run.initial) \(signal.contacts)")
  }

  @Test("Without landings there are no steps: cycling", arguments: [Segment.foot, .shank, .thigh])
  func cycling(segment: Segment) throws {
    var signal = LegSignal.upperLeg(strides: 20, stride: 0.8, rest: 0, contactLead: 0, finalLead: 0)
    signal.landing = 0
    #expect(try LegRun(signal.samples(), segment: segment).initial.isEmpty)
  }

  @Test("Landings without swings are no steps: stamping", arguments: [Segment.foot, .shank, .thigh])
  func stamping(segment: Segment) throws {
    var signal = LegSignal.foot(strides: 12)
    for index in signal.sweeps.indices { signal.sweeps[index].angle *= 0.05 }
    #expect(try LegRun(signal.samples(), segment: segment).initial.isEmpty)
  }

  @Test("A closing step that swings a quarter as far is a step")
  func closingStep() throws {
    var signal = LegSignal.foot(strides: 6)
    for index in signal.sweeps.indices.suffix(3) { signal.sweeps[index].angle *= 0.25 }
    let run = try LegRun(signal.samples(), segment: .foot)
    #expect(match(run.initial, signal.contacts, within: 0.01), "\(run.initial) \(signal.contacts)")
  }

  @Test("A gap in a swing costs that step and no other", arguments: [0.3, 1.5])
  func gap(seconds: Double) throws {
    let signal = LegSignal.foot(strides: 9)
    let begin = signal.contacts[4] - 0.2
    let samples = signal.samples().filter { $0.time.seconds < begin || $0.time.seconds > begin + seconds }
    let run = try LegRun(samples, segment: .foot)
    let wanted = signal.contacts.filter { $0 < begin || $0 > begin + seconds + 0.2 }
    #expect(match(run.initial, wanted, within: 0.01), "\(run.initial) \(wanted)")
  }

  @Test("A gyroscope that is silent for a while costs its steps, and invents none")
  func gyroscopeLost() throws {
    let signal = LegSignal.foot(strides: 9)
    let silence = (signal.contacts[3] - 0.2)...(signal.contacts[5] - 0.2)
    let samples = signal.samples().map { sample in
      var sample = sample
      if silence.contains(sample.time.seconds) { sample.angularVelocity = nil }
      return sample
    }
    let run = try LegRun(samples, segment: .foot)
    let kept = Array(signal.contacts[..<3] + signal.contacts[6...])
    // The sixth lands when the gyroscope is back for 0.2 s: it may be found or not.
    let found = run.initial.filter { abs($0 - signal.contacts[5]) > 0.05 }
    #expect(match(found, kept, within: 0.01), "\(run.initial) \(kept)")
  }

  @Test("A sensor turned over in mid-walk is believed after a few strides")
  func turnedOver() throws {
    let signal = LegSignal.foot(strides: 20)
    let half = signal.contacts[9] + 0.2
    let samples = zip(signal.samples(), signal.samples(mounting: .backToFront)).map {
      $0.time.seconds < half ? $0 : $1
    }
    let run = try LegRun(samples, segment: .foot)
    let late = signal.contacts.suffix(4)
    #expect(match(run.initial.suffix(4), Array(late), within: 0.01), "\(run.initial) \(signal.contacts)")
    #expect(zip(run.initial, run.initial.dropFirst()).allSatisfy { $1 - $0 > 0.39 })
  }

  @Test("What may not be believed gives no contacts; a channel missing, neither")
  func disbelief() throws {
    for channels in [ChannelSet.acceleration, .angularVelocity] {
      var gait = try #require(LegGait(segment: .foot, channels: .both))
      var fronts = Fronts(Place(.foot, .left))
      fronts.distrust(channels)
      var frame = SensorFrame()
      for sample in LegSignal.foot(strides: 6).samples() where fronts.take(sample, into: &frame) {
        gait.process(frame)
        #expect(gait.found.isEmpty)
      }
    }
    #expect(try LegRun(LegSignal.foot(strides: 6).samples(), segment: .foot).initial.count == 6)
  }

  @Test("Without gravity the landing still places the contact", arguments: Mounting.all)
  func withoutGravity(mounting: Mounting) throws {
    let signal = LegSignal.foot(strides: 8)
    let samples = signal.samples(mounting: mounting).map { sample in
      var sample = sample
      sample.linearAcceleration = sample.acceleration.map { $0 - mounting.turn(Vector3(0, 0, 9.81)) }
      sample.acceleration = nil
      return sample
    }
    let run = try LegRun(samples, segment: .foot, channels: [.linearAcceleration, .angularVelocity])
    #expect(match(run.initial, signal.contacts, within: 0.01), "\(run.initial) \(signal.contacts)")
  }

  @Test("A gyroscope alone tells every step by its swing", arguments: [Segment.foot, .shank])
  func gyroscopeAlone(segment: Segment) throws {
    let signal = LegSignal.foot(strides: 8)
    let samples = signal.samples().map { sample in
      var sample = sample
      sample.acceleration = nil
      return sample
    }
    let run = try LegRun(samples, segment: segment, channels: .angularVelocity)
    #expect(match(run.initial, signal.contacts, within: 0.03), "\(run.initial) \(signal.contacts)")
  }

  @Test("A gyroscope alone on a pedal tells none", arguments: [Segment.foot, .shank, .thigh])
  func gyroscopeOnAPedal(segment: Segment) throws {
    let samples = (0..<4_000).map { index in
      let time = Double(index) / 200
      return ImuSample(
        time: SampleTime.zero.advanced(bySeconds: time), sensor: 0,
        angularVelocity: Vector3(0, 2.4 * cos(2 * .pi * 1.2 * time), 0))
    }
    #expect(try LegRun(samples, segment: segment, channels: .angularVelocity).initial.isEmpty)
  }

  @Test("Only legs have legs")
  func segments() {
    let legs: Set<Segment> = [.foot, .shank, .ankle, .thigh]
    for segment in Segment.allCases {
      #expect((LegGait(segment: segment, channels: .both) != nil) == legs.contains(segment))
    }
    #expect(LegGait.basis(of: .foot) == .event)
    #expect(LegGait.basis(of: .thigh) == .rhythm)
  }

  @Test("A copy goes on exactly as the original")
  func copies() throws {
    let samples = LegSignal.foot(strides: 8).samples()
    var original = (
      gait: try #require(LegGait(segment: .foot, channels: .both)), fronts: Fronts(Place(.foot, .left))
    )
    var frame = SensorFrame()
    for sample in samples.prefix(900) where original.fronts.take(sample, into: &frame) {
      original.gait.process(frame)
    }
    var copy = original
    var found: [LegEvent] = []
    for sample in samples.dropFirst(900) where original.fronts.take(sample, into: &frame) {
      original.gait.process(frame)
      found += original.gait.found
    }
    var again: [LegEvent] = []
    for sample in samples.dropFirst(900) where copy.fronts.take(sample, into: &frame) {
      copy.gait.process(frame)
      again += copy.gait.found
    }
    #expect(!found.isEmpty)
    #expect(found == again)
  }

  @Test("No sample makes it ask for memory", arguments: [Segment.foot, .shank, .thigh])
  func allocations(segment: Segment) throws {
    let samples = LegSignal.foot(strides: 12).samples(rateHertz: 100)
    var gait = try #require(LegGait(segment: segment, channels: .both))
    var fronts = Fronts(Place(segment, .left))
    var frame = SensorFrame()
    var contacts = 0
    func run(_ range: Range<Int>) {
      for index in range where fronts.take(samples[index], into: &frame) {
        gait.process(frame)
        contacts += gait.found.count
      }
    }
    run(0..<100)
    guard let allocations = countAllocations({ run(100..<samples.count) }) else { return }
    #expect(allocations == 0)
    #expect(contacts > 0 || segment != .foot)
  }
}
