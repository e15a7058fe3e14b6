import GaitModel
import Testing

@testable import GaitAnalysis

/// Speed or cadence as a pace, second by second and for a bout.
@Suite struct PaceTests {
  static let scale = PaceScale(subject: Subject(heightMetres: 1.7))

  @Test(
    "Each speed has its class of pace",
    arguments: [
      (0.3, PaceClass.stroll), (0.79, .stroll), (0.81, .slow), (1.09, .slow), (1.11, .normal),
      (1.39, .normal),
      (1.41, .brisk), (2.5, .brisk),
    ])
  func classesOfSpeed(speed: Double, pace: PaceClass) {
    #expect(Self.scale.pace(of: speed, by: .speed) == pace)
  }

  @Test("The classes of cadence follow the height")
  func classesOfCadenceFollowTheHeight() {
    // Moderate effort: 104 steps a minute at 1.70 m, 113 at 1.52 m, 90 at 1.98 m.
    #expect(abs(Self.scale.moderateCadence - 104) < 1e-9)
    #expect(PaceScale(subject: Subject()) == Self.scale)
    #expect(abs(PaceScale(subject: Subject(heightMetres: 1.52)).moderateCadence - 113) < 1e-9)
    let tall = PaceScale(subject: Subject(heightMetres: 1.98))
    #expect(abs(tall.moderateCadence - 90) < 1e-9)
    for (offset, pace) in [(-21.0, PaceClass.stroll), (-19, .slow), (-6, .slow), (-4, .normal), (7, .normal)]
    {
      #expect(Self.scale.pace(of: 104 + offset, by: .cadence) == pace)
      #expect(tall.pace(of: 90 + offset, by: .cadence) == pace)
    }
    #expect(Self.scale.pace(of: 113, by: .cadence) == .brisk)
    // However tall: nothing below 100 is brisk.
    #expect(tall.pace(of: 99, by: .cadence) == .normal && tall.pace(of: 101, by: .cadence) == .brisk)
  }

  @Test("A pace does not flicker")
  func aPaceDoesNotFlicker() {
    for current in [PaceClass.slow, .normal] {
      for speed in [1.06, 1.08, 1.1, 1.12, 1.14] {
        #expect(Self.scale.pace(of: speed, by: .speed, current: current) == current)
      }
    }
    #expect(Self.scale.pace(of: 1.16, by: .speed, current: .slow) == .normal)
    #expect(Self.scale.pace(of: 1.04, by: .speed, current: .normal) == .slow)
    // A leap passes over classes, and the margin holds it no further back than it must.
    #expect(Self.scale.pace(of: 1.42, by: .speed, current: .stroll) == .normal)
    #expect(Self.scale.pace(of: 0.5, by: .speed, current: .brisk) == .stroll)
  }

  /// Seconds of a bout that begins at 0, and its end.
  static func walk(_ seconds: [(speed: Double?, cadence: Double?)], speed: Double? = nil) -> (
    paces: [PaceClass?], bout: WalkingBout
  ) {
    var keeper = PaceKeeper(scale: scale)
    var paces: [PaceClass?] = []
    for (index, (speed, cadence)) in seconds.enumerated() {
      let time = SampleTime.zero.advanced(bySeconds: Double(index))
      var second = SecondSummary(
        time: time, reported: time, walking: true, cadenceStepsPerMinute: cadence, speedMetresPerSecond: speed
      )
      keeper.complete(&second, boutStart: .zero)
      paces.append(second.pace)
    }
    let end = SampleTime.zero.advanced(bySeconds: Double(seconds.count))
    var bout = WalkingBout(
      id: 0, start: .zero, end: end, reported: end, steps: 20, strides: 18, speedMetresPerSecond: speed)
    keeper.complete(&bout)
    return (paces, bout)
  }

  @Test("Speed decides where it is there")
  func speedDecidesWhereItIsThere() {
    let (paces, bout) = Self.walk(
      Array(repeating: (nil, 80), count: 4) + Array(repeating: (1.2, 80), count: 20))
    #expect(paces.prefix(4).allSatisfy { $0 == nil } && paces.dropFirst(4).allSatisfy { $0 == .normal })
    #expect(bout.pace == .normal && bout.paceBasis == .speed)
  }

  @Test("The basis stays for the bout")
  func theBasisStaysForTheBout() {
    // A speed that comes too late changes nothing.
    let late = Self.walk(Array(repeating: (nil, 80), count: 12) + Array(repeating: (1.2, 80), count: 20))
    #expect(late.paces.prefix(8).allSatisfy { $0 == nil })
    #expect(late.paces.dropFirst(8).allSatisfy { $0 == .stroll })
    #expect(late.bout.pace == .stroll && late.bout.paceBasis == .cadence)
    // One that vanishes is carried for five seconds, then there is no pace.
    let lost = Self.walk(Array(repeating: (1.2, 80), count: 10) + Array(repeating: (nil, 80), count: 20))
    #expect(
      lost.paces.prefix(15).allSatisfy { $0 == .normal } && lost.paces.dropFirst(15).allSatisfy { $0 == nil })
    #expect(lost.bout.pace == .normal && lost.bout.paceBasis == .speed)
  }

  @Test("A short bout is reported from cadence")
  func aShortBoutIsToldFromCadence() {
    let (paces, bout) = Self.walk(Array(repeating: (nil, 120), count: 5))
    #expect(paces.allSatisfy { $0 == nil } && bout.pace == .brisk && bout.paceBasis == .cadence)
    let nothing = Self.walk(Array(repeating: (nil, nil), count: 5)).bout
    #expect(nothing.pace == nil && nothing.paceBasis == nil)
  }

  @Test("A bout's pace is the middle one")
  func aBoutsPaceIsTheMiddleOne() {
    let bout = Self.walk(Array(repeating: (0.5, nil), count: 8) + Array(repeating: (1.5, nil), count: 9)).bout
    #expect(bout.pace == .brisk)
  }

  @Test("A bout's pace agrees with its speed")
  func aBoutsPaceAgreesWithItsSpeed() {
    let fast = Array(repeating: (speed: Double?.some(1.2), cadence: Double?.some(80)), count: 20)
    let bout = Self.walk(fast, speed: 1.05).bout
    #expect(bout.pace == .slow && bout.paceBasis == .speed)
    // A speed that came too late for the basis does not count at the end either.
    let silent = Array(repeating: (speed: Double?.none, cadence: Double?.some(80)), count: 20)
    #expect(Self.walk(silent, speed: 1.2).bout.pace == .stroll)
  }
}
