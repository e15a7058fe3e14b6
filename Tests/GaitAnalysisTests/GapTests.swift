import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Samples that are missing: short gaps are bridged, longer ones settle, long ones end the bout.
@Suite struct GapTests {
  /// Four seconds of standing, thirty of walking, four of standing.
  static func walk(_ faults: SensorFault..., rate: Double = 100) throws -> SimulatedWalk {
    try SimulatedWalk(
      script: .steady(cadence: 108, speed: 1.25, seconds: 30),
      sensors: [SensorModel(Place(.lowerBack), rateHertz: rate, faults: faults)])
  }

  @Test("Forty milliseconds are bridged")
  func fortyMillisecondsAreBridged() throws {
    let whole = Analysis(try Self.walk())
    let holey = Analysis(try Self.walk(.gap(from: 15, to: 15.04)))
    #expect(holey.notices.isEmpty)
    #expect(holey.bouts.count == 1 && holey.contacts.count == whole.contacts.count)
    for (one, other) in zip(whole.contacts, holey.contacts) {
      #expect(abs(one.time.seconds(since: other.time)) < 0.02)
    }
    let share = holey.analyzer.sensors[0].lostShare
    #expect(abs(share - 4.0 / 3_801) < 1e-9)
  }

  @Test("Up to a second the bout goes on", arguments: [0.2, 0.6, 0.95])
  func upToASecondTheBoutGoesOn(length: Double) throws {
    let holey = Analysis(try Self.walk(.gap(from: 15, to: 15 + length)))
    let gap = try #require(holey.notices(.gap).first)
    #expect(holey.notices.count == 1)
    #expect(gap.place == Place(.lowerBack))
    #expect(abs(gap.start.seconds - 14.99) < 1e-9 && abs(gap.end.seconds - (15 + length)) < 1e-9)
    #expect(gap.reported == gap.end)
    #expect(abs(Double(try #require(gap.count)) - length * 100) <= 1)
    #expect(abs(try #require(gap.value) - length) < 1e-9)
    #expect(holey.bouts.count == 1)
    // No contact lies within the gap, unless it is so short that steps are sought on a straight line over it.
    let isShort = length <= Thresholds.Intake.shortGap.value
    #expect(isShort || !holey.contacts.contains { $0.time > gap.start && $0.time < gap.end })
    let walk = try Self.walk()
    let truth = walk.truth.initialContacts.map(\.time.seconds)
    let match = ContactMatch(
      found: holey.contacts.map(\.time.seconds),
      truth: truth.filter { !(14.8...(isShort ? 15.4 : 16.3)).contains($0) },
      tolerance: 0.1)
    #expect(match.missed == 0)
  }

  @Test("A step across a gap does not lower the cadence")
  func aStepAcrossAGapDoesNotLowerTheCadence() throws {
    let whole = try #require(Analysis(try Self.walk()).bouts.first?.cadenceStepsPerMinute)
    let faults = (0..<5).map { SensorFault.gap(from: 8 + 5 * Double($0), to: 8.6 + 5 * Double($0)) }
    let walk = try SimulatedWalk(
      script: .steady(cadence: 108, speed: 1.25, seconds: 30),
      sensors: [SensorModel(Place(.lowerBack), faults: faults)])
    let holey = try #require(Analysis(walk).bouts.first?.cadenceStepsPerMinute)
    #expect(abs(holey - whole) < 1)
  }

  @Test("Two seconds end the bout")
  func twoSecondsEndTheBout() throws {
    let holey = Analysis(try Self.walk(.gap(from: 17, to: 19)))
    #expect(holey.bouts.count == 2)
    let first = try #require(holey.bouts.first)
    #expect(abs(first.end.seconds - 17) < 0.7)
    #expect(first.reported.seconds == 19)
    #expect(try #require(holey.bouts.last).start.seconds > 19)
    #expect(holey.notices(.gap).count == 1)
    // What was not measured for more than a second is not told.
    #expect(!holey.seconds.contains { $0.time.seconds == 18 && $0.reported < first.reported })
    #expect(holey.seconds.map(\.time.seconds).contains(25))
  }

  @Test("Empty samples are a gap")
  func emptySamplesAreAGap() throws {
    let missing = Analysis(try Self.walk(.gap(from: 15, to: 15.6)))
    let empty = Analysis(try Self.walk(.lost(from: 15, to: 15.6)))
    #expect(empty.contacts == missing.contacts && empty.bouts == missing.bouts)
    #expect(empty.notices(.gap) == missing.notices(.gap))
    #expect(empty.analyzer.sensors == missing.analyzer.sensors)
  }

  @Test("A gap is a gap at every rate", arguments: [25.0, 50, 200])
  func aGapIsAGapAtEveryRate(rate: Double) throws {
    let holey = Analysis(try Self.walk(.gap(from: 15, to: 15.6), .gap(from: 25, to: 27), rate: rate))
    #expect(holey.notices(.gap).count == 2)
    #expect(holey.bouts.count == 2)
  }

  @Test("A missing acceleration is a gap though the gyroscope goes on")
  func aMissingAccelerationIsAGapThoughTheGyroscopeGoesOn() throws {
    let walk = try Self.walk()
    let samples = walk.samples().map { sample in
      guard (15..<17.5).contains(sample.time.seconds) else { return sample }
      var sample = sample
      sample.acceleration = nil
      return sample
    }
    let analysis = Analysis(samples)
    #expect(analysis.notices(.gap).count == 1)
    #expect(analysis.bouts.count == 2)
    #expect(!analysis.contacts.contains { (15..<17.5).contains($0.time.seconds) })
  }

  @Test("A missing gyroscope changes no contact")
  func aMissingGyroscopeChangesNoContact() throws {
    let walk = try Self.walk()
    let samples = walk.samples().map { sample in
      guard (15..<17.5).contains(sample.time.seconds) else { return sample }
      var sample = sample
      sample.angularVelocity = nil
      return sample
    }
    let analysis = Analysis(samples)
    BadNumberTests.expectSameContacts(analysis, Analysis(walk))
    #expect(analysis.notices.isEmpty)
  }
}
