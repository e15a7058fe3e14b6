import Foundation
import GaitModel
import Testing

@testable import GaitAnalysis

/// The rules of the landing flags on landings that are made up.
@Suite struct LandingFlagTests {
  private static func strike(
    _ index: Int, side: Side = .left, sharpness: Double? = nil, verdict: LandingVerdict = .unknown,
    basis: LandingBasis = .knee
  ) -> HeelStrike {
    let time = SampleTime(nanoseconds: Int64(index) * 600_000_000)
    return HeelStrike(
      time: time, reported: time, side: side, place: Place(.lowerBack), impactSharpness: sharpness,
      verdict: verdict, basis: verdict == .unknown ? nil : basis,
      confidence: verdict == .unknown ? nil : 0.9, reason: verdict == .unknown ? .speedUnknown : nil)
  }

  /// Sharpness about a mean, from step to step by up to 20 % up and down.
  private static func sharpness(_ index: Int, mean: Double) -> Double {
    mean * (1 + 0.2 * sin(2.4 * Double(index)))
  }

  @Test("Hard shoes raise the flag")
  func hardShoesRaiseTheFlag() throws {
    let strikes = (0..<340).map { index in
      Self.strike(index, sharpness: Self.sharpness(index, mean: index < 240 ? 6.3 : 10))
    }
    let flags = KneeWalk.flags(strikes)
    #expect(flags.map(\.kind) == [.hardLanding, .hardLanding])
    #expect(flags.allSatisfy { $0.side == nil && $0.reasons == [.impactSharpness] })
    #expect(abs(flags[0].start.seconds - 144) < 1, "\(flags[0].start.seconds)")
    #expect(flags[0].fired.seconds > 155 && flags[0].fired.seconds < 165)
    #expect(try #require(flags[0].value) > 1.2)
    // Half a minute of hard landings does not become the usual.
    #expect(try #require(flags[1].end).seconds > 144 + 30)
  }

  @Test("What stays hard becomes the usual")
  func whatStaysHardBecomesTheUsual() throws {
    let strikes = (0..<700).map { index in
      Self.strike(index, sharpness: Self.sharpness(index, mean: index < 240 ? 6.3 : 10))
    }
    let flags = KneeWalk.flags(strikes)
    #expect(flags.map(\.kind) == [.hardLanding, .hardLanding])
    let end = try #require(flags.last?.end).seconds
    #expect(end > 144 + 30 && end < 144 + 180)
  }

  @Test("The same hardness all along raises no flag")
  func theSameHardnessAllAlongDoesNot() {
    for mean in [3.0, 9, 30] {
      #expect(
        KneeWalk.flags((0..<600).map { Self.strike($0, sharpness: Self.sharpness($0, mean: mean)) }).isEmpty)
    }
  }

  @Test("Without two hundred landings there is no usual")
  func withoutTwoHundredLandingsThereIsNoUsual() {
    let strikes = (0..<260).map { Self.strike($0, sharpness: Self.sharpness($0, mean: $0 < 150 ? 6.3 : 12)) }
    #expect(KneeWalk.flags(strikes).isEmpty)
  }

  @Test("A few hard landings are no pattern")
  func aFewHardLandingsAreNoPattern() {
    let strikes = (0..<500).map { index in
      Self.strike(index, sharpness: Self.sharpness(index, mean: index > 220 && index % 2 == 0 ? 12 : 6))
    }
    #expect(KneeWalk.flags(strikes).isEmpty)
  }

  @Test("Seven of ten stiff landings of a leg raise the flag")
  func sevenOfTenStiffLandingsOfALeg() {
    func flags(stiffOfTen: Int) -> [WalkFlag] {
      KneeWalk.flags(
        (0..<120).map { index in
          let isLeft = index % 2 == 0
          let isStiff = isLeft && index / 2 * 3 % 10 < stiffOfTen
          return Self.strike(index, side: isLeft ? .left : .right, verdict: isStiff ? .stiff : .springy)
        })
    }
    #expect(flags(stiffOfTen: 6).isEmpty)
    let raised = flags(stiffOfTen: 7)
    #expect(raised.count == 2 && raised.allSatisfy { $0.kind == .stiffLanding && $0.side == .left })
    #expect(raised.first?.value == 0.7)
  }

  @Test("A flag is over when it is seldom")
  func aFlagIsOverWhenItIsSeldom() throws {
    let strikes = (0..<160).map { Self.strike($0, verdict: $0 < 60 ? .stiff : .springy) }
    let flags = KneeWalk.flags(strikes)
    #expect(flags.count == 2)
    #expect(try #require(flags.last?.end).seconds == 59 * 0.6)
    #expect(flags[1].reported.seconds < 55 && flags[0].isSame(as: flags[1]))
  }

  @Test("A pause ends the flag")
  func aPauseEndsIt() throws {
    var strikes = (0..<60).map { Self.strike($0, verdict: .stiff) }
    strikes += (200..<260).map { Self.strike($0, verdict: .springy) }
    let flags = KneeWalk.flags(strikes)
    #expect(flags.count == 2)
    #expect(flags[1].reported.seconds < 59 * 0.6 + 33)
  }

  @Test("A shank alone and its peaks decide nothing")
  func aShankAloneAndItsPeaksDecideNothing() {
    let strikes = (0..<400).map { index in
      var strike = Self.strike(index)
      strike.impactPeak = index < 220 ? 40 : 200
      return strike
    }
    #expect(KneeWalk.flags(strikes).isEmpty)
  }
}
