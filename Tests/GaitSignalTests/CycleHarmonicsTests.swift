import Foundation
import GaitSignal
import Testing

@Suite struct CycleHarmonicsTests {
  @Test("The amplitudes of a known sum are found")
  func amplitudesOfAKnownSum() {
    // 113 samples over a cycle, the first a third of a sample after its start.
    let step = 2 * Double.pi / 113
    let first = step / 3
    var harmonics = CycleHarmonics(firstAngle: first, angleStep: step)
    for index in 0..<113 {
      let angle = first + Double(index) * step
      harmonics.add(5 + 3 * cos(2 * angle + 0.4) + 1.5 * sin(7 * angle) + 0.25 * cos(20 * angle))
    }
    for order in 1...CycleHarmonics.count {
      let expected: Double = [2: 3.0, 7: 1.5, 20: 0.25][order] ?? 0
      #expect(abs(harmonics.amplitude(order) - expected) < 1e-9, "\(order)")
    }
    #expect(abs((harmonics.evenOverOdd ?? 0) - 3.25 / 1.5) < 1e-6)
    #expect(harmonics.amplitude(0) == 0 && harmonics.amplitude(21) == 0)
  }

  @Test("Four samples at once are the same as one by one, to the last bit")
  func fourAtOnce() {
    var single = CycleHarmonics(firstAngle: 0.02, angleStep: 0.057)
    var four = single
    for index in stride(from: 0, to: 112, by: 4) {
      var values = SIMD4<Double>.zero
      for lane in 0..<4 {
        values[lane] = sin(0.31 * Double(index + lane)) + 9.81
        single.add(values[lane])
      }
      four.add(values)
    }
    single.add(1.25)
    four.add(1.25)
    for order in 1...CycleHarmonics.count {
      #expect(single.amplitude(order) == four.amplitude(order), "\(order)")
    }
    #expect(single.evenOverOdd == four.evenOverOdd)
  }

  @Test("Nothing has no harmonics")
  func nothingHasNoHarmonics() {
    let harmonics = CycleHarmonics(firstAngle: 0, angleStep: 0.1)
    #expect(harmonics.amplitude(2) == 0 && harmonics.evenOverOdd == nil)
  }
}
