import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Simulated walks at paces that belong together: contacts, cadence and bouts against the truth.
@Suite struct WalkingTests {
  /// Cadence in steps per minute and the speed in m/s that goes with it.
  static let paces: [(cadence: Double, speed: Double)] = [
    (50, 0.4), (60, 0.5), (70, 0.65), (80, 0.8), (90, 0.95), (100, 1.15), (110, 1.3), (120, 1.5),
    (130, 1.7), (140, 1.85),
  ]

  static func steady(_ cadence: Double, _ speed: Double, seconds: Double = 40) throws -> SimulatedWalk {
    try SimulatedWalk(script: .steady(cadence: cadence, speed: speed, seconds: seconds))
  }

  /// The contacts between the first true one and a little after the last.
  static func match(_ walk: SimulatedWalk, _ analysis: Analysis) throws -> ContactMatch {
    let bout = try #require(walk.truth.walkingBouts.first)
    let walking = bout.start.seconds - 0.25...bout.end.seconds + 0.25
    return ContactMatch(
      found: analysis.contacts.map(\.time.seconds).filter(walking.contains),
      truth: walk.truth.initialContacts.map(\.time.seconds), tolerance: 0.1)
  }

  @Test(
    "Every contact is found within 100 milliseconds",
    arguments: paces.filter { (60...140).contains($0.cadence) })
  func everyContactIsFoundWithin100Milliseconds(cadence: Double, speed: Double) throws {
    let walk = try Self.steady(cadence, speed)
    let match = try Self.match(walk, Analysis(walk))
    #expect(match.f1 == 1, "missed \(match.missed), extra \(match.extra)")
    // The delays of a contact's peak and of a slow step's hump were measured on people; a slow model walker differs.
    #expect(abs(match.bias) < (cadence < 73 ? 0.09 : cadence < 85 ? 0.045 : 0.025), "bias \(match.bias) s")
  }

  @Test("Sides are right", arguments: paces.filter { (70...130).contains($0.cadence) })
  func sidesAreRight(cadence: Double, speed: Double) throws {
    let walk = try Self.steady(cadence, speed)
    let contacts = Analysis(walk).contacts
    let truth = walk.truth.initialContacts
    var named = 0
    for (found, actual) in zip(contacts, truth) where found.side != nil {
      named += 1
      #expect(found.side == actual.side, "\(found.time.seconds) s")
    }
    #expect(Double(named) >= 0.9 * Double(truth.count))
  }

  @Test("Cadence is right after five seconds", arguments: paces)
  func cadenceIsRightAfterFiveSeconds(cadence: Double, speed: Double) throws {
    let walk = try Self.steady(cadence, speed)
    let analysis = Analysis(walk)
    let bout = try #require(walk.truth.walkingBouts.first)
    // A bout needs six contacts, which a slow walker takes more than five seconds for.
    let known = max(5, 8 * 60 / cadence)
    let told = analysis.seconds.filter {
      $0.time.seconds(since: bout.start) >= known && $0.time <= bout.end
    }
    #expect(told.count >= 28)
    for second in told {
      #expect(second.walking, "not walking at \(second.time.seconds) s")
      let found = try #require(second.cadenceStepsPerMinute, "no cadence at \(second.time.seconds) s")
      #expect(abs(found - cadence) < 2, "\(found) at \(second.time.seconds) s")
      let confidence = try #require(second.confidence)
      #expect((0.5...1).contains(confidence))
    }
  }

  @Test(
    "The bout begins and ends with its contacts", arguments: paces.filter { (70...130).contains($0.cadence) })
  func theBoutBeginsAndEndsWithItsContacts(cadence: Double, speed: Double) throws {
    let walk = try Self.steady(cadence, speed)
    let truth = try #require(walk.truth.walkingBouts.first)
    let analysis = Analysis(walk)
    let bout = try #require(analysis.bouts.first)
    #expect(analysis.bouts.count == 1)
    #expect(bout.id == 0 && bout.strides == bout.steps - 2)
    #expect(abs(bout.start.seconds(since: truth.start)) < 0.1)
    #expect((truth.contacts...truth.contacts + 1).contains(bout.steps))
    #expect(bout.start == analysis.contacts.first?.time && bout.end == analysis.contacts.last?.time)
    #expect(abs(try #require(bout.cadenceStepsPerMinute) - (try #require(truth.cadence))) < 1)
    let stride = try #require(bout.strideDurationSeconds)
    #expect(abs(stride - 120 / (try #require(bout.cadenceStepsPerMinute))) < 1e-9)
  }

  @Test(
    "Coming to rest is at most one step more", arguments: paces.filter { (90...130).contains($0.cadence) })
  func comingToRestIsAtMostOneStepMore(cadence: Double, speed: Double) throws {
    let walk = try Self.steady(cadence, speed)
    let truth = try #require(walk.truth.walkingBouts.first)
    let contacts = Analysis(walk).contacts
    let late = contacts.filter { $0.time.seconds(since: truth.end) > 0.1 }
    // The trunk sways once more over the feet that stand: that can look like a closing step, and no further.
    #expect(late.count <= 1)
    #expect(late.allSatisfy { $0.time.seconds(since: truth.end) < 0.7 })
  }

  @Test("A change of pace is followed")
  func aChangeOfPaceIsFollowed() throws {
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 3), ScriptPhase(.walk(Tempo(cadence: 90, speed: 0.95)), seconds: 25),
        ScriptPhase(.walk(Tempo(cadence: 125, speed: 1.6)), seconds: 25), ScriptPhase(.stand, seconds: 4),
      ]))
    let analysis = Analysis(walk)
    #expect(analysis.bouts.count == 1)
    #expect(abs(try #require(analysis.meanCadence(from: 12, to: 26)) - 90) < 2)
    #expect(abs(try #require(analysis.meanCadence(from: 36, to: 50)) - 125) < 2)
  }

  @Test("A turn does not end the bout")
  func aTurnDoesNotEndTheBout() throws {
    let tempo = Tempo(cadence: 110, speed: 1.3)
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 3), ScriptPhase(.walk(tempo), seconds: 12),
        ScriptPhase(.turn(tempo, radians: .pi), seconds: 2.5), ScriptPhase(.walk(tempo), seconds: 12),
        ScriptPhase(.stand, seconds: 5),
      ]))
    let analysis = Analysis(walk)
    let truth = try #require(walk.truth.walkingBouts.first)
    #expect(analysis.bouts.count == 1)
    #expect(try Self.match(walk, analysis).f1 == 1)
    #expect(abs(try #require(analysis.bouts.first).steps - truth.contacts) <= 1)
  }

  @Test("A short stop keeps the bout and a long one ends it", arguments: [1.0, 2.0])
  func aShortStopKeepsTheBoutAndALongOneEndsIt(rest: Double) throws {
    let tempo = Tempo(cadence: 110, speed: 1.3)
    func script(standing: Double) -> WalkScript {
      WalkScript([
        ScriptPhase(.stand, seconds: 3), ScriptPhase(.walk(tempo), seconds: 15),
        ScriptPhase(.stand, seconds: standing), ScriptPhase(.walk(tempo), seconds: 15),
        ScriptPhase(.stand, seconds: 5),
      ])
    }
    #expect(Analysis(try SimulatedWalk(script: script(standing: rest))).bouts.count == 1)
    let parted = Analysis(try SimulatedWalk(script: script(standing: 6)))
    #expect(parted.bouts.map(\.id) == [0, 1])
    // The end is known once the break is over, and it is told at once.
    let first = try #require(parted.bouts.first)
    let known = Thresholds.Bout.longestBreak.value + Thresholds.Bout.wait.value
    #expect((known...known + 0.02).contains(first.reported.seconds(since: first.end)))
  }

  @Test("Fewer than six contacts are no bout")
  func fewerThanSixContactsAreNoBout() throws {
    let walk = try Self.steady(100, 1.15, seconds: 2.6)
    #expect(walk.truth.initialContacts.count == 4)
    let analysis = Analysis(walk)
    #expect(analysis.bouts.isEmpty)
    #expect(analysis.seconds.allSatisfy { !$0.walking })
  }

  @Test("There is one entry for each second")
  func oneEntryForEachSecond() throws {
    let analysis = Analysis(try Self.steady(110, 1.3, seconds: 20))
    #expect(analysis.seconds.map(\.time.seconds) == (1...28).map(Double.init))
  }

  static func sitting(_ activity: Activity) throws -> Analysis {
    Analysis(
      try SimulatedWalk(
        script: WalkScript([ScriptPhase(.stand, seconds: 3), ScriptPhase(activity, seconds: 40)])))
  }

  @Test("What is not walking is not called walking", arguments: [Activity.stand, .shiftWeight, .sit])
  func whatIsNotWalkingIsNotCalledWalking(activity: Activity) throws {
    let analysis = try Self.sitting(activity)
    #expect(analysis.contacts.count == 0, "contacts at \(analysis.contacts.map(\.time.seconds))")
    #expect(analysis.seconds.filter(\.walking).isEmpty)
    #expect(analysis.bouts.isEmpty)
    #expect(analysis.seconds.count == 43)
    #expect(analysis.seconds.allSatisfy { $0.cadenceStepsPerMinute == nil && $0.confidence == nil })
  }

  @Test("A shaken seat is not walking", arguments: [0.3, 1, 3])
  func aShakenSeatIsNotWalking(vibration: Double) throws {
    let analysis = try Self.sitting(.ride(vibration: vibration))
    #expect(analysis.seconds.filter(\.walking).isEmpty)
    #expect(analysis.bouts.isEmpty)
    // Shaking that begins while the body still settles into the seat may look like a few steps, and no longer.
    #expect(analysis.contacts.allSatisfy { $0.time.seconds < 15 })
  }
}
