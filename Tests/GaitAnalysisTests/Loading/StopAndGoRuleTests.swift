import GaitModel
import Testing

@testable import GaitAnalysis

/// Walking and standing in turn, on bouts made by hand.
@Suite struct StopAndGoRuleTests {
  static func time(_ second: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: second) }

  /// What a rule says to bouts and pauses in turn, second by second, and when.
  static func said(
    _ ways: [(walk: Double, pause: Double)], speed: Double = 0.6, start: Double = 0
  ) -> [(second: Double, event: StopAndGoRule.Event)] {
    var rule = StopAndGoRule()
    var said: [(second: Double, event: StopAndGoRule.Event)] = []
    var now = start
    for (walk, pause) in ways {
      let (from, to) = (now, now + walk)
      while now < to + pause {
        let walks = now >= from + 3 && now < to + 3
        if now == to + 3 {
          rule.note(
            WalkingBout(
              id: 0, start: time(from), end: time(to), reported: time(now), steps: 40, strides: 38,
              speedMetresPerSecond: speed), isUnhurried: speed < 0.9)
        }
        let isOpen = now >= from && now < to + 3
        let event = rule.process(at: time(now), isWalking: walks, boutStart: isOpen ? time(from) : nil)
        if let event { said.append((now, event)) }
        now += 1
      }
    }
    if let event = rule.close() { said.append((now, event)) }
    return said
  }

  static func ways(_ count: Int, _ walk: Double, _ pause: Double) -> [(walk: Double, pause: Double)] {
    Array(repeating: (walk, pause), count: count)
  }

  @Test("Walking from shelf to shelf is reported, and its end")
  func fromShelfToShelf() throws {
    let said = Self.said(Self.ways(15, 25, 15))
    #expect(said.count == 2)
    guard case .began(let first) = try #require(said.first).event,
      case .ended(let whole) = try #require(said.last).event
    else { return #expect(Bool(false)) }
    #expect(said[0].second == 300 && first.start.seconds == 0 && first.pauses == 7)
    #expect(whole.start == first.start && whole.pauses == 14 && whole.end.seconds == 585)
  }

  @Test(
    "Other walking with pauses is no stop and go",
    arguments: [
      ("short ways about the home", ways(20, 15, 20), 0.6), ("hurried ones", ways(15, 25, 15), 1.2),
      ("long rests", ways(12, 30, 70), 0.6), ("hardly any pause", ways(15, 60, 5), 0.6),
      ("hardly any walking", ways(15, 20, 100), 0.6), ("a few lights on the way", ways(4, 110, 30), 0.6),
      ("not for long enough", ways(7, 25, 15), 0.6), ("one long walk", ways(1, 900, 5), 0.6),
    ])
  func whatIsNot(name: String, ways: [(walk: Double, pause: Double)], speed: Double) {
    #expect(Self.said(ways, speed: speed).isEmpty, "\(name)")
  }

  @Test("Walking on ends stop and go where it was")
  func walkingOnEndsItWhereItWas() throws {
    let said = Self.said(Self.ways(12, 25, 15) + [(walk: 400, pause: 5)])
    #expect(said.count == 2)
    guard case .ended(let pattern) = try #require(said.last).event else { return #expect(Bool(false)) }
    // The last pause ends where the long bout begins.
    #expect(pattern.end.seconds == 480 && said.last?.second == 601)
  }

  @Test("A long rest ends stop and go with its last bout")
  func aLongRestEndsItWithItsLastBout() throws {
    let said = Self.said(Self.ways(11, 25, 15) + [(walk: 25, pause: 200)] + Self.ways(3, 25, 15))
    guard case .ended(let pattern) = try #require(said.last).event else { return #expect(Bool(false)) }
    #expect(said.count == 2 && pattern.end.seconds == 465 && said.last?.second == 526)
  }
}
