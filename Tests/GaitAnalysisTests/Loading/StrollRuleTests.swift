import GaitModel
import Testing

@testable import GaitAnalysis

/// When a stroll is said and where it begins and ends, on seconds made by hand.
@Suite struct StrollRuleTests {
  /// What the rule said: begin or end, the second it was said, and the stroll's edges.
  struct Said: Equatable {
    var isBeginning: Bool
    var at: Int
    var start: Double
    var end: Double
  }

  static func time(_ second: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: second) }

  /// An index of about this value, from the trunk as well.
  static func index(_ value: Double) -> LoadingIndex? {
    LoadingIndex(
      LoadingEvidence(cadence: 74 + 30 * (1 - value), bounce: 0.7 + 1.4 * (1 - value)), moderateCadence: 104)
  }

  /// One second after the other in one bout that begins at 0; `nil`: no index, negative: a turn.
  static func said(_ seconds: [Double?], closesAt end: Double? = nil) -> [Said] {
    var rule = StrollRule()
    var said: [Said] = []
    func note(_ event: StrollRule.Event?, _ second: Int) {
      switch event {
      case .began(let stroll):
        said.append(
          Said(isBeginning: true, at: second, start: stroll.start.seconds, end: stroll.end.seconds))
      case .ended(let stroll):
        said.append(
          Said(isBeginning: false, at: second, start: stroll.start.seconds, end: stroll.end.seconds))
      case nil: break
      }
    }
    for (second, value) in seconds.enumerated() {
      note(
        rule.process(
          value.flatMap { index(abs($0)) }, isTurning: (value ?? 0) < 0, at: time(Double(second)),
          boutStart: .zero), second)
    }
    if let end { note(rule.close(at: time(end)), seconds.count) }
    return said
  }

  static func seconds(_ parts: (count: Int, value: Double?)...) -> [Double?] {
    parts.flatMap { Array(repeating: $0.value, count: $0.count) }
  }

  @Test("A stroll is known from the first step on")
  func aStrollFromTheFirstStep() {
    let said = Self.said(Self.seconds((10, nil), (170, 0.9)), closesAt: 181)
    // 30 s of grace, then 96 seconds.
    #expect(
      said == [
        Said(isBeginning: true, at: 125, start: 0, end: 125),
        Said(isBeginning: false, at: 180, start: 0, end: 181),
      ])
  }

  @Test("A stroll among brisk walking has its own beginning and end")
  func aStrollAmongBriskWalking() {
    let said = Self.said(Self.seconds((10, nil), (90, 0.1), (150, 0.9), (60, 0.1)), closesAt: 310)
    #expect(said.count == 2)
    // Dated back by half of the ten seconds that the index looks back on.
    #expect(said.first == Said(isBeginning: true, at: 195, start: 95, end: 195))
    #expect(said.last == Said(isBeginning: false, at: 269, start: 95, end: 249))
  }

  @Test("Neither short nor middling strolls are said")
  func neitherShortNorMiddlingStrollsAreSaid() {
    #expect(Self.said(Self.seconds((60, 0.1), (95, 0.9), (120, 0.1)), closesAt: 300).isEmpty)
    #expect(Self.said(Self.seconds((10, nil), (300, 0.59)), closesAt: 310).isEmpty)
    #expect(Self.said(Self.seconds((10, nil), (115, 0.9)), closesAt: 125).isEmpty)
  }

  @Test("One in five seconds may be lively")
  func oneInFiveSecondsMayBeLively() {
    let mixed = (0..<200).map { second -> Double? in second < 10 ? nil : second % 6 == 5 ? 0.3 : 0.9 }
    let said = Self.said(mixed, closesAt: 200)
    #expect(said.count == 2 && (said.first.map { $0.start < 15 && $0.at < 150 } ?? false))
    let livelier = (0..<300).map { second -> Double? in second < 10 ? nil : second % 4 == 3 ? 0.3 : 0.9 }
    #expect(Self.said(livelier, closesAt: 300).isEmpty)
  }

  @Test("A stray second begins nothing")
  func aStraySecondBeginsNothing() {
    let said = Self.said(Self.seconds((10, nil), (70, 0.1), (1, 0.9), (15, 0.1), (150, 0.9)))
    #expect(said.first?.start == 91)
  }

  @Test("A stroll holds between the thresholds")
  func itHoldsBetweenTheThresholds() {
    // 0.5 is no stroll to begin with, but one that goes on.
    let said = Self.said(Self.seconds((10, nil), (120, 0.9), (100, 0.5), (19, 0.4), (5, 0.5), (40, 0.4)))
    #expect(said.count == 2)
    #expect(said.last == Said(isBeginning: false, at: 273, start: 0, end: 253))
  }

  @Test("Turns and silence are left out")
  func turnsAndSilenceAreLeftOut() {
    // Ten seconds of turning come off the judged time.
    let turning = Self.said(Self.seconds((10, nil), (60, 0.9), (10, -0.1), (100, 0.9)))
    #expect(turning.map(\.at) == [135])
    // Half a minute without an index: what led to it is forgotten.
    let silent = Self.said(Self.seconds((10, nil), (100, 0.9), (40, nil), (90, 0.9)))
    #expect(silent.isEmpty)
  }

  @Test("A brisk start is no part of the stroll")
  func aBriskStartIsNoPartOfTheStroll() {
    let said = Self.said(Self.seconds((10, nil), (15, 0.1), (150, 0.9)))
    // The index says it from second 25 on, and half of what it looks back on before.
    #expect(said.first?.start == 20)
    let unknown = Self.said(Self.seconds((80, nil), (150, 0.9)))
    #expect(unknown.first?.start == 75)
  }

  @Test("A new bout begins anew")
  func aNewBoutBeginsAnew() {
    var rule = StrollRule()
    var events = 0
    for bout in 0..<12 {
      let start = Self.time(Double(100 * bout))
      for second in 0..<90 {
        let event = rule.process(
          Self.index(0.95), isTurning: false, at: start.advanced(bySeconds: Double(second)), boutStart: start)
        if event != nil { events += 1 }
      }
    }
    #expect(events == 0)
  }

  @Test("A stroll comes with its mean and its reasons")
  func theMeanAndTheReasons() throws {
    var rule = StrollRule()
    var found: StrollRule.Stroll?
    for second in 0..<140 {
      let evidence = LoadingEvidence(cadence: 95, bounce: 0.6, armRange: 0, turning: nil)
      let event = rule.process(
        LoadingIndex(evidence, moderateCadence: 104), isTurning: false, at: Self.time(Double(second)),
        boutStart: .zero)
      if case .began(let stroll) = event { found = stroll }
    }
    let stroll = try #require(found)
    // Cadence has 0.7 of its 0.30; bounce and arm are still.
    #expect(abs(stroll.mean - (0.30 * 0.3 + 0.30 + 0.25) / 0.85) < 1e-9)
    #expect(!stroll.isProxy)
    #expect(
      stroll.shares[1] > stroll.shares[2] && stroll.shares[2] > stroll.shares[0] && stroll.shares[3] == 0)
  }
}
