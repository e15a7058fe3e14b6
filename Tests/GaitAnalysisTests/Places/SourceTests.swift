import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Several sensors on one body: which of them decides, and what the others add.
@Suite struct SourceTests {
  static let feet = [Place(.foot, .left), Place(.foot, .right)]
  static let tempo = Tempo(cadence: 108, speed: 1.25)

  /// Whether every named contact has the side of the true contact next to it; how many are named.
  static func named(_ contacts: [InitialContact], _ truth: [WalkTruth.Contact]) -> (right: Int, wrong: Int) {
    var (right, wrong) = (0, 0)
    for contact in contacts {
      let nearest = truth.min {
        abs($0.time.seconds(since: contact.time)) < abs($1.time.seconds(since: contact.time))
      }
      guard let nearest, let side = contact.side, abs(nearest.time.seconds(since: contact.time)) < 0.2
      else { continue }
      if side == nearest.side { right += 1 } else { wrong += 1 }
    }
    return (right, wrong)
  }

  @Test("The best worn places decide")
  func theBestWornPlacesDecide() throws {
    let order: [[Place]] = [
      Self.feet, [Place(.shank, .left), Place(.shank, .right)], [Place(.pelvis)], [Place(.lowerBack)],
      [Place(.foot, .right)], [Place(.thigh, .left), Place(.thigh, .right)], [Place(.sternum)],
      [Place(.wrist, .left)],
    ]
    for (better, worse) in zip(order, order.dropFirst()) {
      let places = better == Self.feet || !worse.contains(Place(.foot, .right)) ? worse + better : worse
      guard places.count == worse.count + better.count, Set(places).count == places.count else { continue }
      let analysis = Analysis(try Worn.walk(places, seconds: 12))
      #expect(!analysis.contacts.isEmpty)
      #expect(Set(analysis.contacts.map(\.place)) == Set(better), "\(better) beside \(worse)")
    }
  }

  @Test(
    "One leg beside the trunk names its sides",
    arguments: [Place(.foot, .left), Place(.foot, .right), Place(.shank, .right)])
  func oneLegBesideTheTrunkNamesItsSides(leg: Place) throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 108, speed: 1.25, seconds: 25),
      sensors: [Worn.sensor(Place(.lowerBack), channels: .acceleration), Worn.sensor(leg)])
    let together = Analysis(walk)
    let truth = walk.truth.initialContacts
    #expect(together.contacts.allSatisfy { $0.place == Place(.lowerBack) })
    let sides = Self.named(together.contacts, truth)
    #expect(sides.wrong == 0 && sides.right >= truth.count - 4, "\(sides)")
    let alone = Worn.analysis(walk.samples(), of: walk, only: [0], .acceleration)
    #expect(alone.contacts.map(\.time) == together.contacts.map(\.time))
  }

  @Test("A foot that begins later is named, and counts from then on", arguments: [2.0, 9])
  func aFootThatBeginsLaterCounts(late: Double) throws {
    let walk = try Worn.walk(Self.feet, cadence: 108, speed: 1.25, seconds: 30)
    let right = try #require(walk.rig.index(of: Self.feet[1]))
    let analysis = Analysis(
      walk.samples().filter { $0.sensor != right || $0.time.seconds >= late }, rig: walk.rig)
    let notice = try #require(analysis.notices.first)
    #expect(analysis.notices.count == 1 && notice.code == .gap && notice.place == Self.feet[1])
    #expect(notice.start == .zero && abs(notice.end.seconds - late) < 0.02)
    let share = analysis.analyzer.sensors[right].lostShare
    #expect(abs(share - late / analysis.analyzer.durationSeconds) < 0.01)
    let truth = walk.truth.initialContacts.filter { $0.time.seconds > late + 5 }
    let found = analysis.contacts.filter { $0.time.seconds > late + 5 }
    #expect(abs(found.count - truth.count) <= 1)
    let named = Self.named(found, walk.truth.initialContacts)
    #expect(named.wrong == 0 && named.right >= truth.count - 1)
    #expect(Set(analysis.contacts.map(\.time)).count == analysis.contacts.count)
  }

  @Test("A foot that dies is replaced at once and decides again at a bout's start")
  func aFootThatDiesIsReplacedAtOnceAndDecidesAgainAtABoutsStart() throws {
    let script = WalkScript([
      ScriptPhase(.stand, seconds: 3), ScriptPhase(.walk(Self.tempo), seconds: 20),
      ScriptPhase(.stand, seconds: 6), ScriptPhase(.walk(Self.tempo), seconds: 20),
      ScriptPhase(.stand, seconds: 6), ScriptPhase(.walk(Self.tempo), seconds: 15),
      ScriptPhase(.stand, seconds: 5),
    ])
    let walk = try SimulatedWalk(
      script: script,
      sensors: [
        Worn.sensor(Place(.lowerBack)), Worn.sensor(Place(.foot, .left)),
        Worn.sensor(Place(.foot, .right), .dies(at: 12, returns: 40)),
      ])
    let analysis = Analysis(walk)
    #expect(analysis.bouts.count == 3)
    for (index, bout) in analysis.bouts.enumerated() {
      let inside = analysis.contacts.filter { (bout.start...bout.end).contains($0.time) }.map(\.place.segment)
      let changes = zip(inside, inside.dropFirst()).count { $0 != $1 }
      // The feet tell the first bout until one dies, then the trunk, named by the other foot; it tells the second bout
      // to its end, though the foot is back; then both feet again.
      #expect(changes == (index == 0 ? 1 : 0), "\(bout.start.seconds): \(inside)")
      #expect(inside.first == (index == 1 ? .lowerBack : .foot), "\(bout.start.seconds): \(inside)")
    }
    let early = analysis.contacts.filter { (14...22).contains($0.time.seconds) }
    #expect(early.count > 12 && early.allSatisfy { $0.place == Place(.lowerBack) })
    let middle = analysis.contacts.filter { (32...48).contains($0.time.seconds) }
    #expect(middle.count > 25 && middle.allSatisfy { $0.place == Place(.lowerBack) })
    let sides = Self.named(analysis.contacts, walk.truth.initialContacts)
    #expect(sides.wrong == 0 && sides.right > 80, "\(sides)")
  }

  @Test("Drifting clocks leave the sides right for an hour")
  func driftingClocksLeaveTheSidesRightForAnHour() throws {
    // After an hour, 50 millionths are 0.18 s, a third of a step. Every ten minutes a stretch of the walk is
    // looked at, with the offset that the clocks have gathered by then.
    for minutes in stride(from: 0.0, through: 60, by: 10) {
      let gathered = minutes * 60 * 50e-6
      let walk = try SimulatedWalk(
        script: .steady(cadence: 108, speed: 1.25, seconds: 15),
        sensors: [
          Worn.sensor(Self.feet[0], .clockDrift(partsPerMillion: 50), .clockJump(at: 0, by: gathered)),
          Worn.sensor(Self.feet[1]),
        ])
      let analysis = Analysis(walk)
      let truth = walk.truth.initialContacts
      for side in Side.allCases {
        let offset = side == .left ? gathered : 0
        let match = ContactMatch(
          found: analysis.contacts.filter { $0.side == side }.map(\.time.seconds),
          truth: truth.filter { $0.side == side }.map { $0.time.seconds + offset }, tolerance: 0.05)
        #expect(match.extra == 0 && match.missed <= 1, "\(minutes) min, \(side): \(match.missed) missed")
      }
      #expect(analysis.bouts.count == 1, "\(minutes) min")
    }
  }

  @Test("The order of samples of one time changes nothing")
  func theOrderOfSamplesOfOneTimeChangesNothing() throws {
    let walk = try Worn.walk(
      Self.feet + [Place(.lowerBack), Place(.wrist, .left)], seconds: 15)
    let samples = walk.samples()
    let straight = Analysis(samples, rig: walk.rig)
    let turned = Analysis(
      samples.enumerated().sorted { ($0.element.time, -$0.offset) < ($1.element.time, -$1.offset) }
        .map(\.element), rig: walk.rig)
    #expect(straight.contacts == turned.contacts && !straight.contacts.isEmpty)
    #expect(straight.bouts == turned.bouts && straight.seconds == turned.seconds)
    #expect(straight.strides == turned.strides && straight.finals == turned.finals)
  }

  @Test("A mirrored body gives mirrored sides")
  func aMirroredBodyGivesMirroredSides() throws {
    let walk = try Worn.walk([Place(.lowerBack)] + Self.feet, seconds: 15)
    let samples = walk.samples()
    let mirrored = samples.map { $0.mirrored(sensor: [0, 2, 1][$0.sensor]) }
    for sensors in [[0], [1, 2], [1], [0, 2]] {
      let straight = Worn.analysis(samples, of: walk, only: sensors)
      let other = Worn.analysis(mirrored, of: walk, only: sensors.map { [0, 2, 1][$0] })
      #expect(!straight.contacts.isEmpty)
      #expect(straight.contacts.count == other.contacts.count)
      for (one, two) in zip(straight.contacts, other.contacts) {
        #expect(abs(one.time.seconds(since: two.time)) < 1e-6)
        #expect(one.side?.opposite == two.side)
      }
      #expect(straight.finals.map { $0.side?.opposite } == other.finals.map(\.side))
      #expect(straight.strides.count == other.strides.count)
    }
  }
}

extension ImuSample {
  /// The sample that the mirror image of the body would feel: its left is its right.
  fileprivate func mirrored(sensor: Int) -> ImuSample {
    var sample = self
    sample.sensor = sensor
    sample.acceleration = acceleration.map { Vector3($0.x, -$0.y, $0.z) }
    sample.angularVelocity = angularVelocity.map { Vector3(-$0.x, $0.y, -$0.z) }
    return sample
  }
}
