import Foundation
import GaitSignal
import GaitTestSupport
import Testing

@Suite struct HysteresisPeakPickerTests {
  /// A peak with its place in samples from the signal's beginning.
  struct Found {
    var position: Double
    var peak: HysteresisPeakPicker.Peak
  }

  static func peaks(in signal: [Double], rise: Double, fall: Double) -> [Found] {
    var picker = HysteresisPeakPicker()
    return signal.enumerated().compactMap { index, value in
      picker.process(value, rise: rise, fall: fall).map { Found(position: Double(index) - $0.age, peak: $0) }
    }
  }

  @Test("The vertex of a sine is found between samples", arguments: [0.0, 0.3, 1.1, 2.9, 5.0])
  func theVertexOfASineIsFoundBetweenSamples(phase: Double) {
    let period = 51.3
    let signal = (0..<600).map { 2 * sin(2 * .pi * Double($0) / period + phase) }
    let found = Self.peaks(in: signal, rise: 1, fall: 0.5)
    #expect((10...12).contains(found.count))
    for found in found {
      let turns = found.position / period + phase / (2 * .pi) - 0.25
      #expect(abs(turns - turns.rounded()) * period < 0.1)
      #expect(abs(found.peak.value - 2) < 0.01)
    }
    // The first peak may lack its trough; from the second on it is trough to top.
    for found in found.dropFirst() { #expect(abs(found.peak.prominence - 4) < 0.02) }
  }

  @Test("A wobble below the threshold is no peak")
  func aWobbleBelowTheThresholdIsNoPeak() {
    var chance = SeededChance(seed: 3)
    let wobble = (0..<2_000).map { _ in Double.random(in: -0.24...0.24, using: &chance) }
    #expect(Self.peaks(in: wobble, rise: 0.5, fall: 0.25).isEmpty)
    let walked = wobble.enumerated().map { 0.2 * $1 + 2 * sin(2 * .pi * Double($0) / 50) }
    #expect(Self.peaks(in: walked, rise: 0.5, fall: 0.25).count == 40)
  }

  @Test("Two humps are one unless the dip is deep")
  func twoHumpsAreOneUnlessTheDipIsDeep() {
    func humps(dip: Double) -> [Double] { [0, 1, 2, 2 - dip, 2.1, 1, 0] }
    let shallow = Self.peaks(in: humps(dip: 0.2), rise: 0.5, fall: 0.3)
    #expect(shallow.count == 1 && shallow[0].peak.value == 2.1)
    // After the dip has confirmed the first hump, the second must rise anew.
    #expect(Self.peaks(in: humps(dip: 0.6), rise: 0.5, fall: 0.3).map(\.peak.value) == [2, 2.1])
    #expect(Self.peaks(in: humps(dip: 0.4), rise: 0.6, fall: 0.3).map(\.peak.value) == [2])
  }

  @Test("A plateau is one peak at its beginning")
  func aPlateauIsOnePeakAtItsBeginning() {
    let two = Self.peaks(in: [0, 1, 2, 2, 1, 0], rise: 0.5, fall: 0.5)
    #expect(two.count == 1 && two[0].position == 2.5)
    let four = Self.peaks(in: [0, 1, 2, 2, 2, 2, 1, 0], rise: 0.5, fall: 0.5)
    #expect(four.count == 1 && (2...2.5).contains(four[0].position))
  }

  @Test("The first samples only begin a trough")
  func theFirstSamplesOnlyBeginATrough() {
    #expect(Self.peaks(in: [5, 4, 3, 2, 1, 0], rise: 0.5, fall: 0.5).isEmpty)
    #expect(Self.peaks(in: [5], rise: 0.5, fall: 0.5).isEmpty)
    let second = Self.peaks(in: [5, 6, 5, 4], rise: 0.5, fall: 0.5)
    #expect(second.count == 1 && second[0].position == 1 && second[0].peak.prominence == 1)
  }

  @Test("Prominence is height above the trough before")
  func prominenceIsHeightAboveTheTroughBefore() {
    let found = Self.peaks(in: [0, 3, 1, 2, -1, 4, 0], rise: 0.5, fall: 0.5)
    #expect(found.map(\.peak.prominence) == [3, 1, 5])
    #expect(found.map(\.peak.value) == [3, 2, 4])
  }

  @Test("An uneven top leans to its higher neighbour")
  func anUnevenTopLeansToItsHigherNeighbour() {
    let found = Self.peaks(in: [0, 3, 4, 3.5, 0], rise: 0.5, fall: 0.6)
    #expect(found.count == 1)
    #expect(found[0].position > 2 && found[0].position <= 2.5)
  }
}
