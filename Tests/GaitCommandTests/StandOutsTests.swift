import GaitModel
import GaitResults
import GaitWords
import Testing

@testable import GaitCommand

/// What stood out in a walk: kind first, at most three sentences.
@Suite struct StandOutsTests {
  private func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  private func flag(_ kind: FlagKind, _ start: Double, _ end: Double?, side: Side? = nil) -> WalkFlag {
    WalkFlag(
      kind: kind, side: side, start: time(start), end: end.map(time), fired: time(start + 30),
      reported: time((end ?? start) + 30))
  }

  private func things(_ flags: [WalkFlag], pace: PaceClass = .slow, arm: Double? = nil) -> [StandOut] {
    StandOuts(
      Stroll.result(
        (1...600).map { Stroll.second($0, cadence: 100, pace: pace, arm: arm) }, flags: flags)
    ).things
  }

  @Test("A walk without anything to note says nothing")
  func nothing() {
    #expect(things([]).isEmpty)
    #expect(StandOuts(Stroll.result([])).lines(in: .en).isEmpty)
  }

  @Test("Pace and arms are praised when they hold for more than half of the walk")
  func praise() {
    #expect(things([], pace: .brisk, arm: 50) == [.mostlyBrisk, .goodArmSwing])
    #expect(things([], pace: .normal, arm: 30) == [.mostlyNormal])
    #expect(StandOuts(Stroll.walk).things.isEmpty)
  }

  @Test("Praise comes first, then what matters most; three sentences at most")
  func order() {
    let flags = [
      flag(.mostlyElbow, 0, 60), flag(.hardLanding, 60, 120), flag(.staticLoading, 61, 240),
      flag(.decompressionPause, 300, 360),
    ]
    let all = things(flags, pace: .brisk, arm: 50)
    #expect(
      all == [
        .mostlyBrisk, .pattern(.staticLoading, nil, [MinuteSpan(2, 4)]),
        .pattern(.hardLanding, nil, [MinuteSpan(2, 2)]),
      ])
    #expect(things([flags[2]], pace: .brisk, arm: 50) == [.mostlyBrisk, .goodArmSwing, all[1]])
    #expect(things([flags[3]]) == [.rests(1)])
  }

  @Test("A rest leaning forward is no pattern to change")
  func rests() {
    #expect(things([flag(.decompressionPause, 10, 60), flag(.decompressionPause, 100, 160)]) == [.rests(2)])
  }

  @Test(
    "A stretch is said of the minutes it covers for the better part",
    arguments: [
      (0, 60, 1, 1), (0, 301, 1, 5), (25, 215, 1, 4), (31, 205, 2, 3), (121, 301, 3, 5), (50, 70, 2, 2),
      (40, 55, 1, 1), (35, 85, 2, 2),
    ] as [(Double, Double, Int, Int)])
  func spans(start: Double, end: Double, first: Int, last: Int) {
    #expect(StandOuts.span(from: time(start), to: time(end)) == MinuteSpan(first, last))
  }

  @Test("Stretches that touch are one; more than two are parts of the walk")
  func joined() {
    let touching = [flag(.stopAndGo, 0, 119), flag(.stopAndGo, 121, 239)]
    #expect(things(touching) == [.pattern(.stopAndGo, nil, [MinuteSpan(1, 4)])])
    let many = [flag(.stopAndGo, 0, 60), flag(.stopAndGo, 180, 240), flag(.stopAndGo, 420, 480)]
    #expect(things(many) == [.pattern(.stopAndGo, nil, [])])
    #expect(
      things(Array(many.prefix(2))) == [.pattern(.stopAndGo, nil, [MinuteSpan(1, 1), MinuteSpan(4, 4)])])
  }

  @Test("A pattern that goes on lasts to the walk's end; what both sides do is said of both")
  func openEndAndSides() {
    #expect(things([flag(.staticLoading, 240, nil)]) == [.pattern(.staticLoading, nil, [MinuteSpan(5, 10)])])
    let left = flag(.stiffLanding, 0, 60, side: .left)
    let right = flag(.stiffLanding, 0, 60, side: .right)
    #expect(things([left]) == [.pattern(.stiffLanding, .left, [MinuteSpan(1, 1)])])
    #expect(things([left, right]) == [.pattern(.stiffLanding, nil, [MinuteSpan(1, 1)])])
  }

  @Test("The whole table of a stroll, in both languages")
  func table() {
    var walk = Stroll.walk
    walk.flags = [flag(.staticLoading, 61, 180)]
    let english = WalkTable(walk, in: .en).text
    #expect(
      english.contains("\nWhat stood out:\n- Minutes 2 to 3 were a slow stroll: less relief between steps.\n")
    )
    let german = WalkTable(walk, in: .de).text
    #expect(
      german.contains(
        """
        \nWas auffiel:
        - Die Minuten 2 bis 3 waren eher Bummeln: weniger Entlastung zwischen den
          Schritten.\n
        """), "\(german)")
    for line in (english + german).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }
}
