import GaitModel
import Testing

@testable import GaitAnalysis

@Suite("Parts of the leg's detector")
struct LegPartsTests {
  func time(_ seconds: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: seconds) }

  func lobe(positive: Bool, from start: Double, to end: Double, angle: Double) -> RotationLobe {
    RotationLobe(isPositive: positive, start: time(start), end: time(end), angle: angle)
  }

  @Test("A sweep is measured from reversal to reversal")
  func lobes() throws {
    var lobes = RotationLobes(leastRate: 0.5, rateHertz: 100)
    var found: [RotationLobe] = []
    for index in 0..<200 {
      let seconds = Double(index) / 100
      // Forward 3 rad/s for 0.4 s, back 1 rad/s for 0.6 s, with straight flanks around 0.505 s and 0.905 s.
      let rate = seconds < 0.5 ? -1.0 : seconds < 0.9 ? 3 : -1
      if let lobe = lobes.process(rate, at: time(seconds)) { found.append(lobe) }
    }
    try #require(found.count == 2)
    #expect(found[0].start == nil)
    #expect(found[0].isPositive == false)
    let swing = found[1]
    #expect(swing.isPositive)
    #expect(abs(swing.angle - 1.2) < 0.01)
    // The straight line from −1 to 3 crosses nought after a quarter, that from 3 to −1 after three.
    #expect(abs(try #require(swing.start).seconds - 0.4925) < 1e-6)
    #expect(abs(swing.end.seconds - 0.8975) < 1e-6)
  }

  @Test("Slow wobble is no sweep, and rest drops the one that goes on")
  func rest() {
    var lobes = RotationLobes(leastRate: 0.5, rateHertz: 100)
    for index in 0..<100 {
      let wobble = lobes.process(index % 2 == 0 ? 0.4 : -0.4, at: time(Double(index) / 100))
      #expect(wobble == nil)
    }
    _ = lobes.process(2, at: time(1.0))
    lobes.rest()
    let dropped = lobes.process(-0.1, at: time(1.01))
    #expect(dropped == nil)
  }

  @Test("The foot's swing follows its push-off", arguments: [true, false])
  func pushOff(swingIsPositive: Bool) {
    var sense = SwingSense(.pushOffFirst)
    sense.process(lobe(positive: !swingIsPositive, from: 0, to: 0.2, angle: 1.1))
    #expect(sense.swingIsPositive == nil)
    sense.process(lobe(positive: swingIsPositive, from: 0.2, to: 0.6, angle: 1.4))
    #expect(sense.swingIsPositive == swingIsPositive)
    sense.process(lobe(positive: !swingIsPositive, from: 0.6, to: 0.7, angle: 0.5))
    #expect(sense.swingIsPositive == swingIsPositive)
  }

  @Test("A slap that runs into the next push-off takes longer than a swing and tells nothing")
  func noRest() {
    var sense = SwingSense(.pushOffFirst)
    sense.process(lobe(positive: true, from: 0, to: 0.36, angle: 1.4))
    sense.process(lobe(positive: false, from: 0.36, to: 0.98, angle: 1.4))
    #expect(sense.swingIsPositive == nil)
    sense.process(lobe(positive: true, from: 0.98, to: 1.34, angle: 1.4))
    #expect(sense.swingIsPositive == true)
  }

  @Test("After a rest a swing may take as long as it likes")
  func slowSwing() {
    var sense = SwingSense(.pushOffFirst)
    sense.rest()
    sense.process(lobe(positive: false, from: 0, to: 0.5, angle: 0.8))
    sense.process(lobe(positive: true, from: 0.5, to: 1.3, angle: 0.9))
    #expect(sense.swingIsPositive == true)
  }

  @Test("A push-off long before, or before a rest, tells nothing")
  func pushOffApart() {
    var sense = SwingSense(.pushOffFirst)
    sense.process(lobe(positive: false, from: 0, to: 0.2, angle: 1.1))
    sense.process(lobe(positive: true, from: 0.5, to: 0.8, angle: 1.4))
    #expect(sense.swingIsPositive == nil)
    sense.rest()
    sense.process(lobe(positive: false, from: 0.8, to: 1.2, angle: 1.4))
    #expect(sense.swingIsPositive == nil)
  }

  @Test("Shank and thigh swing forward in less time than back", arguments: [true, false])
  func quicker(swingIsPositive: Bool) {
    var sense = SwingSense(.swingIsQuicker)
    for stride in 0..<3 {
      let start = Double(stride) * 1.1
      sense.process(lobe(positive: !swingIsPositive, from: start, to: start + 0.65, angle: 1))
      sense.process(lobe(positive: swingIsPositive, from: start + 0.65, to: start + 1.1, angle: 1))
    }
    #expect(sense.swingIsPositive == swingIsPositive)
  }

  @Test("A stance in two pieces counts as one")
  func pieces() {
    var sense = SwingSense(.swingIsQuicker)
    for stride in 0..<3 {
      let start = Double(stride) * 1.1
      sense.process(lobe(positive: false, from: start, to: start + 0.3, angle: 0.7))
      sense.process(lobe(positive: false, from: start + 0.4, to: start + 0.65, angle: 0.3))
      sense.process(lobe(positive: true, from: start + 0.65, to: start + 1.1, angle: 1))
    }
    #expect(sense.swingIsPositive == true)
  }

  @Test("Equal to and fro tells nothing")
  func toAndFro() {
    var sense = SwingSense(.swingIsQuicker)
    for sweep in 0..<20 {
      let start = Double(sweep) * 0.5
      sense.process(lobe(positive: sweep % 2 == 0, from: start, to: start + 0.5, angle: 1))
      #expect(sense.swingIsPositive == nil)
    }
  }

  @Test("Jerk: the greatest and the centre since a moment; nothing across a gap")
  func jerk() throws {
    var jerks = JerkHistory(seconds: 0.5, rateHertz: 100)
    for index in 0..<40 {
      // A step of 1 m/s² between 0.19 and 0.20 s, one of 2 m/s² between 0.29 and 0.30 s.
      let level = (index >= 20 ? 1.0 : 0) + (index >= 30 ? 2 : 0)
      jerks.process(Vector3(0, 0, 9.81 + level), at: time(Double(index) / 100))
    }
    #expect(abs(jerks.greatest(since: .zero) - 200) < 1e-6)
    #expect(abs(jerks.greatest(since: time(0.1)) - 200) < 1e-6)
    #expect(jerks.greatest(since: time(0.31)) < 1e-6)
    let both = try #require(jerks.centre(since: time(0.1)))
    #expect(abs(both.seconds - (0.195 + 4 * 0.295) / 5) < 1e-6)
    let second = try #require(jerks.centre(since: time(0.25)))
    #expect(abs(second.seconds - 0.295) < 1e-6)
    #expect(jerks.greatest(since: time(9)) == 0)
    jerks.settle()
    jerks.process(Vector3(0, 0, 90), at: time(1))
    #expect(jerks.greatest(since: .zero) == 0)
    #expect(jerks.centre(since: .zero) == nil)
  }

  @Test("A full queue gives up its oldest event")
  func queue() {
    var queue = LegEventQueue()
    for index in 0..<30 {
      queue.append(
        LegEvent(kind: .initialContact, time: time(Double(index))))
    }
    #expect(queue.first?.time == time(6))
    for _ in 0..<24 { queue.removeFirst() }
    #expect(queue.first == nil)
    queue.removeFirst()
    #expect(queue.first == nil)
  }

  @Test("A foot is still after so long without rotation and with gravity alone")
  func still() {
    var still = StillFoot(rateHertz: 100)
    let up = Vector3(0, 9.81, 0)
    func rest(_ force: Vector3, turning: Vector3 = .zero, times: Int) -> [Bool] {
      (0..<times).map { _ in still.process(deviation: abs(force.length - 9.81), angularVelocity: turning) }
    }
    #expect(rest(up, times: 10) == Array(repeating: false, count: 7) + [true, true, true])
    #expect(rest(up, turning: Vector3(0, 0, 1.5), times: 1) == [false])
    #expect(rest(up, times: 1) == [false])
    #expect(!rest(up * 1.5, times: 20).contains(true))
  }
}
