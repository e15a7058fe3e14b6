import GaitModel
import Testing

@testable import GaitCommand

/// What people read about their arms.
@Suite struct ArmTableTests {
  private func degrees(_ angle: Double) -> Double { angle * .pi / 180 }

  private func table(_ arms: [ArmUse], swings: [ArmSwing] = [], walked: Bool = true) -> String {
    func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }
    let bout = WalkingBout(
      id: 0, start: time(1), end: time(61), reported: time(64), steps: 110, strides: 108,
      cadenceStepsPerMinute: 110, stepRegularity: 0.9, stepSymmetry: 1)
    return WalkTable(
      WalkResult(
        generator: "",
        recording: RecordingInfo(
          file: "walk.csv", sha256: nil, format: "canonical", durationSeconds: 65, sensors: []),
        walkingBouts: walked ? [bout] : [], armSwings: swings, arms: arms)
    ).text
  }

  @Test("Two arms that swing, after the bouts and before the data")
  func bothArms() {
    let text = table([
      ArmUse(
        place: Place(.wrist, .left), swingingShare: 0.957, armStrideRatio: 1.04, regularity: 0.9,
        range: degrees(51.2)),
      ArmUse(place: Place(.upperArm, .right), swingingShare: 1, armStrideRatio: 2, range: degrees(7.9)),
    ])
    let block = """
      both legs do the same.

      Arms                    Swinging       Range     Per stride
                           of the walk     degrees     1 is usual
      left wrist                  96 %          51            1.0
      right upper arm            100 %           8            2.0

      Range: how far the arm turns in a typical swing, from its rearmost to its
      foremost point. Per stride: how often it goes forward and back while each leg
      takes one step.

      Data quality
      """
    #expect(text.contains(block), "\(text)")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("What comes from the shoulder stands beside the range where it is known, an estimate is called one")
  func shoulder() {
    let place = Place(.forearm, .left)
    func swing(_ share: Double?, _ method: ArmSwingMethod?) -> ArmSwing {
      ArmSwing(
        start: .zero, end: .zero, reported: .zero, side: .left, place: place, range: 0.9, peakRate: 3,
        shoulderShare: share, method: method, confidence: 1)
    }
    let arms = [
      ArmUse(place: place, swingingShare: 1, armStrideRatio: 1, range: degrees(50)),
      ArmUse(place: Place(.wrist, .right), swingingShare: 1, armStrideRatio: 1, range: degrees(40)),
    ]
    let two = table(
      arms,
      swings: [swing(0.3, .twoSegment), swing(nil, nil), swing(0.62, .twoSegment), swing(0.6, .twoSegment)])
    #expect(two.contains("     1 is usual     of the swing\n"))
    #expect(two.contains("\nleft forearm               100 %          50            1.0             60 %\n"))
    #expect(two.contains("            1.0          unknown\n"))
    #expect(two.contains("From shoulder: what the shoulder does") && !two.contains("estimate"))
    #expect(table(arms, swings: [swing(0.5, .wristPivot)]).contains("it is an estimate."))
    #expect(!table(arms, swings: [swing(nil, nil)]).contains("shoulder"))
    #expect(two.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("An arm that hung still has no range; one that was busy is unknown, with the reason")
  func stillAndBusyArms() {
    let still = ArmUse(place: Place(.hand), swingingShare: 0)
    let text = table([still, ArmUse(place: Place(.forearm, .left)), ArmUse(place: Place(.wrist, .right))])
    #expect(text.contains("\nhand                         0 %        none           none\n"))
    #expect(text.contains("\nleft forearm             unknown     unknown        unknown\n"))
    #expect(text.contains("Unknown: the arm was busy"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!table([still]).contains("nknown"))
  }

  @Test("A share that rounds to nothing is not called nothing")
  func rareSwings() {
    let rare = ArmUse(
      place: Place(.wrist, .left), swingingShare: 0.004, armStrideRatio: 1, range: degrees(20))
    #expect(table([rare]).contains("\nleft wrist         less than 1 %          20            1.0\n"))
  }

  @Test("Without an arm or without a walk there is nothing to say")
  func noArms() {
    #expect(!table([]).contains("Arms"))
    #expect(!table([ArmUse(place: Place(.wrist))], walked: false).contains("Arms"))
  }
}
