import GaitModel
import GaitResults
import Testing

/// Where in a walk things lie: bouts from 10 to 20 s and from 40 to 50 s, and the trunk turns from 12 to 14 s.
@Suite struct PlacingTests {
  private static func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  private static let placing = Placing(
    WalkResult(
      generator: "",
      recording: RecordingInfo(file: "", sha256: nil, format: "", durationSeconds: 60, sensors: []),
      walkingBouts: [bout(0, 10, 20), bout(1, 40, 50)],
      seconds: (1...60).map { second in
        SecondSummary(
          time: time(Double(second)), reported: time(Double(second)), walking: true,
          turning: second == 13 || second == 14)
      }))

  private static func bout(_ id: Int, _ start: Double, _ end: Double) -> WalkingBout {
    WalkingBout(id: id, start: time(start), end: time(end), reported: time(end + 3), steps: 20, strides: 18)
  }

  private static func stride(_ start: Double, _ end: Double) -> Placed<Stride> {
    placing.placed(Stride(start: time(start), end: time(end), reported: time(end), side: nil))
  }

  @Test("A stride has the number of the bout that holds all of it")
  func bouts() {
    #expect(Self.stride(10, 11).bout == 0)
    #expect(Self.stride(19, 20).bout == 0)
    #expect(Self.stride(40, 41.2).bout == 1)
    for (start, end) in [(9.9, 10.9), (19.1, 20.1), (30, 31), (39.5, 40.5), (50, 51)] {
      #expect(Self.stride(start, end).bout == nil, "\(start)")
    }
  }

  @Test("A stride with any part in a second of turning is one of the turn")
  func turns() {
    for (start, end) in [(11.5, 12.1), (12, 13), (12.9, 13.9), (13.9, 15), (11, 16)] {
      #expect(Self.stride(start, end).isTurn, "\(start)")
    }
    for (start, end) in [(11.0, 12.0), (14, 15), (16, 17), (45, 46)] {
      #expect(!Self.stride(start, end).isTurn, "\(start)")
    }
  }

  @Test("So have a swing and a landing")
  func others() {
    func swing(_ start: Double, _ end: Double) -> Int? {
      Self.placing.placed(
        ArmSwing(
          start: Self.time(start), end: Self.time(end), reported: Self.time(end), side: nil,
          place: Place(.wrist), range: 1, peakRate: 1, confidence: 1)
      ).bout
    }
    func landing(_ time: Double) -> Int? {
      Self.placing.placed(
        HeelStrike(time: Self.time(time), reported: Self.time(time), side: nil, place: Place(.lowerBack))
      ).bout
    }
    #expect(swing(10.2, 10.8) == 0 && swing(9.8, 10.4) == nil && swing(44, 44.6) == 1)
    #expect(landing(10) == 0 && landing(20) == 0 && landing(20.1) == nil && landing(50) == 1)
  }
}
