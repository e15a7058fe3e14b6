import GaitSignal
import GaitTestSupport
import Testing

@Suite struct RecentMedianTests {
  @Test("The median is the middle of the sorted numbers", arguments: 1...8)
  func itIsTheMiddleOfTheSortedNumbers(length: Int) {
    var chance = SeededChance(seed: UInt64(length))
    var median = RecentMedian(length: length)
    var numbers: [Double] = []
    for _ in 0..<200 {
      // Few different values, so that equal ones meet.
      let number = Double.random(in: -3...3, using: &chance).rounded()
      median.append(number)
      numbers.append(number)
      let recent = numbers.suffix(length).sorted()
      let middle = recent.count / 2
      let expected =
        recent.count % 2 == 1 ? recent[middle] : 0.5 * (recent[middle - 1] + recent[middle])
      #expect(median.median == expected)
      #expect(median.count == recent.count)
    }
  }

  @Test("Without numbers there is no median")
  func withoutNumbersThereIsNone() {
    var median = RecentMedian(length: 4)
    #expect(median.median == nil)
    median.append(5)
    median.removeAll()
    #expect(median.median == nil && median.count == 0)
    median.append(7)
    #expect(median.median == 7)
  }

  @Test("A length outside one to eight is brought inside")
  func aLengthOutsideOneToEightIsBroughtInside() {
    var short = RecentMedian(length: 0)
    var long = RecentMedian(length: 100)
    for number in 1...20 {
      short.append(Double(number))
      long.append(Double(number))
    }
    #expect(short.median == 20 && short.count == 1)
    #expect(long.median == 16.5 && long.count == 8)
  }
}
