import GaitModel
import Testing

@testable import GaitCommand

/// What people read about their arms.
@Suite struct ArmTableTests {
  private func degrees(_ angle: Double) -> Double { angle * .pi / 180 }

  private func table(_ arms: [ArmUse], walked: Bool = true) -> String {
    func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }
    let bout = WalkingBout(
      id: 0, start: time(1), end: time(61), reported: time(64), steps: 110, strides: 108,
      cadenceStepsPerMinute: 110, stepRegularity: 0.9, stepSymmetry: 1)
    return WalkTable(
      WalkResult(
        generator: "",
        recording: RecordingInfo(
          file: "walk.csv", sha256: nil, format: "canonical", durationSeconds: 65, sensors: []),
        walkingBouts: walked ? [bout] : [], arms: arms)
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
