import GaitModel
import GaitResults
import Testing

/// Means, spread and sides of strides whose answer is known by construction.
@Suite struct StrideSpreadTests {
  private func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  /// Strides of 1 s from second `first` on, left and right in turn, left ones 1.4 m long and right ones 1.2 m.
  private func strides(_ count: Int, from first: Int = 0) -> [Stride] {
    (0..<count).map { index in
      Stride(
        start: time(Double(first + index)), end: time(Double(first + index + 1)),
        reported: time(Double(first + index) + 1.2), side: index.isMultiple(of: 2) ? .left : .right,
        lengthMetres: index.isMultiple(of: 2) ? 1.4 : 1.2)
    }
  }

  private func bout(_ start: Double, _ end: Double) -> WalkingBout {
    WalkingBout(
      id: 0, start: time(start), end: time(end), reported: time(end + 3), steps: 2 * Int(end - start),
      strides: Int(end - start))
  }

  private func text(_ kind: SpreadKind, of field: String, in sums: StrideSums) -> String? {
    guard let index = MeasureBindings.strides.firstIndex(where: { $0.measure.name == field }) else {
      return nil
    }
    return sums.number(kind, at: index)?.text
  }

  @Test("Mean, deviation, variation, sides and asymmetry are those of the strides")
  func known() {
    var fold = StrideSpreadFold()
    for stride in strides(20) { fold.add(.stride(stride)) }
    fold.add(.bout(bout(0, 20)))
    let field = "stride_length_m"
    #expect(text(.mean, of: field, in: fold.bout) == "1.300")
    // Ten times 0.1 above and below the mean: √(20 × 0.01 / 19).
    #expect(text(.standardDeviation, of: field, in: fold.bout) == "0.103")
    #expect(text(.variation, of: field, in: fold.bout) == "7.9")
    #expect(text(.left, of: field, in: fold.bout) == "1.400")
    #expect(text(.right, of: field, in: fold.bout) == "1.200")
    #expect(text(.asymmetry, of: field, in: fold.bout) == "14.3")
    #expect(text(.mean, of: "stride_duration_s", in: fold.bout) == "1.0000")
    #expect(text(.variation, of: "stride_duration_s", in: fold.bout) == "0.0")
    #expect(text(.mean, of: "stance_share_pct", in: fold.bout) == nil)
  }

  @Test("Turns, and strides of no bout, are left out")
  func turns() {
    var fold = StrideSpreadFold()
    var turning = strides(4, from: 20)
    for index in turning.indices { turning[index].lengthMetres = 9 }
    var stray = strides(1, from: 40)
    stray[0].lengthMetres = 9
    for stride in strides(20) + turning + stray { fold.add(.stride(stride)) }
    for second in 21...24 {
      fold.add(
        .second(
          SecondSummary(
            time: time(Double(second)), reported: time(Double(second)), walking: true, turning: true)))
    }
    fold.add(.bout(bout(0, 30)))
    #expect(text(.mean, of: "stride_length_m", in: fold.bout) == "1.300")
    #expect(fold.walk == fold.bout)
  }

  @Test("Who only turns has the means of these strides; one straight stride leaves them out")
  func nothingButTurns() {
    func sums(_ straight: Int) -> (bout: StrideSums, walk: StrideSums) {
      var fold = StrideSpreadFold()
      for stride in strides(20 + straight) { fold.add(.stride(stride)) }
      for second in 1...20 {
        fold.add(
          .second(
            SecondSummary(
              time: time(Double(second)), reported: time(Double(second)), walking: true, turning: true)))
      }
      fold.add(.bout(bout(0, Double(20 + straight))))
      return (fold.bout, fold.walk)
    }
    #expect(text(.mean, of: "stride_length_m", in: sums(0).bout) == "1.300")
    #expect(sums(0).walk == sums(0).bout)
    #expect(text(.mean, of: "stride_length_m", in: sums(1).bout) == nil)
    // The second that begins where the last turn ended is none of it.
    #expect(text(.left, of: "stride_length_m", in: sums(8).bout) == "1.400")
    #expect(text(.standardDeviation, of: "stride_length_m", in: sums(9).bout) == nil)
    #expect(text(.standardDeviation, of: "stride_length_m", in: sums(10).bout) != nil)
  }

  @Test("Three strides give no mean, four do; spread takes ten")
  func least() {
    func sums(_ count: Int) -> StrideSums {
      var fold = StrideSpreadFold()
      for stride in strides(count) { fold.add(.stride(stride)) }
      fold.add(.bout(bout(0, Double(count))))
      return fold.bout
    }
    #expect(text(.mean, of: "stride_length_m", in: sums(3)) == nil)
    #expect(text(.mean, of: "stride_length_m", in: sums(4)) == "1.300")
    #expect(text(.asymmetry, of: "stride_length_m", in: sums(7)) == nil)
    #expect(text(.standardDeviation, of: "stride_length_m", in: sums(9)) == nil)
    #expect(text(.standardDeviation, of: "stride_length_m", in: sums(10)) != nil)
  }

  @Test("A finished walk's sums are those of its events, whatever the order of its strides")
  func finished() {
    var fold = StrideSpreadFold()
    for stride in strides(12) + strides(9, from: 30) { fold.add(.stride(stride)) }
    fold.add(.bout(bout(30, 39)))
    var events = StrideSpreadFold()
    for stride in strides(12).reversed() { events.add(.stride(stride)) }
    events.add(.bout(bout(0, 12)))
    let first = events.bout
    for stride in strides(9, from: 30) { events.add(.stride(stride)) }
    events.add(.bout(bout(30, 39)))
    let walk = WalkResult(
      generator: "",
      recording: RecordingInfo(file: "", sha256: nil, format: "", durationSeconds: 0, sensors: []),
      walkingBouts: [bout(0, 12), bout(30, 39)], strides: strides(12) + strides(9, from: 30))
    let sums = StrideSpreadFold.sums(of: walk)
    #expect(sums.bouts == [first, events.bout])
    #expect(sums.walk == events.walk)
    #expect(fold.walk == events.bout)
  }
}
