import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Cadence from every place, slow to brisk: right or silent, never half and never double.
@Suite struct PlaceCadenceTests {
  /// What a second may differ from the steps of the last five seconds, in steps per minute.
  static let tolerance = 2.0

  /// What can be told from a place at a cadence.
  enum Expected {
    /// Nearly every second.
    case all
    /// Most seconds.
    case most
    /// Some seconds, none of them wrong.
    case some
    /// Nothing: where the swing is slow it hides the steps of the other leg.
    case silence
  }

  /// What one sensor's accelerometer alone can tell.
  static func expected(_ segment: Segment, _ cadence: Double) -> Expected {
    switch segment {
    case .lowerBack, .pelvis: .all
    case .upperBack, .sternum, .head, .upperArm, .forearm: cadence >= 60 ? .all : .most
    case .wrist, .hand: (60...130).contains(cadence) ? .all : .some
    // At 70 a minute the humps of a thigh's slow steps are too flat to be known.
    case .thigh: cadence >= 80 || cadence == 60 ? .all : .some
    case .shank, .foot: cadence >= 80 ? .most : cadence >= 60 ? .some : .silence
    case .ankle: cadence >= 80 ? .most : cadence >= 70 ? .some : .silence
    }
  }

  @Test("An accelerometer anywhere finds the rhythm", arguments: Worn.paces)
  func anAccelerometerAnywhere(cadence: Double, speed: Double) throws {
    let walk = try Worn.walk(Worn.places, cadence: cadence, speed: speed, seconds: 25)
    let samples = walk.samples()
    for (index, place) in Worn.places.enumerated() {
      let analysis = Worn.analysis(samples, of: walk, only: [index], .acceleration)
      try Self.check(
        analysis, of: walk, Self.expected(place.segment, cadence), known: 10,
        "\(place.name) at \(cadence)")
    }
  }

  /// A head and a thigh that walk slowly look like a seat and a pedal; their bounce tells.
  @Test("A head and a thigh that walk slowly are known to walk", arguments: [(60.0, 0.5), (70, 0.65)])
  func aHeadAndAThighAtASlowPace(cadence: Double, speed: Double) throws {
    for place in [Place(.head), Place(.thigh, .left)] {
      let walk = try Worn.walk([place], cadence: cadence, speed: speed, seconds: 25)
      let expected = place.segment == .head ? Expected.all : Self.expected(.thigh, cadence)
      try Self.check(Analysis(walk), of: walk, expected, known: 10, "\(place.name) at \(cadence)")
    }
  }

  @Test("Both legs give the cadence and name their sides", arguments: Worn.paces)
  func bothLegs(cadence: Double, speed: Double) throws {
    for segment in [Segment.foot, .shank, .thigh] {
      let walk = try Worn.walk(
        [Place(segment, .left), Place(segment, .right)], cadence: cadence, speed: speed, seconds: 25)
      let analysis = Analysis(walk)
      try Self.check(analysis, of: walk, .all, known: 8, "\(segment) at \(cadence)")
      #expect(analysis.contacts.allSatisfy { $0.side != nil })
      #expect(abs(try #require(analysis.bouts.first?.cadenceStepsPerMinute) - cadence) < 2, "\(segment)")
    }
  }

  @Test("One leg alone shows every other step", arguments: Worn.paces)
  func oneLegAloneShowsEveryOtherStep(cadence: Double, speed: Double) throws {
    for segment in [Segment.foot, .shank] {
      let walk = try Worn.walk([Place(segment, .right)], cadence: cadence, speed: speed, seconds: 25)
      let analysis = Analysis(walk)
      try Self.check(analysis, of: walk, .all, known: 9, "\(segment) at \(cadence)")
      let right = walk.truth.initialContacts.filter { $0.side == .right }
      let match = ContactMatch(
        found: analysis.contacts.map(\.time.seconds), truth: right.map(\.time.seconds), tolerance: 0.05)
      // The shank swings once more when the feet come together.
      #expect(match.extra <= 1 && match.missed <= 1, "\(segment): \(match.missed), \(match.extra)")
      #expect(analysis.contacts.allSatisfy { $0.side == .right && $0.place == Place(segment, .right) })
      let bout = try #require(analysis.bouts.first)
      #expect(bout.strides == bout.steps - 1)
      #expect(abs(try #require(bout.cadenceStepsPerMinute) - cadence) < 2)
    }
  }

  @Test("A tenth lost hardly moves the cadence", arguments: Worn.places)
  func aTenthLostHardlyMovesTheCadence(place: Place) throws {
    let script = WalkScript.steady(cadence: 105, speed: 1.2, seconds: 30)
    let whole = Analysis(try SimulatedWalk(script: script, sensors: [Worn.sensor(place)]))
    let holey = Analysis(
      try SimulatedWalk(script: script, sensors: [Worn.sensor(place, .dropOuts(share: 0.1))]))
    let cadence = try #require(whole.meanCadence(from: 12, to: 34))
    #expect(abs(try #require(holey.meanCadence(from: 12, to: 34)) - cadence) < 0.5)
    #expect(holey.bouts.count == 1)
    #expect(abs(holey.analyzer.sensors[0].lostShare - 0.1) < 0.03)
  }

  /// Compares every second with the truth, from the moment on when a bout of `known` steps can be known.
  static func check(
    _ analysis: Analysis, of walk: SimulatedWalk, _ expected: Expected, known: Double, _ what: String
  ) throws {
    let bout = try #require(walk.truth.walkingBouts.first)
    let cadence = try #require(bout.cadence)
    let from = max(5, known * 60 / cadence)
    let seconds = analysis.seconds.filter {
      $0.time.seconds(since: bout.start) >= from && $0.time <= bout.end
    }
    for second in seconds {
      guard let found = second.cadenceStepsPerMinute else { continue }
      let truth = try #require(walk.truth.cadence(before: second.time))
      #expect(abs(found - truth) < tolerance, "\(what): \(found) at \(second.time.seconds) s")
    }
    let told = Double(seconds.count { $0.cadenceStepsPerMinute != nil }) / Double(seconds.count)
    switch expected {
    case .all: #expect(told >= 0.88, "\(what): \(told)")
    case .most: #expect(told >= 0.7, "\(what): \(told)")
    case .some: break
    case .silence: #expect(analysis.contacts.isEmpty && told == 0, "\(what): \(told)")
    }
  }
}
