import GaitModel
import GaitTestSupport
import Testing

@testable import GaitAnalysis

/// The index of static loading from its components.
@Suite struct LoadingIndexTests {
  static let degree = Double.pi / 180
  static let still = LoadingEvidence(cadence: 70, bounce: 0.5, armRange: 0, turning: 0)
  static let lively = LoadingEvidence(cadence: 110, bounce: 2.5, armRange: 1, turning: 0.5)

  static func value(_ evidence: LoadingEvidence) -> Double? {
    LoadingIndex(evidence, moderateCadence: 104)?.value
  }

  @Test("The index is one at the still end, none at the lively one, and half in the middle")
  func theAnchors() throws {
    #expect(abs(try #require(Self.value(Self.still)) - 1) < 1e-12)
    #expect(abs(try #require(Self.value(Self.lively))) < 1e-12)
    // Half-way in every component.
    let half = LoadingEvidence(
      cadence: 89, bounce: 1.4, armRange: 25 * Self.degree, turning: 10 * Self.degree)
    #expect(abs(try #require(Self.value(half)) - 0.5) < 1e-12)
    // Each component alone pulls by its weight.
    var evidence = Self.still
    evidence.cadence = 104
    #expect(abs(try #require(Self.value(evidence)) - 0.7) < 1e-12)
    evidence = Self.still
    evidence.bounce = 2.1
    #expect(abs(try #require(Self.value(evidence)) - 0.7) < 1e-12)
    evidence = Self.still
    evidence.armRange = 40 * Self.degree
    #expect(abs(try #require(Self.value(evidence)) - 0.75) < 1e-12)
    evidence = Self.still
    evidence.turning = 15 * Self.degree
    #expect(abs(try #require(Self.value(evidence)) - 0.85) < 1e-12)
  }

  @Test("What is not worn is reweighted")
  func whatIsNotWornIsReweighted() throws {
    // Cadence and arm alone: 0.30 and 0.25.
    let wrist = LoadingEvidence(cadence: 104, armRange: 0)
    #expect(abs(try #require(Self.value(wrist)) - 0.25 / 0.55) < 1e-12)
    #expect(LoadingIndex(wrist, moderateCadence: 104)?.hasTrunk == false)
    #expect(LoadingIndex(Self.still, moderateCadence: 104)?.hasTrunk == true)
    #expect(Self.value(LoadingEvidence(cadence: 70)) == nil)
    #expect(Self.value(LoadingEvidence()) == nil)
  }

  @Test("Less movement never lowers the index")
  func lessMovementNeverLowersTheIndex() throws {
    var chance = SeededChance(seed: 5)
    for _ in 0..<2_000 {
      let evidence = Self.any(&chance)
      guard let value = Self.value(evidence) else { continue }
      #expect((0...1).contains(value))
      for component in 0..<4 {
        var less = evidence
        let share = Double.random(in: 0...1, using: &chance)
        switch component {
        case 0: less.cadence = evidence.cadence.map { $0 * share }
        case 1: less.bounce = evidence.bounce.map { $0 * share }
        case 2: less.armRange = evidence.armRange.map { $0 * share }
        default: less.turning = evidence.turning.map { $0 * share }
        }
        #expect(try #require(Self.value(less)) >= value - 1e-12)
      }
    }
  }

  @Test("Dropping a lively component never lowers the index")
  func droppingALivelyComponentNeverLowersTheIndex() throws {
    var chance = SeededChance(seed: 6)
    for _ in 0..<2_000 {
      let evidence = Self.any(&chance)
      guard let value = Self.value(evidence) else { continue }
      for component in LoadingIndex.Component.allCases {
        let score = LoadingIndex.score(component, evidence, 104)
        guard let score, 1 - score <= value else { continue }
        var without = evidence
        switch component {
        case .cadence: without.cadence = nil
        case .bounce: without.bounce = nil
        case .arm: without.armRange = nil
        case .turning: without.turning = nil
        }
        guard let dropped = Self.value(without) else { continue }
        #expect(dropped >= value - 1e-12)
      }
    }
  }

  @Test("Shares add up to the index")
  func sharesAddUpToTheIndex() throws {
    var chance = SeededChance(seed: 7)
    for _ in 0..<500 {
      guard let index = LoadingIndex(Self.any(&chance), moderateCadence: 104) else { continue }
      var sum = 0.0
      for position in index.shares.indices { sum += index.shares[position] }
      #expect(abs(sum - index.value) < 1e-9)
    }
  }

  private static func any(_ chance: inout SeededChance) -> LoadingEvidence {
    func maybe(_ range: ClosedRange<Double>) -> Double? {
      Int.random(in: 0..<4, using: &chance) == 0 ? nil : .random(in: range, using: &chance)
    }
    return LoadingEvidence(
      cadence: maybe(50...140), bounce: maybe(0...4), armRange: maybe(0...1.4), turning: maybe(0...0.7))
  }
}
