import Foundation
import GaitModel
import GaitSignal
import Testing

@Suite struct ReversalPickerTests {
  private static func reversals(
    _ values: [Double], hysteresis: Double = 0.1, rate: Double = 100
  ) -> [(found: ReversalPicker.Reversal, at: Int)] {
    var picker = ReversalPicker(hysteresis: hysteresis)
    return values.enumerated().compactMap { index, value in
      picker.process(value, at: time(index, rate)).map { ($0, index) }
    }
  }

  private static func time(_ index: Int, _ rate: Double = 100) -> SampleTime {
    SampleTime.zero.advanced(bySeconds: Double(index) / rate)
  }

  @Test("A sine turns at its peaks")
  func aSineTurnsAtItsPeaks() {
    // One hertz at 100 samples: highest at 0.25 s, lowest at 0.75 s.
    let found = Self.reversals((0..<400).map { sin(2 * .pi * Double($0) / 100) })
    #expect(found.map(\.found.time) == (0..<8).map { Self.time(25 + 50 * $0) })
    #expect(found.count == 8)
    for (index, reversal) in found.map(\.found).enumerated() {
      #expect(reversal.isTop == (index % 2 == 0))
      #expect(abs(reversal.value - (reversal.isTop ? 1 : -1)) < 1e-12)
    }
    // Told once it has come back by a tenth: the cosine is 0.9 after 0.072 s.
    for (reversal, index) in found {
      #expect(Self.time(index).seconds(since: reversal.time) == 0.08)
    }
  }

  @Test("Wobbles are passed over")
  func wobblesArePassedOver() {
    let plain = (0..<400).map { sin(2 * .pi * Double($0) / 100) }
    let wobbling = plain.enumerated().map { $0.element + ($0.offset % 2 == 0 ? 0.04 : -0.04) }
    let found = Self.reversals(wobbling).map(\.found)
    #expect(found.count == 8)
    for (one, other) in zip(Self.reversals(plain).map(\.found), found) {
      #expect(abs(one.time.seconds(since: other.time)) <= 0.05 && one.isTop == other.isTop)
    }
    #expect(Self.reversals((0..<400).map { 0.049 * sin(Double($0)) }).isEmpty)
  }

  @Test("The first movement counts either way", arguments: [1.0, -1])
  func theFirstMovementCountsEitherWay(sign: Double) {
    // Still, then one way by 1 and back again.
    let values =
      Array(repeating: 0, count: 50) + (0...50).map { sign * Double($0) / 50 }
      + (0...50).map { sign * Double(50 - $0) / 50 }
    let found = Self.reversals(values).map(\.found)
    #expect(found.count == 1)
    #expect(found.first?.isTop == (sign > 0) && found.first?.value == sign)
    #expect(found.first?.time == Self.time(100))
  }

  @Test("A plateau turns where it begins")
  func aPlateauTurnsWhereItBegins() {
    let values =
      (0...20).map { Double($0) / 10 } + Array(repeating: 2, count: 20)
      + (0...20).map { Double(20 - $0) / 10 }
    #expect(Self.reversals(values).map(\.found.time) == [Self.time(20)])
  }

  @Test("After a reset the movement begins anew")
  func afterAResetTheMovementBeginsAnew() {
    var picker = ReversalPicker(hysteresis: 0.1)
    for index in 0..<20 { _ = picker.process(Double(index) / 10, at: Self.time(index)) }
    picker.reset()
    // Without the reset this fall would be a reversal.
    #expect(picker.process(0, at: Self.time(20)) == nil)
    #expect(picker.process(-1, at: Self.time(21)) == nil)
    #expect(picker.process(0, at: Self.time(22))?.time == Self.time(21))
  }

  @Test("What is not a number is passed over")
  func notANumberIsPassedOver() {
    var values = (0..<400).map { sin(2 * .pi * Double($0) / 100) }
    values[130] = .nan
    #expect(Self.reversals(values).count == 8)
  }
}
