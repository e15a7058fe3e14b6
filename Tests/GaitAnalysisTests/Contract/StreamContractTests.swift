import GaitModel
import GaitSimulator
import GaitTestSupport
import Testing

@testable import GaitAnalysis

/// What every stage promises as a stream, by a table of walks: the same checks for all.
@Suite("Every stage keeps the contract of a stream")
struct StreamContractTests {
  /// The outputs of a walk; each kind is there often enough to be a check.
  private static func whole(_ row: ContractWalk, _ walk: SimulatedWalk) -> Analysis {
    let whole = Analysis(walk)
    for (kind, least) in row.least {
      let count = whole.outputs.count { ContractWalk.Kind($0) == kind }
      #expect(count >= least, "\(row.name): \(kind) \(count) times")
    }
    return whole
  }

  @Test("The clock between samples changes nothing", arguments: ContractWalk.all)
  func clock(row: ContractWalk) throws {
    let walk = try row.walk()
    let whole = Self.whole(row, walk)
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var outputs: [GaitOutput] = []
    for sample in walk.samples() {
      analyzer.advance(to: sample.time, into: &outputs)
      analyzer.process(sample, into: &outputs)
    }
    analyzer.finish(into: &outputs)
    for kind in ContractWalk.Kind.allCases {
      #expect(
        outputs.filter { ContractWalk.Kind($0) == kind }
          == whole.outputs.filter { ContractWalk.Kind($0) == kind },
        "\(kind)")
    }
  }

  @Test("What was said stays, wherever the recording is cut", arguments: ContractWalk.all)
  func cut(row: ContractWalk) throws {
    let walk = try row.walk()
    let samples = walk.samples()
    let whole = Self.whole(row, walk)
    for cut in stride(from: 5.3, through: 49, by: 7.9) {
      let kept = samples.prefix { $0.time.seconds <= cut }
      // What ending the recording flushes is reported at the last sample; before that, all must agree.
      let known = try #require(kept.last?.time).advanced(bySeconds: -0.02)
      let part = Analysis(kept, rig: walk.rig)
      #expect(
        part.outputs.filter { $0.reported <= known } == whole.outputs.filter { $0.reported <= known },
        "cut at \(cut) s")
    }
  }

  @Test(
    "Outputs come in the order of their reports, none before what it tells of", arguments: ContractWalk.all)
  func order(row: ContractWalk) throws {
    let outputs = Self.whole(row, try row.walk()).outputs
    for (earlier, later) in zip(outputs, outputs.dropFirst()) { #expect(earlier.reported <= later.reported) }
    for output in outputs { #expect(output.time <= output.reported) }
  }

  @Test("A copy goes on exactly as the original would", arguments: ContractWalk.all)
  func copy(row: ContractWalk) throws {
    let walk = try row.walk()
    let samples = walk.samples()
    let whole = Self.whole(row, walk)
    for share in [0.0, 0.13, 0.5, 0.83] {
      let count = 1 + Int(share * Double(samples.count))
      var original = GaitAnalyzer(rig: walk.rig)
      var outputs: [GaitOutput] = []
      for sample in samples.prefix(count) { original.process(sample, into: &outputs) }
      var copy = original
      var copied = outputs
      for sample in samples.dropFirst(count) { original.process(sample, into: &outputs) }
      original.finish(into: &outputs)
      // Only now, so that memory the two still share would show.
      for sample in samples.dropFirst(count) { copy.process(sample, into: &copied) }
      copy.finish(into: &copied)
      #expect(copied == outputs && outputs == whole.outputs, "copied after \(count) samples")
      #expect(copy.sensors == original.sensors && copy.notComputed == original.notComputed)
      #expect(copy.armUses == original.armUses && copy.armSummary == original.armSummary)
    }
  }

  @Test(
    "The order of the samples of one moment changes nothing that is measured", arguments: ContractWalk.all)
  func orderOfSensors(row: ContractWalk) throws {
    let walk = try row.walk()
    let swapped = walk.samples().sorted { ($0.time, -$0.sensor) < ($1.time, -$1.sensor) }
    let one = Self.whole(row, walk)
    let other = Analysis(swapped, rig: walk.rig)
    #expect(one.strides == other.strides && one.strikes == other.strikes)
    #expect(one.seconds.map(\.walking) == other.seconds.map(\.walking) && one.bouts == other.bouts)
  }

  @Test("However each sensor is turned, the same is seen", arguments: ContractWalk.all)
  func turned(row: ContractWalk) throws {
    let straight = Self.whole(row, try row.walk(isIdeal: true))
    let turned = Analysis(try row.walk(isIdeal: true, mounting: { .random(seed: 31 + UInt64($0)) }))
    #expect(turned.contacts.map(\.side) == straight.contacts.map(\.side))
    for (one, other) in zip(straight.contacts, turned.contacts) {
      #expect(abs(one.time.seconds(since: other.time)) < 0.015)
    }
    #expect(turned.seconds.map(\.walking) == straight.seconds.map(\.walking))
    for kind in [ContractWalk.Kind.stride, .bout, .heelStrike] {
      let counts = [straight, turned].map { $0.outputs.count { ContractWalk.Kind($0) == kind } }
      #expect(counts[0] == counts[1], "\(kind)")
    }
  }

  @Test("A mirror swaps left and right, and nothing else", arguments: ContractWalk.all)
  func mirrored(row: ContractWalk) throws {
    let walk = try row.walk(withFaults: false)
    let rig = SensorRig(
      walk.rig.sensors.map { sensor in
        WornSensor(
          place: Place(sensor.place.segment, sensor.place.side?.opposite), channels: sensor.channels)
      })
    let plain = Analysis(walk)
    let mirror = Analysis(ArmInvarianceTests.mirrored(walk.samples(), walk.rig), rig: rig)
    #expect(plain.contacts.count > 10)
    #expect(plain.contacts.map(\.side) == mirror.contacts.map { $0.side?.opposite })
    #expect(plain.contacts.map(\.time) == mirror.contacts.map(\.time))
    #expect(plain.strides.map(\.side) == mirror.strides.map { $0.side?.opposite })
    #expect(plain.bouts.map(\.steps) == mirror.bouts.map(\.steps))
  }

  @Test("A shift of time shifts the results", arguments: ContractWalk.all)
  func shifted(row: ContractWalk) throws {
    let walk = try row.walk()
    let here = Self.whole(row, walk)
    for shift in [-20.0, 3_000_000_000] {
      let there = Analysis(
        walk.samples().map { sample in
          var sample = sample
          sample.time = sample.time.advanced(bySeconds: shift)
          return sample
        }, rig: walk.rig)
      #expect(there.outputs.map { ContractWalk.Kind($0) } == here.outputs.map { ContractWalk.Kind($0) })
      #expect(
        there.outputs.map(\.reported) == here.outputs.map { $0.reported.advanced(bySeconds: shift) })
      #expect(there.outputs.map(\.time) == here.outputs.map { $0.time.advanced(bySeconds: shift) })
    }
  }

  @Test("One sample in twenty lost hardly changes what is counted", arguments: ContractWalk.all)
  func lossy(row: ContractWalk) throws {
    let clean = Analysis(try row.walk(withFaults: false))
    let lossy = Analysis(try row.walk(withFaults: false, lost: 0.05))
    #expect(abs(clean.contacts.count - lossy.contacts.count) <= 4)
    let cadence = try #require(clean.meanCadence(from: 10, to: 28))
    #expect(abs(try #require(lossy.meanCadence(from: 10, to: 28)) - cadence) < 1)
    #expect(lossy.analyzer.sensors.allSatisfy { abs($0.lostShare - 0.05) < 0.03 })
  }

  @Test("After the first seconds no sample asks for memory", arguments: ContractWalk.all)
  func memory(row: ContractWalk) throws {
    let walk = try row.walk()
    let samples = walk.samples()
    // The first bout and the first gaps warm up what only they use.
    let start = try #require(samples.firstIndex { $0.time.seconds >= 31 })
    let end = try #require(samples.firstIndex { $0.time.seconds >= 47 })
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var counter = AllocationTests.Counter()
    for sample in samples[..<start] { analyzer.process(sample, into: &counter) }
    let before = counter.contacts + counter.others
    let allocations = countAllocations {
      for index in start..<end { analyzer.process(samples[index], into: &counter) }
    }
    #expect(counter.contacts + counter.others - before > 20)
    guard let allocations else { return }
    #expect(allocations == 0)
  }
}
